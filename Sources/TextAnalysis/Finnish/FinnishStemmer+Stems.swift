extension FinnishStemmer {
  private static let a = UInt8(ascii: "a")
  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let o = UInt8(ascii: "o")
  private static let s = UInt8(ascii: "s")

  /// Takes off comparative -mpi -mma- and superlative -imma-; false if there is none.
  static func stripComparison(_ word: inout FinnishWord) -> Bool {
    guard
      word.ends("VmpA", leaving: 3) || word.ends("VmmA", leaving: 3)
        || word.ends("Vmpi", leaving: 2) || word.ends("Vmmi", leaving: 3)
        || word.ends("VmpAA", leaving: 3) || word.ends("Vmpii", leaving: 3)
        || word.ends("VmpiA", leaving: 3) || word.ends("sommA", leaving: 1)
    else { return false }
    while word.last() != UInt8(ascii: "m") { word.drop(1) }
    word.drop(1)
    if word.last() == UInt8(ascii: "m") { word.drop(1) }
    return true
  }

  /// Brings every stem of one word to one key: comparison, stem classes, final vowel, grade.
  static func neutralize(_ word: inout FinnishWord, after ending: Ending) {
    var isWeak = ending == .closing
    // -ttoma- joins -ton, whose n was taken for the genitive: both end in -to.
    if word.ends("ttOmA", leaving: 2) || word.ends("ttOmi", leaving: 2) { word.drop(2) }
    // Passive participles -ettu -etu- belong to their verb (rakennettu, rakennetun).
    if word.ends("ettU", leaving: 3) {
      word.drop(4)
      isWeak = true
    } else if word.ends("etU", leaving: 4) && isWeak {
      word.drop(3)
    }
    if ending == .bare {
      if word.ends("nen", leaving: 2) {
        word.drop(3)
        word.append(s)
        return
      }
      if word.last() == s {
        // asukas: the strong stem is asukkaa-, so the whole rhyme goes.
        if word.ends("As", leaving: 2) || (word.ends("is", leaving: 3)) {
          word.drop(2)
          neutralizeGrade(&word, consonantAt: 0, isWeak: true)
        }
        return
      }
      // A nominative in -e hides a lost consonant: weak grade (laite, tarve).
      if word.last() == e { isWeak = true }
    }
    if ending == .consonant {
      // terveyt-tä, vuot-ta, osallisuut-ta belong to -s.
      if word.last() == UInt8(ascii: "t") { word.setLast(s) }
      if word.ends("As", leaving: 2) && !word.ends("VAs") {
        word.drop(2)
        neutralizeGrade(&word, consonantAt: 0, isWeak: true)
      }
      return
    }
    if word.last() == UInt8(ascii: "n") || !FinnishWord.isVowel(word.last()) { return }
    dropFinalVowel(&word, isWeak: isWeak, isNominative: ending == .bare)
  }

  /// Takes off the final vowel, or what the plural i has made of it, and neutralizes the grade.
  static func dropFinalVowel(_ word: inout FinnishWord, isWeak: Bool, isNominative: Bool) {
    var isWeak = isWeak
    let last = word.last()
    let before = word.last(1)
    let minimum = 3
    var isPlural = false
    if last == i, FinnishWord.isVowel(before), before != i {
      // Plural diphthongs: talo-i, kadu-i, hankke-i, asukka-i.
      word.drop(1)
      isPlural = true
      // Stems in -aa have the strong grade throughout.
      if before == a || before == FinnishWord.aUmlaut { isWeak = false }
      // tekijö-i: there is no o stem in -ijo.
      if word.ends("ijO") {
        word.drop(1)
        return
      }
      if before == o {
        // a → o before the plural i, certain only after i and in long words (strategio-i).
        if word.ends("giO") || word.ends("miO") || word.ends("riO") || word.ends("fiO")
          || word.ends("niO") || word.ends("liO")
          || word.ends("teO", leaving: 4)
        {
          word.drop(1)
        } else if word.ends("lO", leaving: 5) || word.ends("nO", leaving: 5) {
          word.setLast(a)
        }
      }
    }
    switch word.last() {
    case UInt8(ascii: "u"), UInt8(ascii: "y"), o, FinnishWord.oUmlaut:
      if word.last() == word.last(1) {
        // A long vowel has no grades before it.
        word.drop(1)
        isWeak = false
      }
      neutralizeGrade(&word, consonantAt: 1, isWeak: isWeak)
      return
    default: break
    }
    let isLong =
      word.last() == word.last(1) || word.ends("eA") || word.ends("iA")
    let isPartitivePlural = word.ends("iA")
    let final = isPartitivePlural ? i : word.last()
    var dropped = 1
    if isLong, word.count > minimum { dropped = 2 }
    // nopea-a, teknologia-a: the partitive of what is dropped whole in the nominative.
    if word.ends("eAA", leaving: 2) || word.ends("iAA", leaving: 3) { dropped = 3 }
    guard word.count - dropped >= 2 else { return }
    word.drop(dropped)
    if word.count > 2 && final == i && word.last() == e { word.drop(1) }
    if word.ends("ks", leaving: 3), final == e || final == i {
      word.drop(2)
      word.append(s)
      return
    }
    if final == e, word.last() == UInt8(ascii: "j"),
      word.ends("lj") || word.ends("rj") || word.ends("hj")
    {
      // jälje-, kurje-, lahje: lk, rk, hk in the weak grade.
      word.setLast(word.last(1) == UInt8(ascii: "h") ? UInt8(ascii: "k") : UInt8(ascii: "g"))
      return
    }
    if word.ends("ttel", leaving: 3) || word.ends("ppel", leaving: 3)
      || word.ends("kkel", leaving: 3)
    {
      // suunnittele-, suunnitel-la
      word.remove(at: word.count - 3)
      return
    }
    if word.ends("its", leaving: 3) {
      // valitse-, vali-ta
      word.drop(3)
      neutralizeGrade(&word, consonantAt: 0, isWeak: true)
      return
    }
    if final == e, !isNominative, !isPlural, word.ends("Vd") || word.ends("Vt"), !word.ends("tt") {
      // terveyde-, vuode-, käte-: nominative -s or -si.
      word.setLast(s)
      return
    }
    if final == e || final == i, word.ends("im", leaving: 3) {
      // avaime-, puhelime-: nominative -in, whose n was taken for the genitive.
      word.drop(2)
      return
    }
    neutralizeGrade(&word, consonantAt: 0, isWeak: isWeak && dropped == 1)
  }

  /// Writes both grades of the consonants at `consonantAt` (from the end) the same way.
  ///
  /// Geminates and what they weaken to become k, p, t; single k, p, t and what they weaken to
  /// become g, b, d: so laki and lakki stay apart while lakko and lako-n meet.
  static func neutralizeGrade(
    _ word: inout FinnishWord, consonantAt back: Int, isWeak: Bool
  ) {
    let letter = word.last(back)
    let before = word.last(back + 1)
    let k = UInt8(ascii: "k")
    let p = UInt8(ascii: "p")
    let t = UInt8(ascii: "t")
    let n = UInt8(ascii: "n")
    let m = UInt8(ascii: "m")
    let l = UInt8(ascii: "l")
    let r = UInt8(ascii: "r")
    let d = UInt8(ascii: "d")
    let b = UInt8(ascii: "b")
    let g = UInt8(ascii: "g")
    switch letter {
    case k, p, t:
      if before == letter {
        word.remove(at: word.count - 1 - back)
        return
      }
      let isAfterVoiced =
        FinnishWord.isVowel(before) || before == l || before == r || before == n || before == m
      if isAfterVoiced && isWeak { return }
      if letter == k, isAfterVoiced { word.setLast(g, back: back) }
      if letter == p, isAfterVoiced { word.setLast(b, back: back) }
      if letter == t, isAfterVoiced || before == UInt8(ascii: "h") { word.setLast(d, back: back) }
    case UInt8(ascii: "v"): word.setLast(b, back: back)
    case n where before == n, l where before == l, r where before == r:
      word.setLast(d, back: back)
    case m where before == m: word.setLast(b, back: back)
    default: break
    }
  }
}
