extension [UInt8] {
  /// Appends an integer in little-endian order.
  mutating func append<Value: FixedWidthInteger>(littleEndian value: Value) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends an unsigned LEB128 varint: seven bits a byte, lowest first.
  mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Appends an unsigned LEB128 varint.
  @inline(__always)
  mutating func append(varint value: UInt32) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

extension UnsafeRawBufferPointer {
  /// A little-endian integer at a byte offset that the caller has checked.
  @inline(__always)
  func integer<Value: FixedWidthInteger>(at offset: Int, as type: Value.Type = Value.self) -> Value
  {
    Value(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}

/// Reads varints and byte ranges of a mapped section one after the other; the end is an error.
struct ByteCursor {
  /// The bytes ended, or a varint did not.
  struct Malformed: Error {}

  let bytes: UnsafeRawBufferPointer
  var offset: Int

  init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  @inline(__always)
  mutating func byte() throws(Malformed) -> UInt8 {
    guard offset >= 0, offset < bytes.count else { throw Malformed() }
    defer { offset += 1 }
    return bytes[offset]
  }

  @inline(__always)
  mutating func varint() throws(Malformed) -> UInt64 {
    let first = try byte()
    if first < 0x80 { return UInt64(first) }
    var value = UInt64(first & 0x7f)
    var shift: UInt64 = 7
    while shift < 64 {
      let next = try byte()
      value |= UInt64(next & 0x7f) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    throw Malformed()
  }

  /// A varint that must fit 32 bits.
  @inline(__always)
  mutating func varint32() throws(Malformed) -> UInt32 {
    guard let value = UInt32(exactly: try varint()) else { throw Malformed() }
    return value
  }

  @inline(__always)
  mutating func range(count: UInt64) throws(Malformed) -> UnsafeRawBufferPointer {
    guard offset >= 0, count <= UInt64(bytes.count - offset) else { throw Malformed() }
    let range = offset..<offset + Int(count)
    offset = range.upperBound
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }
}
