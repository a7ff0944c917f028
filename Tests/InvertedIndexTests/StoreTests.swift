import Glibc
import Synchronization
import Testing

@testable import InvertedIndex

@Suite("Store")
struct StoreTests {
  /// Commits one segment of `generation` documents.
  @discardableResult
  static func commit(_ generation: UInt64, to directory: IndexDirectory) throws -> Manifest {
    let lock = try directory.lock()
    #expect(try directory.nextGeneration(lock) == generation)
    var writer = try IndexWriter(
      directory: directory, lock: lock, base: nil, parameters: BM25Parameters(),
      memoryBudget: 1 << 20)
    for document in SegmentTests.documents(Int(generation), seed: generation) {
      document.add(to: &writer.builder)
    }
    let report = try writer.commit(
      properties: ["name": [UInt8(generation)], "": []]
    ) { (_, _, _) throws(IndexError) in }
    #expect(report.isNew)
    return try directory.open().manifest
  }

  private func expectCommit(_ generation: UInt64, in snapshot: IndexSnapshot, _ note: Comment) {
    #expect(snapshot.generation == generation, note)
    #expect(snapshot.segments.map(\.documentCount) == [Int(generation)], note)
    #expect(snapshot.properties == ["name": [UInt8(generation)], "": []], note)
  }

  private func manifestPath(_ generation: UInt64, _ folder: TemporaryFolder) -> String {
    folder.path + "/" + Manifest.fileName(generation: generation)
  }

  @Test("a commit is what the next open shows, and an opened one stays")
  func commitAndOpen() throws {
    let folder = try TemporaryFolder()
    let directory = IndexDirectory(path: folder.path)
    #expect(throws: IndexError.noIndex(path: folder.path)) { try directory.open() }
    let first = try Self.commit(1, to: directory)
    let old = try directory.open()
    #expect(old.manifest == first)
    for generation in UInt64(2)...4 { try Self.commit(generation, to: directory) }
    expectCommit(4, in: try directory.open(), "newest")
    // Its files are gone from the folder, but it had opened them.
    expectCommit(1, in: old, "old")
    #expect(try old.segments[0].documentKey(0) == orderedKey(0))
    #expect(
      folder.names == [
        "000000000003-0.segment", "000000000004-0.segment", "manifest-000000000003",
        "manifest-000000000004", "write.lock",
      ])
  }

  @Test("files with other names are left alone")
  func leavesForeignFiles() throws {
    let folder = try TemporaryFolder()
    let foreign = [
      ".gitignore", "manifest-1", "manifest-x", "notes.segment", "a.tmp", "1-2-3.segment",
    ]
    for name in foreign { try folder.write([1], to: name) }
    let own = ["000000000009-0.segment", "000000000009-1.segment.tmp", "manifest-000000000009.tmp"]
    for name in own { try folder.write([1], to: name) }
    try Self.commit(1, to: IndexDirectory(path: folder.path))
    #expect(Set(folder.names).isSuperset(of: foreign))
    #expect(Set(folder.names).isDisjoint(with: own))
  }

  @Test("whichever operation fails, the folder shows the old commit or the new one, and heals")
  func faults() throws {
    var place = 0
    var renamedAt: Int?
    var isReached = true
    while isReached {
      let folder = try TemporaryFolder()
      let sound = IndexDirectory(path: folder.path)
      try Self.commit(1, to: sound)
      try Self.commit(2, to: sound)
      let operations = Mutex<[FileSystem.Operation]>([])
      let failing = place
      let fault = IndexError.system(operation: "test", path: "", code: ENOSPC)
      let files = FileSystem { (operation) throws(IndexError) in
        // What it reads comes back whole or not at all; the changes are what must be survived.
        if operation.isReading { return .whole }
        let number = operations.withLock { list in
          list.append(operation)
          return list.count - 1
        }
        if number == failing { throw fault }
        return .whole
      }
      do {
        try Self.commit(3, to: IndexDirectory(path: folder.path, files: files))
        // What can't be removed after the commit is no failure.
        #expect(renamedAt.map { place > $0 + 1 } ?? false, "operation \(place)")
      } catch {
        #expect(error as? IndexError == fault, "operation \(place)")
      }
      let done = operations.withLock { $0 }
      isReached = done.count > place
      if case .rename = done.last, renamedAt == nil { renamedAt = done.count - 1 }
      let isNew = renamedAt.map { place > $0 } ?? false
      let shown = try sound.open()
      expectCommit(isNew ? 3 : 2, in: shown, "operation \(place): \(String(describing: done.last))")
      // The next writer is not hindered by what was left, and clears it away.
      try Self.commit(shown.generation + 1, to: sound)
      expectCommit(shown.generation + 1, in: try sound.open(), "after operation \(place)")
      #expect(folder.names.count == 5, "after operation \(place): \(folder.names)")
      place += 1
    }
    // Folder; segment: create; scratch: create both, write and remove each; segment: write, fsync;
    // folder; manifest: create, write, fsync; rename; folder; two files removed.
    #expect(place == 19)
    #expect(renamedAt == 14)
  }

  @Test("a second writer is refused, and told who holds the lock, until the first is gone")
  func secondWriter() throws {
    let folder = try TemporaryFolder()
    let directory = IndexDirectory(path: folder.path + "/new/folder")
    var lock: WriteLock? = try directory.lock()
    for seconds in [0, 0.06] {
      #expect(
        throws: IndexError.locked(path: directory.path, holder: "process \(getpid())")
      ) { try directory.lock(waiting: seconds) }
    }
    withExtendedLifetime(lock) {}
    lock = nil
    #expect(throws: Never.self) { try directory.lock() }
    unlink(directory.path + "/write.lock")
    rmdir(directory.path)
    rmdir(folder.path + "/new")
  }

  @Test("a damaged, a newer and a misnamed manifest are refused; the last good one opens on demand")
  func badManifests() throws {
    let folder = try TemporaryFolder()
    let directory = IndexDirectory(path: folder.path)
    try Self.commit(1, to: directory)
    try Self.commit(2, to: directory)
    let name = Manifest.fileName(generation: 2)
    let path = manifestPath(2, folder)
    let whole = try folder.read(name)
    for offset in whole.indices {
      var bytes = whole
      bytes[offset] ^= 1 << UInt8(offset & 7)
      try folder.write(bytes, to: name)
      #expect(throws: IndexError.self, "byte \(offset)") { try directory.open() }
      try folder.write(Array(whole[..<offset]), to: name)
      #expect(throws: IndexError.self, "cut at \(offset)") { try directory.open() }
      expectCommit(1, in: try directory.open(lastGood: true), "cut at \(offset)")
    }
    var newer = whole
    newer[8] = 4
    try folder.write(newer, to: name)
    #expect(throws: IndexError.tooNew(file: path, found: 4, supported: 3)) { try directory.open() }
    try folder.write(folder.read(Manifest.fileName(generation: 1)), to: name)
    #expect(
      throws: IndexError.damaged(
        file: path, section: "manifest", offset: 12, what: "not the commit of its name")
    ) { try directory.open() }
  }

  @Test("a segment that is missing or another's is named as damage; the last good commit opens")
  func badSegments() throws {
    let folder = try TemporaryFolder()
    let directory = IndexDirectory(path: folder.path)
    try Self.commit(1, to: directory)
    try Self.commit(2, to: directory)
    let name = "000000000002-0.segment"
    let path = folder.path + "/" + name
    try folder.write(folder.read("000000000001-0.segment"), to: name)
    #expect(
      throws: IndexError.damaged(
        file: path, section: "trailer", offset: 0, what: "not the file that the manifest names")
    ) { try directory.open() }
    unlink(path)
    #expect(
      throws: IndexError.damaged(
        file: path, section: "file", offset: 0,
        what: "it is missing, though the newest commit names it")
    ) { try directory.open() }
    expectCommit(1, in: try directory.open(lastGood: true), "missing segment")
    // Damage inside a file that opens is met by whoever asks for a good commit.
    try Self.commit(3, to: directory)
    try Self.commit(4, to: directory)
    expectCommit(4, in: try directory.open(lastGood: true), "sound")
    let fourth = "000000000004-0.segment"
    var bytes = try folder.read(fourth)
    bytes[SegmentFormat.headerLength] ^= 1
    try folder.write(bytes, to: fourth)
    expectCommit(4, in: try directory.open(), "its manifest and its end are sound")
    expectCommit(3, in: try directory.open(lastGood: true), "damaged inside")
    unlink(folder.path + "/000000000003-0.segment")
    #expect(throws: IndexError.self) { try directory.open(lastGood: true) }
  }
}
