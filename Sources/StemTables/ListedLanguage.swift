/// A language whose words are listed.
enum ListedLanguage: String, CaseIterable {
  case finnish = "fi"
  case swedish = "sv"

  /// As in names of files.
  var name: String { self == .finnish ? "finnish" : "swedish" }

  /// The words of the lists.
  func entries() throws -> [LemmaList.Entry] {
    try LemmaList(folder: "Sources/StemTables/Lemmas/" + name).entries
  }

  /// All forms of a word of the lists.
  func forms(of entry: LemmaList.Entry) throws -> [InflectedForm] {
    switch self {
    case .finnish: try FinnishParadigm.forms(of: entry)
    case .swedish: try SwedishParadigm.forms(of: entry)
    }
  }

  /// Listed words with their forms: all, or `count` of them at even distances, for learning curves.
  func words(count: Int = .max) throws -> [(lemma: String, form: String, frequency: Int)] {
    let entries = try entries()
    var words: [(lemma: String, form: String, frequency: Int)] = []
    for (index, entry) in entries.enumerated()
    where count >= entries.count
      || index * count / entries.count != (index + 1) * count / entries.count
    {
      for form in try forms(of: entry) {
        words.append((form.lemma ?? entry.lemma, form.form, form.frequency))
      }
    }
    return words
  }
}
