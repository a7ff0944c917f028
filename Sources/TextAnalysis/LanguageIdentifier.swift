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

  /// Odds of more than 7 to 1, or one function word, make the surroundings doubtful.
  private static let doubt = 20

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
    if let declared, !declared.isEmpty {
      let language = Language(code: declared) ?? .other
      let evidence = LanguageEvidence(
        of: text, declared: language, margin: Self.sure, enoughWords: Self.enoughWords)
      if evidence.wordCount >= Self.enoughWords, let found = evidence.surelyKnown(Self.sure),
        found != language
      {
        return Decision(languages: LanguageSet(found), language: found)
      }
      return Decision(languages: LanguageSet(language), language: language)
    }
    let evidence = LanguageEvidence(of: text)
    if evidence.isMixed {
      let main: Language = evidence.finnish >= evidence.swedish ? .finnish : .swedish
      return Decision(languages: .both, language: main)
    }
    if let found = evidence.surelyKnown(Self.sure), found != .other {
      return Decision(languages: LanguageSet(found), language: found)
    }
    if let prior, prior != .other, !evidence.speaks(against: prior, by: Self.doubt) {
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
