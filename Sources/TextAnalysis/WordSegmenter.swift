import CICU

/// Divides text into the pieces that tokens are made from, and normalizes each.
///
/// 1. Text is divided into chunks at space, tab, line feed, vertical tab, form feed, carriage return,
///    U+00A0, U+2009 and U+202F.
/// 2. In a chunk, web and e-mail addresses are found (`WordSegmenter+Addresses`).
/// 3. The rest of a chunk is divided by ICU's word boundaries for locale `fi` (UAX 29 with `:` inside
///    words), with U+200B taken as nothing. A piece counts if it has a letter or a decimal digit.
/// 4. Each piece is normalized by NFKC_Casefold, with typographic apostrophes as `'`, and cut at a
///    scalar boundary to at most `termLimit` bytes. Malformed bytes count as U+FFFD.
///
/// Chunks of ASCII and å ä ö in which nothing depends on context take a path without ICU, which gives
/// the same pieces.
struct WordSegmenter {
  /// The longest normalized form in bytes.
  static let termLimit = 255

  private(set) var pieces: [Piece] = []
  private(set) var normalized: [UInt8] = []
  let workspace = TextWorkspace()
  /// False sends every chunk to ICU: the yardstick of the fast path in tests.
  var usesFastPath = true

  mutating func segment(_ text: UnsafeBufferPointer<UInt8>) {
    precondition(text.count < Int(UInt32.max), "a text of 4 GiB or more cannot be analysed")
    pieces.removeAll(keepingCapacity: true)
    normalized.removeAll(keepingCapacity: true)
    var at = 0
    while at < text.count {
      let space = Self.spaceLength(text, at)
      if space > 0 {
        at += space
        continue
      }
      if usesFastPath, let end = scanPlainChunk(text, from: at) {
        at = end
        continue
      }
      let start = at
      while at < text.count, Self.spaceLength(text, at) == 0 { at += 1 }
      segmentChunk(text, start..<at)
    }
  }

  /// Number of bytes of the space at `at`, 0 if there is none.
  @inline(__always)
  static func spaceLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let byte = text[at]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte == 0xC2 { return at + 1 < text.count && text[at + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 else { return 0 }
    return text[at + 2] == 0x89 || text[at + 2] == 0xAF ? 3 : 0
  }

  /// Takes the chunk at `from` if it is plain, and returns its end. Else leaves all as it was and
  /// returns nil.
  private mutating func scanPlainChunk(
    _ text: UnsafeBufferPointer<UInt8>, from: Int
  ) -> Int? {
    let pieceMark = pieces.count
    let normalizedMark = normalized.count
    var at = from
    var wordStart = -1
    var shape: Piece.Shape = []
    var plain = true
    scan: while at < text.count {
      switch ByteClass.table[Int(text[at])] {
      case .lower:
        if wordStart < 0 { wordStart = at }
        shape.formUnion([.letter, .lower])
        at += 1
      case .upper:
        if wordStart < 0 { wordStart = at }
        shape.formUnion([.letter, .upper])
        at += 1
      case .digit:
        if wordStart < 0 { wordStart = at }
        shape.formUnion(.digit)
        at += 1
      case .latinLead:
        guard at + 1 < text.count else {
          plain = false
          break scan
        }
        switch text[at + 1] {
        case 0xA4, 0xA5, 0xB6: shape.formUnion([.letter, .lower])
        case 0x84, 0x85, 0x96: shape.formUnion([.letter, .upper])
        default:
          plain = false
          break scan
        }
        if wordStart < 0 { wordStart = at }
        at += 2
      case .space:
        break scan
      case .punctuation:
        if wordStart >= 0 { appendPlain(text, wordStart..<at, shape) }
        wordStart = -1
        shape = []
        at += 1
      case .binder:
        // Between two letters or digits such a sign may hold them together; `:/` begins an address.
        if at + 1 < text.count {
          let next = ByteClass.table[Int(text[at + 1])]
          if (wordStart >= 0 && next.mayContinueWord)
            || (text[at] == UInt8(ascii: ":") && text[at + 1] == UInt8(ascii: "/"))
          {
            plain = false
            break scan
          }
        }
        if wordStart >= 0 { appendPlain(text, wordStart..<at, shape) }
        wordStart = -1
        shape = []
        at += 1
      case .other:
        // The lead byte of a no-break or thin space ends the chunk.
        if Self.spaceLength(text, at) > 0 { break scan }
        plain = false
        break scan
      }
    }
    guard plain else {
      pieces.removeSubrange(pieceMark...)
      normalized.removeSubrange(normalizedMark...)
      return nil
    }
    if wordStart >= 0 { appendPlain(text, wordStart..<at, shape) }
    return at
  }

  /// Appends a piece of ASCII letters, digits and å ä ö.
  @inline(__always)
  private mutating func appendPlain(
    _ text: UnsafeBufferPointer<UInt8>, _ source: Range<Int>, _ shape: Piece.Shape
  ) {
    let start = normalized.count
    var end = source.upperBound
    if source.count > Self.termLimit {
      end = source.lowerBound + Self.termLimit
      while text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    normalized.append(contentsOf: UnsafeBufferPointer(rebasing: text[source.lowerBound..<end]))
    if shape.contains(.upper) {
      for index in start..<normalized.count {
        let byte = normalized[index]
        if byte >= 0x41 && byte <= 0x5A {
          normalized[index] = byte | 0x20
        } else if byte == 0x84 || byte == 0x85 || byte == 0x96 {
          normalized[index] = byte + 0x20
        }
      }
    }
    pieces.append(
      Piece(
        start: UInt32(source.lowerBound), end: UInt32(source.upperBound),
        normalizedStart: UInt32(start), normalizedEnd: UInt32(normalized.count), shape: shape))
  }

  /// Appends a piece normalized by ICU, unless nothing is left of it.
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, source: Range<Int>, term: Range<Int>, shape: Piece.Shape,
    role: Piece.Role
  ) {
    let bytes = workspace.casefold(UnsafeBufferPointer(rebasing: text[term]))
    var count = bytes.count
    if count > Self.termLimit {
      count = Self.termLimit
      while count > 0, bytes[count] & 0xC0 == 0x80 { count -= 1 }
    }
    guard count > 0 else { return }
    let start = normalized.count
    normalized.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[0..<count]))
    pieces.append(
      Piece(
        start: UInt32(source.lowerBound), end: UInt32(source.upperBound),
        normalizedStart: UInt32(start), normalizedEnd: UInt32(normalized.count), shape: shape,
        role: role))
  }
}

/// What the fast path does at a byte.
enum ByteClass: UInt8 {
  case other, lower, upper, digit, latinLead, space, punctuation, binder

  /// True unless the byte surely is no part of a word.
  @inline(__always)
  var mayContinueWord: Bool {
    switch self {
    case .lower, .upper, .digit, .latinLead, .other: true
    case .space, .punctuation, .binder: false
    }
  }

  static let table: [ByteClass] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0xC3: .latinLead
    case 0x09...0x0D, 0x20: .space
    // `@` and `_` hold words together; controls are left to ICU.
    case UInt8(ascii: "@"), UInt8(ascii: "_"), 0x00...0x1F, 0x7F...: .other
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "'"):
      .binder
    default: .punctuation
    }
  }
}
