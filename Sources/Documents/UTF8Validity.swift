/// Whether bytes are well-formed UTF-8, without a string made of them.
enum UTF8Validity {
  /// Eight bytes of ASCII at a time, else scalar by scalar, by table 3-7 of the Unicode Standard.
  static func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at < bytes.count {
      if at + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        at += 8
        continue
      }
      // Up to the end of these eight bytes.
      let stop = min(at + 8, bytes.count)
      while at < stop {
        let lead = bytes[at]
        if lead < 0x80 {
          at += 1
          continue
        }
        guard let length = scalarLength(lead), at + length <= bytes.count,
          secondBytes(lead).contains(bytes[at + 1])
        else { return false }
        for index in at + 2..<max(at + length, at + 2) where bytes[index] & 0xC0 != 0x80 {
          return false
        }
        at += length
      }
    }
    return true
  }

  @inline(__always)
  private static func scalarLength(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// No overlong form, no surrogate, nothing above U+10FFFF.
  @inline(__always)
  private static func secondBytes(_ lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
