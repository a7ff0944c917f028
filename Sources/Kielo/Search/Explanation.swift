import InvertedIndex

/// How the score of a hit comes about: the formula of the ranking with its numbers put in.
public struct Explanation: Sendable {
  /// One layer's share in a word's score.
  public struct LayerShare: Sendable {
    /// The layer.
    public var layer: MatchLayer
    /// The index term, without its tag.
    public var term: String
    /// What one occurrence adds.
    public var weight: Float
    /// Occurrences weighted by field, 1...
    public var frequency: UInt32
    /// weight · frequency / K.
    public var x: Float
  }

  /// A word read in one language, or plainly.
  public struct ReadingShare: Sendable {
    /// `fi`, `sv` or `plain`.
    public var name: String
    /// The inverse document frequency.
    public var inverseDocumentFrequency: Float
    /// The layers that occur.
    public var layers: [LayerShare]
    /// Σ x.
    public var x: Float
    /// idf · (k1 + 1) · x / (1 + x).
    public var score: Float
  }

  /// A word or phrase of the query.
  public struct WordShare: Sendable {
    /// As typed.
    public var word: String
    /// Its readings that occur; the best one counts.
    public var readings: [ReadingShare]
    /// The best reading's score.
    public var score: Float
  }

  /// The words and phrases that occur, in the order of the query.
  public var words: [WordShare]
  /// k1 of BM25.
  public var k1: Float
  /// K(length) = k1 · (1 − b + b · length / average).
  public var lengthNormalization: Float
  /// The passage's length in words as the index keeps it.
  public var length: Int
  /// The score.
  public var score: Float

  init(_ match: MatchExplanation, plan: QueryPlan, k1: Float) {
    words = []
    self.k1 = k1
    lengthNormalization = match.lengthNormalization
    length = match.length
    score = match.score
    for (number, clause) in plan.clauses.enumerated() where clause.role != .excluded {
      let name = plan.names[number]
      var word = WordShare(word: name.word, readings: [], score: 0)
      for (index, share) in match.clauses[number].enumerated() where !share.evidence.isEmpty {
        let reading = clause.readings[index]
        word.readings.append(
          ReadingShare(
            name: name.readings[index].name,
            inverseDocumentFrequency: reading.inverseDocumentFrequency,
            layers: share.evidence.map {
              LayerShare(
                layer: name.readings[index].layers[$0.evidence],
                term: plan.termName(
                  clause: number, reading: index, evidence: $0.evidence, term: $0.term),
                weight: $0.weight, frequency: $0.frequency, x: $0.x)
            },
            x: share.x, score: share.score))
        word.score = max(word.score, share.score)
      }
      if !word.readings.isEmpty { words.append(word) }
    }
  }
}
