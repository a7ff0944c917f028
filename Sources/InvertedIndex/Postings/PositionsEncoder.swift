/// Encodes the positions of a term's postings, block by block.
///
/// Most postings have as many positions as their frequency says, so only differences are stored.
struct PositionsEncoder: ~Copyable {
  /// The first byte of a block of 128 postings none of which has a position.
  static let noPositions: UInt8 = 0xff

  /// The blocks closed so far.
  private(set) var output = ByteBuffer()

  // The block being filled.
  private var count = 0
  private let counts = UnsafeMutableBufferPointer<UInt32>.allocate(
    capacity: BitPacking.blockLength)
  private let firsts = UnsafeMutableBufferPointer<UInt32>.allocate(
    capacity: BitPacking.blockLength)
  /// Distances to the following positions, less 1.
  private var gaps = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: BitPacking.blockLength)
  private var gapCount = 0

  init() {
    counts.initialize(repeating: 0)
    firsts.initialize(repeating: 0)
    gaps.initialize(repeating: 0)
  }

  deinit {
    counts.deallocate()
    firsts.deallocate()
    gaps.deallocate()
  }

  /// Forgets the list before.
  mutating func begin() {
    output.removeAll()
    forgetBlock()
  }

  /// Says of closed blocks of 128 postings that they have no positions.
  mutating func append(blocksWithoutPositions count: Int) {
    output.append(repeating: Self.noPositions, count: count)
  }

  private mutating func forgetBlock() {
    (count, gapCount) = (0, 0)
  }

  /// Adds the positions of the next posting, of at most 128 in a block.
  ///
  /// - Parameter encoded: their number, the first, the distance of each to the one before, each a whole
  ///   varint of 32 bits; empty without any.
  @inline(__always)
  mutating func append(_ encoded: UnsafeRawBufferPointer) {
    var at = encoded.baseAddress?.assumingMemoryBound(to: UInt8.self)
    func next() -> UInt32 {
      guard let start = at else { return 0 }
      var byte = start.pointee
      var value = UInt32(byte & 0x7f)
      var read = 1
      while byte >= 0x80 {
        byte = start[read]
        value |= UInt32(byte & 0x7f) << UInt32(truncatingIfNeeded: 7 * read)
        read += 1
      }
      at = start + read
      return value
    }
    let number = encoded.isEmpty ? 0 : next()
    counts[count] = number
    firsts[count] = number == 0 ? 0 : next()
    count += 1
    if number < 2 { return }
    let end = gapCount + Int(number) - 1
    if end > gaps.count { growGaps(to: end) }
    while gapCount < end {
      gaps[gapCount] = next() &- 1
      gapCount += 1
    }
  }

  /// Adds the positions of the next posting, of at most 128 in a block.
  @inline(__always)
  mutating func append(_ positions: UnsafeBufferPointer<UInt32>) {
    counts[count] = UInt32(truncatingIfNeeded: positions.count)
    firsts[count] = positions.first ?? 0
    count += 1
    if positions.count < 2 { return }
    let end = gapCount + positions.count - 1
    if end > gaps.count { growGaps(to: end) }
    for index in 1..<positions.count {
      gaps[gapCount] = positions[index] &- positions[index - 1] &- 1
      gapCount += 1
    }
  }

  private mutating func growGaps(to count: Int) {
    let new = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: max(count, gaps.count * 2))
    new.initialize(repeating: 0)
    _ = new.update(fromContentsOf: gaps)
    gaps.deallocate()
    gaps = new
  }

  /// Encodes a block of 128 postings.
  mutating func closeBlock(frequencies: UnsafeBufferPointer<UInt32>) {
    defer { forgetBlock() }
    output.reserve(4)
    if counts.allSatisfy({ $0 == 0 }) {
      output.put(Self.noPositions)
      return
    }
    for index in counts.indices { counts[index] = frequencies[index] &- counts[index] }
    let (counts, firsts) = (UnsafeBufferPointer(counts), UnsafeBufferPointer(firsts))
    let gaps = UnsafeBufferPointer(rebasing: gaps[..<gapCount])
    let firstWidth = BitPacking.width(of: firsts)
    // At least a bit for a gap, so that damage can't ask for endless positions.
    let gapWidth = gaps.isEmpty ? 0 : max(BitPacking.width(of: gaps), 1)
    let head = PatchedPacking.head(of: counts)
    output.put(UInt8(firstWidth))
    output.put(UInt8(gapWidth))
    output.put(head)
    PatchedPacking.pack(counts, head: head, into: &output)
    PatchedPacking.appendExceptions(counts, head: head, into: &output)
    BitPacking.pack(firsts, width: firstWidth, into: &output)
    BitPacking.pack(gaps, width: gapWidth, into: &output)
  }

  /// Encodes a last block of fewer postings.
  mutating func closeTail(frequencies: UnsafeBufferPointer<UInt32>) {
    defer { forgetBlock() }
    var hasCounts = false
    for index in 0..<count where counts[index] != frequencies[index] { hasCounts = true }
    output.reserve((count * 2 + gapCount) * 5 + 1)
    var gap = 0
    for index in 0..<count {
      let count = counts[index]
      // The first number of all says by its lowest bit whether there are counts.
      if hasCounts { output.put(varint: index == 0 ? UInt64(count) << 1 | 1 : UInt64(count)) }
      if count == 0 { continue }
      output.put(
        varint: index == 0 && !hasCounts ? UInt64(firsts[index]) << 1 : UInt64(firsts[index]))
      for _ in 1..<count {
        output.put(varint: UInt64(gaps[gap]))
        gap += 1
      }
    }
  }
}
