/// Tells Finnish, Swedish and other text apart by their commonest words and letters.
///
/// Each word adds evidence for one language: a function word the most, a typical ending or letter less.
/// The evidence is a log-likelihood ratio in tenths, so that sums are integers and the same everywhere.
public struct LanguageIdentifier: Sendable {
  /// What was decided.
  public struct Decision: Sendable, Equatable {
    /// Whose terms the text gets; both when it is short, mixed or unsure.
    public var languages: LanguageSet
    /// The one language to show.
    public var language: Language
  }

  /// Below this many words the text says too little against its surroundings.
  private static let enoughWords = 20
  /// A ratio of 99 to 1 in tenths of a natural logarithm.
  private static let sure = 46

  /// Makes an identifier.
  public init() {}

  /// Decides on a text.
  ///
  /// A declared language wins unless at least 20 words contradict it at odds of 99 to 1.
  ///
  /// - Parameters:
  ///   - declared: a language tag or nil. Tags of other languages give `.other`.
  ///   - text: UTF-8.
  ///   - prior: the language of the surroundings, for a text that does not say enough.
  /// - Returns: whose terms the text gets, and the language to show.
  /// - Complexity: linear in the length.
  public func decide(
    declared: String?, text: UnsafeBufferPointer<UInt8>, prior: Language?
  ) -> Decision {
    let evidence = Evidence(of: text)
    if let declared, !declared.isEmpty {
      let language = Language(code: declared) ?? .other
      if evidence.wordCount >= Self.enoughWords, let found = evidence.surelyKnown(Self.sure),
        found != language
      {
        return Decision(languages: LanguageSet(found), language: found)
      }
      return Decision(languages: LanguageSet(language), language: language)
    }
    if evidence.isMixed {
      let main: Language = evidence.finnish >= evidence.swedish ? .finnish : .swedish
      return Decision(languages: .both, language: main)
    }
    if let found = evidence.surelyKnown(Self.sure) {
      return Decision(languages: LanguageSet(found), language: found)
    }
    if let prior, prior != .other, evidence.other * 2 <= evidence.wordCount * 5 {
      return Decision(languages: LanguageSet(prior), language: prior)
    }
    if evidence.wordCount >= Self.enoughWords,
      evidence.other > max(evidence.finnish, evidence.swedish)
    {
      return Decision(languages: [], language: .other)
    }
    let likelier: Language =
      evidence.finnish == evidence.swedish
      ? .other : evidence.finnish > evidence.swedish ? .finnish : .swedish
    return Decision(languages: .both, language: likelier)
  }
}

/// What the words of a text say for each language, in tenths of a natural logarithm.
private struct Evidence {
  var finnish = 0
  var swedish = 0
  var other = 0
  var finnishWords = 0
  var swedishWords = 0
  var wordCount = 0

  init(of text: UnsafeBufferPointer<UInt8>) {
    var word: [UInt8] = []
    var at = 0
    // A text says enough in its first few thousand bytes.
    let end = min(text.count, 16_384)
    while at <= end {
      let byte = at < end ? text[at] : 0x20
      if byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) {
        var lower = byte
        if byte >= 0x41 && byte <= 0x5A {
          lower |= 0x20
        } else if word.last == 0xC3, byte == 0x84 || byte == 0x85 || byte == 0x96 {
          lower = byte + 0x20
        }
        word.append(lower)
      } else if !word.isEmpty {
        add(word)
        word.removeAll(keepingCapacity: true)
      }
      at += 1
    }
  }

  /// Runs of both languages in one text, each more than a borrowed name or title.
  var isMixed: Bool {
    finnishWords >= 4 && swedishWords >= 4
      && min(finnish, swedish) * 5 >= max(finnish, swedish)
  }

  func surelyKnown(_ margin: Int) -> Language? {
    if finnish - max(swedish, other) >= margin { return .finnish }
    if swedish - max(finnish, other) >= margin { return .swedish }
    return nil
  }

  private mutating func add(_ word: [UInt8]) {
    wordCount += 1
    if let language = LanguageWords.table[word] {
      switch language {
      case .finnish: (finnish, finnishWords) = (finnish + 25, finnishWords + 1)
      case .swedish: (swedish, swedishWords) = (swedish + 25, swedishWords + 1)
      case .other: other += 25
      }
      return
    }
    guard word.count >= 4 else { return }
    var hasRingedA = false
    var (longVowels, foreignLetters) = (false, false)
    var previous: UInt8 = 0
    for byte in word {
      if previous == 0xC3, byte == 0xA5 { hasRingedA = true }
      if byte == previous, "aeiouy".utf8.contains(byte) { longVowels = true }
      if "bcfgwxzq".utf8.contains(byte) { foreignLetters = true }
      previous = byte
    }
    if hasRingedA { swedish += 20 }
    if longVowels { finnish += 12 }
    if foreignLetters { swedish += 8; other += 8 }
    if Self.finnishEndings.contains(where: { word.hasEnding($0) }) { finnish += 15 }
    if Self.swedishEndings.contains(where: { word.hasEnding($0) }) { swedish += 12 }
    if Self.englishEndings.contains(where: { word.hasEnding($0) }) { other += 12 }
  }

  private static let finnishEndings = [
    "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "inen", "isen", "iden",
    "jen", "nsa", "nsä", "uus", "yys", "ista", "istä", "vat", "vät", "aan", "ään", "een", "iin",
  ].map { Array($0.utf8) }
  private static let swedishEndings = [
    "arna", "erna", "orna", "ningen", "ning", "het", "heten", "lig", "liga", "ligt", "isk", "iska",
    "ade", "ande", "ende", "ens", "erar", "ar", "er", "or",
  ].map { Array($0.utf8) }
  private static let englishEndings = ["tion", "ing", "ment", "ness", "ity", "ly", "ed", "ous"]
    .map { Array($0.utf8) }
}

extension [UInt8] {
  fileprivate func hasEnding(_ ending: [UInt8]) -> Bool {
    count > ending.count + 1 && self[(count - ending.count)...].elementsEqual(ending)
  }
}
