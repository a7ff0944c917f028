/// Collects documents and their passages in memory and writes them as one segment.
///
/// Documents may come in any order; the segment has them by key, and of several with one key that of
/// the highest number, which is the last unless told otherwise. So its bytes depend on nothing but the
/// documents. Memory: 2 to 3 bytes an occurrence, and as much again while it is written, some 40 bytes
/// a term, and the records as far as they are not put on disk.
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
    @inlinable
    public init(term: UInt32, frequency: UInt16, position: UInt32) {
      self.term = term
      self.frequency = frequency
      self.position = position
    }
  }

  let parameters: BM25Parameters
  var interner = TermInterner()
  var stream = OccurrenceStream()
  var groups = TermGroups()
  /// Of the passage at hand.
  private var occurrences: [Occurrence] = []
  var lengthCodes: [UInt8] = []
  var partitions: [UInt8] = []
  var passageRecords = RecordSpool()
  var documentRecords = RecordSpool()
  /// The keys of the documents, one after the other, and where each ends.
  var keys: [UInt8] = []
  var keyEnds: [Int] = [0]
  /// The documents' numbers, ascending.
  var numbers: [UInt64] = []
  var firstPassages: [UInt32] = []
  /// When documents expire, by their numbers in the builder.
  var expiries: [Int: UInt64] = [:]
  /// The number of the next document: of documents with one key, the highest stays. May be raised.
  public var nextNumber: UInt64 = 0

  /// Makes an empty builder; `parameters` shape the bounds in the file, not its answers.
  public init(parameters: BM25Parameters) {
    self.parameters = parameters
  }

  /// Documents begun so far.
  public var documentCount: Int { firstPassages.count }
  /// Passages added so far.
  public var passageCount: Int { lengthCodes.count }
  /// Whether nothing was added.
  public var isEmpty: Bool { firstPassages.isEmpty }
  /// Bytes held, for a memory budget.
  public var byteCount: Int {
    // The lists that are made of the stream take about half as much more.
    stream.byteCount * 5 / 2 + interner.byteCount + groups.byteCount
      + passageRecords.byteCount + documentRecords.byteCount
      + keys.count + documentCount * 20 + passageCount * 2 + expiries.count * 24
  }
  /// Whether the numbers of the format leave no room for more; it has to be written then.
  public var isFull: Bool {
    interner.isFull || interner.count > 1 << 30 || groups.count > 1 << 30
      || passageCount > 1 << 31
  }

  /// The number of a term within this builder.
  public mutating func termIdentifier(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    interner.identifier(of: term)
  }

  /// The numbers of several terms within this builder, in less time than one by one.
  ///
  /// - Parameters:
  ///   - terms: the terms one after the other.
  ///   - ends: where each ends in `terms`.
  ///   - body: gets the place of each in `ends`, and its number.
  public mutating func forEachTermIdentifier(
    _ terms: UnsafeBufferPointer<UInt8>, ends: UnsafeBufferPointer<UInt32>,
    _ body: (Int, UInt32) -> Void
  ) {
    interner.identifiers(of: terms, ends: ends, body)
  }

  /// Begins a document; the passages added next are its own.
  ///
  /// - Parameters:
  ///   - key: takes the place of an earlier document with the same key.
  ///   - record: whatever is needed to show it.
  ///   - expiry: when it expires, as `ExpiryMoment` compares it; nil for never.
  public mutating func beginDocument(key: [UInt8], record: [UInt8], expiry: UInt64? = nil) {
    if let expiry { expiries[firstPassages.count] = expiry }
    firstPassages.append(UInt32(lengthCodes.count))
    documentRecords.append(record)
    keys += key
    keyEnds.append(keys.count)
    numbers.append(nextNumber)
    nextNumber += 1
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
    addPassage(length: length, partitions: set, record: record)
    let termCount = interner.count
    precondition(occurrences.allSatisfy { $0.term < termCount }, "terms are of the builder")
    if Self.positionsAscend(occurrences) {
      occurrences.withUnsafeBufferPointer { stream.append($0) }
    } else {
      occurrences.sorted { $0.position < $1.position }.withUnsafeBufferPointer {
        stream.append($0)
      }
    }
  }

  /// Adds a passage of the current document whose terms occur once each where they stand.
  ///
  /// - Parameters:
  ///   - length: number of words, for ranking.
  ///   - set: the partitions it belongs to.
  ///   - record: what is shown of it, in the user's own format.
  ///   - terms: the terms one after the other.
  ///   - ends: where each ends in `terms`.
  ///   - positions: where each stands, ascending.
  public mutating func addPassage(
    length: Int, partitions set: UInt8, record: [UInt8], terms: [UInt8], ends: [UInt32],
    positions: [UInt32]
  ) {
    occurrences.removeAll(keepingCapacity: true)
    terms.withUnsafeBufferPointer { terms in
      ends.withUnsafeBufferPointer { ends in
        interner.identifiers(of: terms, ends: ends) { number, term in
          occurrences.append(Occurrence(term: term, frequency: 1, position: positions[number]))
        }
      }
    }
    addPassage(length: length, partitions: set, record: record)
    occurrences.withUnsafeBufferPointer { stream.append($0) }
  }

  /// Takes everything of a passage but its terms.
  mutating func addPassage(length: Int, partitions set: UInt8, record: [UInt8]) {
    precondition(!firstPassages.isEmpty, "a passage belongs to a document")
    precondition(set < SegmentStatistics.partitionSetCount, "there are four partitions")
    precondition(passageCount < Int(UInt32.max) - 8192, "passage ordinals have 32 bits")
    lengthCodes.append(LengthCode.encode(length))
    partitions.append(set)
    passageRecords.append(record)
  }

  private static func positionsAscend(_ occurrences: [Occurrence]) -> Bool {
    var last: UInt32 = 0
    for occurrence in occurrences where occurrence.position != Occurrence.noPosition {
      if occurrence.position < last { return false }
      last = occurrence.position
    }
    return true
  }

  /// Frees what only adding needs; nothing can be added any more.
  mutating func endAdding() {
    groups.forgetNumbers()
    occurrences = []
    interner.forgetSlots()
  }
}
