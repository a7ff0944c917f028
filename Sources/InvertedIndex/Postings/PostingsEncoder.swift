/// Encodes the postings and positions of one term.
///
/// Up to 128 postings are varints. A longer list has an entry per block in front, then its blocks of
/// 128 bit-packed gaps and frequencies, and a last block of varints.
struct PostingsEncoder {
  /// Bytes of a block entry: last passage, end of the block, end of its positions, bound.
  static let blockEntryLength = 16

  private(set) var postings: [UInt8] = []
  private(set) var positions: [UInt8] = []
  private var passages: [UInt32] = []
  private var frequencies: [UInt32] = []
  /// End of each posting's positions.
  private var positionEnds: [UInt32] = []

  /// Forgets the list before.
  mutating func begin() {
    postings.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    passages.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    positionEnds.removeAll(keepingCapacity: true)
  }

  /// Adds the next passage in order.
  ///
  /// - Parameters:
  ///   - passage: its ordinal, above the one before.
  ///   - frequency: 1...
  ///   - encodedPositions: number of positions, first position, gaps, each a varint; empty if the list
  ///     keeps none.
  mutating func append(
    passage: UInt32, frequency: UInt32, encodedPositions: some Collection<UInt8>
  ) {
    passages.append(passage)
    frequencies.append(frequency)
    positions.append(contentsOf: encodedPositions)
    positionEnds.append(UInt32(truncatingIfNeeded: positions.count))
  }

  /// Encodes the list.
  ///
  /// - Parameter bound: an upper bound of frequency / K of one posting.
  /// - Throws: `IndexError.limit` for a list of more than 4 GiB.
  mutating func finish(bound: (_ passage: UInt32, _ frequency: UInt32) -> Float) throws(IndexError)
  {
    // Offsets within a list are 32 bits; a list that long has more positions than a segment may.
    guard positions.count <= Int(UInt32.max) else {
      throw .limit(what: "a term has more than 4 GiB of positions in one segment")
    }
    let length = BitPacking.blockLength
    guard passages.count > length else {
      encodeTail(0..<passages.count, previous: 0)
      return
    }
    let blockCount = (passages.count + length - 1) / length
    var body: [UInt8] = []
    swap(&body, &postings)
    body.removeAll(keepingCapacity: true)
    var entries: [UInt8] = []
    entries.reserveCapacity(blockCount * Self.blockEntryLength)
    var previous: UInt32 = 0
    for block in 0..<blockCount {
      let range = block * length..<min((block + 1) * length, passages.count)
      if range.count == length {
        encodeBlock(range, previous: previous, into: &body)
      } else {
        swap(&body, &postings)
        encodeTail(range, previous: previous)
        swap(&body, &postings)
      }
      let last = range.upperBound - 1
      previous = passages[last]
      var most: Float = 0
      for index in range { most = max(most, bound(passages[index], frequencies[index])) }
      guard body.count <= Int(UInt32.max) else {
        throw .limit(what: "a term has more than 4 GiB of postings in one segment")
      }
      entries.append(littleEndian: previous)
      entries.append(littleEndian: UInt32(body.count))
      entries.append(littleEndian: positionEnds[last])
      entries.append(littleEndian: most.bitPattern)
    }
    postings = entries + body
  }

  private func encodeBlock(_ range: Range<Int>, previous: UInt32, into body: inout [UInt8]) {
    var gaps: [UInt32] = []
    gaps.reserveCapacity(range.count)
    var last = previous
    for index in range {
      gaps.append(passages[index] - last)
      last = passages[index]
    }
    let lowered = frequencies[range].map { $0 - 1 }
    let gapWidth = BitPacking.width(of: gaps)
    let frequencyWidth = BitPacking.width(of: lowered)
    body.append(UInt8(gapWidth))
    body.append(UInt8(frequencyWidth))
    BitPacking.pack(gaps[...], width: gapWidth, into: &body)
    BitPacking.pack(lowered[...], width: frequencyWidth, into: &body)
  }

  /// A gap's lowest bit says whether the frequency is 1, else the frequency follows.
  private mutating func encodeTail(_ range: Range<Int>, previous: UInt32) {
    var last = previous
    for index in range {
      let gap = UInt64(passages[index] - last)
      last = passages[index]
      if frequencies[index] == 1 {
        postings.append(varint: gap << 1 | 1)
      } else {
        postings.append(varint: gap << 1)
        postings.append(varint: UInt64(frequencies[index]))
      }
    }
  }
}
