import Glibc

/// Receives everything that the files of an index folder hold, decoded.
public protocol IndexContentsVisitor {
  /// Bytes as they stand in a file.
  ///
  /// - Parameters:
  ///   - bytes: valid during the call.
  ///   - holdsText: false for numbers and compressed blocks, in which short texts occur by chance.
  ///   - place: where they stand.
  mutating func visit(
    _ bytes: UnsafeRawBufferPointer, holdsText: Bool, at place: IndexContents.Place)
  /// A term of a dictionary.
  mutating func visit(term: [UInt8], at place: IndexContents.Place)
  /// A document, deleted or not, with its passages; throws what is wrong with them.
  mutating func visit(
    key: [UInt8], record: [UInt8], passages: [[UInt8]], at place: IndexContents.Place
  ) throws(IndexError)
  /// What the layers above keep with a commit.
  mutating func visit(properties: [String: [UInt8]], at place: IndexContents.Place)
  /// What `IndexDirectory.writeCache` wrote; throws if that is not to be understood.
  mutating func visit(cache: [UInt8], at place: IndexContents.Place) throws(IndexError)
}

/// Reads all files that kielo wrote in an index folder, of whichever commit, and what was set aside.
///
/// Files that can't be decoded are handed over as bytes, and told as problems: what they hold can't be
/// known.
public struct IndexContents {
  /// Where something stands.
  public struct Place: Sendable, Equatable {
    /// The file.
    public var file: String
    /// The section of a segment; "file" for a file as a whole.
    public var section: String
  }

  /// Problems of one file beyond these are not told.
  private static let mostProblems = 8
  /// Documents read between two releases of mapped memory.
  private static let documentsPerRelease = 1 << 13
  private static let segmentMagic = SegmentFormat.magic
  private static let cacheMagic: [UInt8] = Array("KIELOTMP".utf8)

  /// What could not be read.
  public private(set) var problems: [IndexError] = []
  /// How many files were read.
  public private(set) var files = 0
  /// Their size in bytes.
  public private(set) var bytes = 0

  private let directory: IndexDirectory
  private var problemsOfFile = 0

  /// Reads the files of a folder.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - caches: the names of the files that `IndexDirectory.writeCache` wrote.
  ///   - visitor: receives everything.
  /// - Throws: `IndexError.noIndex` for a folder without a commit, `.system` if it can't be listed.
  public init(
    of directory: IndexDirectory, caches: [String], visitor: inout some IndexContentsVisitor
  ) throws(IndexError) {
    self.directory = directory
    if try directory.generations().isEmpty { throw .noIndex(path: directory.path) }
    let before = try directory.ownFiles(caches: caches)
    for file in before { read(file.path, name: file.name, &visitor) }
    if try directory.ownFiles(caches: caches) != before {
      problems.append(
        .damaged(
          file: directory.path, section: "folder", offset: 0,
          what: "its files changed while they were read"))
    }
  }

  private mutating func note(_ problem: IndexError) {
    problemsOfFile += 1
    if problemsOfFile <= Self.mostProblems { problems.append(problem) }
  }

  private mutating func attempt(_ body: (inout Self) throws(IndexError) -> Void) {
    do throws(IndexError) {
      try body(&self)
    } catch {
      note(error)
    }
  }

  private mutating func read(
    _ path: String, name: String, _ visitor: inout some IndexContentsVisitor
  ) {
    problemsOfFile = 0
    let file: MappedFile
    do throws(IndexError) {
      file = try directory.files.map(path)
    } catch {
      note(error)
      return
    }
    files += 1
    bytes += file.bytes.count
    let whole = Place(file: path, section: "file")
    let magic = file.bytes.prefix(8)
    if magic.elementsEqual(Self.segmentMagic) {
      do throws(IndexError) {
        let file = try SegmentFile(path: path, files: directory.files)
        readSegment(file, &visitor)
        return
      } catch {
        note(error)
      }
    } else if magic.elementsEqual(Manifest.magic) {
      do throws(IndexError) {
        visitor.visit(
          properties: try Manifest(path: path, files: directory.files).properties, at: whole)
      } catch {
        note(error)
      }
    } else if magic.elementsEqual(Self.cacheMagic) {
      do throws(IndexError) {
        try visitor.visit(cache: directory.cacheContents(path), at: whole)
      } catch {
        note(error)
      }
    } else if name != WriteLock.fileName, !file.bytes.isEmpty {
      note(
        .damaged(
          file: path, section: "file", offset: 0,
          what: "an unfinished file, which can't be read through"))
    }
    visitor.visit(file.bytes, holdsText: true, at: whole)
    file.releaseMemory()
  }

  // MARK: - Segments

  private mutating func readSegment(
    _ file: SegmentFile, _ visitor: inout some IndexContentsVisitor
  ) {
    for problem in file.verifyAll() { note(problem) }
    for (number, section) in file.sections.sorted(by: { $0.key < $1.key }) {
      let known = SegmentFormat.Section(rawValue: number)
      // These are decoded below, and their bytes are more than words: stems that several words share.
      if known == .terms || known == .termIndex || known == .documentKeys { continue }
      let range = section.offset..<section.offset + section.length
      visitor.visit(
        UnsafeRawBufferPointer(rebasing: file.file.bytes[range]),
        holdsText: known == nil || known == .recordDictionary,
        at: Place(file: file.file.path, section: known.map { "\($0)" } ?? "section \(number)"))
    }
    attempt { (contents) throws(IndexError) in
      try contents.readTerms(TermDictionary(file: file), of: file, &visitor)
    }
    // Tombstones have no documents.
    if file.optionalSection(.documents) != nil {
      attempt { (contents) throws(IndexError) in
        try contents.readDocuments(
          Segment(path: file.file.path, files: contents.directory.files), &visitor)
      }
    }
    if problemsOfFile > 0 {
      // Some of it was not decoded.
      visitor.visit(
        file.file.bytes, holdsText: true, at: Place(file: file.file.path, section: "file"))
    }
    file.file.releaseMemory()
  }

  private mutating func readTerms(
    _ dictionary: TermDictionary, of file: SegmentFile,
    _ visitor: inout some IndexContentsVisitor
  ) throws(IndexError) {
    let place = Place(file: file.file.path, section: "terms")
    for block in 0..<dictionary.blockCount {
      attempt { (_) throws(IndexError) in
        visitor.visit(term: Array(try dictionary.key(ofBlock: block)), at: place)
        var cursor = TermCursor(dictionary: dictionary, block: block)
        for _ in 0..<(try dictionary.bytes(ofBlock: block).count) {
          guard try cursor.advance() else { return }
          visitor.visit(term: cursor.term, at: place)
        }
      }
    }
  }

  private mutating func readDocuments(
    _ segment: Segment, _ visitor: inout some IndexContentsVisitor
  ) throws(IndexError) {
    let place = Place(file: segment.path, section: "documents")
    for document in 0..<UInt32(segment.documentCount) {
      var key: [UInt8] = []
      var record: [UInt8] = []
      var passages: [[UInt8]] = []
      attempt { (_) throws(IndexError) in key = try segment.documentKey(document) }
      attempt { (_) throws(IndexError) in record = try segment.documentRecord(document) }
      attempt { (contents) throws(IndexError) in
        for passage in try segment.passages(of: document) {
          contents.attempt { (_) throws(IndexError) in
            passages.append(try segment.passageRecord(passage))
          }
        }
      }
      attempt { (_) throws(IndexError) in
        try visitor.visit(key: key, record: record, passages: passages, at: place)
      }
      if Int(document + 1) % Self.documentsPerRelease == 0 { segment.file.file.releaseMemory() }
    }
    segment.file.file.releaseMemory()
  }
}

extension IndexDirectory {
  /// A file of ours, as it is at the moment.
  struct OwnFile: Equatable {
    var path: String
    var name: String
    var size: Int
    var changed: Int
  }

  /// Lists all files of ours.
  ///
  /// - Parameter caches: the names of the files that `writeCache` wrote.
  /// - Returns: their paths.
  /// - Throws: `IndexError.system`.
  public func ownFilePaths(caches: [String]) throws(IndexError) -> [String] {
    try ownFiles(caches: caches).map(\.path)
  }

  /// All files of ours, by name, those that were set aside at the end.
  func ownFiles(caches: [String]) throws(IndexError) -> [OwnFile] {
    var found: [OwnFile] = []
    for name in try fileNames().sorted()
    where Self.isOwn(name) || caches.contains(name) || name == WriteLock.fileName {
      if let file = Self.ownFile(path + "/" + name, name) { found.append(file) }
    }
    try addFiles(in: path + "/" + Self.damagedFolder, to: &found)
    return found
  }

  private func addFiles(in folder: String, to found: inout [OwnFile]) throws(IndexError) {
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
    for name in try files.names(in: folder).sorted() where name != "." && name != ".." {
      let entry = folder + "/" + name
      if lstat(entry, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        try addFiles(in: entry, to: &found)
      } else if let file = Self.ownFile(entry, name) {
        found.append(file)
      }
    }
  }

  private static func ownFile(_ path: String, _ name: String) -> OwnFile? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return OwnFile(
      path: path, name: name, size: Int(status.st_size),
      changed: status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec)
  }
}
