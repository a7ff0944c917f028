/// The comparative, the superlative and the adverbs of adjectives, which belong to their lemma.
enum FinnishComparison {
  /// Adds the forms beside an adjective's own ones.
  static func add(_ stems: NominalStems, to table: inout FormTable) {
    let harmony = stems.harmony
    let comparative = comparativeRoot(stems)
    let superlative = superlativeRoot(stems.weak)
    table.add(stems.weak + "sti", FinnishFrequencies.adverb)
    table.add(comparative + "mmin", FinnishFrequencies.adverb / 5)
    table.add(superlative + "mmin", FinnishFrequencies.adverb / 5)
    let own = table.share
    let degrees = [
      (comparative + "mpi", 16, FinnishFrequencies.comparative),
      (superlative + "n", 36, FinnishFrequencies.superlative),
    ]
    for (form, number, share) in degrees {
      table.share = own * share
      let degree = NominalClass(lemma: form, number: number, harmony: harmony)
      if let stems = degree.stems() { NominalForms.add(stems, .cases, to: &table) }
    }
    table.share = own
  }

  /// `vanhe` of vanha, `korkea` of korkea.
  private static func comparativeRoot(_ stems: NominalStems) -> String {
    let stem = stems.weak
    guard let last = stem.last, "aä".contains(last), syllables(stem) == 2 else { return stem }
    let before = stem.dropLast().last
    return before.map(FinnishGradation.isVowel) ?? true ? stem : stem.dropLast() + "e"
  }

  /// `vanhi` of vanha, `siistei` of siisti.
  private static func superlativeRoot(_ stem: String) -> String {
    guard let last = stem.last else { return stem }
    let start = String(stem.dropLast())
    switch last {
    case "i" where start.hasSuffix("i"): return start.dropLast() + "ei"
    case "i": return start + "ei"
    case _ where start.last == last, "a", "ä", "e": return start + "i"
    default: return stem + "i"
    }
  }

  /// How many groups of vowels a stem has.
  private static func syllables(_ stem: String) -> Int {
    var count = 0
    var inVowels = false
    for letter in stem {
      let isVowel = FinnishGradation.isVowel(letter)
      if isVowel && !inVowels { count += 1 }
      inVowels = isVowel
    }
    return count
  }
}
