/// Collects documents and their passages in memory and writes them as one segment.
///
/// Documents may come in any order; the segment has them by key, and of several with one key the last.
/// So its bytes depend on nothing but the documents. Memory: 20 bytes a posting, the encoded positions,
/// and the records.
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

  let parameters: BM25Parameters
  var interner = TermInterner()
  // Postings in the order they were added, that is by passage.
  var terms: [UInt32] = []
  var passages: [UInt32] = []
  var frequencies: [UInt32] = []
  var positionEnds: [UInt32] = []
  var positions: [UInt8] = []
  private var sortKeys: [UInt64] = []

  var lengthCodes: [UInt8] = []
  var partitions: [UInt8] = []
  var passageRecords = RecordTable()
  var documentRecords = RecordTable()
  var firstPassages: [UInt32] = []
  /// Documents that stand for the removal of those with their key that were begun before.
  var removals: Set<UInt32> = []

  /// Makes an empty builder; `parameters` shape the bounds in the file, not its answers.
  public init(parameters: BM25Parameters) {
    self.parameters = parameters
  }

  /// Documents begun so far.
  public var documentCount: Int { firstPassages.count }
  /// Passages added so far.
  public var passageCount: Int { lengthCodes.count }
  /// Whether nothing was added or removed.
  public var isEmpty: Bool { firstPassages.isEmpty }
  /// Bytes held, and needed to write them, for a memory budget.
  public var byteCount: Int {
    terms.count * 20 + positions.count + interner.byteCount + passageRecords.byteCount
      + documentRecords.byteCount
  }
  /// Whether the numbers of the format leave no room for more; it has to be written then.
  public var isFull: Bool {
    positions.count > 1 << 31 || terms.count > 1 << 31 || passageCount > 1 << 31
  }

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

  /// Removes the documents with a key that were begun so far.
  public mutating func removeDocument(key: [UInt8]) {
    removals.insert(UInt32(documentCount))
    beginDocument(key: key, record: [])
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
      positionEnds.append(UInt32(positions.count))
    }
  }
}
