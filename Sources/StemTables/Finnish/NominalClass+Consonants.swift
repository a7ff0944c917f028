/// The classes 23-49, most of which have a stem in a consonant too.
extension NominalClass {
  /// Classes 23-31: an `i` that is an `e` in the stem.
  func shortIStems() -> NominalStems? {
    guard let root = start(before: "i"), let last = root.last else { return nil }
    let tA = "t" + harmony.a
    var stems = NominalStems(lemma, weak: root + "e", strong: root + "e", harmony)
    stems.setPluralI(weak: lemma, strong: lemma)
    switch number {
    case 23, 24, 26:
      guard "lrnhs".contains(last) else { return nil }
      // meri and veri take the back vowel in the partitive only: merta.
      stems.partitives = [root + (["meri", "veri"].contains(lemma.suffix(4)) ? "ta" : tA)]
      let short = root + "ten"
      if last == "h" { break }
      stems.pluralGenitives = number == 26 ? [short, lemma + "en"] : [lemma + "en", short]
    case 25:
      guard last == "m" else { return nil }
      stems.partitives = [root.dropLast() + "n" + tA, root + "e" + harmony.a]
      stems.pluralGenitives.append(root.dropLast() + "nten")
    case 27, 28:
      guard last == "s", let before = root.dropLast().last else { return nil }
      let start = String(root.dropLast())
      guard (number == 28) == "nrl".contains(before) else { return nil }
      stems.strong = start + "te"
      stems.weak = start + (number == 27 ? "d" : String(before)) + "e"
      stems.partitives = [start + "t" + tA]
      stems.illatives = [start + "teen"]
      stems.pluralGenitives.append(start + "tten")
    case 29, 30:
      guard let start = lemma(without: number == 29 ? "psi" : "tsi") else { return nil }
      stems.partitives = [start + "s" + tA]
      stems.pluralGenitives = [start + "sten", lemma + "en"]
    default:
      guard let start = lemma(without: "ksi") else { return nil }
      stems.strong = start + "hte"
      stems.weak = start + "hde"
      stems.partitives = [start + "h" + tA]
      stems.illatives = [start + "hteen"]
    }
    return stems
  }

  /// Stems in `e` or `a` that the base form lacks: sisar, kytkin, nainen, vastaus, mies.
  func consonantStems() -> NominalStems? {
    let tA = "t" + harmony.a
    switch number {
    case 32:
      guard let last = lemma.last, "lrn".contains(last),
        let root = FinnishGradation.strong(String(lemma.dropLast()), letter)
      else { return nil }
      return eStems(root + String(last), consonant: lemma, genitive: 1)
    case 33:
      guard let root = lemma(without: "n"), let strong = FinnishGradation.strong(root, letter)
      else { return nil }
      return eStems(strong + "m", consonant: lemma, genitive: 1)
    case 34, 35:
      guard let root = lemma(without: "n"),
        let strong = FinnishGradation.strong(root, letter ?? (number == 34 ? "C" : nil))
      else { return nil }
      var stems = NominalStems(
        lemma, weak: strong + "m" + harmony.a, strong: strong + "m" + harmony.a, harmony)
      stems.setPluralI(weak: strong + "mi", strong: strong + "mi")
      stems.partitives = [lemma + tA]
      if number == 34 { stems.pluralGenitives.append(lemma + "ten") }
      return stems
    case 36, 37:
      guard let root = lemma(without: "n") else { return nil }
      var stems = superlativeLike(root, base: lemma, vowel: harmony.a)
      stems.partitives = [lemma + tA, root + "mp" + harmony.a + harmony.a]
      stems.pluralGenitives.append(lemma + "ten")
      return stems
    case 38:
      guard let root = lemma(without: "nen") else { return nil }
      return eStems(root + "s", consonant: root + "s", genitive: 0)
    case 39:
      guard let root = lemma(without: "s") else { return nil }
      return eStems(root + "ks", consonant: lemma, genitive: 0)
    default:
      guard let root = lemma(without: "s") else { return nil }
      return eStems(root + "h", consonant: lemma, genitive: 0)
    }
  }

  /// Stems in `e` whose partitive is made of a consonant stem.
  ///
  /// Its plural genitive (`naisten`) is the first or the second of them.
  private func eStems(_ root: String, consonant: String, genitive: Int) -> NominalStems {
    var stems = NominalStems(lemma, weak: root + "e", strong: root + "e", harmony)
    stems.setPluralI(weak: root + "i", strong: root + "i")
    stems.partitives = [consonant + "t" + harmony.a]
    stems.pluralGenitives.insert(consonant + "ten", at: genitive)
    return stems
  }

  /// kalleus, vieras, ohut, kevät, kahdeksas, tuhat, kuollut, hame, askel.
  func changingStems() -> NominalStems? {
    switch number {
    case 40:
      guard let root = lemma(without: "s"), root.hasSuffix(harmony.u) else { return nil }
      return teStems(root, weak: "de", plural: "ksi", partitive: root + "tt" + harmony.a)
    case 41:
      guard let root = lemma(without: "s"), let strong = FinnishGradation.strong(root, letter),
        let vowel = strong.last, "aäieu".contains(vowel)
      else { return nil }
      return longVowel(strong, plural: strong + "i", partitive: lemma + "t" + harmony.a)
    case 43:
      guard let root = lemma(without: "t"), let strong = FinnishGradation.strong(root, letter),
        let vowel = strong.last, "uy".contains(vowel)
      else { return nil }
      var stems = NominalStems(lemma, weak: strong + "e", strong: strong + "e", harmony)
      stems.partitives = [lemma + "t" + harmony.a]
      stems.setPluralT(strong + "i", illatives: ["siin", "hin"])
      return stems
    case 44:
      guard let root = lemma(without: "t") else { return nil }
      return longVowel(root, plural: root + "i", partitive: lemma + "t" + harmony.a)
    case 45:
      guard let root = lemma(without: "s") else { return nil }
      return teStems(
        root + "n", weak: "ne", plural: "si", partitive: root + "tt" + harmony.a)
    case 46:
      guard let root = lemma(without: "t") else { return nil }
      return teStems(
        root + "n", weak: "ne", plural: "si", partitive: lemma + "t" + harmony.a)
    case 47:
      guard let root = lemma(without: harmony.u + "t") else { return nil }
      return longVowel(root + "e", plural: root + "ei", partitive: lemma + "t" + harmony.a)
    case 48:
      guard lemma.hasSuffix("e"), let strong = FinnishGradation.strong(lemma, letter) else {
        return nil
      }
      return longVowel(strong, plural: strong + "i", partitive: lemma + "tt" + harmony.a)
    default:
      return askelStems()
    }
  }

  /// Stems in -te, -de like kalleus, tuhat.
  private func teStems(
    _ root: String, weak: String, plural: String, partitive: String
  ) -> NominalStems {
    var stems = NominalStems(lemma, weak: root + weak, strong: root + "te", harmony)
    stems.setPluralI(weak: root + plural, strong: root + plural)
    stems.partitives = [partitive]
    if number == 46 { stems.pluralGenitives.append(root + "ten") }
    return stems
  }

  /// Stems in a long vowel like vieraa, hamee.
  private func longVowel(_ short: String, plural: String, partitive: String) -> NominalStems {
    let stem = NominalStems.lengthened(short)
    var stems = NominalStems(lemma, weak: stem, strong: stem, harmony)
    stems.illatives = [stem + "seen"]
    stems.partitives = [partitive]
    // kallis: kalliita
    stems.setPluralT(short.hasSuffix("i") ? stem : plural, illatives: ["siin", "hin"])
    return stems
  }

  /// askel: askelen and askeleen.
  private func askelStems() -> NominalStems? {
    guard let last = lemma.last, "lrn".contains(last),
      let strong = FinnishGradation.strong(String(lemma.dropLast()), letter)
    else { return nil }
    let root = strong + String(last)
    var stems = longVowel(root + "e", plural: root + "ei", partitive: lemma + "t" + harmony.a)
    let short = eStems(root, consonant: lemma, genitive: 1)
    stems.illatives += short.illatives
    stems.pluralWeak += short.pluralWeak
    stems.pluralStrong += short.pluralStrong
    stems.pluralGenitives = [
      root + "eiden", short.pluralGenitives[0], root + "eitten", short.pluralGenitives[1],
    ]
    stems.pluralPartitives += short.pluralPartitives
    stems.pluralIllatives += short.pluralIllatives
    stems.weakVariants = [root + "e"]
    return stems
  }
}
