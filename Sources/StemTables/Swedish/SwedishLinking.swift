/// The forms of Swedish words as first or middle parts of compounds, by rule.
enum SwedishLinking {
  /// Endings that always take -s in a compound: föreningshus, möjlighetsstudie.
  private static let endingsWithS = [
    "ing", "het", "skap", "dom", "tion", "sion", "itet",
  ]

  /// The forms of a word; none for classes that rarely begin compounds.
  static func forms(of entry: LemmaList.Entry) -> [String] {
    guard let kind = entry.inflection.first else { return [] }
    if kind == "name" { return [entry.lemma] }
    if kind.hasPrefix("a") { return kind == "ad" || kind == "ax" ? [] : [entry.lemma] }
    // körkort, skrivbord; but of v1 the stem is no part
    if ["v2a", "v2b", "v4"].contains(kind) {
      guard entry.lemma.hasSuffix("a") else { return [entry.lemma] }
      return [SwedishSpelling.simplifiedM(String(entry.lemma.dropLast()))]
    }
    return kind.hasPrefix("n") ? noun(entry.lemma, kind) : []
  }

  private static func noun(_ lemma: String, _ kind: String) -> [String] {
    let withoutLast = String(lemma.dropLast())
    switch kind {
    case "n1":
      // skolhus
      return lemma.hasSuffix("a") ? [withoutLast] : [lemma]
    case "n2e":
      return [withoutLast]
    case "n5are":
      // lärarutbildning; but ordförandeskap
      return lemma.hasSuffix("are") ? [withoutLast] : [lemma]
    case "n3ia":
      // historiebok
      return [lemma, withoutLast + "e"]
    case "n3um":
      // museibyggnad, gymnasieutbildning
      let stem = String(lemma.dropLast(2))
      return [lemma, stem + (stem.hasSuffix("e") ? "i" : "e")]
    case "n4":
      // mötesplats, hjärtslag, kontonummer
      if lemma.hasSuffix("ande") || lemma.hasSuffix("ende") { return [lemma] }
      if lemma.hasSuffix("e") { return [lemma + "s", lemma] }
      return lemma.hasSuffix("a") ? [withoutLast, lemma] : [lemma]
    default:
      return withS(lemma, kind)
    }
  }

  private static func withS(_ lemma: String, _ kind: String) -> [String] {
    // händelseförlopp
    if kind == "nr" || kind == "nrt" { return [lemma] }
    if endingsWithS.contains(where: lemma.hasSuffix), !SwedishSpelling.isMonosyllable(lemma) {
      return [lemma + "s"]
    }
    let isPlain =
      SwedishSpelling.isMonosyllable(lemma) || SwedishSpelling.endsInVowel(lemma)
      || kind.hasSuffix("c") || kind == "n3r" || lemma.hasSuffix("s") || lemma.hasSuffix("ik")
    return isPlain ? [lemma] : [lemma, lemma + "s"]
  }
}
