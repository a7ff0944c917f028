/// Encodes the positions of a term's postings, block by block.
///
/// Most postings have as many positions as their frequency says, so only differences are stored.
struct PositionsEncoder {
  /// The first byte of a block of 128 postings none of which has a position.
  static let noPositions: UInt8 = 0xff

  /// The blocks closed so far.
  private(set) var bytes: [UInt8] = []

  // The block being filled.
  private var counts: [UInt32] = []
  private var firsts: [UInt32] = []
  /// Distances to the following positions, less 1.
  private var gaps: [UInt32] = []

  /// Forgets the list before.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    forgetBlock()
  }

  /// Says of closed blocks of 128 postings that they have no positions.
  mutating func append(blocksWithoutPositions count: Int) {
    bytes.append(contentsOf: repeatElement(Self.noPositions, count: count))
  }

  private mutating func forgetBlock() {
    counts.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
  }

  /// Adds a posting.
  ///
  /// - Parameter encoded: number of positions, first position, gaps, each a varint; empty without any.
  mutating func append(_ encoded: UnsafeRawBufferPointer) {
    var cursor = ByteCursor(encoded)
    func next() -> UInt32 {
      guard let value = try? cursor.varint32() else { preconditionFailure("positions are varints") }
      return value
    }
    let count = encoded.isEmpty ? 0 : next()
    counts.append(count)
    firsts.append(count == 0 ? 0 : next())
    if count > 1 { for _ in 1..<count { gaps.append(next() &- 1) } }
  }

  /// Ends a block of 128 postings.
  mutating func closeBlock(frequencies: [UInt32]) {
    defer { forgetBlock() }
    if counts.allSatisfy({ $0 == 0 }) {
      bytes.append(Self.noPositions)
      return
    }
    for index in counts.indices { counts[index] = frequencies[index] &- counts[index] }
    let firstWidth = BitPacking.width(of: firsts)
    // At least a bit for a gap, so that damage can't ask for endless positions.
    let gapWidth = gaps.isEmpty ? 0 : max(BitPacking.width(of: gaps), 1)
    let head = PatchedPacking.head(of: counts)
    bytes.append(UInt8(firstWidth))
    bytes.append(UInt8(gapWidth))
    bytes.append(head)
    PatchedPacking.pack(counts, head: head, into: &bytes)
    PatchedPacking.appendExceptions(counts, head: head, into: &bytes)
    BitPacking.pack(firsts[...], width: firstWidth, into: &bytes)
    BitPacking.packStream(gaps, width: gapWidth, into: &bytes)
  }

  /// Ends a shorter block, the last.
  mutating func closeTail(frequencies: [UInt32]) {
    defer { forgetBlock() }
    let hasCounts = counts != frequencies
    var gap = 0
    for (index, count) in counts.enumerated() {
      // The first number of all says by its lowest bit whether there are counts.
      if hasCounts {
        bytes.append(varint: index == 0 ? UInt64(count) << 1 | 1 : UInt64(count))
      }
      if count == 0 { continue }
      bytes.append(
        varint: index == 0 && !hasCounts ? UInt64(firsts[index]) << 1 : UInt64(firsts[index]))
      for _ in 1..<count {
        bytes.append(varint: gaps[gap])
        gap += 1
      }
    }
  }
}
