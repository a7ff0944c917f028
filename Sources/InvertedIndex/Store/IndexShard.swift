/// What one thread adds to an index: a builder, and the runs on disk that it went to when it was full.
///
/// `IndexWriter.shards` makes them and `IndexWriter.adopt` takes them back. Documents of all shards are
/// put in order by their numbers, so it doesn't matter which shard a document goes to.
public struct IndexShard {
  /// A segment that no commit names.
  struct Run {
    var segment: Segment
    var file: FileDescription
    /// The numbers of its documents.
    var numbers: [UInt64]
  }

  /// More runs than this are merged into one, so that files and cursors stay few.
  private static let mostRuns = 64
  /// Files of a shard have numbers that differ by this.
  private static let numberStep = 1 << 12

  /// Takes documents; call `spillIfNeeded` after each.
  public var builder: SegmentBuilder
  private(set) var runs: [Run] = []
  /// Keys that more than one document had.
  private(set) var repeatedKeys: [[UInt8]] = []
  /// For a removed key the number at which it was removed: documents of lower numbers go.
  var removals: [[UInt8]: UInt64] = [:]

  private let directory: IndexDirectory
  private let generation: UInt64
  private let memoryBudget: Int
  private var nextFile: Int

  /// - Parameters:
  ///   - directory: where runs go.
  ///   - generation: of the commit to come.
  ///   - number: another for each shard, below 4096.
  ///   - parameters: shape the bounds in the files, not their answers.
  ///   - memoryBudget: bytes that the builder may hold.
  init(
    directory: IndexDirectory, generation: UInt64, number: Int, parameters: BM25Parameters,
    memoryBudget: Int
  ) {
    self.directory = directory
    self.generation = generation
    self.memoryBudget = memoryBudget
    nextFile = number + 1
    builder = SegmentBuilder(parameters: parameters)
  }

  /// Writes what the builder holds to a run if the memory budget is used up.
  public mutating func spillIfNeeded() throws(IndexError) {
    if builder.byteCount >= memoryBudget || builder.isFull {
      let full = takeBuilder()
      try spill([full], threads: 1)
    } else if builder.hasRecordsToSpill {
      let stem = stem(nextFile)
      try builder.spillRecords(to: stem, files: directory.files)
    }
  }

  /// Hands over the builder, an empty one in its place.
  mutating func takeBuilder() -> SegmentBuilder {
    var full = builder
    builder = SegmentBuilder(parameters: full.parameters)
    builder.nextNumber = full.nextNumber
    full.endAdding()
    return full
  }

  /// Writes builders to a run.
  mutating func spill(_ builders: [SegmentBuilder], threads: Int) throws(IndexError) {
    let assembler = try SegmentAssembler(
      builders, removals: removals, parameters: builder.parameters)
    repeatedKeys += assembler.repeatedKeys
    let numbers = assembler.numbers
    let path = stem(nextFile) + ".segment"
    let file = try assembler.write(
      to: path, files: directory.files, durably: false, threads: threads)
    try addRun(file, path, numbers)
    if runs.count == Self.mostRuns {
      let merger = try SegmentMerger(
        inputs(removals: removals), parameters: builder.parameters)
      let path = stem(nextFile) + ".segment"
      let merged = try merger.write(to: path, files: directory.files, durably: false)
      try removeRuns()
      repeatedKeys += merger.repeatedKeys
      try addRun(merged, path, merger.numbers)
    }
  }

  private mutating func addRun(_ file: FileDescription, _ path: String, _ numbers: [UInt64])
    throws(IndexError)
  {
    nextFile += Self.numberStep
    runs.append(
      Run(segment: try Segment(path: path, files: directory.files), file: file, numbers: numbers))
  }

  /// Forgets the runs, whose files the commit removes.
  mutating func forgetRuns() { runs = [] }

  private mutating func removeRuns() throws(IndexError) {
    for run in runs { try directory.files.remove(directory.path + "/" + run.file.name) }
    runs = []
  }

  private func stem(_ number: Int) -> String {
    let name = IndexDirectory.fileName(
      generation: generation, number: number, suffix: "segment")
    return directory.path + "/" + name.dropLast(".segment".count)
  }

  /// The runs as inputs of a merge.
  func inputs(removals: [[UInt8]: UInt64]) throws(IndexError) -> [SegmentMerger.Input] {
    var inputs: [SegmentMerger.Input] = []
    for run in runs {
      var dropped = BitSet(capacity: run.segment.documentCount)
      for (key, number) in removals {
        if let document = try run.segment.document(withKey: key),
          run.numbers[Int(document)] < number
        {
          dropped.insert(document)
        }
      }
      inputs.append(
        SegmentMerger.Input(segment: run.segment, dropped: dropped, numbers: run.numbers))
    }
    return inputs
  }
}

extension SegmentBuilder {
  fileprivate var hasRecordsToSpill: Bool {
    passageRecords.isLarge || documentRecords.isLarge
  }

  /// Puts records on disk that take much memory, in files named by a stem of the builder's own.
  fileprivate mutating func spillRecords(to stem: String, files: FileSystem) throws(IndexError) {
    if passageRecords.isLarge {
      try passageRecords.spill(to: stem + ".passages.tmp", files: files)
    }
    if documentRecords.isLarge {
      try documentRecords.spill(to: stem + ".documents.tmp", files: files)
    }
  }
}
