/// Short byte strings compared and hashed eight bytes at a time.
///
/// Unsafe for speed: nothing is read but the `count` bytes at the pointers.
enum WordBytes {
  /// A hash for tables in memory; neither stored nor fit against people who seek clashes.
  @inline(__always)
  static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int, seed: UInt64) -> UInt64 {
    let start = UnsafeRawPointer(bytes)
    var hash = mix(seed ^ UInt64(truncatingIfNeeded: count))
    if count >= 8 {
      var at = 0
      while at < count - 8 {
        hash = mix(hash ^ load(start, at))
        at += 8
      }
      // The last eight overlap those before.
      return mix(hash ^ load(start, count - 8))
    }
    return mix(hash ^ short(start, count))
  }

  /// Whether `count` bytes are the same.
  @inline(__always)
  static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    let (left, right) = (UnsafeRawPointer(left), UnsafeRawPointer(right))
    guard count >= 8 else { return short(left, count) == short(right, count) }
    var at = 0
    while at < count - 8 {
      guard load(left, at) == load(right, at) else { return false }
      at += 8
    }
    return load(left, count - 8) == load(right, count - 8)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.low ^ product.high
  }

  @inline(__always)
  private static func load(_ start: UnsafeRawPointer, _ at: Int) -> UInt64 {
    start.loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }

  /// All of fewer than eight bytes in one number; different for different strings of one length.
  @inline(__always)
  private static func short(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let low = start.loadUnaligned(as: UInt32.self)
      let high = start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(low) | UInt64(high) << 32
    }
    guard count > 0 else { return 0 }
    let first = UInt64(start.load(as: UInt8.self))
    let middle = UInt64(start.load(fromByteOffset: count / 2, as: UInt8.self))
    let last = UInt64(start.load(fromByteOffset: count - 1, as: UInt8.self))
    return first | middle << 8 | last << 16
  }
}
