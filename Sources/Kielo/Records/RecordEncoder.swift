/// Writes the fields of a stored record one after the other.
///
/// Integers are LEB128 varints; strings and lists carry their length in front.
struct RecordEncoder {
  private(set) var bytes: [UInt8] = []

  /// Makes one with room for so many bytes.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  mutating func append(_ value: Int) {
    var rest = UInt64(max(value, 0))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Eight bytes, the lowest first.
  mutating func append(fixed value: UInt64) {
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * shift))) }
  }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    appendBytes(of: text)
  }

  /// Absent and empty are different: the length is stored one higher, 0 for absent.
  mutating func append(_ text: String?) {
    append(text.map { $0.utf8.count + 1 } ?? 0)
    if let text { appendBytes(of: text) }
  }

  private mutating func appendBytes(of text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ texts: [String]) {
    append(texts.count)
    for text in texts { append(text) }
  }
}

/// Reads what `RecordEncoder` wrote; a record that ends early or is no UTF-8 is an error, not a trap.
struct RecordDecoder {
  /// The record ended before its fields did.
  struct Truncated: Error {}

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func integer() throws(Truncated) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 63 {
      guard offset < bytes.count else { throw Truncated() }
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return Int(value) }
      shift += 7
    }
    throw Truncated()
  }

  mutating func fixedInteger() throws(Truncated) -> UInt64 {
    guard bytes.count - offset >= 8 else { throw Truncated() }
    defer { offset += 8 }
    return bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func string() throws(Truncated) -> String {
    try string(byteCount: integer())
  }

  mutating func optionalString() throws(Truncated) -> String? {
    let stored = try integer()
    return stored == 0 ? nil : try string(byteCount: stored - 1)
  }

  mutating func strings() throws(Truncated) -> [String] {
    let count = try integer()
    var strings: [String] = []
    // Every string takes at least one byte, so a damaged count can't ask for endless memory.
    guard count <= bytes.count - offset else { throw Truncated() }
    strings.reserveCapacity(count)
    for _ in 0..<count { strings.append(try string()) }
    return strings
  }

  private mutating func string(byteCount: Int) throws(Truncated) -> String {
    guard byteCount <= bytes.count - offset else { throw Truncated() }
    defer { offset += byteCount }
    return String(decoding: bytes[offset..<offset + byteCount], as: UTF8.self)
  }
}
