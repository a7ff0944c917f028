/// One step of the way from a written word to one of its terms, for people who want to see why a word
/// is or is not found.
public struct AnalysisStep: Sendable, Equatable {
  /// What was done.
  public enum Name: String, Sendable, CaseIterable {
    /// NFKC_Casefold.
    case normalized
    /// Inflection removed.
    case stem
    /// Derivation removed.
    case family
    /// Diacritics removed from the stem, or from the word in a text of no known language.
    case folded
    /// The word was found to be a compound, and this is one of its parts, or several together.
    case parts
  }

  /// What was done.
  public var name: Name
  /// By whose rules; `.other` for a step without a language.
  public var language: Language
  /// What came out.
  public var result: String
  /// Whether this is a term of the index; a step that changes nothing adds none.
  public var isTerm: Bool
}

extension Analyzer {
  /// The steps of every token of a text, layer by layer.
  ///
  /// - Parameters:
  ///   - text: usually one word.
  ///   - languages: by whose rules to analyse.
  /// - Returns: the tokens in order, each with its steps.
  public mutating func explain(
    _ text: String, languages: LanguageSet
  ) -> [(token: Token, steps: [AnalysisStep])] {
    var analyzed = AnalyzedText()
    var text = text
    text.withUTF8 { analyze($0, languages: languages, into: &analyzed) }
    return analyzed.tokens.map { token in
      let terms = analyzed.terms[token.terms].map { term in
        (term.tag, String(decoding: analyzed.arena[term.bytes].dropFirst(), as: UTF8.self))
      }
      var steps: [AnalysisStep] = []
      for (tag, key) in terms where tag == .exact {
        steps.append(AnalysisStep(name: .normalized, language: .other, result: key, isTerm: true))
      }
      for language in [Language.finnish, .swedish] where languages.contains(LanguageSet(language)) {
        guard let stem = terms.first(where: { $0.0 == .stem(of: language) })?.1 else { continue }
        let family = terms.first { $0.0 == .family(of: language) }?.1
        let folded = terms.first { $0.0 == .foldedStem(of: language) }?.1
        steps.append(AnalysisStep(name: .stem, language: language, result: stem, isTerm: true))
        steps.append(
          AnalysisStep(
            name: .family, language: language, result: family ?? stem, isTerm: family != nil))
        steps.append(
          AnalysisStep(
            name: .folded, language: language, result: folded ?? stem, isTerm: folded != nil))
        for (tag, part) in terms where tag == .part(of: language) {
          steps.append(AnalysisStep(name: .parts, language: language, result: part, isTerm: true))
        }
      }
      for (tag, key) in terms where tag == .folded {
        steps.append(AnalysisStep(name: .folded, language: .other, result: key, isTerm: true))
      }
      return (token, steps)
    }
  }
}
