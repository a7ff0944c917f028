import InvertedIndex

/// The two files of a scan: one of all entries, and one of what has changed since that was written.
///
/// A commit of one document among a hundred thousand would else write them all again.
extension FileScan {
  static let fileName = "scan"
  static let changesFileName = "scan-changes"
  /// Both.
  static let fileNames = [fileName, changesFileName]

  /// What a root's entries have become.
  private struct Changes {
    var removed: [String] = []
    /// New ones and those that differ.
    var changed: [Entry] = []

    var count: Int { removed.count + changed.count }
  }

  /// Reads the scan of a commit; empty if there is none.
  init(of directory: IndexDirectory, generation: UInt64) {
    self.init()
    guard let file = directory.readCache(named: Self.fileName),
      let all = try? Self.entries(decoding: file.contents)
    else { return }
    if let changes = directory.readCache(named: Self.changesFileName),
      changes.generation == generation,
      let roots = try? Self.entries(all, of: file.generation, changedBy: changes.contents)
    {
      self.init(roots: roots, written: (file.generation, all))
    } else if file.generation == generation {
      self.init(roots: all, written: (generation, all))
    }
  }

  /// Writes the scan of a commit.
  ///
  /// The changes alone while all changes written since the last full file are fewer than its entries:
  /// with c changes a commit and n files, that are √(2nc) entries a commit instead of n.
  /// - Parameters:
  ///   - directory: the index.
  ///   - previous: the scan of the commit before.
  ///   - generation: the commit.
  ///   - lock: the right to write.
  /// - Throws: `IndexError.system`.
  func write(
    to directory: IndexDirectory, after previous: FileScan, generation: UInt64, _ lock: WriteLock
  ) throws(IndexError) {
    if let written {
      let changes = Self.changes(from: written.roots, to: roots)
      let count = Self.count(changes)
      let latest = Self.count(Self.changes(from: previous.roots, to: roots))
      let all = written.roots.values.reduce(0) { $0 + $1.count }
      if count * count <= 2 * all * max(latest, 1), count < all {
        try directory.writeCache(
          named: Self.changesFileName, Self.encoded(changes, of: written.generation),
          generation: generation, lock)
        return
      }
    }
    var encoder = RecordEncoder()
    encoder.append(roots.count)
    for (root, entries) in roots.sorted(by: { $0.key < $1.key }) {
      encoder.append(root)
      encoder.append(entries)
    }
    try directory.writeCache(named: Self.fileName, encoder.bytes, generation: generation, lock)
    try directory.removeCache(named: Self.changesFileName, lock)
  }

  private static func entries(decoding bytes: [UInt8]) throws(RecordDecoder.Truncated)
    -> [String: [Entry]]
  {
    var decoder = RecordDecoder(bytes)
    var roots: [String: [Entry]] = [:]
    for _ in 0..<(try decoder.integer()) {
      let root = try decoder.string()
      roots[root] = try decoder.scanEntries()
    }
    return roots
  }

  /// Reads which paths one of the two files names.
  ///
  /// - Parameters:
  ///   - bytes: its contents.
  ///   - isChanges: whether it is the one of changes.
  /// - Returns: the paths, roots among them.
  /// - Throws: `RecordDecoder.Truncated` if they are cut short.
  static func paths(decoding bytes: [UInt8], isChanges: Bool) throws(RecordDecoder.Truncated)
    -> [String]
  {
    var decoder = RecordDecoder(bytes)
    if isChanges { _ = try decoder.fixedInteger() }
    var paths: [String] = []
    for _ in 0..<(try decoder.integer()) {
      let root = try decoder.string()
      paths.append(root)
      let removed = isChanges ? try decoder.strings() : []
      let entries = try decoder.scanEntries()
      paths += (removed + entries.map(\.relativePath)).map { root + "/" + $0 }
    }
    return paths
  }

  // MARK: - Changes

  private static func count(_ changes: [String: Changes]) -> Int {
    changes.values.reduce(0) { $0 + $1.count }
  }

  /// By root; roots that are gone have none.
  private static func changes(from old: [String: [Entry]], to new: [String: [Entry]])
    -> [String: Changes]
  {
    new.reduce(into: [:]) { changes, root in
      changes[root.key] = self.changes(from: old[root.key] ?? [], to: root.value)
    }
  }

  private static func changes(from old: [Entry], to new: [Entry]) -> Changes {
    var changes = Changes()
    var place = 0
    for entry in new {
      while place < old.count, precedes(old[place], entry) {
        changes.removed.append(old[place].relativePath)
        place += 1
      }
      if place < old.count, old[place].relativePath == entry.relativePath {
        if old[place] != entry { changes.changed.append(entry) }
        place += 1
      } else {
        changes.changed.append(entry)
      }
    }
    changes.removed += old[place...].map(\.relativePath)
    return changes
  }

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    left.relativePath.utf8.lexicographicallyPrecedes(right.relativePath.utf8)
  }

  private static func encoded(_ changes: [String: Changes], of generation: UInt64) -> [UInt8] {
    var encoder = RecordEncoder()
    encoder.append(fixed: generation)
    encoder.append(changes.count)
    for (root, changes) in changes.sorted(by: { $0.key < $1.key }) {
      encoder.append(root)
      encoder.append(changes.removed)
      encoder.append(changes.changed)
    }
    return encoder.bytes
  }

  /// Entries with the changes of a file applied, if it tells the changes of this commit.
  private static func entries(
    _ all: [String: [Entry]], of generation: UInt64, changedBy bytes: [UInt8]
  ) throws(RecordDecoder.Truncated) -> [String: [Entry]] {
    var decoder = RecordDecoder(bytes)
    guard try decoder.fixedInteger() == generation else { throw RecordDecoder.Truncated() }
    var roots: [String: [Entry]] = [:]
    for _ in 0..<(try decoder.integer()) {
      let root = try decoder.string()
      var gone = Set(try decoder.strings())
      let changed = try decoder.scanEntries()
      gone.formUnion(changed.map(\.relativePath))
      var kept = all[root] ?? []
      if !gone.isEmpty { kept.removeAll { gone.contains($0.relativePath) } }
      roots[root] = merged(kept, changed)
    }
    return roots
  }

  private static func merged(_ left: [Entry], _ right: [Entry]) -> [Entry] {
    if right.isEmpty { return left }
    var entries: [Entry] = []
    entries.reserveCapacity(left.count + right.count)
    var place = 0
    for entry in right {
      while place < left.count, precedes(left[place], entry) {
        entries.append(left[place])
        place += 1
      }
      entries.append(entry)
    }
    return entries + left[place...]
  }
}

extension RecordEncoder {
  fileprivate mutating func append(_ entries: [FileScan.Entry]) {
    append(entries.count)
    for entry in entries {
      append(entry.relativePath)
      append(entry.size)
      append(fixed: UInt64(bitPattern: entry.modificationTime))
      append(fixed: UInt64(bitPattern: entry.changeTime))
    }
  }
}

extension RecordDecoder {
  fileprivate mutating func scanEntries() throws(Truncated) -> [FileScan.Entry] {
    var entries: [FileScan.Entry] = []
    for _ in 0..<(try integer()) {
      entries.append(
        FileScan.Entry(
          relativePath: try string(), size: try integer(),
          modificationTime: Int64(bitPattern: try fixedInteger()),
          changeTime: Int64(bitPattern: try fixedInteger())))
    }
    return entries
  }
}
