import Documents
import Glibc
import InvertedIndex

/// Builds an index from folders and files, and keeps it up to date.
///
/// ```swift
/// let report = try FolderIndexer(at: "Index").index(["Corpus"])
/// ```
/// The index remembers its roots. A run reads the files whose size or times have changed since they
/// were last read, and replaces the documents whose contents have. A document that can't be read is
/// reported and keeps the version the index has.
public struct FolderIndexer {
  /// How to index.
  public struct Options: Sendable {
    /// Larger files, and larger records of JSON Lines, are left out; bytes.
    public var maximumFileSize = ReadOptions().maximumFileSize
    /// Bytes that documents may take in memory before they are written, > 0. The index is the same.
    public var memoryBudget = Indexer.defaultMemoryBudget
    /// How many threads read, analyse and write, ≥ 1. The index is the same.
    public var threads = Indexer.defaultThreadCount
    /// Whether the first document that can't be read ends the run with nothing committed.
    public var isStrict = false
    /// Whether others may read the index, as far as the umask allows.
    public var isShared = false
    /// Whether to build everything anew, also if the index is damaged.
    public var isRebuild = false
    /// Whether to hash the files whose size and times are unchanged, too.
    public var isFullScan = false
    /// Whether to merge the index into one segment, as a new one has it.
    public var isOptimizing = false
    /// Whether a root that is missing or empty may drop the documents the index has of it.
    public var prunes = false
    /// How to make terms; nil for that of the index, or by language in a new one. Another one than the
    /// index has builds everything anew.
    public var analyzer: AnalyzerKind?
    /// Seconds to wait for another writer.
    public var waiting = 0.0
    /// The clock by which documents expire.
    package var currentTime: @Sendable () -> CurrentTime = { .now }

    /// Through which the files of the index are read and written.
    package var files = FileSystem()

    /// The defaults.
    public init() {}
  }

  /// Why everything is built anew.
  public enum RebuildReason: Sendable, Equatable {
    /// The index was made by another analysis, other settings or another ICU.
    case fingerprint(found: String, expected: String)
    /// The index is in a format that is no longer read.
    case format(found: UInt32, expected: UInt32)
  }

  /// What a run reports while it works.
  public enum Event: Sendable {
    /// A document could not be read; the rest goes on.
    case problem(DocumentProblem)
    /// A document was read, but something that it declares was not understood.
    case warning(DocumentProblem)
    /// So many files of so many were looked at.
    case progress(files: Int, of: Int)
    /// Everything is built anew.
    case rebuild(RebuildReason)
    /// So many files of the index were damaged, and were moved to a folder.
    case setAside(files: Int, folder: String)
  }

  /// What a run did.
  public struct Report: Sendable {
    /// The roots, as remembered.
    public var roots: [String] = []
    /// Files listed.
    public var files = 0
    /// Documents in the index.
    public var documents = 0
    /// Passages in the index.
    public var passages = 0
    /// Documents whose contents have changed.
    public var changed = 0
    /// Documents that the index did not have.
    public var new = 0
    /// Documents that are gone.
    public var removed = 0
    /// Documents that were dropped or left out because they have expired.
    public var expired = 0
    /// Documents that stayed as they were.
    public var unchanged = 0
    /// Files and records that could not be read.
    public var problems = 0
    /// Documents of which something was not understood, such as a date of expiry.
    public var warnings = 0
    /// Of the documents, those kept in an older version because they could not be read now.
    public var keptDocuments = 0
    /// Ids that more than one record has; the last record stays.
    public var repeatedKeys: [String] = []
    /// The newest commit.
    public var generation: UInt64 = 0
    /// Whether the run made it.
    public var isNew = false
    /// Whether there was an index that was brought up to date.
    public var isUpdate = false
  }

  let path: String
  let options: Options
  let weights: RankingWeights

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
    IndexProperties(IndexDirectory(path: path).newestProperties()).roots
  }

  /// Brings the index up to date and commits.
  ///
  /// - Parameters:
  ///   - paths: files and folders to look at; those that lie under none of the remembered roots become
  ///     roots. Empty for all roots.
  ///   - report: receives problems and progress.
  /// - Returns: what was done and what the index holds now. Without changes there is no new commit.
  /// - Throws: `KieloError.badRoot` for a path that is missing, `.emptiedRoot` for one without files
  ///   although the index has documents of it, `.document` with `isStrict`, `.storage`, `.cancelled`;
  ///   nothing is changed then.
  @discardableResult
  public func index(_ paths: [String], report: @escaping (Event) -> Void = { _ in })
    throws(KieloError) -> Report
  {
    // Before the index is made or locked; they are listed under the lock.
    let remembered = RootList(Self.roots(at: path))
    for path in paths where remembered.part(of: path) == nil {
      var status = stat()
      if stat(path, &status) != 0 { throw .badRoot(path: path, reason: .unreadable(errno: errno)) }
    }
    var run = try FolderRun(self, report: report)
    return try run.refresh(paths)
  }

  /// Brings the index up to date with what a watcher saw change below the roots.
  func update(_ seen: Set<String>, report: @escaping (Event) -> Void) throws(KieloError) -> Report {
    var run = try FolderRun(self, report: report)
    let paths = seen.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return try run.refresh(paths, seen: seen)
  }

  /// Drops roots and their documents.
  ///
  /// - Parameter paths: roots, as remembered or by another name of the same folder.
  /// - Returns: what the index holds now.
  /// - Throws: `KieloError.notARoot`, `.storage`; nothing is changed then.
  @discardableResult
  public func forget(_ paths: [String]) throws(KieloError) -> Report {
    var run = try FolderRun(self) { _ in }
    return try run.forget(paths)
  }
}
