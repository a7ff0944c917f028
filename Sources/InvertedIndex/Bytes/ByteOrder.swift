import Glibc

/// Byte strings in byte order, the order of terms and of document keys.
///
/// memcmp, because the standard library compares element by element, which shows in merges.
/// - Returns: below 0, 0 or above 0, as `left` stands before, at or after `right`.
@inline(__always)
func compareBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
  let count = min(left.count, right.count)
  if count > 0, let first = left.baseAddress, let second = right.baseAddress {
    let order = memcmp(first, second, count)
    if order != 0 { return Int(order) }
  }
  return left.count - right.count
}

/// Byte strings in byte order.
@inline(__always)
func compareBytes(_ left: [UInt8], _ right: [UInt8]) -> Int {
  left.withUnsafeBytes { left in right.withUnsafeBytes { compareBytes(left, $0) } }
}
