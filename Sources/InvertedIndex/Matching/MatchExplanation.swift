/// How the score of one passage comes about, by the formula that ranks it.
public struct MatchExplanation: Sendable, Equatable {
  /// What one body of evidence found.
  public struct EvidenceShare: Sendable, Equatable {
    /// Position of the evidence in its reading.
    public var evidence: Int
    /// The field-weighted frequency in the passage, 1...
    public var frequency: UInt32
    /// weight · frequency / K.
    public var x: Float
  }

  /// What one reading of a word scores.
  public struct ReadingShare: Sendable, Equatable {
    /// The evidence that occurs.
    public var evidence: [EvidenceShare]
    /// Σ x, before saturation.
    public var x: Float
    /// idf · (k1 + 1) · x / (1 + x).
    public var score: Float
  }

  /// The readings of every clause, in the order of the request.
  public var clauses: [[ReadingShare]]
  /// K(length) of the passage.
  public var lengthNormalization: Float
  /// The passage's length in tokens as the index keeps it: exact to 39, then rounded down.
  public var length: Int
  /// The sum over clauses of the best reading's score.
  public var score: Float
}

extension Matcher {
  /// Recomputes one passage's score term by term.
  ///
  /// Sums run in the order of `search`, so the score has the same bits. Cost: a look-up and a seek a
  /// term.
  public func explain(_ request: MatchRequest, segment number: Int, passage: UInt32)
    throws(IndexError) -> MatchExplanation
  {
    let segment = segments[number]
    let lengthCode = try segment.lengthCodes()[Int(passage)]
    let partitions = try segment.partitions()[Int(passage)]
    let inverseNorm = InverseNormTable(statistics: statistics, parameters: parameters)
      .value(partitions: partitions, lengthCode: lengthCode)
    var explanation = MatchExplanation(
      clauses: [], lengthNormalization: 1 / inverseNorm, length: LengthCode.decode(lengthCode),
      score: 0)
    for clause in request.clauses {
      var readings: [MatchExplanation.ReadingShare] = []
      for reading in clause.readings {
        var share = MatchExplanation.ReadingShare(evidence: [], x: 0, score: 0)
        for (index, evidence) in reading.evidence.enumerated() {
          for frequency in try frequencies(of: evidence, segment: segment, passage: passage) {
            let x = evidence.weight * Float(frequency) * inverseNorm
            share.evidence.append(.init(evidence: index, frequency: frequency, x: x))
            share.x += x
          }
        }
        let factor = reading.inverseDocumentFrequency * (parameters.k1 + 1)
        share.score = factor * (share.x / (1 + share.x))
        readings.append(share)
      }
      if clause.role != .excluded {
        explanation.score += readings.reduce(0) { max($0, $1.score) }
      }
      explanation.clauses.append(readings)
    }
    return explanation
  }

  private func frequencies(of evidence: Evidence, segment: Segment, passage: UInt32)
    throws(IndexError) -> [UInt32]
  {
    var frequencies: [UInt32] = []
    switch evidence.occurrences {
    case .anyOf(let terms):
      for term in terms {
        guard let entry = try segment.entry(of: term) else { continue }
        var cursor = try PostingsCursor(segment: segment, entry: entry)
        guard let index = try cursor.index(of: passage) else { continue }
        try cursor.loadFrequencies()
        frequencies.append(cursor.frequencies[index])
      }
    case .phrase(let slots):
      let occurrences = try PhraseOccurrences(of: slots, in: segment)
      if let index = occurrences.passages.firstIndex(of: passage) {
        frequencies.append(occurrences.frequencies[index])
      }
    }
    return frequencies
  }
}
