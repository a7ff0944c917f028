import CStemTables

/// The words of a text in small letters, with ä, ö and å composed and without soft hyphens, and what
/// their letters say of their language.
///
/// Words of plain letters, nearly all, are read and judged in one pass.
struct LetterRuns {
  /// A text says enough in its first few thousand bytes.
  static let mostBytes = 16_384

  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var at = 0
  /// Whether the word at hand has a letter of another script than Latin.
  private(set) var hasForeignScript = false
  /// Whether it begins with a capital of ASCII, Å, Ä or Ö.
  private(set) var isCapital = false
  /// Whether a space alone stands between it and the word before it, so that a capital begins no
  /// sentence.
  private(set) var followsWord = false
  /// How much more Finnish than Swedish its letters look, in tenths of a natural logarithm.
  ///
  /// A run of three letters shares two with the one before it, so half of their sum counts.
  private(set) var odds = 0
  /// Whether it has a letter that Finnish and Swedish words seldom have.
  private(set) var hasRareLetter = false

  /// Reads well-formed UTF-8; `buffer` has room for a word of it and a byte more.
  init(_ text: UnsafeBufferPointer<UInt8>, buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.text = text
    end = min(text.count, Self.mostBytes)
    self.buffer = buffer
  }

  /// The word at hand, valid until `next`.
  var word: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer[..<count]) }

  /// How many words a text has at most: whatever may end a word is counted.
  static func mostWords(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let end = min(text.count, mostBytes)
    let raw = UnsafeRawBufferPointer(text)
    var count = 1
    var at = 0
    while at < end {
      if at > 0, at + 8 <= end {
        count += 8 - lettersOfEight(raw, at)
        at += 8
        continue
      }
      let byte = text[at]
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte == 0xC3
      // The multiplication and division signs have the lead byte of å, ä and ö.
      let isRest = at > 0 && text[at - 1] == 0xC3 && byte != 0x97 && byte != 0xB7
      if !isLetter, !isRest { count += 1 }
      at += 1
    }
    return count
  }

  /// How many of eight bytes are letters or parts of some, by the highest bit of each.
  @inline(__always)
  private static func lettersOfEight(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Int {
    let (lowest, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    func equals(_ lanes: UInt64, _ byte: UInt64) -> UInt64 {
      let rest = lanes ^ lowest &* byte
      return ~((rest & ~highest) &+ ~highest | rest) & highest
    }
    let lanes = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    let small = (lanes | lowest &* 0x20) & ~highest
    let isLetter = (small &+ lowest &* 0x1F) & ~(small &+ lowest &* 0x05) & ~lanes & highest
    let isLead = equals(lanes, 0xC3)
    let before: UInt64 = bytes[at - 1] == 0xC3 ? 0x80 : 0
    let isRest = (isLead << 8 | before) & ~equals(lanes, 0x97) & ~equals(lanes, 0xB7)
    return Int(truncatingIfNeeded: (((isLetter | isLead | isRest) >> 7) &* lowest) >> 56)
  }

  /// Goes to the next word; false if there is none.
  mutating func next() -> Bool {
    while at < end, text[at] < 0x80, (text[at] | 0x20) &- 0x61 >= 26 { at += 1 }
    return readPlain() || readAny()
  }

  /// Whether a word that begins at an offset has a space alone before it, and a word before that.
  @inline(__always)
  private func isBehindWord(_ offset: Int) -> Bool {
    guard offset >= 2, text[offset - 1] == 0x20 else { return false }
    return (text[offset - 2] | 0x20) &- 0x61 < 26 || offset >= 3 && text[offset - 3] == 0xC3
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }
}

// MARK: - Words of a to z, å, ä and ö

extension LetterRuns {
  /// Letters that `kieloLetterOdds` tells apart: none, a to z, å, ä, ö, any other.
  private static let letterCount: UInt = 31

  /// Bit n for the n-th letter of the alphabet, from 1.
  private static let rareLetters: UInt32 = "bcfgwxzq".utf8.reduce(0) {
    $0 | 1 << UInt32($1 - 0x60)
  }

  /// Where the odds of three letters are.
  @inline(__always)
  private static func place(_ first: UInt, _ second: UInt, _ third: UInt) -> Int {
    Int(truncatingIfNeeded: (first &* letterCount &+ second) &* letterCount &+ third)
  }

  /// Reads the word that begins here if all its letters are plain; else stays here.
  @inline(__always)
  private mutating func readPlain() -> Bool {
    let odds = kieloLetterOdds
    var at = self.at
    var written = 0
    var sum = 0
    var letters: UInt32 = 0
    // The two letters before.
    var (first, second): (UInt, UInt) = (0, 0)
    while at < end {
      let byte = text[at]
      var letter = UInt(truncatingIfNeeded: (byte | 0x20) &- 0x60)
      if byte < 0x80 {
        // No letter.
        if letter &- 1 >= 26 { break }
        buffer[written] = byte | 0x20
        written &+= 1
        at &+= 1
      } else {
        guard byte == 0xC3, at + 1 < end else { return false }
        let small = text[at + 1] | 0x20
        switch small {
        case 0xA5: letter = 27
        case 0xA4: letter = 28
        case 0xB6: letter = 29
        default: return false
        }
        buffer[written] = byte
        buffer[written + 1] = small
        written &+= 2
        at &+= 2
      }
      letters |= 1 &<< UInt32(truncatingIfNeeded: letter)
      // No run ends with the first letter.
      if second > 0 { sum &+= Int(odds[Self.place(first, second, letter)]) }
      (first, second) = (second, letter)
    }
    if written == 0 { return false }
    sum += Int(odds[Self.place(first, second, 0)])
    let lead = text[self.at]
    isCapital = lead < 0x80 ? lead < 0x61 : text[self.at + 1] < 0x9F
    followsWord = isBehindWord(self.at)
    hasForeignScript = false
    hasRareLetter = letters & Self.rareLetters != 0
    (self.odds, count, self.at) = (sum / 2, written, at)
    return true
  }
}

// MARK: - Any words

extension LetterRuns {
  /// Reads on to the next word; false if there is none.
  private mutating func readAny() -> Bool {
    count = 0
    hasForeignScript = false
    while at < end {
      let byte = text[at]
      let second = at + 1 < end && text[at + 1] & 0xC0 == 0x80 ? text[at + 1] : 0
      let wasEmpty = count == 0
      var isLetter = false
      var length = 1
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        append(byte | 0x20)
        isLetter = true
      case 0xC2 where second == 0xAD:  // soft hyphen
        isLetter = true
        length = 2
      case 0xC3 where second != 0 && second != 0x97 && second != 0xB7:
        append(byte)
        append(second < 0x9F ? second + 0x20 : second)
        isLetter = true
        length = 2
      case 0xC4...0xCB where second != 0, 0xCD...0xDF where second != 0:
        append(byte)
        append(second)
        hasForeignScript = hasForeignScript || byte >= 0xCD
        isLetter = true
        length = 2
      case 0xCC where second != 0:
        combine(second)
        isLetter = count > 0
        length = 2
      case 0xE0...0xED where byte != 0xE2 && second != 0 && at + 2 < end:
        append(byte)
        append(second)
        append(text[at + 2])
        // Latin Extended Additional is the one Latin block here.
        hasForeignScript = hasForeignScript || !(byte == 0xE1 && second >= 0xB8)
        isLetter = true
        length = 3
      default: break  // punctuation, symbols and emoji, broken bytes
      }
      if isLetter, wasEmpty {
        followsWord = isBehindWord(at)
        isCapital = (0x41...0x5A).contains(byte) || byte == 0xC3 && second < 0x9F
      }
      at += length
      if !isLetter && count > 0 { break }
    }
    judge()
    return count > 0
  }

  /// Judges the letters of the word at hand.
  private mutating func judge() {
    var sum = 0
    var letters: UInt32 = 0
    var (first, second): (UInt, UInt) = (0, 0)
    var index = 0
    while index <= count {
      var letter: UInt = 0
      if index < count {
        let byte = buffer[index]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter = UInt(byte) - 0x60
        case 0xC3
        where index + 1 < count
          && (buffer[index + 1] == 0xA5 || buffer[index + 1] == 0xA4 || buffer[index + 1] == 0xB6):
          letter = buffer[index + 1] == 0xA5 ? 27 : buffer[index + 1] == 0xA4 ? 28 : 29
        default: letter = 30
        }
        letters |= 1 << UInt32(letter)
        index += 1
        while index < count, buffer[index] & 0xC0 == 0x80 { index += 1 }
      } else {
        index += 1
      }
      if second > 0 { sum += Int(kieloLetterOdds[Self.place(first, second, letter)]) }
      (first, second) = (second, letter)
    }
    odds = sum / 2
    hasRareLetter = letters & Self.rareLetters != 0
  }

  /// Composes a diaeresis or ring with the a or o before it; other marks are dropped.
  private mutating func combine(_ mark: UInt8) {
    guard count > 0 else { return }
    let composed: UInt8? =
      switch (buffer[count - 1], mark) {
      case (UInt8(ascii: "a"), 0x88): 0xA4
      case (UInt8(ascii: "o"), 0x88): 0xB6
      case (UInt8(ascii: "a"), 0x8A): 0xA5
      default: nil
      }
    if let composed {
      buffer[count - 1] = 0xC3
      append(composed)
    }
  }
}
