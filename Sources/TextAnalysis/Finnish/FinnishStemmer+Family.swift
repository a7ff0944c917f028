extension FinnishStemmer {
  /// Rewrites a stem key, as ``stem(_:)`` gives it, to the key of its derivation family.
  ///
  /// Qualities (-llinen, -llisuus, -llisesti), place adjectives (-lainen), participles (-va, -vuus,
  /// -vasti), privatives (-ton, -ttomuus, -ttomasti) and action nouns (-minen) lose their suffix.
  /// A suffix is taken off only if at least four letters stay; otherwise the stem is returned as it
  /// is. Weaker evidence than a stem: some neighbours share a key.
  public static func family(_ stem: inout [UInt8]) {
    guard var word = FinnishWord(taking: &stem) else { return }
    derive(&word)
    word.give(to: &stem)
  }

  private static func derive(_ word: inout FinnishWord) {
    if word.ends("lAisUUs", leaving: 4) { word.drop(3) }
    if word.ends("imUUs", leaving: 3) || word.ends("imest", leaving: 3) {
      // avoimuus, avoimesti: nominative avoin.
      word.drop(4)
      word.append(UInt8(ascii: "n"))
    } else if word.ends("vUUs", leaving: 3) || word.ends("vAst", leaving: 3) {
      // The stem of -va has its v written as b.
      word.drop(4)
      word.append(UInt8(ascii: "b"))
    } else if word.ends("ttOmUUs", leaving: 2) || word.ends("ttOmAst", leaving: 2) {
      // -ttO-mUUs, -ttO-mAst: the stem of -ton ends in -tO.
      let letter = word.last(4)
      word.drop(7)
      word.append(UInt8(ascii: "t"))
      word.append(letter)
    } else if word.ends("llisUUs", leaving: 2) || word.ends("llisest", leaving: 2)
      || word.ends("llistU", leaving: 2) || word.ends("llist", leaving: 2)
    {
      while !word.ends("ll") { word.drop(1) }
    } else if word.ends("llistUmis", leaving: 2) {
      word.drop(7)
    } else if word.ends("llis", leaving: 2) {
      word.drop(2)
    } else if word.ends("lAis", leaving: 5) {
      word.drop(4)
      dropFinalVowel(&word, isWeak: false, isNominative: true)
    } else if word.ends("isUUs", leaving: 4) || word.ends("isest", leaving: 3) {
      word.drop(3)
    } else if word.ends("mis", leaving: 4), FinnishWord.isVowel(word.last(3)) {
      word.drop(3)
      dropFinalVowel(&word, isWeak: false, isNominative: true)
    } else if word.ends("eUs", leaving: 3) || word.ends("eAst", leaving: 3) {
      // rohkeus, rohkeasti: rohkea
      word.drop(word.last() == UInt8(ascii: "s") ? 3 : 4)
      neutralizeGrade(&word, consonantAt: 0, isWeak: false)
    } else if word.ends("AAst", leaving: 4) {
      // tehokkaasti: tehokas
      word.drop(4)
      neutralizeGrade(&word, consonantAt: 0, isWeak: true)
    } else if word.ends("UUs", leaving: 4) || word.ends("Ast", leaving: 4) {
      word.drop(3)
      neutralizeGrade(&word, consonantAt: 0, isWeak: true)
    } else if word.ends("ttelU", leaving: 3) {
      word.drop(4)
      word.append(contentsOf: "el".utf8)
    } else if word.ends("telU", leaving: 3) {
      word.drop(1)
    }
  }
}
