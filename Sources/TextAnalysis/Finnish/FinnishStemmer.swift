/// Reduces inflected Finnish words to stem keys, and stem keys to family keys, by rule.
public enum FinnishStemmer {
  /// Rewrites the word in `word` (normalized UTF-8) to its stem key.
  public static func stem(_ word: inout [UInt8]) {
    guard var letters = FinnishWord(taking: &word) else { return }
    reduce(&letters)
    letters.give(to: &word)
  }

  private static func reduce(_ word: inout FinnishWord) {
    stripColonEnding(&word)
    let table = FinnishStemTable.shared
    if table.rewrite(&word) || word.count < 4 { return }
    if stripClitics(&word), table.rewrite(&word) { return }
    if stripPossessive(&word), table.rewrite(&word) { return }
    let ending = stripEnding(&word)
    if ending != .none, table.rewrite(&word) { return }
    neutralize(&word, after: ending)
  }
}
