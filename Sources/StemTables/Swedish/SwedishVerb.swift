/// The forms of a Swedish verb, its participles and the passive in -s among them.
///
/// The classes:
///
/// - `v1`: arbeta arbetar arbetade arbetat
/// - `v1s`: the same with a passive form only: hoppas hoppades hoppats
/// - `v2a`: ställa ställer ställde ställt, and so spelled höra hör, känna kände, leda ledde
/// - `v2b`: köpa köper köpte köpt, and of its spelling möta mötte, lyfta lyfte
/// - `v3`: tro tror trodde trott
/// - `v4:`: past, supine and past participle given, and the present where no rule tells it:
///   skriva skrev skrivit skriven
/// - `v4a:`: the same for infinitives in a stressed -a: ta tog tagit tagen
struct SwedishVerb {
  private var infinitive: String
  private var present: [String] = []
  private var past: [String] = []
  private var supine: [String] = []
  private var participles: [String] = []
  /// The imperative, of which the passive of the present is made.
  private var imperative = ""
  private var presentParticiple: String
  private var isPassiveOnly = false

  /// - Throws: `LemmaList.Malformed` if the class is none of verbs or does not fit the lemma.
  init(_ entry: LemmaList.Entry) throws {
    let kind = entry.inflection[0]
    let given = entry.inflection.dropFirst().map(SwedishSpelling.alternatives)
    guard kind.hasPrefix("v4") ? (3...4).contains(given.count) : given.isEmpty,
      Self.fits(entry.lemma, kind)
    else { throw SwedishParadigm.malformed(entry, "does not fit \(kind)") }
    isPassiveOnly = kind == "v1s"
    infinitive = isPassiveOnly ? String(entry.lemma.dropLast()) : entry.lemma
    let endsInA = infinitive.hasSuffix("a") && kind != "v4a"
    let stem = endsInA ? String(infinitive.dropLast()) : infinitive
    presentParticiple = stem + (endsInA ? "ande" : "ende")
    switch kind {
    case "v1", "v1s":
      setWeak(present: infinitive + "r", stem: infinitive, dental: "d")
      imperative = infinitive
    case "v3":
      setWeak(present: infinitive + "r", stem: infinitive + "d", dental: "d")
      imperative = infinitive
    case "v2a", "v2b":
      setWeak(
        present: stem.hasSuffix("r") ? stem : stem + "er",
        stem: Self.beforeDental(stem), dental: kind == "v2a" ? "d" : "t")
      imperative = SwedishSpelling.simplifiedM(stem)
    default:
      (past, supine, participles) = (given[0], given[1], given[2])
      present =
        given.count > 3
        ? given[3] : [!endsInA ? infinitive + "r" : stem.hasSuffix("r") ? stem : stem + "er"]
      imperative = SwedishSpelling.simplifiedM(stem)
      // tagande and blivande have the stem of the participle, but gående that of the infinitive
      if !endsInA, ["a", "e", "i"].contains(infinitive.last), let participle = participles.first,
        !participle.hasSuffix("dd")
      {
        presentParticiple = participle.dropLast(participle.hasSuffix("en") ? 2 : 1) + "ande"
      }
    }
  }

  var forms: [InflectedForm] {
    var result: [InflectedForm] = []
    func add(_ form: String, _ frequency: Int) {
      result.append(InflectedForm(form: form, frequency: frequency))
    }
    func add(_ forms: [String], _ active: Int, passive: Int) {
      for form in forms {
        if !isPassiveOnly { add(form, active) }
        if !form.hasSuffix("s") { add(form + "s", passive) }
      }
    }
    if isPassiveOnly {
      add(infinitive + "s", SwedishFrequency.lemma)
    } else {
      add(infinitive, SwedishFrequency.infinitive)
      for form in present { add(form, SwedishFrequency.present) }
      add(infinitive + "s", SwedishFrequency.passive)
      add(imperative, SwedishFrequency.imperative)
      // ställs; but läses, växes
      let isSibilant = imperative.hasSuffix("s") || imperative.hasSuffix("x")
      add(imperative + (isSibilant ? "es" : "s"), SwedishFrequency.passive)
    }
    let passive = isPassiveOnly ? SwedishFrequency.supine : SwedishFrequency.passivePast
    add(past, SwedishFrequency.past, passive: passive)
    add(supine, SwedishFrequency.supine, passive: passive)
    if !isPassiveOnly {
      for participle in participles {
        for form in Self.participleForms(participle) {
          add(form, SwedishFrequency.participle)
        }
      }
    }
    add(presentParticiple, SwedishFrequency.presentParticiple)
    return result
  }

  /// Sets the past (`-de`, `-te`), supine (`-t`) and participle (`-d`, `-t`) of a weak verb.
  private mutating func setWeak(present: String, stem: String, dental: Character) {
    self.present = [present]
    past = [stem + "\(dental)e"]
    participles = [stem + String(dental)]
    supine = [SwedishSpelling.endsInVowel(stem) ? stem + "t" : Self.neuter(stem + String(dental))]
  }

  /// A stem before -de or -te: that of känna loses an n, those of sända and lyfta the dental.
  private static func beforeDental(_ stem: String) -> String {
    guard let last = stem.last else { return stem }
    let previous = stem.dropLast().last
    let losesLast =
      switch last {
      case "m", "n": previous == last
      case "d", "t": !SwedishSpelling.isVowel(previous)
      default: false
      }
    return losesLast ? String(stem.dropLast()) : stem
  }

  /// The neuter of a participle: ställd ställt, ledd lett, skriven skrivet, arbetad arbetat.
  private static func neuter(_ participle: String) -> String {
    if participle.hasSuffix("dd") { return participle.dropLast(2) + "tt" }
    let endsInT = !participle.hasSuffix("d") && !participle.hasSuffix("en")
    return endsInT ? participle : participle.dropLast() + "t"
  }

  private static func participleForms(_ participle: String) -> [String] {
    let definite: [String]
    if participle.hasSuffix("en") {
      let stem = SwedishSpelling.contracted(participle)
      definite = [stem + "a", stem + "e", stem + "as"]
    } else if participle.hasSuffix("ad") {
      definite = [participle + "e", participle + "es"]
    } else {
      definite = [participle + "a", participle + "as", participle + "es"]
    }
    return [participle, neuter(participle)] + definite
  }

  private static func fits(_ lemma: String, _ kind: String) -> Bool {
    let stem = lemma.dropLast()
    switch kind {
    case "v1": return lemma.hasSuffix("a")
    case "v1s": return lemma.hasSuffix("as")
    case "v2a":
      let voiceless = ["k", "p", "s", "t", "x"].contains(stem.last)
      return lemma.hasSuffix("a") && !voiceless && !SwedishSpelling.endsInVowel(stem)
    case "v2b": return lemma.hasSuffix("a") && ["k", "p", "s", "t", "x", "n"].contains(stem.last)
    case "v3": return SwedishSpelling.endsInVowel(lemma) && !lemma.hasSuffix("a")
    case "v4", "v4a": return SwedishSpelling.endsInVowel(lemma)
    default: return false
    }
  }
}
