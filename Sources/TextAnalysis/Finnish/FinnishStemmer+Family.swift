extension FinnishStemmer {
  /// Stem → family key (derivation: -nen/-syys/-sesti …). Input is the stem as `stem` gives it.
  public static func family(_ stem: inout [UInt8]) {
    guard let word = FinnishWord(taking: &stem) else { return }
    word.give(to: &stem)
  }
}
