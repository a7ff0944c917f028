/// Blocks of 128 integers in equally many bits each, and the few that need more patched (PFOR).
///
/// A block is described by its head, the width plus 0x40 if exceptions follow; the packed low bits and
/// the exceptions may lie apart. Exceptions are their number, the index of each (a byte each), and the
/// bits above the width of each (a varint each).
enum PatchedPacking {
  /// Set in a head if exceptions follow.
  static let exceptionFlag: UInt8 = 0x40
  /// Blocks with more exceptions than this are packed wider.
  private static let mostExceptions = 40

  /// The width that takes the fewest bytes, an exception counted one byte dearer than it is because it
  /// takes time to patch; of equals the largest.
  static func head(of values: UnsafeBufferPointer<UInt32>) -> UInt8 {
    // Four counts of each width in turn: neighbours are often alike, and would wait for each other.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 4 * 33) { numbers in
      numbers.initialize(repeating: 0)
      var union: UInt32 = 0
      for (index, value) in values.enumerated() {
        numbers[4 * (UInt32.bitWidth - value.leadingZeroBitCount) + index & 3] += 1
        union |= value
      }
      let most = UInt32.bitWidth - union.leadingZeroBitCount
      for width in 0...most {
        let first = 4 * width
        numbers[width] =
          numbers[first] + numbers[first + 1] + numbers[first + 2] + numbers[first + 3]
      }
      var best = most
      var least = BitPacking.byteCount(width: most)
      var exceptions = 0
      for width in stride(from: most - 1, through: 0, by: -1) {
        exceptions += numbers[width + 1]
        if exceptions > mostExceptions { break }
        var cost = BitPacking.byteCount(width: width) + 1
        for larger in width + 1...most {
          cost += numbers[larger] * (2 + (larger - width + 6) / 7)
        }
        if cost < least { (best, least) = (width, cost) }
      }
      return UInt8(best) | (best < most ? exceptionFlag : 0)
    }
  }

  /// The width that a head names; nil if it is none.
  @inline(__always)
  static func width(of head: UInt8) -> Int? {
    let width = Int(head & ~exceptionFlag)
    return width <= (head & exceptionFlag == 0 ? 32 : 31) ? width : nil
  }

  /// Appends the low bits of a block's values.
  static func pack(
    _ values: UnsafeBufferPointer<UInt32>, head: UInt8, into bytes: inout ByteBuffer
  ) {
    BitPacking.pack(values, width: Int(head & ~exceptionFlag), into: &bytes)
  }

  /// Appends the exceptions, if the head says that there are any.
  static func appendExceptions(
    _ values: UnsafeBufferPointer<UInt32>, head: UInt8, into bytes: inout ByteBuffer
  ) {
    if head & exceptionFlag == 0 { return }
    let width = UInt32(head & ~exceptionFlag)
    bytes.reserve(1 + values.count * 6)
    bytes.put(UInt8(values.count { $0 >> width > 0 }))
    for index in values.indices where values[index] >> width > 0 { bytes.put(UInt8(index)) }
    for value in values where value >> width > 0 { bytes.put(varint: UInt64(value >> width)) }
  }

  /// Adds the exceptions at `cursor` to 128 unpacked values.
  static func patch(
    _ values: UnsafeMutablePointer<UInt32>, head: UInt8, from cursor: inout ByteCursor
  ) throws(ByteCursor.Malformed) {
    if head & exceptionFlag == 0 { return }
    let width = UInt32(head & ~exceptionFlag)
    let indices = try cursor.range(count: UInt64(cursor.byte()))
    for index in indices {
      guard index < BitPacking.blockLength else { throw ByteCursor.Malformed() }
      values[Int(index)] |= try cursor.varint32() << width
    }
  }
}
