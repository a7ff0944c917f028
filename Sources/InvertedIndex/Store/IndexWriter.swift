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
    /// Keys that were added more than once; the last one stays.
    public var repeatedKeys: [[UInt8]] = []
  }

  /// Adds the terms of a stored document's passages to a counter, for its deletion.
  public typealias TermSource = (Segment, UInt32, inout TermCounter) throws(IndexError) -> Void

  /// More runs than this are merged into one, so that files and cursors stay few.
  private static let mostRuns = 64

  /// The commit before; nil if there is none or it is not used.
  public let base: IndexSnapshot?
  /// Takes documents; call `spillIfNeeded` after each.
  public var builder: SegmentBuilder

  let directory: IndexDirectory
  let lock: WriteLock
  let parameters: BM25Parameters
  let grams: TermGramSettings
  private let memoryBudget: Int
  let generation: UInt64
  /// For each segment of `base`, the documents deleted so far.
  var deleted: [BitSet] = []
  var runs: [(segment: Segment, file: FileDescription)] = []
  private var nextNumber = 1
  /// Removed keys with the number of runs there were: those may hold the key.
  private var removedKeys: [[UInt8]: Int] = [:]
  var repeatedKeys: [[UInt8]] = []

  /// Begins to write.
  ///
  /// - Parameters:
  ///   - directory: the folder of the index.
  ///   - lock: the right to write to it.
  ///   - base: the newest commit, whose documents stay unless they are removed or replaced; nil to
  ///     leave them all out.
  ///   - parameters: shape the bounds in the files, not their answers.
  ///   - grams: which terms are found by parts of them.
  ///   - memoryBudget: bytes that the builder may hold.
  /// - Throws: `IndexError.system`.
  public init(
    directory: IndexDirectory, lock: WriteLock, base: IndexSnapshot?, parameters: BM25Parameters,
    grams: TermGramSettings = TermGramSettings(), memoryBudget: Int
  ) throws(IndexError) {
    self.directory = directory
    self.lock = lock
    self.base = base
    self.parameters = parameters
    self.grams = grams
    self.memoryBudget = memoryBudget
    builder = SegmentBuilder(parameters: parameters)
    // What an interrupted run left would otherwise fill the disk until a commit succeeds.
    try directory.removeUnnamedFiles(lock)
    generation = try directory.nextGeneration(lock)
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
    if !builder.isEmpty { builder.removeDocument(key: key) }
    if !runs.isEmpty { removedKeys[key] = runs.count }
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
    if builder.byteCount >= memoryBudget || builder.isFull { try spill() }
  }

  mutating func spill() throws(IndexError) {
    if builder.isEmpty { return }
    let full = builder
    builder = SegmentBuilder(parameters: parameters)
    let (file, repeated) = try full.write(
      to: path(segmentName(nextNumber)), files: directory.files, durably: false)
    try addRun(file, repeated)
    if runs.count == Self.mostRuns {
      let merger = try SegmentMerger(runInputs(), parameters: parameters)
      let merged = try merger.write(
        to: path(segmentName(nextNumber)), files: directory.files, durably: false)
      try removeRuns()
      try addRun(merged, merger.repeatedKeys)
    }
  }

  private mutating func addRun(_ file: FileDescription, _ repeated: [[UInt8]]) throws(IndexError) {
    nextNumber += 1
    repeatedKeys += repeated
    runs.append((try Segment(path: path(file.name)), file))
  }

  private mutating func removeRuns() throws(IndexError) {
    for run in runs { try directory.files.remove(path(run.file.name)) }
    runs = []
    removedKeys = [:]
  }

  func path(_ name: String) -> String { directory.path + "/" + name }

  func segmentName(_ number: Int) -> String {
    IndexDirectory.fileName(generation: generation, number: number, suffix: "segment")
  }

  func runInputs() throws(IndexError) -> [SegmentMerger.Input] {
    var inputs: [SegmentMerger.Input] = []
    for (number, run) in runs.enumerated() {
      var dropped = BitSet(capacity: run.segment.documentCount)
      for (key, count) in removedKeys where number < count {
        if let document = try run.segment.document(withKey: key) { dropped.insert(document) }
      }
      inputs.append(SegmentMerger.Input(segment: run.segment, dropped: dropped))
    }
    return inputs
  }
}
