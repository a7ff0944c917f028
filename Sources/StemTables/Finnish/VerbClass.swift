/// A verb of a list: its conjugation by the Finnish word lists' numbers 52-76, and gradation.
///
/// Its header is the number and, if the infinitive is in the weak grade (`hypätä`), the letter of
/// its gradation; an infinitive in the strong grade (`huutaa`) needs none but L, `hk` D and `=`.
struct VerbClass {
  let lemma: String
  let number: Int
  let letter: String?
  let harmony: FinnishHarmony

  /// The class of an entry, nil if its number isn't a verb's.
  init?(_ entry: LemmaList.Entry) {
    guard let number = entry.inflection.first.flatMap({ Int($0) }), 52...76 ~= number else {
      return nil
    }
    lemma = entry.lemma
    self.number = number
    letter = entry.inflection.first { $0.count == 1 && ($0 == "=" || "A"..."M" ~= $0) }
    harmony = FinnishHarmony(of: entry.lemma, fields: entry.inflection)
  }

  /// The stems; nil if the infinitive doesn't look like one of its class.
  func stems() -> VerbStems? {
    guard lemma.hasSuffix(harmony.a) else { return nil }
    switch number {
    case 52...61, 76: return vowelStems()
    case 62...65, 68: return longStems()
    case 66, 67, 70, 71: return consonantStems()
    default: return tStems()
    }
  }

  private func weak(_ stem: String) -> String { FinnishGradation.weak(stem, letter) }

  /// sanoa, muistaa, huutaa, soutaa, kaivaa, saartaa, laskea, tuntea, lähteä, sallia, taitaa.
  private func vowelStems() -> VerbStems? {
    let a = harmony.a
    let strong = String(lemma.dropLast())
    guard let last = strong.last else { return nil }
    let root = String(strong.dropLast())
    let thinRoot = String(weak(strong).dropLast())
    let allowed: String =
      switch number {
      case 52: "ouyöå"
      case 53...57, 76: a
      case 58...60: "e"
      default: "i"
      }
    guard allowed.contains(last) else { return nil }
    let tRoot = root.hasSuffix("t") ? root.dropLast() + "s" : nil
    var past = [root + "i"]
    var pastWeak = [thinRoot + "i"]
    switch number {
    case 52: (past, pastWeak) = ([strong + "i"], [weak(strong) + "i"])
    case 54, 76, 59:
      guard let tRoot else { return nil }
      (past, pastWeak) = ([tRoot + "i"], [tRoot + "i"])
    case 55:
      guard let tRoot else { return nil }
      past.append(tRoot + "i")
      pastWeak.append(tRoot + "i")
    case 56: (past, pastWeak) = ([root + "oi"], [thinRoot + "oi"])
    case 57:
      guard let tRoot else { return nil }
      (past, pastWeak) = ([tRoot + "i", root + "oi"], [tRoot + "i", thinRoot + "oi"])
    default: break
    }
    let passive = a.contains(last) ? thinRoot + "e" : weak(strong)
    var participles = [strong + "n" + harmony.u + "t"]
    if lemma.hasSuffix("taitaa") || lemma.hasSuffix("tietää") {
      participles.append(strong.dropLast(2) + "nn" + harmony.u + "t")
    }
    let eI = "ei".contains(last)
    return VerbStems(
      infinitive: lemma, strong: strong, weak: weak(strong),
      third: strong + String(last), past: past, pastWeak: pastWeak,
      conditional: [(eI ? root : strong) + "isi"], imperative: strong, participles: participles,
      potential: strong + "ne", passive: passive + "t" + a, passivePast: passive + "tt",
      whileDoing: (last == "e" ? root + "i" : strong) + "e", harmony: harmony)
  }

  /// voida, saada, juoda, käydä, tupakoida.
  private func longStems() -> VerbStems? {
    guard lemma.hasSuffix("d" + harmony.a) else { return nil }
    let stem = String(lemma.dropLast(2))
    guard let last = stem.last else { return nil }
    let past: [String]
    switch number {
    case 63: past = [stem.dropLast() + "i"]
    case 64: past = [stem.dropLast(2) + String(last) + "i"]
    case 65: past = [stem.dropLast() + "vi"]
    default: past = [stem]
    }
    guard number != 64 || ["uo", "yö", "ie"].contains(stem.suffix(2)),
      number == 63 || number == 64 || number == 65 || last == "i"
    else { return nil }
    return VerbStems(
      infinitive: lemma, strong: stem, weak: stem, third: stem, past: past, pastWeak: past,
      conditional: past.map { $0 + "si" }, imperative: stem,
      participles: [stem + "n" + harmony.u + "t"], potential: stem + "ne",
      passive: stem + "d" + harmony.a, passivePast: stem + "t",
      whileDoing: stem + "de", harmony: harmony)
  }

  /// rohkaista, tulla, juosta, nähdä.
  private func consonantStems() -> VerbStems? {
    let short = String(lemma.dropLast(2))
    guard let last = short.last else { return nil }
    var (strong, weak, potential) = (short + "e", short + "e", short + String(last) + "e")
    switch number {
    case 66:
      guard last == "s", lemma.dropLast().last == "t" else { return nil }
      // rangaista: rankaisee
      if letter == "G" { strong = strong.replacing("ng", with: "nk") }
      weak = strong
    case 67:
      guard "lnrs".contains(last), lemma.dropLast().last == last,
        let root = FinnishGradation.strong(String(short.dropLast()), letter)
      else { return nil }
      strong = root + String(last) + "e"
      weak = strong
    case 70:
      guard last == "s" else { return nil }
      strong = short.dropLast() + "kse"
      weak = strong
    default:
      guard last == "h" else { return nil }
      strong = short.dropLast() + "ke"
      weak = short.dropLast() + "e"
      potential = short + "ne"
    }
    let past = String(strong.dropLast()) + "i"
    let doubled = last == "h" ? "n" : String(last)
    return VerbStems(
      infinitive: lemma, strong: strong, weak: weak, third: strong + "e", past: [past],
      pastWeak: [String(weak.dropLast()) + "i"], conditional: [past + "si"], imperative: short,
      participles: [short + doubled + harmony.u + "t"], potential: potential,
      passive: lemma, passivePast: short + "t", whileDoing: String(lemma.dropLast()) + "e",
      harmony: harmony)
  }

  /// valita, vanheta, salata, katketa, selvitä.
  private func tStems() -> VerbStems? {
    let a = harmony.a
    guard lemma.hasSuffix("t" + a) else { return nil }
    let short = String(lemma.dropLast(2))
    guard let last = short.last, let grade = FinnishGradation.strong(short, letter) else {
      return nil
    }
    let strong: String
    var (third, past, conditional) = ("", "", [""])
    switch number {
    case 69 where last == "i": strong = grade + "tse"
    case 72 where "eoiauä".contains(last): strong = grade + "ne"
    case 73 where a.contains(last), 74 where "eouyö".contains(last), 75 where "iyuö".contains(last):
      strong = grade + a
    default: return nil
    }
    if number == 69 || number == 72 {
      third = strong + "e"
      past = String(strong.dropLast()) + "i"
      conditional = [past + "si"]
    } else {
      third = number == 73 ? strong : strong + a
      past = grade + "si"
      conditional = number == 73 ? [grade + "isi"] : [strong + "isi", grade + "isi"]
      if grade.hasSuffix("i") { conditional = [strong + "isi"] }
    }
    return VerbStems(
      infinitive: lemma, strong: strong, weak: strong, third: third, past: [past],
      pastWeak: [past], conditional: conditional, imperative: short + "t",
      participles: [short + "nn" + harmony.u + "t"], potential: short + "nne",
      passive: lemma, passivePast: short + "tt", whileDoing: String(lemma.dropLast()) + "e",
      harmony: harmony)
  }
}
