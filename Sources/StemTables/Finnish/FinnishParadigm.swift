/// The forms of Finnish words.
///
/// The fields of a list's header are the number of a declension (1-49) or conjugation (52-76), a
/// letter of `FinnishGradation`, and words: `adj` an adjective with its degrees, `front` and `back`
/// the harmony where the lemma doesn't tell it, `rare` a word less common than others that
/// look like it. Class 99 doesn't inflect; in `[forms]` all forms are told.
enum FinnishParadigm {
  /// All forms of a word of the lists, the lemma among them.
  ///
  /// - Throws: `LemmaList.Malformed` for a class that does not fit the lemma.
  static func forms(of entry: LemmaList.Entry) throws -> [InflectedForm] {
    var table = FormTable()
    if entry.inflection.contains("rare") { table.share = 0.1 }
    switch entry.inflection.first {
    case "forms":
      table.add(entry.lemma, 1000)
      for (index, form) in entry.inflection.dropFirst().enumerated() {
        table.add(form, max(5, 1000 - 50 * index))
      }
      return table.forms()
    case "99":
      return uninflected(entry, &table)
    default:
      break
    }
    if let nominal = NominalClass(entry), let stems = nominal.stems() {
      NominalForms.add(stems, .all, to: &table)
      if entry.inflection.contains("adj") { FinnishComparison.add(stems, to: &table) }
      return table.forms()
    }
    if let verb = VerbClass(entry), let stems = verb.stems() {
      return VerbForms.forms(stems, share: table.share)
    }
    let fields = entry.inflection.joined(separator: " ")
    throw LemmaList.Malformed(
      description: "\(entry.place): \(entry.lemma) does not inflect by [\(fields)]")
  }

  /// The word, and the word with clitics.
  private static func uninflected(
    _ entry: LemmaList.Entry, _ table: inout FormTable
  ) -> [InflectedForm] {
    let harmony = FinnishHarmony(of: entry.lemma, fields: entry.inflection)
    table.add(entry.lemma, 1000)
    let hasClitic = ["kin", "kaan", "kään"].contains { entry.lemma.hasSuffix($0) }
    if !hasClitic, entry.lemma.count > 3 {
      table.add([entry.lemma + "kin", entry.lemma + harmony("kaan")], 5)
    }
    return table.forms()
  }
}
