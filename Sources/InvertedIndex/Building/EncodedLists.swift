/// The encoded lists of neighbouring terms, on their way into a segment.
struct EncodedLists: Sendable {
  struct Entry: Sendable {
    var termLength: Int
    var documentFrequency: Int
    var hasPositions: Bool
    var postingsLength: Int
    var positionsLength: Int
    /// Tells the postings from those of other terms.
    var digest: WrittenLists.Digest?
  }

  /// The terms' bytes, one after the other.
  var terms: [UInt8] = []
  var entries: [Entry] = []
  var postings: [UInt8] = []
  var positions: [UInt8] = []

  /// Forgets the lists and keeps the memory.
  mutating func removeAll() {
    terms.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    postings.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }
}

/// Encodes the lists of terms, one after the other; for one thread at a time.
struct TermListEncoder: ~Copyable {
  /// 1 / K of every passage, by the averages of the segment.
  private let inverseNorms: [Float]
  private var encoder = PostingsEncoder()

  init(inverseNorms: [Float]) {
    self.inverseNorms = inverseNorms
  }

  /// Begins a term's list.
  mutating func begin() {
    encoder.begin()
  }

  /// Adds the next passage in order; its positions ascend.
  @inline(__always)
  mutating func append(
    passage: UInt32, frequency: UInt32, positions: UnsafeBufferPointer<UInt32>
  ) throws(IndexError) {
    try encoder.append(
      passage: passage, frequency: frequency,
      weight: Float(frequency) * inverseNorms[Int(passage)], positions: positions)
  }

  /// Adds the next passage in order; `encodedPositions` as `PostingsEncoder.append`.
  @inline(__always)
  mutating func append(
    passage: UInt32, frequency: UInt32, encodedPositions: UnsafeRawBufferPointer
  ) throws(IndexError) {
    try encoder.append(
      passage: passage, frequency: frequency,
      weight: Float(frequency) * inverseNorms[Int(passage)], encodedPositions: encodedPositions)
  }

  /// Ends the term's list and appends it to others; a term without postings is left out.
  mutating func end(term: some Collection<UInt8>, to lists: inout EncodedLists) throws(IndexError) {
    if encoder.count == 0 { return }
    try encoder.finish()
    lists.terms.append(contentsOf: term)
    let (postings, positions) = (encoder.postings, encoder.positions)
    lists.postings.append(contentsOf: postings)
    lists.positions.append(contentsOf: positions)
    lists.entries.append(
      EncodedLists.Entry(
        termLength: term.count, documentFrequency: encoder.count,
        hasPositions: encoder.hasPositions, postingsLength: postings.count,
        positionsLength: positions.count,
        digest: WrittenLists.digest(of: postings, count: encoder.count)))
  }
}
