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

  private let directory: IndexDirectory
  private let lock: WriteLock
  private let parameters: BM25Parameters
  private let memoryBudget: Int
  private let generation: UInt64
  /// For each segment of `base`, the documents deleted so far.
  private var deleted: [BitSet] = []
  private var runs: [(segment: Segment, file: FileDescription)] = []
  private var nextNumber = 1
  /// Removed keys with the number of runs there were: those may hold the key.
  private var removedKeys: [[UInt8]: Int] = [:]
  private var repeatedKeys: [[UInt8]] = []

  /// Begins to write.
  ///
  /// - Parameters:
  ///   - directory: the folder of the index.
  ///   - lock: the right to write to it.
  ///   - base: the newest commit, whose documents stay unless they are removed or replaced; nil to
  ///     leave them all out.
  ///   - parameters: shape the bounds in the files, not their answers.
  ///   - memoryBudget: bytes that the builder may hold.
  public init(
    directory: IndexDirectory, lock: WriteLock, base: IndexSnapshot?, parameters: BM25Parameters,
    memoryBudget: Int
  ) throws(IndexError) {
    self.directory = directory
    self.lock = lock
    self.base = base
    self.parameters = parameters
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

  /// Whether a document of the commit before is removed by now.
  public func isRemoved(document: UInt32, segment: Int) -> Bool {
    deleted[segment].contains(document)
  }

  /// Writes what the builder holds to a run if the memory budget is used up.
  public mutating func spillIfNeeded() throws(IndexError) {
    if builder.byteCount >= memoryBudget || builder.isFull { try spill() }
  }

  private mutating func spill() throws(IndexError) {
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

  private func path(_ name: String) -> String { directory.path + "/" + name }

  private func segmentName(_ number: Int) -> String {
    IndexDirectory.fileName(generation: generation, number: number, suffix: "segment")
  }

  private func runInputs() throws(IndexError) -> [SegmentMerger.Input] {
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

  // MARK: - Commit

  /// Makes the changes the newest commit.
  ///
  /// - Parameters:
  ///   - properties: what the layers above keep with the commit.
  ///   - isOptimizing: whether to merge everything into one segment.
  ///   - keepsPrevious: whether the files of the commit before stay, for readers that are about to open
  ///     it; false if they may be damaged.
  ///   - isCancelled: asked between the parts of the work; true ends it with nothing changed.
  ///   - terms: the terms of stored passages, in order to subtract those of deleted ones.
  /// - Returns: what the index holds; without changes there is no new commit.
  /// - Throws: `IndexError`; the commit before is untouched then.
  public mutating func commit(
    properties: [String: [UInt8]], isOptimizing: Bool = false, keepsPrevious: Bool = true,
    isCancelled: () -> Bool = { false }, terms: TermSource
  ) throws(IndexError) -> Report {
    let segments = base?.segments ?? []
    if !runs.isEmpty { try spill() }
    let deletedBefore = segments.reduce(0) { $0 + $1.documentCount - $1.liveDocumentCount }
    let replaced = try deleteReplaced()
    let sizes = try sizes()
    let added = runs.reduce(builder.passageCount) { $0 + $1.segment.passageCount }
    let hasNew = !builder.isEmpty || !runs.isEmpty
    var first = MergePolicy.firstToMerge(sizes, added: added)
    if isOptimizing {
      let isOptimal =
        segments.count <= 1 && !hasNew && sizes.allSatisfy { $0.live == $0.stored && $0.live > 0 }
      if !isOptimal { first = 0 }
    }
    if isCancelled() { throw .cancelled }
    var descriptions: [SegmentDescription] = []
    var hasChanges = hasNew || first < segments.count || base?.properties != properties
    for number in 0..<first {
      let description = try updatedDescription(number, terms)
      if description != base?.manifest.segments[number] { hasChanges = true }
      descriptions.append(description)
    }
    if !hasChanges, let base { return report(base, isNew: false) }
    if isCancelled() { throw .cancelled }
    if let file = try writeNewSegment(mergingFrom: first) {
      descriptions.append(SegmentDescription(file: file))
    }
    if isCancelled() { throw .cancelled }
    runs = []
    let manifest = Manifest(
      generation: generation, segments: descriptions, properties: properties)
    try directory.commit(manifest, keepsPrevious: keepsPrevious, lock)
    var report = report(try directory.open(), isNew: true)
    report.replacedDocuments = replaced
    report.removedDocuments = deleted.reduce(0) { $0 + $1.count } - deletedBefore - replaced
    return report
  }

  private func report(_ snapshot: IndexSnapshot, isNew: Bool) -> Report {
    Report(
      generation: snapshot.generation, isNew: isNew,
      documents: snapshot.segments.reduce(0) { $0 + $1.liveDocumentCount },
      passages: snapshot.segments.reduce(0) { $0 + $1.statistics.all.passages },
      repeatedKeys: repeatedKeys)
  }

  /// Deletes the documents of the commit before whose keys were added anew; returns how many there are.
  private mutating func deleteReplaced() throws(IndexError) -> Int {
    var count = 0
    let keys = builder.isEmpty ? [] : builder.survivingKeys()
    for (number, segment) in (base?.segments ?? []).enumerated() {
      var place = 0
      for key in keys { count += try deleteReplaced(key, number, segment, &place) }
      for run in runs {
        place = 0
        for document in 0..<UInt32(run.segment.documentCount) {
          count += try deleteReplaced(
            run.segment.documentKey(document), number, segment, &place)
        }
      }
    }
    return count
  }

  /// 1 if the segment has a live document with the key, else 0.
  private mutating func deleteReplaced(
    _ key: [UInt8], _ number: Int, _ segment: Segment, _ place: inout Int
  ) throws(IndexError) -> Int {
    // Keys ascend, so each is looked for behind the one before.
    place = try segment.firstDocument(notBefore: key, from: place)
    guard place < segment.documentCount,
      try compareBytes(segment.documentKey(UInt32(place)), key) == 0,
      !segment.isDeleted(document: UInt32(place))
    else { return 0 }
    deleted[number].insert(UInt32(place))
    return 1
  }

  private func sizes() throws(IndexError) -> [MergePolicy.Size] {
    var sizes: [MergePolicy.Size] = []
    for (segment, deleted) in zip(base?.segments ?? [], deleted) {
      var live = segment.passageCount
      if deleted.count > 0 {
        for document in 0..<UInt32(segment.documentCount) where deleted.contains(document) {
          live -= try segment.passages(of: document).count
        }
      }
      // Documents without passages are live, too.
      if live == 0, deleted.count < segment.documentCount { live = 1 }
      sizes.append(MergePolicy.Size(live: live, stored: segment.passageCount))
    }
    return sizes
  }

  /// What the new manifest says of a segment that stays, its tombstones written if there are new ones.
  private func updatedDescription(_ number: Int, _ terms: TermSource) throws(IndexError)
    -> SegmentDescription
  {
    guard let base else { preconditionFailure("a segment that stays is one of the commit before") }
    let segment = base.segments[number]
    var description = base.manifest.segments[number]
    guard deleted[number].count > segment.documentCount - segment.liveDocumentCount else {
      return description
    }
    var counter = TermCounter()
    for document in 0..<UInt32(segment.documentCount)
    where deleted[number].contains(document) && !segment.isDeleted(document: document) {
      try terms(segment, document, &counter)
    }
    let name = IndexDirectory.fileName(
      generation: generation, number: number, suffix: "tombstones")
    description.tombstones = try Tombstones.write(
      to: path(name), files: directory.files, of: segment, documents: deleted[number],
      counter: counter, parameters: parameters)
    return description
  }

  /// The segment of what was added and of the segments that are merged; nil if it has no documents.
  private mutating func writeNewSegment(mergingFrom first: Int) throws(IndexError)
    -> FileDescription?
  {
    let segments = base?.segments ?? []
    let target = path(segmentName(0))
    let merged = (first..<segments.count).filter { deleted[$0].count < segments[$0].documentCount }
    if runs.isEmpty, merged.isEmpty {
      if builder.isEmpty || builder.survivingKeys().isEmpty { return nil }
      let full = builder
      builder = SegmentBuilder(parameters: parameters)
      let (file, repeated) = try full.write(to: target, files: directory.files)
      repeatedKeys += repeated
      return file
    }
    try spill()
    var inputs: [SegmentMerger.Input] = []
    for number in merged {
      inputs.append(.init(segment: segments[number], dropped: deleted[number]))
    }
    inputs += try runInputs()
    let merger = try SegmentMerger(inputs, parameters: parameters)
    repeatedKeys += merger.repeatedKeys
    return merger.documentCount == 0
      ? nil : try merger.write(to: target, files: directory.files)
  }
}
