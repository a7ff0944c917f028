/// Collects what is added to and removed from an index, and commits it.
///
/// What is added goes through a builder to runs on disk whenever the memory budget is used up, and at
/// the commit to one segment. Segments of the commit before stay as they are, with tombstones for what
/// was removed or replaced, unless `MergePolicy` or the caller has them merged.
public struct IndexWriter {
  /// What a commit did.
  public struct Report: Sendable, Equatable {
    /// The newest commit.
    public var generation: UInt64 = 0
    /// Whether it is a new one; false if there was nothing to commit.
    public var isNew = false
    /// Documents in the index.
    public var documents = 0
    /// Passages in the index.
    public var passages = 0
    /// Documents of the commit before that were added anew.
    public var replacedDocuments = 0
    /// Documents of the commit before that were removed and not added anew.
    public var removedDocuments = 0
    /// Documents of the commit before that have expired and were dropped, or replaced by one that has.
    public var expiredDocuments = 0
    /// Documents that were added and left out because they have expired, and that the commit before did
    /// not hold.
    public var expiredAdditions = 0
    /// Keys that were added more than once; the last one stays.
    public var repeatedKeys: [[UInt8]] = []
  }

  /// Adds the terms of a stored document's passages to a counter, for its deletion.
  public typealias TermSource = (Segment, UInt32, inout TermCounter) throws(IndexError) -> Void

  /// The commit before; nil if there is none or it is not used.
  public let base: IndexSnapshot?
  /// Takes documents; call `spillIfNeeded` after each.
  public var builder: SegmentBuilder {
    _read { yield shard.builder }
    _modify { yield &shard.builder }
  }

  let directory: IndexDirectory
  let lock: WriteLock
  let parameters: BM25Parameters
  let grams: TermGramSettings
  let threads: Int
  private let memoryBudget: Int
  let generation: UInt64
  /// For each segment of `base`, the documents deleted so far.
  var deleted: [BitSet] = []
  /// What is added on the thread at hand.
  var shard: IndexShard
  /// What was added on other threads.
  var adopted: [IndexShard] = []
  private var shardCount = 1
  var repeatedKeys: Set<[UInt8]> = []
  /// The keys of added documents that were left out because they have expired.
  var expiredKeys: [[UInt8]] = []

  /// Begins to write.
  ///
  /// - Parameters:
  ///   - directory: the folder of the index.
  ///   - lock: the right to write to it.
  ///   - base: the newest commit, whose documents stay unless they are removed or replaced; nil to
  ///     leave them all out.
  ///   - parameters: shape the bounds in the files, not their answers.
  ///   - grams: which terms are found by parts of them.
  ///   - memoryBudget: bytes that builders may hold.
  ///   - threads: how many threads write, ≥ 1.
  /// - Throws: `IndexError.system`.
  public init(
    directory: IndexDirectory, lock: WriteLock, base: IndexSnapshot?, parameters: BM25Parameters,
    grams: TermGramSettings = TermGramSettings(), memoryBudget: Int,
    threads: Int = 1
  ) throws(IndexError) {
    self.directory = directory
    self.lock = lock
    self.base = base
    self.parameters = parameters
    self.grams = grams
    self.memoryBudget = memoryBudget
    self.threads = max(threads, 1)
    // What an interrupted run left would otherwise fill the disk until a commit succeeds.
    try directory.removeUnnamedFiles(lock)
    generation = try directory.nextGeneration(lock)
    shard = IndexShard(
      directory: directory, generation: generation, number: 0, parameters: parameters,
      memoryBudget: memoryBudget)
    for segment in base?.segments ?? [] {
      deleted.append(segment.tombstones?.documents ?? BitSet(capacity: segment.documentCount))
    }
  }

  // MARK: - Changes

  /// Removes the documents with a key that the commit before holds or that were added so far.
  ///
  /// - Returns: whether the commit before held it.
  @discardableResult
  public mutating func remove(key: [UInt8]) throws(IndexError) -> Bool {
    if !builder.isEmpty || !allRuns.isEmpty || !adopted.isEmpty {
      shard.removals[key] = builder.nextNumber
    }
    var isFound = false
    for (number, segment) in (base?.segments ?? []).enumerated() {
      guard let document = try segment.document(withKey: key) else { continue }
      if deleted[number].insert(document) { isFound = true }
    }
    return isFound
  }

  /// Removes a document of the commit before; `segment` is its position there.
  public mutating func remove(document: UInt32, segment: Int) {
    deleted[segment].insert(document)
  }

  /// Whether a document of the commit before is to go, or went before.
  public func isDeleted(document: UInt32, segment: Int) -> Bool {
    deleted[segment].contains(document)
  }

  /// Removes all documents of the commit before.
  public mutating func removeAll() {
    for (number, segment) in (base?.segments ?? []).enumerated() {
      for document in 0..<UInt32(segment.documentCount) { deleted[number].insert(document) }
    }
  }

  /// Keeps a document of the commit before that was removed.
  public mutating func keep(document: UInt32, segment: Int) {
    if let base, !base.segments[segment].isDeleted(document: document) {
      deleted[segment].remove(document)
    }
  }

  /// Writes what the builder holds to a run if the memory budget is used up.
  public mutating func spillIfNeeded() throws(IndexError) {
    try shard.spillIfNeeded()
  }

  // MARK: - Shards

  /// Makes shards for threads to add to, which share the memory budget.
  ///
  /// - Parameter count: how many, 1 to 1024.
  /// - Returns: the shards, to be taken back by `adopt`.
  public mutating func shards(_ count: Int) -> [IndexShard] {
    defer { shardCount += count }
    return (shardCount..<shardCount + count).map {
      IndexShard(
        directory: directory, generation: generation, number: $0, parameters: parameters,
        memoryBudget: memoryBudget / count)
    }
  }

  /// Takes what was added to a shard.
  public mutating func adopt(_ shard: IndexShard) {
    if shard.builder.isEmpty, shard.runs.isEmpty { return }
    adopted.append(shard)
    builder.nextNumber = max(builder.nextNumber, shard.builder.nextNumber)
  }

  /// The runs of all shards.
  var allRuns: [IndexShard.Run] { ([shard] + adopted).flatMap(\.runs) }

  /// Hands over the builders that have documents, empty ones in their place.
  mutating func takeBuilders() -> [SegmentBuilder] {
    var builders: [SegmentBuilder] = []
    if !builder.isEmpty { builders.append(shard.takeBuilder()) }
    for index in adopted.indices where !adopted[index].builder.isEmpty {
      builders.append(adopted[index].takeBuilder())
    }
    return builders
  }

  /// Writes what the builders hold to a run.
  mutating func spillAll() throws(IndexError) {
    let builders = takeBuilders()
    if !builders.isEmpty { try shard.spill(builders, threads: threads) }
  }

  func path(_ name: String) -> String { directory.path + "/" + name }

  func segmentName(_ number: Int) -> String {
    IndexDirectory.fileName(generation: generation, number: number, suffix: "segment")
  }

  /// The runs of all shards as inputs of a merge.
  func runInputs() throws(IndexError) -> [SegmentMerger.Input] {
    var inputs = try shard.inputs(removals: shard.removals)
    for other in adopted { inputs += try other.inputs(removals: shard.removals) }
    return inputs
  }
}
