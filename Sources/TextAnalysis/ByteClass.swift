/// What a byte is to the path without ICU, as bits; the lowest four are those of `Piece.Shape`.
enum ByteClass {
  /// An ASCII letter or digit has one of these.
  static let word: UInt8 = 0x0F
  static let digit = Piece.Shape.digit.rawValue
  static let upper = Piece.Shape.upper.rawValue
  static let lowerLetter = Piece.Shape.small.rawValue
  static let upperLetter = Piece.Shape.capital.rawValue
  /// Space, tab, line feed and their kin.
  static let space: UInt8 = 0x10
  /// Signs that hold together two letters, two digits or both: `.` `,` `:` `;` `'`.
  static let binder: UInt8 = 0x20
  /// The first byte of a scalar of two or three bytes some of which are plain.
  static let lead: UInt8 = 0x40
  /// Whatever only ICU can tell.
  static let other: UInt8 = 0x80
  /// Every other byte of ASCII divides words.
  static let divider: UInt8 = 0

  /// The class of each byte.
  static let table: [UInt8] = (0...255).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): lowerLetter
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): upperLetter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case 0x09...0x0D, 0x20: space
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "'"):
      binder
    case 0xC2, 0xC3, 0xE2: lead
    // `@` and `_` hold words together; controls are left to ICU.
    case UInt8(ascii: "@"), UInt8(ascii: "_"), 0x00...0x1F, 0x7F...: other
    default: divider
    }
  }

  /// Whether a byte is an ASCII letter or digit.
  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// Whether a byte is an ASCII digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
