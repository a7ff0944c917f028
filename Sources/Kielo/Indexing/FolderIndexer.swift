import Documents
import InvertedIndex
import TextAnalysis

/// Builds an index from folders and files.
///
/// ```swift
/// let report = try FolderIndexer(at: "Index").index(["Corpus"])
/// ```
/// The index remembers its roots; each run reads all of them and replaces the commit as a whole. A
/// document that can't be read is reported and keeps the version the index has.
public struct FolderIndexer {
  /// How to index.
  public struct Options: Sendable {
    /// Larger files, and larger records of JSON Lines, are left out; bytes.
    public var maximumFileSize = ReadOptions().maximumFileSize
    /// Whether the first document that can't be read ends the run with nothing committed.
    public var isStrict = false
    /// Whether others may read the index, as far as the umask allows.
    public var isShared = false
    /// Whether to leave out all that the index holds, also if it is damaged.
    public var startsEmpty = false
    /// Whether a root without any document may drop those the index has of it.
    public var allowsEmptyRoots = false
    /// Seconds to wait for another writer.
    public var waiting = 0.0

    /// The defaults.
    public init() {}
  }

  /// What a run reports while it works.
  public enum Event: Sendable {
    /// A document could not be read; the rest goes on.
    case problem(DocumentProblem)
    /// So many files of so many were read.
    case progress(files: Int, of: Int)
  }

  /// What a run did.
  public struct Report: Sendable {
    /// The roots, as remembered.
    public var roots: [String] = []
    /// Files read.
    public var files = 0
    /// Their size in bytes.
    public var bytes = 0
    /// Documents in the index.
    public var documents = 0
    /// Passages in the index.
    public var passages = 0
    /// Files and records that could not be read.
    public var problems = 0
    /// Of the documents, those kept from the commit before because they could not be read now.
    public var keptDocuments = 0
    /// Ids that more than one record has; the last record stays.
    public var repeatedKeys: [String] = []
    /// The commit.
    public var generation: UInt64 = 0
  }

  private let path: String
  private let options: Options
  private let weights: RankingWeights

  /// An indexer for the index in a folder; nothing is touched yet.
  public init(
    at path: String, options: Options = Options(), weights: RankingWeights = RankingWeights()
  ) {
    self.path = path
    self.options = options
    self.weights = weights
  }

  /// The roots that the newest commit of an index was built from; empty if there is none.
  public static func roots(at path: String) -> [String] {
    guard let snapshot = try? IndexDirectory(path: path).open() else { return [] }
    return IndexProperties(snapshot.properties).roots
  }

  /// Reads all roots and commits.
  ///
  /// - Parameters:
  ///   - paths: folders and files; those that lie under none of the remembered roots become roots.
  ///   - report: receives problems and progress.
  /// - Returns: what was read and what the index holds now.
  /// - Throws: `KieloError.badRoot` for a root that is missing, `.emptiedRoot` for one without documents
  ///   although the index has some of it, `.document` with `isStrict`, `.storage`, `.cancelled`; nothing is changed then.
  @discardableResult
  public func index(_ paths: [String], report: (Event) -> Void = { _ in })
    throws(KieloError) -> Report
  {
    var result = Report()
    result.roots = Self.merged(Self.roots(at: path), with: paths)
    // Roots are checked before the index is locked or made.
    var listings: [(files: [FileEntry], problems: [DocumentProblem])] = []
    for root in result.roots { listings.append(try Self.listing(of: root)) }
    var indexer = try Indexer(
      at: path, startingEmpty: true, waiting: options.waiting, isShared: options.isShared,
      weights: weights)
    indexer.rootPaths = result.roots
    let known = options.startsEmpty ? KnownDocuments() : try knownDocuments(of: indexer)
    let total = listings.reduce(0) { $0 + $1.files.count }
    for (root, listing) in zip(result.roots, listings) {
      if listing.files.isEmpty, known.hasDocuments(of: root), !options.allowsEmptyRoots {
        throw .emptiedRoot(path: root)
      }
      for problem in listing.problems { try note(problem, &result, report) }
      for file in listing.files {
        try add(file, to: &indexer, known: known, &result, report)
        result.files += 1
        result.bytes += file.size
        report(.progress(files: result.files, of: total))
      }
      // What lies in a folder that can't be listed now.
      for problem in listing.problems {
        indexer.keep(known.below(problem.path, root: root))
      }
    }
    result.keptDocuments = indexer.keptCount
    let committed = try indexer.commit()
    result.documents = committed.documents
    result.passages = committed.passages
    result.repeatedKeys = committed.repeatedKeys
    result.generation = committed.generation
    return result
  }

  private static func listing(of root: String) throws(KieloError) -> (
    files: [FileEntry], problems: [DocumentProblem]
  ) {
    do throws(DocumentProblem) {
      return try FileWalker.walk(root)
    } catch {
      throw .badRoot(path: root, reason: error.reason)
    }
  }

  private func knownDocuments(of indexer: borrowing Indexer) throws(KieloError) -> KnownDocuments {
    do throws(IndexError) {
      return KnownDocuments(try indexer.identitiesInBase())
    } catch {
      throw KieloError(error)
    }
  }

  private func note(
    _ problem: DocumentProblem, _ result: inout Report, _ report: (Event) -> Void
  ) throws(KieloError) {
    if options.isStrict { throw .document(problem) }
    result.problems += 1
    report(.problem(problem))
  }

  private func add(
    _ file: FileEntry, to indexer: inout Indexer, known: KnownDocuments, _ result: inout Report,
    _ report: (Event) -> Void
  ) throws(KieloError) {
    let reader = DocumentReader(options: ReadOptions(maximumFileSize: options.maximumFileSize))
    let hasRecords = DocumentFormat(path: file.path) == .jsonLines
    var failure: KieloError?
    var hadProblem = false
    reader.read(file) { item in
      do throws(KieloError) {
        switch item {
        case .success(let document):
          let identity = DocumentIdentity(
            root: file.root, path: file.relativePath, record: hasRecords ? document.key : "")
          try indexer.add(document, identity: identity)
        case .failure(let problem):
          hadProblem = true
          try note(problem, &result, report)
        }
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    // Which record the broken line was can't be known, so no record of the file is dropped.
    if hadProblem { indexer.keep(known.of(file)) }
  }

  /// Remembered roots and new ones; a path under a root adds nothing, a root under a new path goes.
  static func merged(_ roots: [String], with paths: [String]) -> [String] {
    var merged: [String] = []
    for path in (roots + paths).map(normalized) {
      if merged.contains(where: { lies(path, below: $0) }) { continue }
      merged.removeAll { lies($0, below: path) }
      merged.append(path)
    }
    return merged
  }

  private static func lies(_ path: String, below root: String) -> Bool {
    path == root || root == "." && !path.hasPrefix("/") && !path.hasPrefix("..")
      || path.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  /// `./Corpus/` and `Corpus//` are `Corpus`.
  private static func normalized(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let joined = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }
}

/// The documents that the newest commit has, to be found by file and by root.
private struct KnownDocuments {
  private let identities: [[UInt8]]

  init(_ identities: [[UInt8]] = []) {
    self.identities = identities
  }

  private func all(startingWith prefix: [UInt8]) -> ArraySlice<[UInt8]> {
    var (low, high) = (0, identities.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = identities[middle].lexicographicallyPrecedes(prefix)
      (low, high) = isBefore ? (middle + 1, high) : (low, middle)
    }
    return identities[low...].prefix { $0.starts(with: prefix) }
  }

  func hasDocuments(of root: String) -> Bool {
    !all(startingWith: Array(root.utf8) + [0]).isEmpty
  }

  /// Those of a file.
  func of(_ file: FileEntry) -> ArraySlice<[UInt8]> {
    all(startingWith: Array(file.root.utf8) + [0] + Array(file.relativePath.utf8) + [0])
  }

  /// Those of a file or folder, by its path with the root in front.
  func below(_ path: String, root: String) -> ArraySlice<[UInt8]> {
    guard path.hasPrefix(root + "/") else { return [] }
    let relative = path.utf8.dropFirst(root.utf8.count + 1)
    return all(startingWith: Array(root.utf8) + [0] + Array(relative))
  }
}
