/// The streams of one clause, reading by reading.
struct ClauseStreams {
  let role: Clause.Role
  private let coverageWeight: Float
  private(set) var readings: [(factor: Float, streams: [EvidenceStream])] = []

  init(_ clause: Clause, segment: Segment, parameters: BM25Parameters) throws(IndexError) {
    role = clause.role
    coverageWeight = clause.coverageWeight
    for reading in clause.readings {
      var streams: [EvidenceStream] = []
      for evidence in reading.evidence {
        // An excluded word must not lend its level to passages it does not rule out.
        let level = clause.role == .excluded ? .max : evidence.level
        switch evidence.occurrences {
        case .anyOf(let terms):
          for term in terms {
            guard let entry = try segment.entry(of: term) else { continue }
            streams.append(
              try EvidenceStream(
                postings: PostingsCursor(segment: segment, entry: entry),
                weight: evidence.weight, level: level))
          }
        case .phrase(let slots):
          let occurrences = try PhraseOccurrences(of: slots, in: segment)
          streams.append(
            EvidenceStream(phrase: occurrences, weight: evidence.weight, level: level))
        }
      }
      let factor = reading.inverseDocumentFrequency * (parameters.k1 + 1)
      readings.append((factor, streams))
    }
  }

  /// The first passage not yet accumulated that the clause makes a match of, or `UInt32.max`.
  var nextPassage: UInt32 {
    readings.reduce(.max) {
      $1.streams.reduce($0) {
        $1.level == Evidence.supporting ? $0 : min($0, $1.nextPassage)
      }
    }
  }

  mutating func accumulate(into window: ScoreWindow) throws(IndexError) {
    for reading in readings.indices {
      for stream in readings[reading].streams.indices {
        try readings[reading].streams[stream].accumulate(into: window.sums)
      }
      window.finishReading(factor: readings[reading].factor)
    }
    window.finishClause(role: role, coverageWeight: coverageWeight)
  }
}
