/// The classes 1-22, whose base form is the stem, most of them in the strong grade.
extension NominalClass {
  /// Classes 1-14: a short vowel.
  func vowelStems() -> NominalStems? {
    switch number {
    case 1...4: roundStems()
    case 5, 6: newIStems()
    case 7: oldIStems()
    case 8: nalleStems()
    default: aStems()
    }
  }

  /// valo, palvelu, valtio, laatikko.
  private func roundStems() -> NominalStems? {
    guard let start = start(before: "ouyöåe") else { return nil }
    if number == 4, start.suffix(2) != "kk", start.suffix(2) != "tt" { return nil }
    let thin = weak(lemma)
    var stems = NominalStems(lemma, weak: thin, strong: lemma, harmony)
    stems.setPluralJ(weak: thin, strong: lemma)
    switch number {
    case 2:
      stems.pluralGenitives += [thin + "iden", thin + "itten"]
      stems.pluralPartitives.append(thin + "it" + harmony.a)
    case 3:
      guard let last = start.last, FinnishGradation.isVowel(last) else { return nil }
      stems.partitives = [lemma + "t" + harmony.a]
      stems.setPluralT(lemma + "i", illatives: ["hin"])
    case 4:
      stems.pluralGenitives = [thin + "iden", lemma + "jen", thin + "itten"]
      stems.pluralPartitives = [thin + "it" + harmony.a, lemma + "j" + harmony.a]
      stems.pluralIllatives.append(thin + "ihin")
    default: break
    }
    return stems
  }

  /// risti, paperi; also names and new words that end in a consonant (`stadion`).
  private func newIStems() -> NominalStems? {
    guard let last = lemma.last else { return nil }
    let isForeign = !FinnishGradation.isVowel(last)
    let stem = isForeign ? lemma + "i" : lemma
    guard stem.hasSuffix("i") else { return nil }
    let thin = isForeign ? stem : weak(stem)
    let root = String(stem.dropLast())
    var stems = NominalStems(lemma, weak: thin, strong: stem, harmony)
    stems.setPluralJ(weak: thin.dropLast() + "e", strong: root + "e")
    stems.pluralGenitives = [stem + "en"]
    if number == 6 {
      let plural = String(thin.dropLast()) + "ei"
      stems.pluralGenitives += [plural + "den", plural + "tten"]
      stems.pluralPartitives.insert(plural + "t" + harmony.a, at: 0)
    }
    return stems
  }

  /// ovi, lehti.
  private func oldIStems() -> NominalStems? {
    guard let root = start(before: "i") else { return nil }
    var stems = NominalStems(lemma, weak: weak(root + "e"), strong: root + "e", harmony)
    stems.setPluralI(weak: weak(lemma), strong: lemma)
    return stems
  }

  /// nalle.
  private func nalleStems() -> NominalStems? {
    guard lemma.hasSuffix("e") else { return nil }
    let thin = weak(lemma)
    var stems = NominalStems(lemma, weak: thin, strong: lemma, harmony)
    stems.setPluralJ(weak: thin, strong: lemma)
    return stems
  }

  /// kala, koira, omena, kulkija, katiska, solakka.
  private func aStems() -> NominalStems? {
    guard let root = start(before: "aä") else { return nil }
    let round = root + harmony.o
    let thinRound = weak(round)
    var stems = NominalStems(lemma, weak: weak(lemma), strong: lemma, harmony)
    stems.setPluralJ(weak: thinRound, strong: round)
    let long = ([thinRound + "iden", thinRound + "itten"], thinRound + "it" + harmony.a)
    switch number {
    case 9: break
    case 10: stems.setPluralI(weak: weak(root + "i"), strong: root + "i")
    case 11:
      stems.setPluralI(weak: weak(root + "i"), strong: root + "i")
      stems.pluralWeak.append(thinRound + "i")
      stems.pluralStrong.append(round + "i")
      stems.pluralGenitives += long.0
      stems.pluralPartitives.append(long.1)
      stems.pluralIllatives.append(round + "ihin")
    case 12:
      stems.pluralGenitives = long.0
      stems.pluralPartitives = [long.1]
    case 14 where root.suffix(2) != "kk" && root.suffix(2) != "tt": return nil
    default:
      stems.pluralGenitives = long.0 + [round + "jen"]
      stems.pluralPartitives = [long.1, round + "j" + harmony.a]
      if number == 14 { stems.pluralIllatives.append(thinRound + "ihin") }
    }
    return stems
  }

  /// Classes 15-22: two vowels, and the comparative.
  func longStems() -> NominalStems? {
    var stems = NominalStems(lemma, weak: lemma, strong: lemma, harmony)
    let endings = lemma.suffix(2)
    stems.partitives = [lemma + "t" + harmony.a]
    switch number {
    case 15:
      guard ["ea", "eä", "oa"].contains(endings) else { return nil }
      stems.partitives = [lemma + harmony.a, lemma + "t" + harmony.a]
      stems.setPluralT(lemma.dropLast() + "i", illatives: ["siin", "hin"])
    case 16:
      guard let root = lemma(without: "mpi") else { return nil }
      return superlativeLike(root, base: lemma, vowel: harmony.a)
    case 17:
      guard ["aa", "ää", "uu", "oo", "öö", "yy", "ee"].contains(endings) else { return nil }
      stems.illatives = [lemma + "seen"]
      stems.setPluralT(lemma.dropLast() + "i", illatives: ["siin", "hin"])
    case 18:
      guard let last = lemma.last, FinnishGradation.isVowel(last) else { return nil }
      stems.illatives = [lemma + "h" + String(last) + "n"]
      stems.setPluralT(last == "i" ? lemma : lemma.dropLast() + "i", illatives: ["hin"])
    case 19:
      guard ["uo", "yö", "ie"].contains(endings), let last = lemma.last else { return nil }
      stems.illatives = [lemma + "h" + String(last) + "n"]
      stems.setPluralT(lemma.dropLast(2) + String(last) + "i", illatives: ["hin"])
    case 20:
      guard endings.first == endings.last, let last = lemma.last else { return nil }
      stems.illatives = [lemma + "seen", lemma + "h" + String(last) + "n"]
      stems.setPluralT(lemma.dropLast() + "i", illatives: ["hin", "siin"])
    case 21:
      stems.illatives = [lemma + "h" + (lemma.hasSuffix("y") ? "i" : lemma.suffix(1)) + "n"]
      stems.setPluralT(lemma + "i", illatives: ["hin"])
    default:
      stems = NominalStems(lemma, weak: lemma + "'", strong: lemma + "'", harmony)
      stems.partitives = [lemma + "'t" + harmony.a]
      stems.illatives = [lemma + "'hen", lemma + "'hon", lemma + "'hin"]
      stems.setPluralT(lemma + "'i", illatives: ["hin"])
    }
    return stems
  }

  /// vanhempi, sisin, vasen: a stem in -mpa, -mma.
  func superlativeLike(_ root: String, base: String, vowel: String) -> NominalStems {
    var stems = NominalStems(
      base, weak: root + "mm" + vowel, strong: root + "mp" + vowel, harmony)
    stems.setPluralI(weak: root + "mmi", strong: root + "mpi")
    return stems
  }
}
