/// Reads the positions of the postings of one block, in any order.
///
/// Cost of a posting: its positions, in a block of 128; those of the postings before it, unless asked
/// for in order, in a shorter one.
final class PositionsReader {
  private var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  private var isPacked = false

  // A block of 128: how many positions each posting has, and how many gaps stand before its own.
  private let counts = UnsafeMutablePointer<UInt32>.allocate(capacity: BitPacking.blockLength)
  private let gapStarts = UnsafeMutablePointer<Int>.allocate(capacity: BitPacking.blockLength)
  private var hasAny = false
  private var firstWidth = 0
  private var gapWidth = 0
  private var firsts = 0
  private var gaps = 0

  // A shorter block: the posting whose positions are next.
  private var cursor = ByteCursor(UnsafeRawBufferPointer(start: nil, count: 0))
  private var index = 0
  private var hasCounts = false

  init() {
    counts.initialize(repeating: 0, count: BitPacking.blockLength)
    gapStarts.initialize(repeating: 0, count: BitPacking.blockLength)
  }

  deinit {
    counts.deallocate()
    gapStarts.deallocate()
  }

  /// Begins a block.
  ///
  /// - Parameters:
  ///   - bytes: valid while the segment lives.
  ///   - isPacked: whether it is one of 128 postings.
  ///   - frequencies: of its postings.
  /// - Throws: `ByteCursor.Malformed` if it is none.
  func begin(
    _ bytes: UnsafeRawBufferPointer, isPacked: Bool, frequencies: UnsafePointer<UInt32>
  ) throws(ByteCursor.Malformed) {
    self.bytes = bytes
    self.isPacked = isPacked
    cursor = ByteCursor(bytes)
    index = 0
    if isPacked { try beginPacked(frequencies) }
  }

  private func beginPacked(_ frequencies: UnsafePointer<UInt32>)
    throws(ByteCursor.Malformed)
  {
    let first = try cursor.byte()
    hasAny = first != PositionsEncoder.noPositions
    if !hasAny {
      guard bytes.count == 1 else { throw ByteCursor.Malformed() }
      return
    }
    (firstWidth, gapWidth) = (Int(first), Int(try cursor.byte()))
    let head = try cursor.byte()
    guard firstWidth <= 32, gapWidth <= 32, let width = PatchedPacking.width(of: head) else {
      throw ByteCursor.Malformed()
    }
    let differences = try cursor.range(count: UInt64(BitPacking.byteCount(width: width)))
    if let base = differences.baseAddress {
      BitPacking.unpack(base, width: width, into: counts)
    }
    try PatchedPacking.patch(counts, head: head, from: &cursor)
    var sum = 0
    for index in 0..<BitPacking.blockLength {
      let count = frequencies[index] &- counts[index]
      counts[index] = count
      gapStarts[index] = sum
      sum += max(Int(count) - 1, 0)
    }
    firsts = cursor.offset
    gaps = firsts + BitPacking.byteCount(width: firstWidth)
    guard sum == 0 || gapWidth > 0, gaps + (sum * gapWidth + 7) / 8 == bytes.count else {
      throw ByteCursor.Malformed()
    }
  }

  /// Appends the positions of a posting, ascending.
  ///
  /// - Parameters:
  ///   - target: its index in the block.
  ///   - frequencies: as for `begin`.
  ///   - positions: takes them.
  /// - Throws: `ByteCursor.Malformed` if they don't fit the block.
  func read(
    _ target: Int, frequencies: UnsafePointer<UInt32>, into positions: PositionList
  ) throws(ByteCursor.Malformed) {
    if isPacked {
      if hasAny { readPacked(target, into: positions) }
      return
    }
    if target < index {
      cursor.offset = 0
      index = 0
    }
    while index <= target {
      var head: UInt64 = 0
      if index == 0 {
        head = try cursor.varint()
        hasCounts = head & 1 == 1
        head >>= 1
      }
      var count = UInt64(frequencies[index])
      if hasCounts { count = index == 0 ? head : try cursor.varint() }
      // Every position takes a byte.
      guard count <= UInt64(bytes.count) else { throw ByteCursor.Malformed() }
      if count > 0 {
        let isTarget = index == target
        if isTarget { positions.reserve(Int(count)) }
        var position = UInt32(
          truncatingIfNeeded: index == 0 && !hasCounts ? head : try cursor.varint())
        if isTarget { positions.append(position) }
        for _ in 1..<count {
          position &+= try cursor.varint32() &+ 1
          if isTarget { positions.append(position) }
        }
      }
      index += 1
    }
  }

  @inline(__always)
  private func readPacked(_ target: Int, into positions: PositionList) {
    let count = Int(counts[target])
    if count == 0 { return }
    positions.reserve(count)
    var position = value(at: firsts, bit: target * firstWidth, width: firstWidth)
    positions.append(position)
    var bit = gapStarts[target] * gapWidth
    for _ in 1..<count {
      position &+= value(at: gaps, bit: bit, width: gapWidth) &+ 1
      positions.append(position)
      bit += gapWidth
    }
  }

  /// An integer of a bit stream whose length `beginPacked` has checked.
  @inline(__always)
  private func value(at offset: Int, bit: Int, width: Int) -> UInt32 {
    // Up to eight bytes behind the block are read, which are there behind every section.
    guard let base = bytes.baseAddress else { return 0 }
    let word = UInt64(
      littleEndian: base.loadUnaligned(fromByteOffset: offset + bit >> 3, as: UInt64.self))
    return UInt32(truncatingIfNeeded: word >> UInt64(bit & 7) & (1 << UInt64(width) - 1))
  }
}
