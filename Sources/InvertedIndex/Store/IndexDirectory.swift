import Glibc

/// The folder of an index: opens commits, makes them, and clears away what no commit names.
///
/// Commit, in this order: segments written and synchronized → folder synchronized → manifest written
/// to a temporary name and synchronized → renamed (this is the commit) → folder synchronized → what
/// neither of the two newest manifests names is deleted.
public struct IndexDirectory: Sendable {
  /// How often a reader that meets a missing segment looks for a newer manifest: a writer deletes only
  /// what the two newest commits don't name, so a reader is at most a commit behind.
  private static let openAttempts = 5
  private static let temporarySuffix = ".tmp"
  /// What files of ours are called behind generation and number; the last four are scratch.
  private static let suffixes = [
    ".segment", ".tombstones", ".positions", ".terms", ".passages", ".documents",
  ]

  /// The folder.
  public let path: String
  let files: FileSystem

  /// Names a folder; nothing is read or made yet.
  public init(path: String, files: FileSystem = FileSystem()) {
    self.path = path.isEmpty ? "." : path
    self.files = files
  }

  // MARK: - Reading

  /// Opens the newest commit, or with `lastGood` the newest that is sound in every byte if the newest
  /// can't be opened or is not: then all files of the commit are read.
  public func open(lastGood: Bool = false) throws(IndexError) -> IndexSnapshot {
    var failure: IndexError?
    for _ in 0..<Self.openAttempts {
      let generations = try self.generations()
      guard let newest = generations.last else { throw failure ?? .noIndex(path: path) }
      do throws(IndexError) {
        let snapshot = try open(generation: newest)
        if lastGood { try Self.verify(snapshot) }
        return snapshot
      } catch {
        failure = error
        guard case .system(_, _, ENOENT) = error else { break }
      }
    }
    if lastGood {
      for generation in try generations().dropLast().reversed() {
        do throws(IndexError) {
          let snapshot = try open(generation: generation)
          try Self.verify(snapshot)
          return snapshot
        } catch {
          continue
        }
      }
    }
    if case .system(_, let missing, ENOENT) = failure {
      throw .damaged(
        file: missing, section: "file", offset: 0,
        what: "it is missing, though the newest commit names it")
    }
    throw failure ?? .noIndex(path: path)
  }

  /// Verifies every checksum of a commit; throws the first damage.
  private static func verify(_ snapshot: IndexSnapshot) throws(IndexError) {
    for segment in snapshot.segments {
      for file in [segment.file, segment.tombstones?.file] {
        if let damage = file?.verifyAll().first { throw damage }
      }
    }
  }

  private func open(generation: UInt64) throws(IndexError) -> IndexSnapshot {
    let manifestPath = path + "/" + Manifest.fileName(generation: generation)
    let manifest = try Manifest(path: manifestPath, files: files)
    guard manifest.generation == generation else {
      throw .damaged(
        file: manifestPath, section: "manifest", offset: 12, what: "not the commit of its name")
    }
    var segments: [Segment] = []
    for description in manifest.segments { segments.append(try open(description)) }
    return IndexSnapshot(manifest: manifest, segments: segments)
  }

  /// Opens a segment that a manifest names.
  func open(_ description: SegmentDescription) throws(IndexError) -> Segment {
    let segment = try Segment(
      path: path + "/" + description.file.name,
      tombstones: description.tombstones.map { path + "/" + $0.name }, files: files)
    try Self.check(segment.file, description.file)
    if let tombstones = segment.tombstones, let expected = description.tombstones {
      try Self.check(tombstones.file, expected)
    }
    return segment
  }

  static func check(_ file: SegmentFile, _ expected: FileDescription) throws(IndexError) {
    guard UInt64(file.file.bytes.count) == expected.byteCount, file.checksum == expected.checksum
    else {
      throw .damaged(
        file: file.file.path, section: "trailer", offset: 0,
        what: "not the file that the manifest names")
    }
  }

  /// The properties of the newest commit whose manifest can be read, though its segments may not;
  /// empty if there is none.
  public func newestProperties() -> [String: [UInt8]] {
    for generation in ((try? generations()) ?? []).reversed() {
      let manifest = try? Manifest(
        path: path + "/" + Manifest.fileName(generation: generation), files: files)
      if let manifest { return manifest.properties }
    }
    return [:]
  }

  /// The generations whose manifests are in the folder, ascending.
  func generations() throws(IndexError) -> [UInt64] {
    do throws(IndexError) {
      return try fileNames().compactMap(Manifest.generation(ofFileName:)).sorted()
    } catch .system(_, _, ENOENT) {
      return []
    } catch {
      throw error
    }
  }

  func fileNames() throws(IndexError) -> [String] { try files.names(in: path) }

  // MARK: - Writing

  /// Takes the right to write, making the folder if it is missing.
  ///
  /// - Parameter seconds: how long to wait for another writer, ≥ 0.
  /// - Returns: the right, held until the object goes.
  /// - Throws: `IndexError.locked` if another writer still holds it.
  public func lock(waiting seconds: Double = 0) throws(IndexError) -> WriteLock {
    try files.makeDirectory(path)
    return try WriteLock(directory: path, files: files, waiting: seconds)
  }

  /// The generation a commit made now would have.
  public func nextGeneration(_ lock: borrowing WriteLock) throws(IndexError) -> UInt64 {
    (try generations().last ?? 0) + 1
  }

  /// The name of a file of a commit.
  static func fileName(generation: UInt64, number: Int, suffix: String) -> String {
    "\(Manifest.padded(generation))-\(number).\(suffix)"
  }

  /// Makes segments already written, and properties, the newest commit.
  ///
  /// - Parameters:
  ///   - manifest: the commit.
  ///   - keepsPrevious: whether the commit before stays, for readers that are about to open it.
  ///   - damaged: files to be moved to the folder of damaged ones, where others are deleted.
  ///   - lock: the right to write.
  /// - Throws: `IndexError.system`; the commit before is untouched then.
  public func commit(
    _ manifest: Manifest, keepsPrevious: Bool = true, settingAside damaged: [String] = [],
    _ lock: borrowing WriteLock
  ) throws(IndexError) {
    try files.synchronizeDirectory(path)
    let target = path + "/" + Manifest.fileName(generation: manifest.generation)
    let temporary = target + Self.temporarySuffix
    var output = try files.create(temporary)
    try output.write(manifest.encoded)
    try output.finish()
    try files.rename(temporary, to: target)
    // Synchronize before deleting: after power loss an unlink may survive and the rename not.
    try files.synchronizeDirectory(path)
    // The commit is made and durable: what can't be removed now is no failure, and the next run's task.
    for name in damaged { try? setAside(name) }
    try? removeUnnamedFiles(keeping: keepsPrevious ? 2 : 1, lock)
  }

  /// Deletes the segments, manifests and temporary files that none of the newest manifests, by default
  /// two, names; leaves every file that does not look like one of ours.
  ///
  /// A manifest that can't be read keeps everything: what it named is unknown.
  public func removeUnnamedFiles(keeping count: Int = 2, _ lock: borrowing WriteLock)
    throws(IndexError)
  {
    guard let named = try? namedFiles(ofNewest: count) else { return }
    for name in try fileNames().sorted() where !named.contains(name) && Self.isOwn(name) {
      try files.remove(path + "/" + name)
    }
  }

  /// The names of the newest manifests, by default two, and of all files that they name.
  package func namedFiles(ofNewest count: Int = 2) throws(IndexError) -> Set<String> {
    var named: Set<String> = []
    for generation in try generations().suffix(count) {
      let name = Manifest.fileName(generation: generation)
      named.insert(name)
      named.formUnion(try Manifest(path: path + "/" + name, files: files).fileNames)
    }
    return named
  }

  /// Whether a file name is one that this type gives.
  static func isOwn(_ name: String) -> Bool {
    if name.hasSuffix(temporaryCacheSuffix) { return true }
    var stem = name[...]
    if stem.hasSuffix(temporarySuffix) { stem = stem.dropLast(temporarySuffix.count) }
    if Manifest.generation(ofFileName: String(stem)) != nil { return true }
    guard let suffix = suffixes.first(where: { stem.hasSuffix($0) }) else { return false }
    let numbers = stem.dropLast(suffix.count).split(
      separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers.allSatisfy { UInt64($0) != nil }
  }
}
