/// The golden table of Swedish: rows of a relation and words, each checked by ``GoldenRow``.
enum SwedishParadigms {
  static let rows = GoldenRow.rows(of: [
    inflection, inflectionOfOthers, families, apartToG, apartFromH, apartFromR, nounsInOrAndAr,
    nounsInEr, bareNouns, adjectives, adjectivesWithSuffix, verbsInAr, verbsInEr, strongVerbs,
    verbsOfOffices, municipal, everyday, names,
  ])
}
