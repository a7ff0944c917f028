import Documents
import Glibc
import InvertedIndex
import TextAnalysis

/// Adds documents to an index, replaces and removes them, and commits.
///
/// ```swift
/// var indexer = try Indexer(at: "Index")
/// try indexer.add(Document(key: "a", title: "Lapsiystävällinen kunta", text: "…"))
/// try indexer.commit()
/// ```
/// Holds the right to write from creation to its end; another writer is refused meanwhile. Nothing is
/// visible, and nothing survives a crash, before `commit`. An index that another version of the
/// analysis made is made anew from its stored text.
public struct Indexer {
  /// What a commit did.
  public struct Report: Sendable, Equatable {
    /// Documents in the index.
    public var documents = 0
    /// Passages in the index.
    public var passages = 0
    /// Documents that were replaced.
    public var replacedDocuments = 0
    /// Documents that were removed.
    public var removedDocuments = 0
    /// Documents that were dropped, or replaced by one that has expired, because they have.
    public var expiredDocuments = 0
    /// Documents that were added and left out because they have expired, and that the index did not have.
    public var expiredAdditions = 0
    /// Keys that were added more than once; the last one stays.
    public var repeatedKeys: [String] = []
    /// The newest commit.
    public var generation: UInt64 = 0
    /// Whether it is a new one; false if nothing was added, replaced or removed.
    public var isNew = false
  }

  /// A document of the newest commit.
  struct StoredDocument: Hashable {
    /// The position of its segment in the commit.
    var segment: Int
    /// Its ordinal there.
    var document: UInt32
  }

  /// What happens to the documents that an index holds when it is opened for writing.
  enum Start {
    /// They stay unless they are replaced or removed.
    case full
    /// They go unless they are kept, also if the index is damaged.
    case empty
    /// They stay if they were analysed as new ones are, else they go unless they are kept.
    case emptyIfOutdated
  }

  /// Bytes that documents may take in memory before they are written, unless told otherwise.
  public static let defaultMemoryBudget = 288 << 20

  /// The newest commit; nil if there is none or it is damaged.
  let base: IndexSnapshot?
  /// Whether the analysis of `base` is another: its documents are analysed anew.
  let isOutdated: Bool
  let directory: IndexDirectory
  let lock: WriteLock
  /// The folders and files the index is made from, in order.
  var rootPaths: [String]

  /// How terms are made.
  let analyzer: AnalyzerKind
  /// The clock by which documents expire.
  package var currentTime: @Sendable () -> CurrentTime = { .now }

  /// Files that a commit moves aside because their bytes are not those that were written.
  let damagedFiles: [String]

  private let weights: RankingWeights
  private var writer: IndexWriter
  private var passages: PassageIndexer
  /// With an outdated `base`: whether its documents stay, or only those in `kept`.
  private let keepsOthers: Bool
  private var kept: Set<StoredDocument> = []
  /// Whether documents of `base` are analysed anew at the commit, unless they are replaced meanwhile.
  private let notesIdentities: Bool
  /// The identities of documents that were added or removed, if they are noted.
  private var touched: Set<[UInt8]> = []

  /// How many threads read and write, unless told otherwise: one for each processor.
  public static var defaultThreadCount: Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }

  /// Opens an index for writing, making the folder if it is missing.
  ///
  /// - Parameters:
  ///   - path: the folder of the index.
  ///   - startingEmpty: whether to leave out what the index holds now.
  ///   - memoryBudget: bytes that documents may take in memory before they are written, > 0.
  ///   - waiting: seconds to wait for another writer, ≥ 0.
  ///   - isShared: whether others may read the index, as far as the umask allows.
  ///   - analyzer: how to make terms; nil for that of the index, or by language in a new one.
  ///   - threads: how many threads write, ≥ 1. The index is the same.
  ///   - weights: the numbers of the ranking; the field frequencies become part of the index.
  /// - Throws: `KieloError.storage` if another process writes or the folder can't be made.
  public init(
    at path: String, startingEmpty: Bool = false, memoryBudget: Int = defaultMemoryBudget,
    waiting: Double = 0, isShared: Bool = false, analyzer: AnalyzerKind? = nil,
    threads: Int = defaultThreadCount, weights: RankingWeights = RankingWeights()
  ) throws(KieloError) {
    try self.init(
      at: path, start: startingEmpty ? .empty : .full, memoryBudget: memoryBudget,
      waiting: waiting, isShared: isShared, analyzer: analyzer, threads: threads,
      weights: weights)
  }

  init(
    at path: String, start: Start, memoryBudget: Int, waiting: Double, isShared: Bool,
    analyzer: AnalyzerKind?, threads: Int, weights: RankingWeights,
    files: FileSystem = FileSystem()
  ) throws(KieloError) {
    var files = files
    files.isShared = isShared
    directory = IndexDirectory(path: path, files: files)
    self.weights = weights
    do throws(IndexError) {
      lock = try directory.lock(waiting: waiting)
      base = try Self.newestCommit(of: directory, ignoringDamage: start == .empty)
      damagedFiles = start == .empty ? try directory.damagedFileNames() : []
      let properties = base.map { IndexProperties($0.properties) }
      rootPaths = properties?.roots ?? []
      // The choice outlives damage: what is built anew is built as it was.
      let analyzer =
        analyzer ?? (properties ?? IndexProperties(directory.newestProperties())).analyzer
      self.analyzer = analyzer
      passages = PassageIndexer(kind: analyzer, weights: weights)
      isOutdated =
        properties.map {
          $0.fingerprint
            != IndexProperties.currentFingerprint(analyzer: analyzer, weights: weights)
        } ?? false
      notesIdentities = isOutdated || properties.map { !$0.hasExpiries } ?? false
      keepsOthers = start == .full || start == .emptyIfOutdated && !isOutdated
      writer = try IndexWriter(
        directory: directory, lock: lock, base: isOutdated ? nil : base,
        parameters: weights.bm25, grams: RankingWeights.grams, memoryBudget: memoryBudget,
        threads: threads)
      if start == .empty { writer.removeAll() }
    } catch {
      throw KieloError(error)
    }
  }

  private static func newestCommit(of directory: IndexDirectory, ignoringDamage: Bool)
    throws(IndexError) -> IndexSnapshot?
  {
    do throws(IndexError) {
      return try directory.open()
    } catch {
      // To start from nothing is the cure for damage.
      if case .noIndex = error { return nil }
      if ignoringDamage { return nil }
      throw error
    }
  }

  /// Adds a document, in place of one with the same key.
  ///
  /// - Parameter document: its passages are cut, analysed and kept in memory, as far as the budget
  ///   goes, until `commit`, which leaves it out if it has expired by then. A date of expiry that
  ///   `ExpiryDate` can't read never comes.
  /// - Throws: `KieloError.cancelled` if the task was cancelled, `.storage`.
  public mutating func add(_ document: Document) throws(KieloError) {
    try add(document, identity: DocumentIdentity(key: document.key).encoded)
  }

  mutating func add(_ document: Document, identity: [UInt8]) throws(KieloError) {
    if Task.isCancelled { throw .cancelled }
    if notesIdentities { touched.insert(identity) }
    passages.add(document, identity: identity, to: &writer.builder)
    do throws(IndexError) {
      try writer.spillIfNeeded()
    } catch {
      throw KieloError(error)
    }
  }

  /// Makes a reading of files on threads, which adds to the index when it is adopted.
  mutating func reading(_ settings: ReadingPlace.Settings, threads: Int) -> FileReading {
    var settings = settings
    settings.tellsIdentities = notesIdentities
    let places = writer.shards(threads).map {
      ReadingPlace(
        shard: $0, passages: PassageIndexer(kind: analyzer, weights: weights), settings: settings)
    }
    let bits = ReadingTask.numberBits
    return FileReading(
      places: places, settings: settings,
      firstNumber: (writer.builder.nextNumber >> bits + 1) << bits)
  }

  /// Ends a reading and takes what it added.
  mutating func adopt(_ reading: FileReading) {
    for shard in reading.end() { writer.adopt(shard) }
  }

  /// Notes the identities of documents that a reading added.
  mutating func noteAdded(_ identities: Set<[UInt8]>) {
    if notesIdentities { touched.formUnion(identities) }
  }

  /// Removes a document that was added by key; one that is not there is no error.
  public mutating func remove(key: String) throws(KieloError) {
    let identity = DocumentIdentity(key: key).encoded
    if notesIdentities { touched.insert(identity) }
    do throws(IndexError) {
      try writer.remove(key: identity)
    } catch {
      throw KieloError(error)
    }
  }

  /// Removes a document of the newest commit.
  mutating func remove(_ document: StoredDocument) throws(IndexError) {
    if isOutdated, let base {
      touched.insert(try base.segments[document.segment].documentKey(document.document))
    } else {
      writer.remove(document: document.document, segment: document.segment)
    }
  }

  /// Keeps a document of the newest commit that would go because the indexer started empty.
  mutating func keep(_ document: StoredDocument) {
    if isOutdated {
      kept.insert(document)
    } else {
      writer.keep(document: document.document, segment: document.segment)
    }
  }

  /// Writes what was added and removed, drops what has expired, and makes it the newest commit.
  ///
  /// - Parameter isOptimizing: whether to merge everything into one segment, as a new index has it.
  /// - Returns: what the index holds now; without changes there is no new commit.
  /// - Throws: `KieloError.storage`; the commit before is untouched then.
  @discardableResult
  public consuming func commit(isOptimizing: Bool = false) throws(KieloError) -> Report {
    var indexer = self
    let report = try indexer.commitInPlace(isOptimizing: isOptimizing, at: indexer.currentTime())
    // A copy of the indexer may outlive the commit, and would hold the lock.
    indexer.lock.release()
    return report
  }

  mutating func commitInPlace(
    isOptimizing: Bool, keepsPrevious: Bool = true, at time: CurrentTime
  ) throws(KieloError) -> Report {
    do throws(IndexError) {
      return try write(isOptimizing, keepsPrevious: keepsPrevious, time.moment)
    } catch {
      throw KieloError(error)
    }
  }

  private mutating func write(
    _ isOptimizing: Bool, keepsPrevious: Bool, _ moment: ExpiryMoment
  ) throws(IndexError) -> Report {
    try copyOutdated()
    try copyUndated()
    let properties = IndexProperties(analyzer: analyzer, weights: weights, roots: rootPaths)
    var passages = passages
    let report = try writer.commit(
      properties: properties.encoded, isOptimizing: isOptimizing,
      keepsPrevious: keepsPrevious && !isOutdated, settingAside: damagedFiles,
      droppingExpired: moment,
      isCancelled: { Task.isCancelled }
    ) { (segment, document, counter) throws(IndexError) in
      try passages.countTerms(ofDocument: document, of: segment, into: &counter)
    }
    return Report(
      documents: report.documents, passages: report.passages,
      replacedDocuments: report.replacedDocuments, removedDocuments: report.removedDocuments,
      expiredDocuments: report.expiredDocuments, expiredAdditions: report.expiredAdditions,
      repeatedKeys: report.repeatedKeys.map(DocumentIdentity.record(of:)),
      generation: report.generation, isNew: report.isNew)
  }

  /// Adds the documents anew that declare when they expire and were committed by a version that did not
  /// note it.
  private mutating func copyUndated() throws(IndexError) {
    guard !isOutdated, keepsOthers, let base, !IndexProperties(base.properties).hasExpiries else {
      return
    }
    for (number, segment) in base.segments.enumerated() {
      for document in 0..<UInt32(segment.documentCount)
      where !writer.isDeleted(document: document, segment: number) {
        guard try DocumentRecord(document, in: segment).expires != nil,
          !touched.contains(try segment.documentKey(document))
        else { continue }
        try passages.copy(document: document, of: segment, to: &writer.builder)
        try writer.spillIfNeeded()
      }
    }
  }

  /// Analyses the documents that stay from an outdated commit, so that they match as new ones do.
  private mutating func copyOutdated() throws(IndexError) {
    guard isOutdated, let base, keepsOthers || !kept.isEmpty else { return }
    let isCutAlike = IndexProperties(base.properties).analyzer == analyzer
    for (number, segment) in base.segments.enumerated() {
      for document in 0..<UInt32(segment.documentCount) {
        let stays = keepsOthers || kept.contains(.init(segment: number, document: document))
        guard stays, !segment.isDeleted(document: document),
          !touched.contains(try segment.documentKey(document))
        else { continue }
        if isCutAlike {
          try passages.copy(document: document, of: segment, to: &writer.builder)
        } else {
          passages.add(
            try Document(stored: document, in: segment),
            identity: try segment.documentKey(document), to: &writer.builder)
        }
        try writer.spillIfNeeded()
      }
    }
  }
}
