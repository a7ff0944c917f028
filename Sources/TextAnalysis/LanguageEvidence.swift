/// What the words of a text say for each language, in tenths of a natural logarithm.
struct LanguageEvidence {
  private(set) var finnish = 0
  private(set) var swedish = 0
  private(set) var other = 0
  private var finnishWords = 0
  private var swedishWords = 0
  private(set) var wordCount = 0

  /// No word says more than a function word does.
  private static let mostOfWord = 25

  /// Reads a whole text, or its first `LetterRuns.mostBytes`.
  init(of text: UnsafeBufferPointer<UInt8>) {
    read(text) { _ in true }
  }

  /// Reads a text as far as its words may still put another language ahead of the declared one.
  ///
  /// Whatever is read, `surelyKnown(margin)` names another language than `declared` among
  /// `enoughWords` only if the whole text does: a text of a hundred words is half read, and a shorter
  /// one than `enoughWords` not at all.
  init(
    of text: UnsafeBufferPointer<UInt8>, declared: Language, margin: Int, enoughWords: Int
  ) {
    let most = LetterRuns.mostWords(of: text)
    if most < enoughWords { return }
    read(text) { evidence in
      evidence.lead(over: declared) + Self.mostOfWord * (most - evidence.wordCount) >= margin
    }
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, while isUnsure: (borrowing LanguageEvidence) -> Bool
  ) {
    let index = LanguageWords.index
    // Small letters take no more bytes than the text does.
    let most = min(text.count, LetterRuns.mostBytes)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most + 1) { buffer in
      var words = LetterRuns(text, buffer: buffer)
      while isUnsure(self), words.next() { add(words, index) }
    }
  }

  /// How far another language is ahead of `language`.
  private func lead(over language: Language) -> Int {
    switch language {
    case .finnish: max(swedish, other) - finnish
    case .swedish: max(finnish, other) - swedish
    case .other: max(finnish, swedish) - other
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
    lead(over: language) > margin
  }

  private mutating func add(_ words: borrowing LetterRuns, _ index: LanguageWords.Index) {
    wordCount += 1
    if words.hasForeignScript {
      other += 20
      return
    }
    let word = words.word
    // `The Stone Roses` is quoted in text of any language.
    let isCapital = words.isCapital
    let isInName = isCapital ? words.followsWord : false
    if let language = index.language(of: word) {
      let said = isInName ? 10 : Self.mostOfWord
      switch language {
      case .finnish: (finnish, finnishWords) = (finnish + said, finnishWords + 1)
      case .swedish: (swedish, swedishWords) = (swedish + said, swedishWords + 1)
      case .other: other += said
      }
      return
    }
    guard word.count >= 3 else { return }
    // A name, which may be of either city, says less.
    let most = words.isCapital ? 10 : Self.mostOfWord
    let odds = max(-most, min(most, words.odds))
    if odds > 0 { finnish += odds } else { swedish -= odds }
    // Names keep the letters of the language they come from: `Academy`, `Washington`.
    if isInName { return }
    if words.hasRareLetter { other += 8 }
    if Self.hasEnglishEnding(word) { other += 12 }
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
