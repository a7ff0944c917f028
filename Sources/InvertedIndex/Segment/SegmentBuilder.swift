/// Collects documents and their passages in memory and writes them as one segment.
///
/// The bytes depend on nothing but what was added and in which order. Memory: about 16 bytes a posting,
/// the encoded positions, and the records.
public struct SegmentBuilder {
  /// One occurrence of a term in a passage.
  public struct Occurrence: Sendable, Equatable {
    /// As `termIdentifier(_:)` gave it.
    public var term: UInt32
    /// What it adds to the term's frequency, such as the weight of a title, 1...
    public var frequency: UInt16
    /// Its word position, `noPosition` for a layer that keeps none.
    public var position: UInt32

    /// The position of an occurrence that has none.
    public static let noPosition = UInt32.max

    /// Makes an occurrence.
    public init(term: UInt32, frequency: UInt16, position: UInt32) {
      self.term = term
      self.frequency = frequency
      self.position = position
    }
  }

  private let parameters: BM25Parameters
  private var interner = TermInterner()
  // Postings in the order they were added, that is by passage.
  private var terms: [UInt32] = []
  private var passages: [UInt32] = []
  private var frequencies: [UInt32] = []
  private var positionEnds: [UInt64] = []
  private var positions: [UInt8] = []
  private var sortKeys: [UInt64] = []

  private var lengthCodes: [UInt8] = []
  private var partitions: [UInt8] = []
  private var passageRecords = RecordTable()
  private var documentRecords = RecordTable()
  private var firstPassages: [UInt32] = []
  private var statistics = SegmentStatistics()

  /// Makes an empty builder; `parameters` shape the bounds in the file, not its answers.
  public init(parameters: BM25Parameters) {
    self.parameters = parameters
  }

  /// Documents begun so far.
  public var documentCount: Int { firstPassages.count }
  /// Passages added so far.
  public var passageCount: Int { lengthCodes.count }

  /// The number of a term within this builder.
  public mutating func termIdentifier(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    interner.identifier(of: term)
  }

  /// Begins a document; the passages added next are its own.
  public mutating func beginDocument(key: [UInt8], record: [UInt8]) {
    firstPassages.append(UInt32(lengthCodes.count))
    var bytes: [UInt8] = []
    bytes.append(varint: UInt64(key.count))
    documentRecords.append(bytes + key + record)
  }

  /// Adds a passage to the document begun last.
  ///
  /// - Parameters:
  ///   - length: its length in tokens, ≥ 0.
  ///   - set: the set of statistics partitions it belongs to, bit p for partition p < 4.
  ///   - record: whatever is needed to show it.
  ///   - occurrences: its terms in any order; frequencies of a term add up.
  public mutating func addPassage(
    length: Int, partitions set: UInt8, record: [UInt8], occurrences: [Occurrence]
  ) {
    precondition(!firstPassages.isEmpty, "a passage belongs to a document")
    precondition(set < SegmentStatistics.partitionSetCount, "there are four partitions")
    precondition(passageCount < Int(UInt32.max) - 8192, "passage ordinals have 32 bits")
    let passage = UInt32(passageCount)
    let code = LengthCode.encode(length)
    lengthCodes.append(code)
    partitions.append(set)
    statistics.addPassage(lengthCode: code, partitionSet: set)
    passageRecords.append(record)
    addPostings(occurrences, passage: passage)
  }

  private mutating func addPostings(_ occurrences: [Occurrence], passage: UInt32) {
    // Term and position in one key; its place among the occurrences rides along for the frequency.
    sortKeys.removeAll(keepingCapacity: true)
    for occurrence in occurrences {
      sortKeys.append(UInt64(occurrence.term) << 32 | UInt64(occurrence.position))
    }
    let order = occurrences.indices.sorted { sortKeys[$0] < sortKeys[$1] }
    var index = 0
    var gaps: [UInt8] = []
    while index < order.count {
      let term = occurrences[order[index]].term
      var frequency: UInt32 = 0
      var number: UInt64 = 0
      var previous: UInt32 = 0
      gaps.removeAll(keepingCapacity: true)
      while index < order.count, occurrences[order[index]].term == term {
        let occurrence = occurrences[order[index]]
        frequency += UInt32(occurrence.frequency)
        if occurrence.position != Occurrence.noPosition,
          number == 0 || occurrence.position > previous
        {
          gaps.append(varint: occurrence.position - previous)
          previous = occurrence.position
          number += 1
        }
        index += 1
      }
      terms.append(term)
      passages.append(passage)
      frequencies.append(frequency)
      if number > 0 {
        positions.append(varint: number)
        positions += gaps
      }
      positionEnds.append(UInt64(positions.count))
    }
  }

  /// Writes what was added to a new file and makes it durable.
  public consuming func write(to path: String, files: FileSystem) throws(IndexError)
    -> SegmentDescription
  {
    var writer = try SegmentFileWriter(path: path, files: files)
    try writePostings(to: &writer)
    try writer.begin(.lengths)
    try writer.append(lengthCodes)
    try writer.begin(.partitions)
    try writer.append(partitions)
    try passageRecords.write(to: &writer, offsets: .passageOffsets, records: .passages)
    try documentRecords.write(to: &writer, offsets: .documentOffsets, records: .documents)
    try writer.begin(.firstPassages)
    var bytes: [UInt8] = []
    for first in firstPassages { bytes.append(littleEndian: first) }
    bytes.append(littleEndian: UInt32(lengthCodes.count))
    try writer.append(bytes)
    try writer.begin(.statistics)
    try writer.append(statistics.encoded(parameters: parameters))
    return try writer.finish()
  }

  private func positionRange(of posting: UInt32) -> Range<Int> {
    let start = posting == 0 ? 0 : Int(positionEnds[Int(posting) - 1])
    return start..<Int(positionEnds[Int(posting)])
  }

  private func writePostings(to writer: inout SegmentFileWriter) throws(IndexError) {
    let norms = InverseNormTable(statistics: statistics, parameters: parameters)
    // A counting sort by term keeps the passages of each term in order.
    var starts = [Int](repeating: 0, count: interner.count + 1)
    for term in terms { starts[Int(term) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var places = starts
    var order = [UInt32](repeating: 0, count: terms.count)
    for (index, term) in terms.enumerated() {
      order[places[Int(term)]] = UInt32(index)
      places[Int(term)] += 1
    }

    var dictionary = TermDictionaryWriter()
    var dictionaryBytes: [UInt8] = []
    var positionBytes: [UInt8] = []
    var encoder = PostingsEncoder()
    var postingsEnd = 0
    try writer.begin(.postings)
    for term in interner.sortedIdentifiers() {
      let range = starts[Int(term)]..<starts[Int(term) + 1]
      if range.isEmpty { continue }
      encoder.begin()
      let hasPositions = range.contains { !positionRange(of: order[$0]).isEmpty }
      for place in range {
        let posting = Int(order[place])
        let encoded = positions[positionRange(of: order[place])]
        // In a list that keeps positions, a posting without any says so: the list is read in step.
        encoder.append(
          passage: passages[posting], frequency: frequencies[posting],
          encodedPositions: hasPositions && encoded.isEmpty ? [0] : encoded)
      }
      try encoder.finish { passage, frequency in
        let inverseNorm = norms.value(
          partitions: partitions[Int(passage)], lengthCode: lengthCodes[Int(passage)])
        return (Float(frequency) * inverseNorm).nextUp
      }
      let positionsStart = positionBytes.count
      positionBytes += encoder.positions
      dictionary.append(
        Array(interner.bytes(of: term)),
        entry: TermEntry(
          documentFrequency: range.count, hasPositions: hasPositions,
          postings: postingsEnd..<postingsEnd + encoder.postings.count,
          positions: positionsStart..<positionBytes.count))
      dictionaryBytes += dictionary.takeTerms()
      postingsEnd += encoder.postings.count
      try writer.append(encoder.postings)
    }
    try writer.begin(.positions)
    try writer.append(positionBytes)
    try writer.begin(.terms)
    try writer.append(dictionaryBytes)
    try writer.begin(.termIndex)
    try writer.append(dictionary.index)
  }
}
