/// Reduces inflected Finnish words to stem keys, and stem keys to family keys, by rule.
///
/// Pure functions without a dictionary. The steps of ``stem(_:)``, in order:
/// 1. What follows a colon goes, hyphens go (`EU:n`): they only join.
/// 2. Listed words and last parts of compounds get their key: no rule tells joe-n from joki. The
///    list is asked again after each of the next steps.
/// 3. Clitics go (-kin, -ko, -han), then possessives: they stand outside the case ending.
/// 4. The verb or case ending goes and tells whether it closed the syllable before it, that is,
///    whether the stem is in the weak grade.
/// 5. Comparison and -ettu- go; -nen/-se-, -ks-/-s, -de-/-te-/-s, -ime-/-in, -ttoma-/-ton meet.
/// 6. Final a, ä, e, i go, as they change before the plural i; o, ö, u, y stay, which keeps kunta
///    and kunto apart.
/// 7. Both grades of the last consonants are written alike: kk and its weak k as `k`, a strong
///    single k as `g`, so that lakko meets lako-n and leaves a single k alone.
public enum FinnishStemmer {
  /// Rewrites the word in `word` (NFKC_Casefold UTF-8) to its stem key.
  ///
  /// A word with letters outside Latin-1, š and ž, or malformed, is left as it is. Linear time.
  public static func stem(_ word: inout [UInt8]) {
    guard var letters = FinnishWord(taking: &word) else { return }
    reduce(&letters)
    letters.give(to: &word)
  }

  private static func reduce(_ word: inout FinnishWord) {
    stripColonEnding(&word)
    let table = FinnishStemTable.shared
    if table.rewrite(&word) { return }
    if word.count < 4 {
      // apu, osa, ovi as well as avun, osan, oven; but no syllable of long vowels (suo, yö).
      if word.ends("V", leaving: 2), !FinnishWord.isVowel(word.last(1)) {
        neutralize(&word, after: .bare)
      }
      return
    }
    if stripClitics(&word), table.rewrite(&word) { return }
    if stripPossessive(&word), table.rewrite(&word) { return }
    let ending = stripEnding(&word)
    if table.rewrite(&word) { return }
    if ending == .bare, word.ends("VA") {
      // joke-a, lapsi-a: the partitive of a listed stem.
      var host = word
      host.drop(1)
      if table.rewrite(&host) {
        word = host
        return
      }
    }
    if ending == .open, word.last() == word.last(1) {
      // kertaa-n, uutee-n: the illative lengthens the final vowel of a listed stem.
      var host = word
      host.drop(1)
      if table.rewrite(&host) {
        word = host
        return
      }
    }
    if stripComparison(&word) {
      if table.rewrite(&word) { return }
      neutralize(&word, after: .closing)
    } else {
      neutralize(&word, after: ending)
    }
  }
}
