/// The forms of Finnish words.
enum FinnishParadigm {
  /// All forms of a word of the lists, the lemma among them.
  ///
  /// - Throws: `LemmaList.Malformed` for a class that does not fit the lemma.
  static func forms(of entry: LemmaList.Entry) throws -> [InflectedForm] {
    [InflectedForm(form: entry.lemma, frequency: 1000)]
  }
}
