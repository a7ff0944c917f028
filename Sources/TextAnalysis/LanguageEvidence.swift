import CStemTables

/// What the words of a text say for each language, in tenths of a natural logarithm.
struct LanguageEvidence {
  private(set) var finnish = 0
  private(set) var swedish = 0
  private(set) var other = 0
  private var finnishWords = 0
  private var swedishWords = 0
  private(set) var wordCount = 0

  init(of text: UnsafeBufferPointer<UInt8>) {
    // Small letters take no more bytes than the text does.
    let most = min(text.count, LetterRuns.mostBytes)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most + 1) { buffer in
      var words = LetterRuns(text, buffer: buffer)
      while let word = words.next() {
        add(
          word, hasForeignScript: words.hasForeignScript, isCapital: words.isCapital,
          isInName: words.isCapital && words.followsWord)
      }
    }
  }

  /// Runs of both languages in one text, each more than a borrowed name or title.
  var isMixed: Bool {
    finnishWords >= 4 && swedishWords >= 4
      && min(finnish, swedish) * 5 >= max(finnish, swedish)
  }

  /// The language ahead of both others by `margin`; nil if none is.
  func surelyKnown(_ margin: Int) -> Language? {
    if finnish - max(swedish, other) >= margin { return .finnish }
    if swedish - max(finnish, other) >= margin { return .swedish }
    if other - max(finnish, swedish) >= margin { return .other }
    return nil
  }

  /// Whether another language than `language` is ahead of it by more than `margin`.
  func speaks(against language: Language, by margin: Int) -> Bool {
    switch language {
    case .finnish: max(swedish, other) - finnish > margin
    case .swedish: max(finnish, other) - swedish > margin
    case .other: max(finnish, swedish) - other > margin
    }
  }

  private mutating func add(
    _ word: UnsafeBufferPointer<UInt8>, hasForeignScript: Bool, isCapital: Bool, isInName: Bool
  ) {
    wordCount += 1
    if hasForeignScript {
      other += 20
      return
    }
    if let language = LanguageWords.index.language(of: word) {
      // `The Stone Roses` is quoted in text of any language.
      let said = isInName ? 10 : 25
      switch language {
      case .finnish: (finnish, finnishWords) = (finnish + said, finnishWords + 1)
      case .swedish: (swedish, swedishWords) = (swedish + said, swedishWords + 1)
      case .other: other += said
      }
      return
    }
    guard word.count >= 3 else { return }
    // No word says more than a function word does, and a name, which may be of either city, less.
    let most = isCapital ? 10 : 25
    let odds = max(-most, min(most, Self.letterOdds(of: word)))
    if odds > 0 { finnish += odds } else { swedish -= odds }
    // Names keep the letters of the language they come from: `Academy`, `Washington`.
    if isInName { return }
    if Self.hasRareLetter(word) { other += 8 }
    if Self.hasEnglishEnding(word) { other += 12 }
  }

  /// Whether a word has a letter that Finnish and Swedish words seldom have.
  private static func hasRareLetter(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt32 = 0
    for byte in word where byte >= 0x61 && byte <= 0x7a { found |= 1 << UInt32(byte - 0x61) }
    return found & rareLetters != 0
  }

  /// Bit n for the n-th letter of the alphabet.
  private static let rareLetters: UInt32 = "bcfgwxzq".utf8.reduce(0) {
    $0 | 1 << UInt32($1 - 0x61)
  }

  /// How much more Finnish than Swedish the letters of a word look, in tenths of a natural logarithm.
  ///
  /// A run of three letters shares two with the one before it, so half of their sum counts.
  private static func letterOdds(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let (count, odds) = (31, kieloLetterOdds)
    var sum = 0
    var (first, second) = (-1, 0)
    var index = 0
    while index <= word.count {
      var letter = 0
      if index < word.count {
        let byte = word[index]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter = Int(byte) - 96
        case 0xC3
        where index + 1 < word.count
          && (word[index + 1] == 0xA5 || word[index + 1] == 0xA4 || word[index + 1] == 0xB6):
          letter = word[index + 1] == 0xA5 ? 27 : word[index + 1] == 0xA4 ? 28 : 29
        default: letter = 30
        }
        index += 1
        while index < word.count, word[index] & 0xC0 == 0x80 { index += 1 }
      } else {
        index += 1
      }
      if first >= 0 { sum += Int(odds[(first * count + second) * count + letter]) }
      (first, second) = (second, letter)
    }
    return sum / 2
  }

  /// Whether a word ends as English words do, with two letters or more in front.
  private static func hasEnglishEnding(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    switch word[word.count - 1] {
    case UInt8(ascii: "n"): hasEnding(word, "tion")
    case UInt8(ascii: "g"): hasEnding(word, "ing")
    case UInt8(ascii: "t"): hasEnding(word, "ment")
    case UInt8(ascii: "s"): hasEnding(word, "ness") || hasEnding(word, "ous")
    case UInt8(ascii: "y"): hasEnding(word, "ity") || hasEnding(word, "ly")
    case UInt8(ascii: "d"): hasEnding(word, "ed")
    default: false
    }
  }

  private static func hasEnding(_ word: UnsafeBufferPointer<UInt8>, _ ending: StaticString) -> Bool
  {
    let length = ending.utf8CodeUnitCount
    guard word.count > length + 1 else { return false }
    let start = word.count - length
    for index in 0..<length where word[start + index] != ending.utf8Start[index] { return false }
    return true
  }
}

/// The words of a text in small letters, with ä, ö and å composed and without soft hyphens.
private struct LetterRuns {
  /// A text says enough in its first few thousand bytes.
  static let mostBytes = 16_384

  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// Takes the word at hand.
  private let word: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var at = 0
  /// Whether the last word had a letter of another script than Latin.
  private(set) var hasForeignScript = false
  /// Whether the last word began with a capital of ASCII, Å, Ä or Ö.
  private(set) var isCapital = false
  /// Whether a space alone stands between the last word and the one before it, so that a capital
  /// begins no sentence.
  private(set) var followsWord = false

  init(_ text: UnsafeBufferPointer<UInt8>, buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.text = text
    end = min(text.count, Self.mostBytes)
    word = buffer
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    word[count] = byte
    count += 1
  }

  /// The next word; valid until the one after it.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    count = 0
    hasForeignScript = false
    let start = at
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
        // The byte after a word is passed with the word.
        followsWord = start > 0 && at == start && text[start - 1] == 0x20
        isCapital = (0x41...0x5A).contains(byte) || byte == 0xC3 && second < 0x9F
      }
      at += length
      if !isLetter && count > 0 { return UnsafeBufferPointer(rebasing: word[..<count]) }
    }
    return count == 0 ? nil : UnsafeBufferPointer(rebasing: word[..<count])
  }

  /// Composes a diaeresis or ring with the a or o before it; other marks are dropped.
  private mutating func combine(_ mark: UInt8) {
    guard count > 0 else { return }
    let composed: UInt8? =
      switch (word[count - 1], mark) {
      case (UInt8(ascii: "a"), 0x88): 0xA4
      case (UInt8(ascii: "o"), 0x88): 0xB6
      case (UInt8(ascii: "a"), 0x8A): 0xA5
      default: nil
      }
    if let composed {
      word[count - 1] = 0xC3
      append(composed)
    }
  }
}
