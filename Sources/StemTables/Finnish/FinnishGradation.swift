/// Consonant gradation: how the consonants before a stem's last vowel change.
///
/// The letters are those usual in Finnish grammars: A kk:k, B pp:p, C tt:t, D k:-, E p:v,
/// F t:d, G nk:ng, H mp:mm, I lt:ll, J nt:nn, K rt:rr, L k:j, M k:v.
/// A word whose base form is in the strong grade (`katu`) needs no letter: its consonants tell,
/// except for L and M, for `hk` (`nahka` is D, `uhka` stays) and for words that don't
/// change (`auto`), which say `=`. A word whose base form is in the weak grade (`laite`, `hypätä`)
/// always names its letter.
enum FinnishGradation {
  private static let vowels = Set("aeiouyäöåé")

  /// Whether a letter is a vowel.
  static func isVowel(_ letter: Character) -> Bool { vowels.contains(letter) }

  /// The weak grade of a strong stem that ends in a consonant and a vowel.
  ///
  /// The letter is the kind of gradation, `=` for none, nil for what the consonants tell.
  static func weak(_ stem: String, _ letter: String?) -> String {
    var letters = Array(stem)
    guard letter != "=", letters.count > 2, let vowel = letters.popLast(), isVowel(vowel),
      let stop = letters.popLast(), let before = letters.last
    else { return stem }
    let start = String(letters)
    let end = String(vowel)
    switch (stop, before, letter) {
    case ("k", "i", "L") where letters.count > 1 && isVowel(letters[letters.count - 2]):
      // aika: ajan
      return String(start.dropLast()) + "j" + end
    case ("k", _, "L"): return start + "j" + end
    case ("k", _, "M"): return start + "v" + end
    case ("k", "k", _), ("p", "p", _), ("t", "t", _): return start + end
    case ("k", "n", _): return start + "g" + end
    case ("k", "h", "D"), ("k", "l", _), ("k", "r", _): return start + end
    case ("k", _, _) where isVowel(before):
      // vaaka: vaa'an
      let parted = before == vowel && letters.count > 1 && isVowel(letters[letters.count - 2])
      return start + (parted ? "'" : "") + end
    case ("p", "m", _): return start + "m" + end
    case ("p", "l", _), ("p", "r", _): return start + "v" + end
    case ("p", _, _) where isVowel(before): return start + "v" + end
    case ("t", "l", _), ("t", "n", _), ("t", "r", _): return start + String(before) + end
    case ("t", "h", _): return start + "d" + end
    case ("t", _, _) where isVowel(before): return start + "d" + end
    default: return stem
    }
  }

  /// The strong grade of a weak stem that ends in a vowel; nil if the letter doesn't fit it.
  static func strong(_ stem: String, _ letter: String?) -> String? {
    guard let letter, letter != "=" else { return stem }
    var letters = Array(stem)
    guard let vowel = letters.popLast(), isVowel(vowel), let last = letters.last else { return nil }
    let start = String(letters.dropLast())
    let end = String(vowel)
    let pair = String(letters.suffix(2))
    switch (letter, pair, last) {
    case ("A", _, "k"), ("B", _, "p"), ("C", _, "t"): return String(letters) + String(last) + end
    case ("D", _, _): return String(letters) + "k" + end
    case ("E", _, "v"): return start + "p" + end
    case ("F", _, "d"): return start + "t" + end
    case ("G", "ng", _), ("L", _, "j"), ("M", _, "v"): return start + "k" + end
    case ("H", "mm", _): return start + "p" + end
    case ("I", "ll", _), ("J", "nn", _), ("K", "rr", _): return start + "t" + end
    default: return nil
    }
  }
}
