/// Reduces inflected Finnish words to lemmas, and lemmas to the keys of their derivation families.
public enum FinnishStemmer {
  /// Rewrites a word (NFKC_Casefold UTF-8) to its lemma, or to what would be one.
  ///
  /// `EU:n` and `WC:ssä` lose what stands after the colon. Linear in the length.
  public static func stem(_ word: inout [UInt8]) {
    if let colon = word.firstIndex(of: UInt8(ascii: ":")), colon > 0 {
      word.removeSubrange(colon...)
    }
    StemTable.finnish.rewrite(&word)
  }

  /// Rewrites a lemma, as ``stem(_:)`` gives it, to the key of its family: `lapsiystävällinen` and
  /// `lapsiystävällisyys` have one. Weaker evidence than a lemma: some neighbours share a key.
  public static func family(_ lemma: inout [UInt8]) {
    DerivationRules.finnish.rewrite(&lemma)
  }
}
