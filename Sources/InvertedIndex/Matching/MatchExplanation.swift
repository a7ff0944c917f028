/// How the score of one passage comes about, by the formula that ranks it.
public struct MatchExplanation: Sendable, Equatable {
  /// What one body of evidence found.
  public struct EvidenceShare: Sendable, Equatable {
    /// Position of the evidence in its reading.
    public var evidence: Int
    /// Position of the term in evidence that is the best of several, else 0.
    public var term: Int
    /// What one occurrence adds.
    public var weight: Float
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
  /// The sum over clauses of the best reading's score, each rounded to a multiple of 2⁻¹⁸.
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
    let inverseNorm = inverseNorm(partitions: partitions, lengthCode: lengthCode)
    var explanation = MatchExplanation(
      clauses: [], lengthNormalization: 1 / inverseNorm, length: LengthCode.decode(lengthCode),
      score: 0)
    var score: Int32 = 0
    for clause in request.clauses {
      var readings: [MatchExplanation.ReadingShare] = []
      for reading in clause.readings {
        var share = MatchExplanation.ReadingShare(evidence: [], x: 0, score: 0)
        for (index, evidence) in reading.evidence.enumerated() {
          guard
            var found = try best(
              of: evidence, number, passage: passage, inverseNorm: inverseNorm)
          else { continue }
          found.evidence = index
          share.evidence.append(found)
          share.x += found.x
        }
        let factor = reading.inverseDocumentFrequency * (parameters.k1 + 1)
        share.score = factor * (share.x / (1 + share.x))
        readings.append(share)
      }
      if clause.role != .excluded {
        score += FixedScore.nearest(readings.reduce(0) { max($0, $1.score) })
      }
      explanation.clauses.append(readings)
    }
    explanation.score = FixedScore.score(score)
    return explanation
  }

  /// What a body of evidence adds in a passage; nil if it does not occur.
  private func best(of evidence: Evidence, _ number: Int, passage: UInt32, inverseNorm: Float)
    throws(IndexError) -> MatchExplanation.EvidenceShare?
  {
    let segment = segments[number]
    var weight = evidence.weight
    var frequency: UInt32 = 0
    var place = 0
    switch evidence.occurrences {
    case .term(let term):
      frequency = try self.frequency(of: term, number, passage: passage)
    case .anyOf(let terms):
      for term in terms { frequency += try self.frequency(of: term, number, passage: passage) }
    case .phrase(let slots):
      let occurrences = try PhraseOccurrences(of: slots, in: segment, number: number)
      if let index = occurrences.passages.firstIndex(of: passage) {
        frequency = occurrences.frequencies[index]
      }
    case .bestOf(let terms):
      var most: Float = 0
      for (index, weighted) in terms.enumerated() {
        let own = try self.frequency(of: weighted.term, number, passage: passage)
        let ownWeight = evidence.weight * weighted.weight
        if ownWeight * Float(own) * inverseNorm > most {
          most = ownWeight * Float(own) * inverseNorm
          (place, frequency, weight) = (index, own, ownWeight)
        }
      }
    }
    if frequency == 0 { return nil }
    return MatchExplanation.EvidenceShare(
      evidence: 0, term: place, weight: weight, frequency: frequency,
      x: weight * Float(frequency) * inverseNorm)
  }

  private func frequency(of term: QueryTerm, _ number: Int, passage: UInt32) throws(IndexError)
    -> UInt32
  {
    guard let entry = try term.entry(in: segments[number], number: number) else { return 0 }
    var cursor = try PostingsCursor(segment: segments[number], entry: entry)
    guard let index = try cursor.index(of: passage) else { return 0 }
    try cursor.loadFrequencies()
    return cursor.frequencies[index]
  }
}
