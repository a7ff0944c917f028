/// Encodes the postings and positions of one term.
///
/// Up to 128 postings are varints. A longer list has an entry per block in front, then its blocks of
/// 128 packed gaps and frequencies, and a last block of varints. Blocks are packed as they fill, so
/// a list takes the memory of its encoded bytes.
struct PostingsEncoder {
  /// Bytes of a block entry: last passage, end of the block, end of its positions, bound.
  static let blockEntryLength = 16

  private struct BlockEntry {
    var lastPassage: UInt32
    var end: UInt32
    var positionsEnd: UInt32
    var bound: Float
  }

  /// The encoded list after `finish`.
  private(set) var postings: [UInt8] = []
  /// The encoded positions; empty if no posting has any.
  var positions: [UInt8] { positionsEncoder.bytes }
  /// How many postings the list has.
  private(set) var count = 0
  /// Whether any posting has positions.
  private(set) var hasPositions = false

  private var positionsEncoder = PositionsEncoder()
  private var blocks: [UInt8] = []
  private var entries: [BlockEntry] = []
  // The block being filled.
  private var passages: [UInt32] = []
  private var frequencies: [UInt32] = []
  private var bound: Float = 0
  /// The last passage of the block before; one less than 0 at first.
  private var previous = UInt32.max

  /// Forgets the list before.
  mutating func begin() {
    postings.removeAll(keepingCapacity: true)
    positionsEncoder.begin()
    blocks.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    passages.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    (count, hasPositions, bound, previous) = (0, false, 0, .max)
  }

  /// Adds the next passage in order.
  ///
  /// - Parameters:
  ///   - passage: its ordinal, above the one before.
  ///   - frequency: 1...
  ///   - bound: an upper bound of frequency / K.
  ///   - encodedPositions: number of positions, first position, gaps, each a varint; empty without any.
  /// - Throws: `IndexError.limit` for a list of more than 4 GiB.
  mutating func append(
    passage: UInt32, frequency: UInt32, bound: Float, encodedPositions: UnsafeRawBufferPointer
  ) throws(IndexError) {
    if passages.count == BitPacking.blockLength { try closeBlock() }
    passages.append(passage)
    frequencies.append(frequency)
    self.bound = max(self.bound, bound)
    if !hasPositions, !encodedPositions.isEmpty { beginPositions() }
    if hasPositions { positionsEncoder.append(encodedPositions) }
    count += 1
  }

  /// Says of all postings so far that they have no positions.
  private mutating func beginPositions() {
    hasPositions = true
    positionsEncoder.append(blocksWithoutPositions: entries.count)
    for index in entries.indices { entries[index].positionsEnd = UInt32(index + 1) }
    for _ in passages.dropLast() {
      positionsEncoder.append(UnsafeRawBufferPointer(start: nil, count: 0))
    }
  }

  /// Encodes the list.
  ///
  /// - Throws: `IndexError.limit` for a list of more than 4 GiB.
  mutating func finish() throws(IndexError) {
    if entries.isEmpty {
      encodeTail(into: &postings)
      if hasPositions { positionsEncoder.closeTail(frequencies: frequencies) }
      return
    }
    try closeBlock()
    postings.reserveCapacity(entries.count * Self.blockEntryLength + blocks.count)
    for entry in entries {
      postings.append(littleEndian: entry.lastPassage)
      postings.append(littleEndian: entry.end)
      postings.append(littleEndian: entry.positionsEnd)
      postings.append(littleEndian: entry.bound.bitPattern)
    }
    postings += blocks
  }

  private mutating func closeBlock() throws(IndexError) {
    guard let last = passages.last else { return }
    if passages.count == BitPacking.blockLength {
      if hasPositions { positionsEncoder.closeBlock(frequencies: frequencies) }
      encodeBlock()
    } else {
      if hasPositions { positionsEncoder.closeTail(frequencies: frequencies) }
      encodeTail(into: &blocks)
    }
    // Offsets within a list are 32 bits.
    guard let end = UInt32(exactly: blocks.count),
      let positionsEnd = UInt32(exactly: positions.count)
    else { throw .limit(what: "a term has more than 4 GiB of postings in one segment") }
    entries.append(
      BlockEntry(lastPassage: last, end: end, positionsEnd: positionsEnd, bound: bound))
    previous = last
    bound = 0
    passages.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
  }

  private mutating func encodeBlock() {
    var last = previous
    for index in passages.indices {
      let passage = passages[index]
      passages[index] = passage &- last &- 1
      frequencies[index] -= 1
      last = passage
    }
    let gapHead = PatchedPacking.head(of: passages)
    let frequencyHead = PatchedPacking.head(of: frequencies)
    blocks.append(gapHead)
    blocks.append(frequencyHead)
    PatchedPacking.pack(passages, head: gapHead, into: &blocks)
    PatchedPacking.pack(frequencies, head: frequencyHead, into: &blocks)
    PatchedPacking.appendExceptions(passages, head: gapHead, into: &blocks)
    PatchedPacking.appendExceptions(frequencies, head: frequencyHead, into: &blocks)
  }

  /// A gap's lowest bit says whether the frequency is 1, else the frequency follows.
  private func encodeTail(into bytes: inout [UInt8]) {
    var last = previous
    for index in passages.indices {
      let gap = UInt64(passages[index] &- last &- 1)
      last = passages[index]
      if frequencies[index] == 1 {
        bytes.append(varint: gap << 1 | 1)
      } else {
        bytes.append(varint: gap << 1)
        bytes.append(varint: UInt64(frequencies[index]))
      }
    }
  }
}
