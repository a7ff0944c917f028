import InvertedIndex

/// A query ready to match: clauses with weights, and what to mark in the hits.
struct QueryPlan {
  /// How a term of a hit leads back to the query.
  struct Origin {
    /// Position of the word in `words`.
    var word: Int
    /// The layer it was found by.
    var layer: MatchLayer
  }

  /// The words and phrases asked for, as typed; one a scored or required clause.
  var words: [String] = []
  /// What the matcher is asked.
  var clauses: [Clause] = []
  /// For each clause, the names of its readings and layers, for explanations.
  var names: [ClauseName] = []
  /// Index terms that stand for a word, with their layer; the best layer if there are several.
  var origins: [[UInt8]: [Origin]] = [:]
  /// Phrases to mark: their layer, and for each slot the exact terms that may stand there.
  var phrases: [(word: Int, layer: MatchLayer, slots: [[[UInt8]]])] = []
  /// Hints for the person who typed the query.
  var notes: [QueryNote] = []

  /// Readable names of a clause's parts, in the order of the clause.
  struct ClauseName {
    var word: String
    var readings: [(name: String, evidence: [(layer: MatchLayer, terms: [String])])]
  }

  /// Whether there is one word or one phrase, so that level stands before score.
  var isSingle: Bool { words.count == 1 }

  mutating func addOrigin(of term: [UInt8], word: Int, layer: MatchLayer) {
    let isKnown = origins[term]?.contains { $0.word == word } ?? false
    // Layers are added best first.
    if !isKnown { origins[term, default: []].append(Origin(word: word, layer: layer)) }
  }
}
