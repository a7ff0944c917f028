import Documents
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
/// visible, and nothing survives a crash, before `commit`.
public struct Indexer {
  /// What a commit did.
  public struct Report: Sendable, Equatable {
    /// Documents in the index.
    public var documents = 0
    /// Passages in the index.
    public var passages = 0
    /// Keys that were added more than once; the last one stays.
    public var repeatedKeys: [String] = []
    /// The commit.
    public var generation: UInt64 = 0
  }

  private let directory: IndexDirectory
  private let lock: WriteLock
  private let weights: RankingWeights
  private var segment: PassageIndexer
  /// The newest commit; nil if there is none.
  private let base: IndexSnapshot?
  /// Whether a document of `base` stays unless it is replaced or removed.
  private let keepsOthers: Bool
  /// With `keepsOthers` false, the documents that stay all the same.
  private var kept: Set<[UInt8]> = []
  /// Document numbers in `segment` by identity; a later one replaces an earlier.
  private var latest: [[UInt8]: UInt32] = [:]
  private var superseded: Set<UInt32> = []
  private var removed: Set<[UInt8]> = []
  private var repeatedKeys: [String] = []
  private var roots: [String]

  /// Opens an index for writing, making the folder if it is missing.
  ///
  /// - Parameters:
  ///   - path: the folder of the index.
  ///   - startingEmpty: whether to leave out what the index holds now.
  ///   - waiting: seconds to wait for another writer, ≥ 0.
  ///   - isShared: whether others may read the index, as far as the umask allows.
  ///   - weights: the numbers of the ranking; the field frequencies become part of the index.
  /// - Throws: `KieloError.storage` if another process writes or the folder can't be made.
  public init(
    at path: String, startingEmpty: Bool = false, waiting: Double = 0, isShared: Bool = false,
    weights: RankingWeights = RankingWeights()
  ) throws(KieloError) {
    directory = IndexDirectory(path: path, files: FileSystem(isShared: isShared))
    self.weights = weights
    segment = PassageIndexer(weights: weights)
    keepsOthers = !startingEmpty
    do throws(IndexError) {
      let lock = try directory.lock(waiting: waiting)
      var base: IndexSnapshot?
      do throws(IndexError) {
        base = try directory.open()
      } catch {
        // To start from nothing is the cure for damage.
        if case .noIndex = error {} else if !startingEmpty { throw error }
      }
      self.lock = lock
      self.base = base
    } catch {
      throw KieloError(error)
    }
    roots = base.map { IndexProperties($0.properties).roots } ?? []
  }

  /// The folders and files the index is made from, in order.
  var rootPaths: [String] {
    get { roots }
    set { roots = newValue }
  }

  /// The identities of the documents in the newest commit, ascending.
  func identitiesInBase() throws(IndexError) -> [[UInt8]] {
    var identities: [[UInt8]] = []
    for segment in base?.segments ?? [] {
      for document in 0..<UInt32(segment.documentCount) {
        identities.append(try segment.documentKey(document))
      }
    }
    return identities.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Keeps documents of the newest commit that would go because the indexer started empty.
  mutating func keep(_ identities: some Sequence<[UInt8]>) {
    kept.formUnion(identities)
  }

  /// How many of the kept documents were not added anew.
  var keptCount: Int {
    kept.reduce(0) { $0 + (latest[$1] == nil ? 1 : 0) }
  }

  /// Adds a document, in place of one with the same key.
  ///
  /// - Parameter document: its passages are cut, analysed and kept in memory until `commit`.
  /// - Throws: `KieloError.cancelled` if the task was cancelled.
  public mutating func add(_ document: Document) throws(KieloError) {
    try add(document, identity: DocumentIdentity(key: document.key))
  }

  mutating func add(_ document: Document, identity: DocumentIdentity) throws(KieloError) {
    if Task.isCancelled { throw .cancelled }
    let key = identity.encoded
    let number = segment.add(document, identity: key)
    if let earlier = latest.updateValue(number, forKey: key) {
      superseded.insert(earlier)
      repeatedKeys.append(document.key)
    }
    removed.remove(key)
  }

  /// Removes a document that was added by key; one that is not there is no error.
  public mutating func remove(key: String) {
    let identity = DocumentIdentity(key: key).encoded
    if let number = latest.removeValue(forKey: identity) { superseded.insert(number) }
    removed.insert(identity)
  }

  /// Writes what was added and removed, and makes it the newest commit.
  ///
  /// - Returns: what the index holds now.
  /// - Throws: `KieloError.storage`; the commit before is untouched then.
  @discardableResult
  public consuming func commit() throws(KieloError) -> Report {
    do throws(IndexError) {
      return try write()
    } catch {
      throw KieloError(error)
    }
  }

  private consuming func write() throws(IndexError) -> Report {
    let generation = try directory.nextGeneration(lock)
    let properties = IndexProperties(
      fingerprint: IndexProperties.currentFingerprint(weights: weights), roots: roots)
    var report = Report(repeatedKeys: repeatedKeys, generation: generation)
    let hasOlder =
      !kept.isEmpty
      || keepsOthers && base?.segments.contains { $0.documentCount > 0 } == true
    var description: SegmentDescription
    if superseded.isEmpty, !hasOlder {
      (report.documents, report.passages) = (segment.documentCount, segment.passageCount)
      description = try directory.write(segment.finish(), generation: generation, lock)
    } else {
      // Both the documents of the commit before and the new ones go through their stored passages,
      // so an index that was updated has the same terms as one built anew.
      let draft = try directory.write(segment.finish(), generation: generation, number: 1, lock)
      let merged = try merge(draft)
      (report.documents, report.passages) = (merged.documentCount, merged.passageCount)
      description = try directory.write(merged.finish(), generation: generation, lock)
    }
    try directory.commit(
      Manifest(generation: generation, segments: [description], properties: properties.encoded),
      lock)
    return report
  }

  /// The documents that stay, in the order of their identities.
  private func merge(_ draft: SegmentDescription) throws(IndexError) -> PassageIndexer {
    let added = try Segment(path: directory.path + "/" + draft.name)
    var sources: [(identity: [UInt8], segment: Segment, document: UInt32)] = []
    for segment in base?.segments ?? [] {
      for document in 0..<UInt32(segment.documentCount) {
        let identity = try segment.documentKey(document)
        let stays = keepsOthers || kept.contains(identity)
        if stays, latest[identity] == nil, !removed.contains(identity) {
          sources.append((identity, segment, document))
        }
      }
    }
    for document in 0..<UInt32(added.documentCount) where !superseded.contains(document) {
      sources.append((try added.documentKey(document), added, document))
    }
    sources.sort { $0.identity.lexicographicallyPrecedes($1.identity) }
    var merged = PassageIndexer(weights: weights)
    for source in sources {
      try merged.copy(document: source.document, of: source.segment)
    }
    return merged
  }
}
