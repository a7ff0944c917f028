/// What Swedish spelling does where an ending meets a stem.
enum SwedishSpelling {
  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "å", "ä", "ö", "é"]

  static func isVowel(_ character: Character?) -> Bool {
    character.map(vowels.contains) ?? false
  }

  static func endsInVowel(_ word: some StringProtocol) -> Bool { isVowel(word.last) }

  /// Whether a word has one group of vowels: its final syllable is stressed.
  static func isMonosyllable(_ word: String) -> Bool {
    var groups = 0
    var previous = false
    for character in word {
      let vowel = isVowel(character)
      if vowel, !previous { groups += 1 }
      previous = vowel
    }
    return groups <= 1
  }

  /// The genitive: `-s`, but nothing after a sibilant.
  static func genitive(_ form: String) -> String {
    ["s", "x", "z"].contains(form.last) ? form : form + "s"
  }

  /// A stem without its last, weak vowel: cykel → cykl, sommar → somr, öppen → öppn.
  static func contracted(_ word: String) -> String {
    guard let last = word.last else { return word }
    var stem = String(word.dropLast(2))
    // A double m is written single before a consonant: nummer, numret.
    if stem.hasSuffix("mm") { stem.removeLast() }
    // Three of a letter are written two: vunnen, vunna.
    return stem.hasSuffix("\(last)\(last)") ? stem : stem + String(last)
  }

  /// Whether the last syllable of a word is a weak -el, -en, -er or -ar.
  static func isContractible(_ word: String) -> Bool {
    !isMonosyllable(word) && ["el", "en", "er", "ar", "al"].contains { word.hasSuffix($0) }
  }

  /// A word with its final m or n doubled, as before a vowel after a short vowel: rum → rumm.
  static func doubled(_ word: String) -> String {
    guard let last = word.last else { return word }
    return word + String(last)
  }

  /// A verb stem as it is written at the end of a word or before a consonant: glömm → glöm.
  static func simplifiedM(_ stem: String) -> String {
    stem.hasSuffix("mm") ? String(stem.dropLast()) : stem
  }

  /// The alternatives that a field of a list gives: `sade/sa`; none for `-`.
  static func alternatives(_ field: String) -> [String] {
    field == "-" ? [] : field.split(separator: "/").map(String.init)
  }
}
