import Documents
import InvertedIndex

/// What the files looked like when they were last read, so that unchanged ones need not be read again.
///
/// A cache beside the index: it belongs to one commit, and without it every file is read and hashed.
/// `FileScan+Files.swift` says how it is kept.
struct FileScan {
  /// Size and times of a file.
  struct Entry: Equatable {
    var relativePath: String
    var size: Int
    var modificationTime: Int64
    var changeTime: Int64
  }

  /// Nanoseconds before a run began within which a change is not trusted to have a time of its own: a
  /// file may change again in the same tick, and the coarsest ticks, of FAT, are two seconds.
  private static let coarsestTick: Int64 = 2_000_000_000

  /// Entries by root, ascending by path.
  private(set) var roots: [String: [Entry]] = [:]
  /// What the file of all entries holds, and the commit it was written for; nil if there is none.
  var written: (generation: UInt64, roots: [String: [Entry]])?

  /// An empty scan.
  init() {}

  init(roots: [String: [Entry]], written: (generation: UInt64, roots: [String: [Entry]])?) {
    self.roots = roots
    self.written = written
  }

  /// The entries of a root below a part of it, by path.
  ///
  /// Cost: O(log n), and one step for each.
  func entries(of root: String, part: String) -> [Entry] {
    let entries = roots[root] ?? []
    if part.isEmpty { return entries }
    // A file and what lies below a folder of its name are two stretches: "a", then "a-b", then "a/b".
    let file = Self.first(in: entries, notBefore: part)
    let below = Self.first(in: entries, notBefore: part + "/")
    return (entries[file...].prefix { $0.relativePath == part })
      + entries[below...].prefix { $0.relativePath.utf8.starts(with: (part + "/").utf8) }
  }

  private static func first(in entries: [Entry], notBefore path: String) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].relativePath.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Takes the entries of parts of a root in place of those it had; an empty part is all of it.
  ///
  /// Cost: one step for each entry and folder above it, however many parts there are.
  mutating func replace(_ parts: [String: [Entry]], of root: String) {
    var new = parts.values.flatMap(\.self)
    new.sort { $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8) }
    guard parts[""] == nil, let old = roots[root] else {
      roots[root] = new
      return
    }
    var merged: [Entry] = []
    merged.reserveCapacity(old.count + new.count)
    var place = 0
    for entry in old where !Self.lies(entry.relativePath, inOneOf: parts) {
      while place < new.count,
        new[place].relativePath.utf8.lexicographicallyPrecedes(entry.relativePath.utf8)
      {
        merged.append(new[place])
        place += 1
      }
      merged.append(entry)
    }
    roots[root] = merged + new[place...]
  }

  /// Forgets every root but these.
  mutating func keep(_ kept: [String]) {
    roots = roots.filter { kept.contains($0.key) }
  }

  /// Forgets every file that has no document in an index.
  mutating func keepFiles(of stored: StoredDocuments) throws(IndexError) {
    for (root, entries) in roots {
      var kept: [Entry] = []
      for entry in entries where try stored.hasFile(root: root, path: entry.relativePath) {
        kept.append(entry)
      }
      roots[root] = kept
    }
  }

  /// The entry of a file that was just read.
  ///
  /// - Parameters:
  ///   - file: as it was listed before it was read.
  ///   - start: nanoseconds since 1970 when the run began.
  /// - Returns: nil if the file changed so late that its next change may look the same.
  static func entry(of file: FileEntry, runStart start: Int64) -> Entry? {
    guard max(file.modificationTime, file.changeTime) < start - coarsestTick else { return nil }
    return Entry(
      relativePath: file.relativePath, size: file.size, modificationTime: file.modificationTime,
      changeTime: file.changeTime)
  }

  /// Whether a path, or a folder above it, is one of the parts.
  private static func lies(_ path: String, inOneOf parts: [String: [Entry]]) -> Bool {
    if parts[path] != nil { return true }
    var end = path.utf8.startIndex
    while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
      if parts[String(path[..<slash])] != nil { return true }
      end = path.utf8.index(after: slash)
    }
    return false
  }
}

extension FileScan.Entry {
  /// Whether a file looks as it did.
  func matches(_ file: FileEntry) -> Bool {
    size == file.size && modificationTime == file.modificationTime
      && changeTime == file.changeTime
  }
}
