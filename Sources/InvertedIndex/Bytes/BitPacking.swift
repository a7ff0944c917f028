import CBitPacking

/// Blocks of 128 integers in equally many bits each, lowest bits first.
///
/// Value i lies at bit i · width of the block, so one unaligned 64-bit load, a shift and a mask read
/// it: width 32 at most needs 7 + 32 bits of the load. Readers need 8 readable bytes after a block.
enum BitPacking {
  /// Whether the processor unpacks blocks by its vector instructions.
  private static let hasVectors = kielo_unpack_is_supported()
  /// The largest width that those take.
  private static let mostVectorBits = 25

  /// Values in a block.
  static let blockLength = 128
  /// Bytes that must be readable after the last packed byte.
  static let padding = 8

  /// Bits needed for the largest of `values`.
  static func width(of values: some Sequence<UInt32>) -> Int {
    var union: UInt32 = 0
    for value in values { union |= value }
    return UInt32.bitWidth - union.leadingZeroBitCount
  }

  /// Bytes of a block of this width.
  static func byteCount(width: Int) -> Int { width * blockLength / 8 }

  /// Appends the lowest bits of any number of values, the last byte filled up with zeros.
  static func pack(
    _ values: UnsafeBufferPointer<UInt32>, width: Int, into bytes: inout ByteBuffer
  ) {
    if width == 0 { return }
    bytes.reserve((values.count * width + 7) / 8)
    let mask: UInt64 = (1 << UInt64(width)) - 1
    var pending: UInt64 = 0
    var pendingBits = 0
    for value in values {
      pending |= (UInt64(value) & mask) << UInt64(truncatingIfNeeded: pendingBits)
      pendingBits += width
      if pendingBits >= 32 {
        bytes.put(littleEndian: UInt32(truncatingIfNeeded: pending))
        pending >>= 32
        pendingBits -= 32
      }
    }
    while pendingBits > 0 {
      bytes.put(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingBits -= 8
    }
  }

  /// Unpacks 128 values.
  ///
  /// - Parameters:
  ///   - source: `byteCount(width:) + padding` readable bytes.
  ///   - width: 0...32.
  ///   - target: room for 128 values.
  static func unpack(
    _ source: UnsafeRawPointer, width: Int, into target: UnsafeMutablePointer<UInt32>
  ) {
    if width == 0 {
      target.update(repeating: 0, count: blockLength)
      return
    }
    if width <= mostVectorBits, hasVectors {
      return kielo_unpack_block(source.assumingMemoryBound(to: UInt8.self), Int32(width), target)
    }
    let mask: UInt64 = (1 << UInt64(width)) - 1
    var bit = 0
    // Eight values are `width` whole bytes: the inner shifts repeat and the loop unrolls.
    for group in stride(from: 0, to: blockLength, by: 8) {
      for index in 0..<8 {
        let word = UInt64(
          littleEndian: source.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
        target[group + index] = UInt32(truncatingIfNeeded: word >> UInt64(bit & 7) & mask)
        bit += width
      }
    }
  }
  /// Replaces 128 gaps, each stored less 1, by what they add up to from `previous` on.
  ///
  /// - Returns: the last sum, whole even where the values themselves have wrapped.
  @inline(__always)
  static func sumGaps(_ gaps: UnsafeMutablePointer<UInt32>, from previous: Int) -> Int {
    Int(kielo_sum_gaps(gaps, Int64(previous)))
  }
}
