/// Reduces inflected Swedish words to lemmas, and lemmas to the keys of their derivation families.
public enum SwedishStemmer {
  /// Rewrites a word (NFKC_Casefold UTF-8) to its lemma, or to what would be one.
  ///
  /// `EU:s` loses what stands after the colon. Linear in the length.
  public static func stem(_ word: inout [UInt8]) {
    if let colon = word.firstIndex(of: UInt8(ascii: ":")), colon > 0 {
      word.removeSubrange(colon...)
    }
    StemTable.swedish.rewrite(&word)
  }

  /// Rewrites a lemma, as ``stem(_:)`` gives it, to the key of its family: `barnvänlig` and
  /// `barnvänlighet` have one. Weaker evidence than a lemma: some neighbours share a key.
  public static func family(_ lemma: inout [UInt8]) {
    DerivationRules.swedish.rewrite(&lemma)
  }
}
