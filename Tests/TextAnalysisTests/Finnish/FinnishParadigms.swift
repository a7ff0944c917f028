/// The golden table of Finnish: rows of a relation and words, each checked by ``GoldenRow``.
enum FinnishParadigms {
  static let rows = GoldenRow.rows(of: [
    inflection, gradation, municipal, families, familiesOfVerbs, apartToK, apartFromL, apartFromR,
    nominals, people, nominalsInEAndS, everyday, nature, verbsInVowels, verbsInConsonants,
    participles, adjectives, names, loans, compounds,
  ])
}
