/// The forms of Finnish words as first or middle parts of compounds, by rule.
enum FinnishLinking {
  /// Letters of the shortest verb that ends compounds: shorter ones look like the endings of
  /// derived verbs (`kone` and `istua`).
  private static let leastVerb = 8

  /// A listed word, and the verbal noun of a verb, with these forms.
  ///
  /// Nouns begin compounds in the nominative (`lapsi`) and in both genitives (`kunnan`, `lasten`),
  /// adjectives in the nominative; those in -nen, of either kind, in -s (`nais`, `yhteis`).
  static func words(of entry: LemmaList.Entry) throws -> [CompoundingWord] {
    let lemma = entry.lemma
    if let nominal = NominalClass(entry), let stems = nominal.stems() {
      var forms = [lemma]
      if let start = nominal.lemma(without: "nen"), nominal.number == 38 {
        forms = [start + "s"]
      }
      if !entry.inflection.contains("adj") {
        forms += [stems.weak + "n"] + stems.pluralGenitives
      }
      return [CompoundingWord(lemma: lemma, firstForms: forms, isLast: true)]
    }
    guard VerbClass(entry) != nil else {
      return [CompoundingWord(lemma: lemma, firstForms: [], isLast: false)]
    }
    let nouns = Set(try FinnishParadigm.forms(of: entry).compactMap(\.lemma))
    let isLast = lemma.count >= leastVerb
    return [CompoundingWord(lemma: lemma, firstForms: [], isLast: isLast, isVerbal: true)]
      + nouns.sorted().filter { $0.hasSuffix("minen") }.map {
        let start = $0.dropLast(3)
        return CompoundingWord(
          lemma: $0, firstForms: [start + "s", start + "sen"], isLast: isLast, isVerbal: true)
      }
  }
}
