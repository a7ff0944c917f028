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
  /// Phrases and groups of terms are read whole here; of the others the first block.
  /// - Parameters:
  ///   - clause: the clause.
  ///   - segment: where.
  ///   - number: the segment's in the snapshot.
  ///   - k1: of BM25.
  ///   - norms: of the segment.
  ///   - collector: an empty one, which is empty again afterwards.
  ///   - makesMatchesOnly: whether to leave out what only adds to scores and rules nothing in or out.
  /// - Throws: `IndexError.damaged`.
  init(
    _ clause: Clause, in segment: Segment, number: Int, k1: Float, norms: PassageNorms,
    collector: OccurrenceCollector, makesMatchesOnly: Bool = false
  ) throws(IndexError) {
    for reading in clause.readings {
      var lane = Lane(factor: reading.inverseDocumentFrequency * (k1 + 1))
      for evidence in reading.evidence {
        // An excluded word must not lend its level to passages it does not rule out.
        let level = clause.role == .excluded ? .max : evidence.level
        if makesMatchesOnly, clause.role == .scored, level == Evidence.supporting { continue }
        let stream = try Self.stream(
          evidence, level: level, segment, number, norms: norms, collector: collector)
        if let stream, stream.nextPassage != .max { lane.streams.append(stream) }
      }
      lanes.append(lane)
    }
  }

  private static func stream(
    _ evidence: Evidence, level: UInt8, _ segment: Segment, _ number: Int, norms: PassageNorms,
    collector: OccurrenceCollector
  ) throws(IndexError) -> EvidenceStream? {
    switch evidence.occurrences {
    case .term(let term):
      guard let entry = try term.entry(in: segment, number: number) else { return nil }
      let cursor = try PostingsCursor(segment: segment, entry: entry)
      // A list of one block keeps no bound; in memory it has exact ones.
      if cursor.documentFrequency <= BitPacking.blockLength {
        return EvidenceStream(
          list: try OccurrenceList(of: cursor, weight: evidence.weight, norms: norms),
          level: level)
      }
      return try EvidenceStream(postings: cursor, weight: evidence.weight, level: level)
    case .anyOf(let terms):
      for term in terms {
        guard let entry = try term.entry(in: segment, number: number) else { continue }
        var cursor = try PostingsCursor(segment: segment, entry: entry)
        try collector.add(&cursor)
      }
    case .phrase(let slots):
      let occurrences = try PhraseOccurrences(of: slots, in: segment, number: number)
      if occurrences.passages.isEmpty { return nil }
      let list = OccurrenceList(count: occurrences.passages.count) { passages, values in
        for (index, passage) in occurrences.passages.enumerated() {
          passages[index] = passage
          values[index] =
            evidence.weight * Float(occurrences.frequencies[index])
            * norms.inverseNorm(of: passage)
        }
      }
      return EvidenceStream(list: list, level: level)
    case .bestOf(let terms):
      for weighted in terms {
        guard let entry = try weighted.term.entry(in: segment, number: number) else { continue }
        var cursor = try PostingsCursor(segment: segment, entry: entry)
        try collector.raise(
          to: &cursor, weight: evidence.weight * weighted.weight, norms: norms)
      }
      return EvidenceStream(list: collector.take { $1 }, level: level)
    }
    return EvidenceStream(
      list: collector.take { evidence.weight * $1 * norms.inverseNorm(of: $0) }, level: level)
  }
}
