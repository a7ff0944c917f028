/// The forms of a Swedish adjective. An adverb in -t is its neuter.
///
/// The classes:
///
/// - `a`: stark starkt starka, and so spelled vit vitt, röd rött, hård hårt, ny nytt, sann sant
/// - `a0`: the same without comparison: kommunal
/// - `am`: with a doubled m or n: långsam långsamma, allmän allmänna
/// - `ac`: with a weak vowel that drops: enkel enkla, vacker vackra, öppen öppet öppna
/// - `ad`: like participles: oförändrad oförändrat oförändrade
/// - `ax`: without inflection: bra
/// - `a:`: neuter, plural, comparative and superlative given: stor stort stora större störst
struct SwedishAdjective {
  private var base: String
  private var neuter: [String] = []
  private var plural: [String] = []
  private var comparative: [String] = []
  private var superlative: [String] = []

  /// - Throws: `LemmaList.Malformed` if the class is none of adjectives or does not fit the lemma.
  init(_ entry: LemmaList.Entry) throws {
    let lemma = entry.lemma
    base = lemma
    let kind = entry.inflection[0]
    let given = entry.inflection.dropFirst().map(SwedishSpelling.alternatives)
    guard given.isEmpty ? Self.fits(lemma, kind) : kind == "a" && given.count == 4 else {
      throw SwedishParadigm.malformed(entry, "does not fit \(kind)")
    }
    var stem = lemma
    switch kind {
    case "ax":
      return
    case "ad":
      neuter = [lemma.dropLast() + "t"]
      plural = [lemma + "e"]
      return
    case "am":
      neuter = [lemma + "t"]
      stem = SwedishSpelling.doubled(lemma)
    case "ac":
      neuter = [lemma.hasSuffix("n") ? lemma.dropLast() + "t" : lemma + "t"]
      stem = SwedishSpelling.contracted(lemma)
    default:
      if !given.isEmpty {
        (neuter, plural, comparative, superlative) = (given[0], given[1], given[2], given[3])
        return
      }
      neuter = [Self.neuter(of: lemma)]
    }
    plural = [stem + "a"]
    if kind != "a0" {
      comparative = [stem + "are"]
      superlative = [stem + "ast"]
    }
  }

  var forms: [InflectedForm] {
    var result = [InflectedForm(form: base, frequency: SwedishFrequency.lemma)]
    func add(_ form: String, _ frequency: Int) {
      result.append(InflectedForm(form: form, frequency: frequency))
    }
    for form in neuter { add(form, SwedishFrequency.neuter) }
    for form in plural {
      add(form, SwedishFrequency.inflected)
      add(SwedishSpelling.genitive(form), SwedishFrequency.nominalised)
      if form.hasSuffix("a") {
        add(form.dropLast() + "e", SwedishFrequency.nominalised)
        add(form.dropLast() + "es", SwedishFrequency.nominalised)
      }
    }
    for form in comparative {
      add(form, SwedishFrequency.comparative)
      // de äldres
      if form.hasSuffix("re"), !form.hasSuffix("are") {
        add(form + "s", SwedishFrequency.nominalised)
      }
    }
    for form in superlative {
      add(form, SwedishFrequency.comparative)
      // starkast, starkaste; but störst, största
      let ending = form.hasSuffix("ast") ? "e" : form.hasSuffix("a") ? "" : "a"
      add(form + ending, SwedishFrequency.comparative)
    }
    return result
  }

  /// The neuter of an adjective that drops no vowel, as it is spelled.
  static func neuter(of lemma: String) -> String {
    let previous = lemma.dropLast().last
    switch lemma.last {
    case "t":
      // vit, vitt; but svart, exakt and, with an older stress, privat remain
      let doubles = SwedishSpelling.isVowel(previous) && SwedishSpelling.isMonosyllable(lemma)
      return doubles ? lemma + "t" : lemma
    case "d":
      // hård, hårt; röd, rött
      let stem = String(lemma.dropLast())
      return stem + (SwedishSpelling.isVowel(previous) ? "tt" : previous == "d" ? "" : "t")
    case "n" where previous == "n":
      return lemma.dropLast() + "t"
    default:
      return lemma + (SwedishSpelling.endsInVowel(lemma) ? "tt" : "t")
    }
  }

  private static func fits(_ lemma: String, _ kind: String) -> Bool {
    switch kind {
    case "a", "a0": return !lemma.hasSuffix("a") && !lemma.hasSuffix("sam")
    case "am": return lemma.hasSuffix("m") || lemma.hasSuffix("n")
    case "ac": return SwedishSpelling.isContractible(lemma)
    case "ad": return lemma.hasSuffix("ad") && !SwedishSpelling.isMonosyllable(lemma)
    case "ax": return true
    default: return false
    }
  }
}
