/// The forms of Swedish words.
///
/// The classes of nouns are those of `SwedishNoun`, of adjectives `SwedishAdjective`, and of verbs
/// `SwedishVerb`. Besides there are `name` with a genitive, and `x`, which does not inflect.
enum SwedishParadigm {
  /// All forms of a word of the lists, the lemma among them, each once.
  ///
  /// - Throws: `LemmaList.Malformed` for a class that does not fit the lemma.
  static func forms(of entry: LemmaList.Entry) throws -> [InflectedForm] {
    var forms: [InflectedForm] = []
    var indices: [String: Int] = [:]
    for var form in try allForms(of: entry) {
      if entry.isRare { form.frequency = max(1, form.frequency / SwedishFrequency.rareDivisor) }
      if let index = indices[form.form] {
        forms[index].frequency = max(forms[index].frequency, form.frequency)
      } else {
        indices[form.form] = forms.count
        forms.append(form)
      }
    }
    return forms
  }

  /// The forms that a word takes as a first or middle part of a compound.
  ///
  /// They are none for words of closed classes, unless a list gives some.
  static func linkingForms(of entry: LemmaList.Entry) -> [String] {
    entry.linking ?? SwedishLinking.forms(of: entry)
  }

  private static func allForms(of entry: LemmaList.Entry) throws -> [InflectedForm] {
    guard let kind = entry.inflection.first else { throw malformed(entry, "no class") }
    let lemma = InflectedForm(form: entry.lemma, frequency: SwedishFrequency.lemma)
    switch kind {
    case "x":
      return [lemma]
    case "name":
      let genitive = SwedishSpelling.genitive(entry.lemma)
      return [lemma, InflectedForm(form: genitive, frequency: SwedishFrequency.nameGenitive)]
    case "forms":
      return [lemma]
        + entry.inflection.dropFirst().map {
          InflectedForm(form: $0, frequency: SwedishFrequency.listed)
        }
    case _ where kind.hasPrefix("n"):
      return try SwedishNoun(entry).forms
    case _ where kind.hasPrefix("a"):
      return try SwedishAdjective(entry).forms
    case _ where kind.hasPrefix("v"):
      return try SwedishVerb(entry).forms
    default:
      throw malformed(entry, "no class \(kind)")
    }
  }

  static func malformed(_ entry: LemmaList.Entry, _ problem: String) -> LemmaList.Malformed {
    LemmaList.Malformed(description: "\(entry.place): \(entry.lemma): \(problem)")
  }
}
