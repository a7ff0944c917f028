extension FinnishStemmer {
  /// What the case, number or person ending says about the syllable before it.
  enum Ending {
    /// No ending: a nominative or a bare verb stem.
    case bare
    /// The ending closes the syllable, so its consonants are in the weak grade (kadu-n, kadu-ssa).
    case closing
    /// The syllable stays open: strong grade (katu-na, katu-a, katu-j-en).
    case open
    /// The ending followed a consonant stem (rakennus-ta, nuor-ten).
    case consonant
  }

  /// `EU:n`, `WC:ssä`: the ending stands after the colon. Hyphens are only joints.
  static func stripColonEnding(_ word: inout FinnishWord) {
    if let colon = word.letters.firstIndex(of: UInt8(ascii: ":")), colon > 0 {
      word.drop(word.count - colon)
    }
    if word.count > 3 { word.removeAll(UInt8(ascii: "-")) }
  }

  /// -kin -kaan -ko -han -pa and stacks of them (onkohan, sittenkinkö).
  static func stripClitics(_ word: inout FinnishWord) -> Bool {
    let before = word.count
    for _ in 0..<2 {
      if word.ends("kAAn", leaving: 4), !word.ends("kkAAn"), !word.ends("skAAn"),
        !word.ends("nkAAn", leaving: 5) || word.ends("VnkAAn")
      {
        // After a bare vowel this may be the illative of -ka (aikaan, matkaan).
        if word.ends("VnkAAn") || word.ends("tkAAn", leaving: 4) || word.ends("AkAAn", leaving: 6) {
          word.drop(4)
        }
      } else if word.ends("VnkOhAn", leaving: 2) || word.ends("VkOhAn", leaving: 3) {
        word.drop(5)
      } else if word.ends("kin", leaving: 4),
        isClosedByEnding(word, 3) || word.ends("VnAkin", leaving: 2)
          || (FinnishWord.isVowel(word.last(3)) && word.last(3) == word.last(4)
            && word.last(3) != UInt8(ascii: "i"))
          || word.ends("iAkin", leaving: 3) || word.ends("jAkin", leaving: 3)
          || word.ends("itAkin", leaving: 3)
      {
        word.drop(3)
      } else if word.ends("hAn", leaving: 4),
        word.ends("nhAn") || word.ends("thAn") || word.ends("sAhAn") || word.ends("lAhAn")
          || word.ends("tAhAn")
      {
        word.drop(3)
      } else if word.ends("kO", leaving: 4), isClosedByEnding(word, 2) {
        word.drop(2)
      } else if word.ends("pA", leaving: 4), word.ends("npA") || word.ends("tpA") {
        word.drop(2)
      }
    }
    return word.count != before
  }

  /// Whether the letters before the last `length` ones end as an inflected word does.
  private static func isClosedByEnding(_ word: FinnishWord, _ length: Int) -> Bool {
    let letter = word.last(length)
    let before = word.last(length + 1)
    if letter == UInt8(ascii: "n") || letter == UInt8(ascii: "t") {
      return FinnishWord.isVowel(before)
    }
    guard letter == UInt8(ascii: "a") || letter == 0xE4 || letter == UInt8(ascii: "e") else {
      return false
    }
    let third = word.last(length + 2)
    // …ssa, …sta, …lla, …lta, …lle
    return (before == UInt8(ascii: "s") && third == before)
      || (before == UInt8(ascii: "t") && (third == UInt8(ascii: "s") || third == UInt8(ascii: "l")))
      || (before == UInt8(ascii: "l") && third == before)
  }

  /// -ni -si -nsa -mme -nne and the third person -an -en after a case ending.
  static func stripPossessive(_ word: inout FinnishWord) -> Bool {
    if word.ends("VnsA", leaving: 2) || word.ends("Vmme", leaving: 2) {
      word.drop(3)
      return true
    }
    if word.ends("ssAAn", leaving: 2) || word.ends("stAAn", leaving: 2)
      || word.ends("llAAn", leaving: 2) || word.ends("ltAAn", leaving: 2)
      || word.ends("lleen", leaving: 2) || word.ends("kseen", leaving: 5)
    {
      // -kseen is the illative of -s words too (rakennukseen): the s stem is reached either way.
      if !word.ends("kseen") { word.drop(2) }
      return true
    }
    for length in 2...3 {
      let fits = length == 2 ? word.ends("ni") || word.ends("si") : word.ends("nne")
      guard fits, word.count > length + 4 else { continue }
      var host = word
      host.drop(length)
      if host.ends("ssA") || host.ends("stA", leaving: 3) || host.ends("llA") || host.ends("ltA")
        || host.ends("lle")
        || (length == 2
          && (word.ends("Ani", leaving: 3) && !word.ends("AAni") || word.ends("seni", leaving: 3)))
      {
        word = host
        return true
      }
    }
    return false
  }

  /// Case, number and verb endings, longest first.
  static func stripEnding(_ word: inout FinnishWord) -> Ending {
    // -nen is a nominative, never a genitive of -ne; but -nnen is an ordinal's genitive.
    if word.ends("nen", leaving: 3), !word.ends("nnen") { return .bare }
    if word.ends("ieltA", leaving: 1) || word.ends("uolta", leaving: 1)
      || word.ends("uulta", leaving: 1)
    {
      word.drop(2)
      return .consonant
    }
    if let verb = stripVerbEnding(&word) { return verb }
    if let local = stripLocalCase(&word) { return local }
    if let plural = stripPluralOrPartitive(&word) { return plural }
    if word.ends("Ain", leaving: 2) {
      // eläin: the m of eläime- goes with its i.
      word.drop(2)
      return .consonant
    }
    if word.ends("Vn", leaving: 2) || word.ends("Vt", leaving: 2) {
      word.drop(1)
      let last = word.last()
      // kunta-an, laittee-n, lapse-en: a long vowel follows the strong grade.
      return last == word.last(1) ? .open : .closing
    }
    return .bare
  }

  private static func stripLocalCase(_ word: inout FinnishWord) -> Ending? {
    if word.ends("VssA", leaving: 2) || word.ends("VllA", leaving: 2)
      || word.ends("VltA", leaving: 2) || word.ends("Vlle", leaving: 2)
      || word.ends("Vksi", leaving: 2)
    {
      if word.ends("tellA", leaving: 3) || word.ends("skellA", leaving: 2)
        || word.ends("nnellA", leaving: 2)
      {
        // Frequentative infinitives: ajatella, keskustella; a noun would have the weak grade d.
        word.drop(2)
        return .closing
      }
      word.drop(3)
      return .closing
    }
    if word.ends("VstA", leaving: 2) {
      if isPartitiveOfS(word) {
        word.drop(2)
        return .consonant
      }
      word.drop(3)
      return .closing
    }
    if word.ends("VnA", leaving: 3) {
      word.drop(2)
      return .open
    }
    if word.ends("VVseen", leaving: 2), word.last(4) == word.last(5) {
      word.drop(4)
      return .open
    }
    if word.ends("lAisiin", leaving: 2) || word.ends("nAisiin") {
      word.drop(3)
      return .open
    }
    if word.ends("Uisiin", leaving: 2) || word.ends("Oisiin", leaving: 2)
      || (word.ends("kAisiin", leaving: 2) && !word.ends("kkAisiin"))
    {
      // nykyisi-in, mukaisi-in: -inen.
      word.drop(3)
      return .open
    }
    if word.ends("Visiin", leaving: 2) {
      word.drop(4)
      return .open
    }
    if word.ends("VVhVn", leaving: 1), word.last(1) == word.last(3) {
      word.drop(3)
      return .open
    }
    return nil
  }

  /// rakennus-ta, lapsiystävällis-tä against talo-sta, kunni-sta.
  private static func isPartitiveOfS(_ word: FinnishWord) -> Bool {
    if word.ends("UstA") {
      let before = word.last(4)
      // The partitive of -uus has uutta.
      if before == word.last(3) { return false }
      if FinnishWord.isVowel(before) { return true }
      switch before {
      case UInt8(ascii: "m"), UInt8(ascii: "n"): return true
      case UInt8(ascii: "t"): return !word.ends("tetUstA")
      default: return false
      }
    }
    if word.ends("AistA", leaving: 2) {
      // -ainen, but asukkaista, tehtaista and maista are plurals.
      switch word.last(5) {
      case UInt8(ascii: "k"), UInt8(ascii: "p"), UInt8(ascii: "t"): break
      case UInt8(ascii: "m"): break
      case let letter: return !FinnishWord.isVowel(letter)
      }
    }
    return word.ends("llistA") || word.ends("lAistA") || word.ends("VmistA", leaving: 2)
      || word.ends("ttistA") || word.ends("alistA") || word.ends("AAtOstA")
      || word.ends("uutosta") || word.ends("mmAistA") || word.ends("OmAistA", leaving: 2)
      || word.ends("OkstA")
  }

  private static func stripPluralOrPartitive(_ word: inout FinnishWord) -> Ending? {
    if word.ends("Viden", leaving: 1), !word.ends("iiden") {
      word.drop(3)
      return .open
    }
    if word.ends("Vitten", leaving: 1) {
      word.drop(4)
      return .open
    }
    if word.ends("Vien", leaving: 2) || word.ends("Vjen", leaving: 2) {
      word.drop(3)
      return .open
    }
    if word.ends("ien", leaving: 3) {
      word.drop(2)
      return .open
    }
    if word.ends("sten", leaving: 3) || word.ends("VVrten", leaving: 1)
      || word.ends("VVlten", leaving: 1) || word.ends("ienten", leaving: 1)
    {
      word.drop(3)
      return .consonant
    }
    if word.ends("VitA", leaving: 2) {
      word.drop(2)
      return .open
    }
    if word.ends("VintA", leaving: 2) || word.ends("Vinten", leaving: 2) {
      while word.last() != UInt8(ascii: "i") { word.drop(1) }
      word.drop(1)
      return .consonant
    }
    if word.ends("ejA", leaving: 2) {
      // äite-jä: the i of the stem before the plural i.
      word.drop(3)
      word.append(UInt8(ascii: "i"))
      return .open
    }
    if word.ends("OjA", leaving: 2) || word.ends("UjA", leaving: 2) {
      word.drop(2)
      return .open
    }
    if word.ends("OA", leaving: 2) || word.ends("UA", leaving: 2) {
      // tieto-a, katu-a, and the infinitive sano-a.
      word.drop(1)
      return .open
    }
    if word.ends("UttA", leaving: 2), FinnishWord.isVowel(word.last(4)) {
      word.drop(2)
      return .consonant
    }
    if word.ends("ettA", leaving: 3) {
      // Behaves as the nominative in -e.
      word.drop(3)
      return .bare
    }
    if word.ends("VVrtA", leaving: 1) || word.ends("VVltA", leaving: 1)
      || word.ends("ientA", leaving: 1)
    {
      word.drop(2)
      return .consonant
    }
    if word.ends("VtA", leaving: 3) {
      // Contracted infinitives (halu-ta) and partitives after two vowels (vapaa-ta).
      word.drop(2)
      return FinnishWord.isVowel(word.last(1)) ? .open : .closing
    }
    return nil
  }

  private static func stripVerbEnding(_ word: inout FinnishWord) -> Ending? {
    if word.ends("nnUt", leaving: 3) || word.ends("neet", leaving: 4) && !word.ends("nneet") {
      word.drop(4)
      return .open
    }
    if word.ends("nneet", leaving: 3) {
      word.drop(5)
      return .open
    }
    if word.ends("llUt", leaving: 3) || word.ends("ssUt", leaving: 3)
      || word.ends("rrUt", leaving: 3)
    {
      // keskustel-lut, nous-sut
      word.drop(3)
      return .consonant
    }
    if word.ends("lleet", leaving: 3) || word.ends("sseet", leaving: 3) {
      word.drop(4)
      return .consonant
    }
    if word.ends("nUt", leaving: 3) {
      word.drop(3)
      return .open
    }
    if word.ends("VidAAn", leaving: 2) {
      word.drop(4)
      return .open
    }
    if word.ends("VtAAn", leaving: FinnishWord.isVowel(word.last(5)) ? 3 : 2),
      !word.ends("AtAAn") || word.count > 7
    {
      word.drop(4)
      return word.last() == UInt8(ascii: "e") ? .bare : .closing
    }
    for infinitive: StaticString in ["mAAn", "mAssA", "mAstA", "mAllA"] where word.ends(infinitive)
    {
      // The third infinitive; -ama is left alone, it is a noun as often (satama, elämä).
      let length = infinitive.utf8CodeUnitCount
      let before = word.last(length)
      guard word.count > length + 3, FinnishWord.isVowel(before) else { break }
      if before == UInt8(ascii: "a") || before == FinnishWord.aUmlaut {
        // Nouns in -ama are as many (satama, elämä), but few in -ttama, -ntama, -stama.
        let third = word.last(length + 2)
        guard word.last(length + 1) == UInt8(ascii: "t"),
          third == UInt8(ascii: "t") || third == UInt8(ascii: "n") || third == UInt8(ascii: "s")
        else { break }
      }
      word.drop(length)
      return .open
    }
    if word.ends("Vttiin", leaving: 2) {
      word.drop(5)
      return word.last() == UInt8(ascii: "e") ? .bare : .closing
    }
    if word.ends("VvAt", leaving: FinnishWord.isVowel(word.last(4)) ? 3 : 2), !word.ends("AvAt") {
      word.drop(3)
      return .open
    }
    if word.ends("mAttA", leaving: 3) {
      word.drop(5)
      return .open
    }
    if word.ends("ltiin", leaving: 2) {
      word.drop(4)
      return .consonant
    }
    if word.ends("VisivAt", leaving: 2) {
      word.drop(6)
      return .open
    }
    if word.ends("Visin", leaving: 3) || word.ends("Visit", leaving: 3) {
      word.drop(4)
      return .open
    }
    if word.ends("isi", leaving: 4) {
      word.drop(3)
      return .open
    }
    if word.ends("VidA", leaving: 2) {
      word.drop(2)
      return .open
    }
    return nil
  }
}
