/// Encodes the postings and positions of one term.
///
/// Up to 128 postings are varints. A longer list has an entry per block in front, then its blocks of
/// 128 packed gaps and frequencies, and a last block of varints. Blocks are packed as they fill, so
/// a list takes the memory of its encoded bytes.
struct PostingsEncoder: ~Copyable {
  /// Bytes of a block entry: last passage, end of the block, end of its positions, bound.
  static let blockEntryLength = 16

  private struct BlockEntry {
    var lastPassage: UInt32
    var end: UInt32
    var positionsEnd: UInt32
    var bound: Float
  }

  /// How many postings the list has.
  private(set) var count = 0
  /// Whether any posting has positions.
  private(set) var hasPositions = false

  private var positionsEncoder = PositionsEncoder()
  private var output = ByteBuffer()
  private var blocks = ByteBuffer()
  private var entries: [BlockEntry] = []
  // The block being filled.
  private let passages = UnsafeMutableBufferPointer<UInt32>.allocate(
    capacity: BitPacking.blockLength)
  private let frequencies = UnsafeMutableBufferPointer<UInt32>.allocate(
    capacity: BitPacking.blockLength)
  private var blockCount = 0
  private var most: Float = 0
  /// The last passage of the block before; one less than 0 at first.
  private var previous = UInt32.max

  init() {
    passages.initialize(repeating: 0)
    frequencies.initialize(repeating: 0)
  }

  deinit {
    passages.deallocate()
    frequencies.deallocate()
  }

  /// The encoded list after `finish`, valid until `begin`.
  var postings: UnsafeRawBufferPointer { output.bytes }
  /// The encoded positions, likewise; empty if no posting has any.
  var positions: UnsafeRawBufferPointer { positionsEncoder.output.bytes }

  /// Forgets the list before.
  mutating func begin() {
    output.removeAll()
    blocks.removeAll()
    positionsEncoder.begin()
    if !entries.isEmpty { entries.removeAll(keepingCapacity: true) }
    (count, hasPositions, most, previous, blockCount) = (0, false, 0, .max, 0)
  }

  /// Adds the next passage in order.
  ///
  /// - Parameters:
  ///   - passage: its ordinal, above the one before.
  ///   - frequency: 1...
  ///   - weight: frequency / K.
  ///   - encodedPositions: number of positions, first position, gaps, each a varint; empty without any.
  /// - Throws: `IndexError.limit` for a list of more than 4 GiB.
  @inline(__always)
  mutating func append(
    passage: UInt32, frequency: UInt32, weight: Float, encodedPositions: UnsafeRawBufferPointer
  ) throws(IndexError) {
    try begin(passage, frequency, weight, hasPositions: !encodedPositions.isEmpty)
    if hasPositions { positionsEncoder.append(encodedPositions) }
    blockCount += 1
    count += 1
  }

  /// Adds the next passage in order, with positions that ascend.
  @inline(__always)
  mutating func append(
    passage: UInt32, frequency: UInt32, weight: Float, positions: UnsafeBufferPointer<UInt32>
  ) throws(IndexError) {
    try begin(passage, frequency, weight, hasPositions: !positions.isEmpty)
    if hasPositions { positionsEncoder.append(positions) }
    blockCount += 1
    count += 1
  }

  /// Takes everything of the next passage but its positions.
  @inline(__always)
  private mutating func begin(
    _ passage: UInt32, _ frequency: UInt32, _ weight: Float, hasPositions: Bool
  ) throws(IndexError) {
    if blockCount == BitPacking.blockLength { try closeBlock() }
    passages[blockCount] = passage
    frequencies[blockCount] = frequency
    if weight > most { most = weight }
    if hasPositions, !self.hasPositions { beginPositions() }
  }

  /// Says of all postings so far that they have no positions.
  private mutating func beginPositions() {
    hasPositions = true
    positionsEncoder.append(blocksWithoutPositions: entries.count)
    for index in entries.indices { entries[index].positionsEnd = UInt32(index + 1) }
    for _ in 0..<blockCount {
      positionsEncoder.append(UnsafeRawBufferPointer(start: nil, count: 0))
    }
  }

  private var blockFrequencies: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: frequencies[..<blockCount])
  }

  /// Encodes the list.
  ///
  /// - Throws: `IndexError.limit` for a list of more than 4 GiB.
  mutating func finish() throws(IndexError) {
    if entries.isEmpty {
      encodeTail()
      output.append(blocks.bytes)
      if hasPositions { positionsEncoder.closeTail(frequencies: blockFrequencies) }
      return
    }
    try closeBlock()
    output.reserve(entries.count * Self.blockEntryLength + blocks.count)
    for entry in entries {
      output.put(littleEndian: entry.lastPassage)
      output.put(littleEndian: entry.end)
      output.put(littleEndian: entry.positionsEnd)
      output.put(littleEndian: entry.bound.bitPattern)
    }
    output.append(blocks.bytes)
  }

  private mutating func closeBlock() throws(IndexError) {
    if blockCount == 0 { return }
    let last = passages[blockCount - 1]
    if blockCount == BitPacking.blockLength {
      if hasPositions { positionsEncoder.closeBlock(frequencies: blockFrequencies) }
      encodeBlock()
    } else {
      if hasPositions { positionsEncoder.closeTail(frequencies: blockFrequencies) }
      encodeTail()
    }
    // Offsets within a list are 32 bits.
    guard let end = UInt32(exactly: blocks.count),
      let positionsEnd = UInt32(exactly: positions.count)
    else { throw .limit(what: "a term has more than 4 GiB of postings in one segment") }
    // Rounded up, so that no rounding on the way to a score gets above the bound.
    entries.append(
      BlockEntry(lastPassage: last, end: end, positionsEnd: positionsEnd, bound: most.nextUp))
    previous = last
    most = 0
    blockCount = 0
  }

  private mutating func encodeBlock() {
    var last = previous
    // A changed element of a property makes the compiler crash where it instruments for the thread
    // sanitizer; an assigned one does not.
    for index in passages.indices {
      let (passage, frequency) = (passages[index], frequencies[index])
      passages[index] = passage &- last &- 1
      frequencies[index] = frequency - 1
      last = passage
    }
    let (gaps, frequencies) = (UnsafeBufferPointer(passages), UnsafeBufferPointer(frequencies))
    let gapHead = PatchedPacking.head(of: gaps)
    let frequencyHead = PatchedPacking.head(of: frequencies)
    blocks.reserve(2)
    blocks.put(gapHead)
    blocks.put(frequencyHead)
    PatchedPacking.pack(gaps, head: gapHead, into: &blocks)
    PatchedPacking.pack(frequencies, head: frequencyHead, into: &blocks)
    PatchedPacking.appendExceptions(gaps, head: gapHead, into: &blocks)
    PatchedPacking.appendExceptions(frequencies, head: frequencyHead, into: &blocks)
  }

  /// A gap's lowest bit says whether the frequency is 1, else the frequency follows.
  private mutating func encodeTail() {
    blocks.reserve(blockCount * 10)
    var last = previous
    for index in 0..<blockCount {
      let gap = UInt64(passages[index] &- last &- 1)
      last = passages[index]
      if frequencies[index] == 1 {
        blocks.put(varint: gap << 1 | 1)
      } else {
        blocks.put(varint: gap << 1)
        blocks.put(varint: UInt64(frequencies[index]))
      }
    }
  }
}
