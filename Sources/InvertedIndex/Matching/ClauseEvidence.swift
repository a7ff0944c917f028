/// The streams of one clause in one segment, reading by reading.
struct ClauseEvidence {
  /// One reading: its factor idf · (k1 + 1), and its streams in the order in which they are summed.
  struct Lane {
    var factor: Float
    var streams: [EvidenceStream] = []
  }

  private(set) var lanes: [Lane] = []

  /// Looks up the lists of a clause.
  ///
  /// Phrases and groups of terms are read whole here, unless `lists` has them; of the others the first
  /// block.
  /// - Parameters:
  ///   - clause: the clause's place in the request.
  ///   - request: the request.
  ///   - lists: the segment, and what has been made of it for the request.
  ///   - makesMatchesOnly: whether to leave out what only adds to scores and rules nothing in or out,
  ///     and terms that several readings share but for one.
  /// - Throws: `IndexError.damaged`.
  init(
    _ clause: Int, of request: MatchRequest, lists: RequestLists, makesMatchesOnly: Bool = false
  ) throws(IndexError) {
    let role = request.clauses[clause].role
    var known: [[UInt8]: UInt8] = [:]
    for (number, reading) in request.clauses[clause].readings.enumerated() {
      var lane = Lane(factor: reading.inverseDocumentFrequency * (lists.k1 + 1))
      for (place, evidence) in reading.evidence.enumerated() {
        // An excluded word must not lend its level to passages it does not rule out.
        let level = role == .excluded ? .max : evidence.level
        if makesMatchesOnly {
          if role == .scored, level == Evidence.supporting { continue }
          if case .term(let term) = evidence.occurrences {
            if let best = known[term.bytes], best <= level { continue }
            known[term.bytes] = level
          }
        }
        let stream = try lists.stream(
          evidence, level: level,
          at: RequestLists.Place(clause: clause, reading: number, evidence: place))
        if let stream, stream.nextPassage != .max { lane.streams.append(stream) }
      }
      lanes.append(lane)
    }
  }
}
