import InvertedIndex

/// How the terms of a hit lead back to the words of the query.
///
/// Made of the plan when hits are shown: a word may have a hundred terms, and most queries that are timed or
/// counted show none.
struct QueryMarks {
  /// A word of the query, and the layer it was found by.
  struct Origin {
    /// Position of the word in the plan's `words`.
    var word: Int
    var layer: MatchLayer
  }

  /// Words that stand for a word of the query one after the other.
  struct Phrase {
    /// Position of the word or phrase in the plan's `words`.
    var word: Int
    var layer: MatchLayer
    /// For each place the exact terms that may stand there.
    var slots: [[[UInt8]]]
  }

  /// Terms that stand for a word, with their layer; the best layer if there are several.
  private(set) var origins: [[UInt8]: [Origin]] = [:]
  private(set) var phrases: [Phrase] = []

  init(_ plan: QueryPlan) {
    var word = 0
    for (clause, name) in zip(plan.clauses, plan.names) where clause.role != .excluded {
      for layer in MatchLayer.allCases { add(layer, of: clause, name, word: word) }
      word += 1
    }
  }

  private mutating func add(
    _ layer: MatchLayer, of clause: Clause, _ name: QueryPlan.ClauseName, word: Int
  ) {
    for (number, reading) in clause.readings.enumerated() {
      for (evidence, own) in zip(reading.evidence, name.readings[number].layers)
      where own == layer && evidence.level != Evidence.supporting {
        switch evidence.occurrences {
        case .term(let term): add(term, word: word, layer: layer)
        case .anyOf(let terms): for term in terms { add(term, word: word, layer: layer) }
        case .bestOf(let terms): for term in terms { add(term.term, word: word, layer: layer) }
        case .phrase(let slots):
          phrases.append(Phrase(word: word, layer: layer, slots: slots.map { $0.map(\.bytes) }))
        }
      }
    }
  }

  private mutating func add(_ term: QueryTerm, word: Int, layer: MatchLayer) {
    let isKnown = origins[term.bytes]?.contains { $0.word == word } ?? false
    // Layers are added best first.
    if !isKnown { origins[term.bytes, default: []].append(Origin(word: word, layer: layer)) }
  }
}
