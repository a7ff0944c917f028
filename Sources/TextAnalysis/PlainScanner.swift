/// The path of word segmentation without ICU: chunks of ASCII, Latin-1 letters and common signs in
/// which neighbours alone tell where words end.
///
/// Gives up a chunk rather than guess. Unsafe for speed: reads `text` up to `end`, and writes at most
/// as many bytes as it reads and at most `pieceLimit` pieces.
struct PlainScanner {
  let text: UnsafePointer<UInt8>
  let end: Int
  /// `ByteClass.table`.
  let classes: UnsafePointer<UInt8>
  let normalized: UnsafeMutablePointer<UInt8>
  let pieces: UnsafeMutablePointer<Piece>
  let pieceLimit: Int

  /// Where to go on: the start of a chunk, or the spaces before it.
  private(set) var at: Int
  /// Number of normalized bytes and of pieces written.
  private(set) var written: Int
  private(set) var count = 0

  init(
    text: UnsafeBufferPointer<UInt8>, from at: Int, classes: UnsafeBufferPointer<UInt8>,
    normalized: UnsafeMutableBufferPointer<UInt8>, written: Int,
    pieces: UnsafeMutableBufferPointer<Piece>
  ) {
    (self.text, end) = (text.baseAddress.unsafelyUnwrapped, text.count)
    self.classes = classes.baseAddress.unsafelyUnwrapped
    self.normalized = normalized.baseAddress.unsafelyUnwrapped
    (self.pieces, pieceLimit) = (pieces.baseAddress.unsafelyUnwrapped, pieces.count)
    (self.at, self.written) = (at, written)
  }

  /// Takes whole chunks until one is not plain, there is no room for its pieces, or the text ends.
  mutating func run() {
    var at = self.at
    var written = self.written
    var count = 0
    self.count = 0
    // The first place at which the byte before is no part of a word.
    var wordEnd = -1
    while at < end {
      let byte = text[at]
      let kind = classes[Int(byte)]
      var length = 1
      if kind & ByteClass.word != 0 {
        length = 0
      } else if kind == ByteClass.space {
        at += 1
        (self.at, self.written, self.count) = (at, written, count)
        continue
      } else if kind == ByteClass.binder {
        // `:/` begins an address.
        if byte == UInt8(ascii: ":"), at + 1 < end, text[at + 1] == UInt8(ascii: "/") { return }
      } else if kind == ByteClass.lead {
        switch sign(at) {
        case .letter: length = 0
        case .space(let bytes):
          at += bytes
          (self.at, self.written, self.count) = (at, written, count)
          continue
        case .divider(let bytes): length = bytes
        case .apostrophe:
          if wordEnd == at, follower(at + 3) != .none { return }
          length = 3
        case .unknown: return
        }
      } else if kind == ByteClass.other {
        return
      }
      if length > 0 {
        at += length
        continue
      }
      guard count < pieceLimit else { return }
      guard let next = word(at, written, &pieces[count]) else { return }
      at = next
      wordEnd = next
      written = Int(pieces[count].normalizedEnd)
      count += 1
    }
    (self.at, self.written, self.count) = (at, written, count)
  }

  /// Takes the word at `start`; returns its end, or nil if its end or parts are for ICU to tell.
  @inline(__always)
  private func word(_ start: Int, _ from: Int, _ piece: inout Piece) -> Int? {
    var at = start
    var written = from
    var shape: UInt8 = 0
    var role = Piece.Role.plain
    word: while at < end {
      let byte = text[at]
      let kind = classes[Int(byte)]
      if kind & ByteClass.word != 0 {
        shape |= kind
        // The bit of capitals, moved, is what capitals and small letters differ in.
        normalized[written] = byte | (kind & ByteClass.upper) << 3
        at += 1
        written += 1
        continue
      }
      if byte == 0xC3 {
        guard case .letter = sign(at) else { break }
        let isUpper = text[at + 1] < 0x9F
        shape |= isUpper ? ByteClass.upperLetter : ByteClass.lowerLetter
        normalized[written] = byte
        normalized[written + 1] = text[at + 1] | (isUpper ? 0x20 : 0)
        at += 2
        written += 2
        continue
      }
      guard kind == ByteClass.binder else { break }
      switch bond(at) {
      case .none: break word
      case .unknown: return nil
      case .joins(let sign):
        shape |= sign
        normalized[written] = byte
        at += 1
        written += 1
      case .colon:
        guard let next = endingEnd(at + 1) else { return nil }
        guard shape & Piece.Shape.inner.rawValue == 0 else { return nil }
        (at, role) = (next, .inflected)
        // What an ending makes inflected is shaped by its letters and digits alone.
        shape &= ByteClass.word
        break word
      }
    }
    // Words tied by signs have parts.
    let whole = Piece.Shape(rawValue: shape)
    if whole.overlaps(.letter), whole.overlaps(.inner) { return nil }
    if written - from > WordSegmenter.termLimit {
      written = from + WordSegmenter.termLimit
      while normalized[written] & 0xC0 == 0x80 { written -= 1 }
    }
    piece = Piece(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: at),
      normalizedStart: UInt32(from), normalizedEnd: UInt32(written),
      shape: whole, role: role)
    return at
  }
}

/// What scalars and signs are to their neighbours.
extension PlainScanner {
  private enum Sign {
    case letter, apostrophe, unknown
    /// With its number of bytes.
    case space(Int), divider(Int)
  }

  /// What begins with the lead byte at `at`.
  @inline(__always)
  private func sign(_ at: Int) -> Sign {
    guard at + 1 < end else { return .unknown }
    let second = text[at + 1]
    switch text[at] {
    case 0xC3:
      switch second {
      case 0x97, 0xB7: return .divider(2)
      // ß is ss when normalized.
      case 0x80...0x9E, 0xA0...0xBF: return .letter
      default: return .unknown
      }
    case 0xC2:
      switch second {
      case 0xA0: return .space(2)
      // ª µ º are letters, · and the soft hyphen hold words together.
      case 0xAA, 0xAD, 0xB5, 0xB7, 0xBA: return .unknown
      case 0xA1...0xBF: return .divider(2)
      default: return .unknown
      }
    default:
      guard second == 0x80, at + 2 < end else { return .unknown }
      switch text[at + 2] {
      case 0x89, 0xAF: return .space(3)
      case 0x98, 0x99: return .apostrophe
      // Hyphens, dashes, quotation marks, bullets, ellipsis.
      case 0x90...0x97, 0x9A...0xA3, 0xA5, 0xA6: return .divider(3)
      default: return .unknown
      }
    }
  }

  private enum Follower { case none, letter, digit, unknown }

  /// What stands at `at`, behind a sign that may hold it and what is before the sign together.
  @inline(__always)
  private func follower(_ at: Int) -> Follower {
    guard at < end else { return .none }
    let kind = classes[Int(text[at])]
    if kind & Piece.Shape.letter.rawValue != 0 { return .letter }
    if kind & ByteClass.digit != 0 { return .digit }
    if kind & (ByteClass.lead | ByteClass.other) == 0 { return .none }
    guard text[at] == 0xC3 else { return .unknown }
    return switch sign(at) {
    case .letter: .letter
    case .divider: .none
    default: .unknown
    }
  }

  private enum Bond {
    case none, unknown, colon
    /// With the bit of the sign's shape.
    case joins(UInt8)
  }

  /// What the binder at `at` does to the letter or digit before it and to what follows.
  @inline(__always)
  private func bond(_ at: Int) -> Bond {
    let follower = follower(at + 1)
    if follower == .none { return .none }
    if follower == .unknown { return .unknown }
    let before = text[at - 1]
    let sign = text[at]
    switch (ByteClass.isDigit(before), follower == .digit) {
    case (true, true):
      if sign == UInt8(ascii: ":") { return .none }
      let shape: Piece.Shape = sign == UInt8(ascii: "'") ? .apostrophe : .inner
      return .joins(shape.rawValue)
    case (false, false):
      switch sign {
      case UInt8(ascii: ":"): return .colon
      case UInt8(ascii: "'"): return .joins(Piece.Shape.apostrophe.rawValue)
      case UInt8(ascii: "."): return .unknown
      default: return .none
      }
    case (false, true):
      // www.1 is an address.
      return sign == UInt8(ascii: ".") && before | 0x20 == UInt8(ascii: "w") ? .unknown : .none
    case (true, false):
      return .none
    }
  }

  /// The end of an ending that begins at `at`, behind a colon: at most six small letters, and then
  /// the end of the word. Nil for all else, which may be parts.
  private func endingEnd(_ from: Int) -> Int? {
    var at = from
    var letters = 0
    while at < end {
      let kind = classes[Int(text[at])]
      if kind == ByteClass.lowerLetter {
        at += 1
      } else if text[at] == 0xC3, at + 1 < end,
        text[at + 1] == 0xA4 || text[at + 1] == 0xA5 || text[at + 1] == 0xB6
      {
        at += 2
      } else if text[at] == 0xC3 || kind & (ByteClass.word | ByteClass.other) != 0 {
        return nil
      } else if kind == ByteClass.binder, follower(at + 1) != .none {
        return nil
      } else {
        break
      }
      letters += 1
    }
    return letters >= 1 && letters <= 6 ? at : nil
  }
}
