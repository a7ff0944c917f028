import InvertedIndex

/// A query ready to match: clauses with weights, and what they are called.
struct QueryPlan {
  /// What a clause is for, in the order of its readings and their evidence.
  struct ClauseName {
    /// The word or phrase as typed.
    var word: String
    var readings: [(name: String, layers: [MatchLayer])]
  }

  /// What the matcher is asked.
  var clauses: [Clause] = []
  /// The name of each clause.
  var names: [ClauseName] = []
  /// Hints for the person who typed the query.
  var notes: [QueryNote] = []

  /// The words and phrases asked for, as typed; one a scored or required clause.
  var words: [String] {
    clauses.indices.filter { clauses[$0].role != .excluded }.map { names[$0].word }
  }

  /// How many words and phrases are asked for.
  var wordCount: Int { clauses.reduce(0) { $0 + ($1.role == .excluded ? 0 : 1) } }

  /// Whether there is one word or one phrase, so that level stands before score.
  var isSingle: Bool { wordCount == 1 }

  /// The readable name of what a body of evidence is; `index` is that of one of several terms of which the
  /// best counts, else 0.
  func termName(clause: Int, reading: Int, evidence: Int, term index: Int) -> String {
    func name(_ term: QueryTerm?) -> String {
      String(decoding: term?.bytes.dropFirst() ?? [], as: UTF8.self)
    }
    return switch clauses[clause].readings[reading].evidence[evidence].occurrences {
    case .term(let term): name(term)
    case .anyOf(let terms): name(terms.first)
    case .bestOf(let terms): name(terms[index].term)
    case .phrase(let slots): slots.map { name($0.first) }.joined(separator: " ")
    }
  }
}
