/// Eight bytes looked at together in one number, the first in its lowest bits.
///
/// A result has the highest bit of each byte for which it holds; exact, also for bytes beyond ASCII.
public enum ByteLanes {
  @usableFromInline static let lowest: UInt64 = 0x0101_0101_0101_0101
  @usableFromInline static let highest: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes from `offset`, which must be there.
  @inlinable @inline(__always)
  public static func load(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Which bytes are a space.
  @inlinable @inline(__always)
  public static func spaces(_ lanes: UInt64) -> UInt64 {
    let rest = lanes ^ 0x2020_2020_2020_2020
    return ~((rest & ~highest) &+ ~highest | rest) & highest
  }

  /// Which bytes are a tab, a line break or their kin, 0x09 to 0x0D.
  @inlinable @inline(__always)
  public static func controls(_ lanes: UInt64) -> UInt64 {
    let low = lanes & ~highest
    let isFrom = low &+ 0x7777_7777_7777_7777
    let isBeyond = low &+ 0x7272_7272_7272_7272
    return isFrom & ~isBeyond & ~lanes & highest
  }

  /// How many bytes a result holds for.
  @inlinable @inline(__always)
  public static func count(_ result: UInt64) -> Int {
    Int(truncatingIfNeeded: ((result >> 7) &* lowest) >> 56)
  }
}
