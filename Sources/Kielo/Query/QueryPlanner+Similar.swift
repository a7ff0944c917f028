import InvertedIndex

/// Words of the vocabulary that are like a word of the query.
extension QueryPlanner {
  /// Similar words: the best one in a passage counts.
  func addSimilar(
    _ similar: [SimilarTerm], admitted: [SimilarTerm], to stem: [UInt8], isUnknown: Bool,
    idf: Float,
    _ language: Language, to clause: inout ClauseDraft
  ) {
    var (making, supporting): ([WeightedTerm], [WeightedTerm]) = ([], [])
    for similar in similar {
      let own = vocabulary.inverseDocumentFrequency(similar.documentFrequency, language: language)
      // A common part of a rare word tells little of it.
      let rarity = own < idf ? own / idf : 1
      let isSpelling = isUnknown && Self.isSpelling(of: stem, similar.term.bytes)
      let weighted = WeightedTerm(
        similar.term,
        weight: isSpelling ? weights.spelling : weights.soft * similar.similarity * rarity)
      if admitted.contains(where: { $0.term == similar.term }) {
        making.append(weighted)
      } else {
        supporting.append(weighted)
      }
    }
    if !making.isEmpty { clause.add(.soft, .bestOf(making), weight: 1, level: .related) }
    if !supporting.isEmpty { clause.add(.soft, .bestOf(supporting), weight: 1, level: nil) }
  }

  /// Whether a similar word makes a match of its own; one that is in no document may be misspelled.
  func isAdmitted(_ similar: SimilarTerm, for stem: [UInt8], _ isUnknown: Bool) -> Bool {
    isUnknown && Self.isSpelling(of: stem, similar.term.bytes)
      || similar.coverage >= weights.softAdmission
        && Self.isLongEnough(stem, in: similar.term.bytes)
  }

  /// Whether a term that another has in it is more than letters: of four characters it has to be the
  /// end, as in a compound; `talo` begins many words that are no houses.
  private static func isLongEnough(_ term: [UInt8], in other: [UInt8]) -> Bool {
    characterCount(term) > 4 || other.suffix(term.count - 1) == term.dropFirst()
  }

  /// Whether two terms differ as a word and its misspelling may.
  private static func isSpelling(of term: [UInt8], _ other: [UInt8]) -> Bool {
    let typed = Array(String(decoding: term.dropFirst(), as: UTF8.self).unicodeScalars)
    let known = Array(String(decoding: other.dropFirst(), as: UTF8.self).unicodeScalars)
    return EditDistance.isWithin(EditDistance.allowance(length: typed.count), typed, known)
  }
}
