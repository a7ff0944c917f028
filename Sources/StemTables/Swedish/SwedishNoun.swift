/// The principal forms of a Swedish noun, of which the genitives are made.
///
/// The classes, by what the plural adds (`d` doubles a final m or n, `c` drops a weak vowel):
///
/// | class | singular | plural |
/// |---|---|---|
/// | n1 | skola skolan | skolor skolorna |
/// | n2, n2d, n2c | väg vägen, medlem medlemmen, cykel cykeln | vägar, medlemmar, cyklar |
/// | n2e | pojke pojken | pojkar |
/// | n3, n3d, n3c | plan planen, vän vännen, muskel muskeln | planer, vänner, muskler |
/// | n3r | dator datorn | datorer |
/// | n3u: (plural given) | stad staden | städer |
/// | n3ia | historia historien | historier |
/// | n3um | museum museet | museer |
/// | n3t | parti partiet | partier |
/// | nr, nrt | händelse händelsen, fängelse fängelset | händelser, fängelser |
/// | n4 | område området | områden områdena |
/// | n5, n5d, n5c | barn barnet, rum rummet, fönster fönstret | barn barnen, rum, fönster |
/// | n5are | lärare läraren, studerande, tekniker | lärare lärarna |
/// | n0, n0d, n0c; n0t, n0td, n0tc | mjölk mjölken; guld guldet | none |
/// | npl | none | kläder kläderna |
/// | n: | definite singular, plural and definite plural given, `-` for none | |
struct SwedishNoun {
  private var indefinite: String?
  private var definite: [String] = []
  private var plural: [String] = []
  private var definitePlural: [String] = []

  /// - Throws: `LemmaList.Malformed` if the class is none of nouns or does not fit the lemma.
  init(_ entry: LemmaList.Entry) throws {
    let lemma = entry.lemma
    indefinite = lemma
    let kind = entry.inflection[0]
    let given = entry.inflection.dropFirst().map(SwedishSpelling.alternatives)
    let needed = kind == "n" ? 3 : kind == "n3u" ? 1 : 0
    guard given.count == needed, Self.fits(lemma, kind) else {
      throw SwedishParadigm.malformed(entry, "does not fit \(kind)")
    }
    switch kind {
    case "n":
      (definite, plural, definitePlural) = (given[0], given[1], given[2])
    case "n3u":
      definite = [Self.common(lemma)]
      plural = given[0]
      definitePlural = plural.map { $0 + "na" }
    case "npl":
      indefinite = nil
      plural = [lemma]
      definitePlural = [lemma + (lemma.hasSuffix("r") ? "na" : "en")]
    case "n5are":
      definite = [lemma + "n"]
      plural = [lemma]
      definitePlural = [(lemma.hasSuffix("are") ? String(lemma.dropLast()) : lemma) + "na"]
    case _ where kind.hasPrefix("n0"):
      definite = Self.singularOnly(lemma, kind)
    case _ where kind.hasPrefix("n5") || kind == "n4":
      setNeuter(lemma, kind)
    default:
      setWithR(lemma, kind)
    }
  }

  /// All forms with their genitives.
  var forms: [InflectedForm] {
    var result: [InflectedForm] = []
    func add(_ forms: [String], _ frequency: Int) {
      for form in forms {
        result.append(InflectedForm(form: form, frequency: frequency))
        let genitive = SwedishSpelling.genitive(form)
        result.append(InflectedForm(form: genitive, frequency: SwedishFrequency.genitive))
      }
    }
    if let indefinite { add([indefinite], SwedishFrequency.lemma) }
    add(definite, SwedishFrequency.definite)
    // A plural without a singular is the lemma.
    add(plural, indefinite == nil ? SwedishFrequency.lemma : SwedishFrequency.plural)
    add(definitePlural, SwedishFrequency.definitePlural)
    return result
  }

  private static func singularOnly(_ lemma: String, _ kind: String) -> [String] {
    let isLong = !SwedishSpelling.isMonosyllable(lemma)
    return switch kind {
    // samverkan is definite as it is; cancern and humorn
    case "n0" where lemma.hasSuffix("an"): [lemma]
    case "n0" where ["er", "or"].contains { lemma.hasSuffix($0) && isLong }: [lemma + "n"]
    case "n0": [common(lemma)]
    case "n0d": [SwedishSpelling.doubled(lemma) + "en"]
    case "n0c": [lemma.hasSuffix("n") ? SwedishSpelling.contracted(lemma) + "en" : lemma + "n"]
    case "n0t": [neuter(lemma)]
    case "n0td": [SwedishSpelling.doubled(lemma) + "et"]
    default: [SwedishSpelling.contracted(lemma) + "et"]
    }
  }

  /// The neuters whose plural is the singular, or adds -n.
  private mutating func setNeuter(_ lemma: String, _ kind: String) {
    plural = [lemma]
    switch kind {
    case "n4":
      definite = [Self.neuter(lemma)]
      plural = [lemma + "n"]
      definitePlural = [lemma + "na"]
    case "n5d":
      definite = [SwedishSpelling.doubled(lemma) + "et"]
      definitePlural = [SwedishSpelling.doubled(lemma) + "en"]
    case "n5c":
      definite = [SwedishSpelling.contracted(lemma) + "et"]
      definitePlural = [SwedishSpelling.contracted(lemma) + "en"]
    default:
      definite = [lemma + "et"]
      definitePlural = [lemma + "en"]
    }
  }

  /// The classes whose plural ends in -r.
  private mutating func setWithR(_ lemma: String, _ kind: String) {
    let stem: String
    switch kind {
    case "n2d", "n3d":
      stem = SwedishSpelling.doubled(lemma)
      definite = [stem + "en"]
    case "n2c", "n3c":
      stem = SwedishSpelling.contracted(lemma)
      // öken, öknen; sommar, sommaren; cykel, cykeln
      definite = [
        lemma.hasSuffix("n")
          ? stem + "en" : lemma.hasSuffix("ar") ? lemma + "en" : lemma + "n"
      ]
    case "n1", "n2e":
      stem = lemma.hasSuffix("a") || kind == "n2e" ? String(lemma.dropLast()) : lemma
      definite = [Self.common(lemma)]
    case "n3ia":
      stem = String(lemma.dropLast())
      definite = [stem + "en"]
    case "n3um":
      stem = String(lemma.dropLast(2))
      definite = [stem + "et"]
    case "n3t", "nrt":
      stem = lemma
      definite = [Self.neuter(lemma)]
    case "n3r":
      stem = lemma
      definite = [lemma + "n"]
    default:
      stem = lemma
      definite = [Self.common(lemma)]
    }
    let ending =
      switch kind {
      case "n1": "or"
      case "n2", "n2d", "n2c", "n2e": "ar"
      case "nr", "nrt": "r"
      default: "er"
      }
    plural = [stem + ending]
    definitePlural = [stem + ending + "na"]
  }

  private static func common(_ lemma: String) -> String {
    lemma + (SwedishSpelling.endsInVowel(lemma) ? "n" : "en")
  }

  private static func neuter(_ lemma: String) -> String {
    // området, hjärtat, kontot; but with a stressed vowel biet, partiet, kaféet
    let isWeak = ["a", "e", "o"].contains(lemma.last) && !SwedishSpelling.isMonosyllable(lemma)
    return lemma + (isWeak ? "t" : "et")
  }

  private static func fits(_ lemma: String, _ kind: String) -> Bool {
    let last = lemma.last
    let vowel = SwedishSpelling.endsInVowel(lemma)
    switch kind {
    case "n", "n0", "n0t", "npl": return true
    case "n1": return last == "a" || !vowel
    case "n3u": return last != "a"
    case "n2", "n3": return last != "a" && last != "e"
    case "n2e": return last == "e"
    case "n2c", "n3c", "n5c", "n0c", "n0tc": return SwedishSpelling.isContractible(lemma)
    case "n2d", "n3d", "n5d", "n0d", "n0td":
      return ["m", "n"].contains(last) && SwedishSpelling.isVowel(lemma.dropLast().last)
    case "n3r": return lemma.hasSuffix("or") || lemma.hasSuffix("er")
    case "n3ia": return lemma.hasSuffix("ia")
    case "n3um": return lemma.hasSuffix("um")
    case "n3t": return last != "a" && last != "e"
    case "nr", "nrt", "n4": return vowel
    case "n5": return !vowel
    case "n5are": return ["are", "ande", "ende", "er", "arie"].contains { lemma.hasSuffix($0) }
    default: return false
    }
  }
}
