/// Finds and ranks the passages of a snapshot that match a request.
///
/// Every list of the request is read once, window by window (`ScoreWindow`), so cost is linear in the
/// postings of the query's terms. Sums are made in the order of the request, so a score has the same
/// bits whatever the segments or the machine.
public struct Matcher: Sendable {
  let segments: [Segment]
  let parameters: BM25Parameters
  let statistics: SegmentStatistics

  /// Makes a matcher over segments; passage numbers of results refer to this order.
  public init(segments: [Segment], parameters: BM25Parameters) {
    self.segments = segments
    self.parameters = parameters
    statistics = segments.reduce(into: SegmentStatistics()) { $0.add($1.statistics) }
  }

  /// Answers a request.
  ///
  /// What need not be counted is not looked at: lists and blocks that can't hold one of the best
  /// passages are skipped by their bounds. The answer is the same to the bit either way.
  public func search(_ request: MatchRequest) throws(IndexError) -> MatchResult {
    let norms = InverseNormTable(statistics: statistics, parameters: parameters)
    return try norms.withRows { (rows) throws(IndexError) in
      switch request.counting {
      case .none:
        let groups = try prunedGroups(request, rows: rows)
        return MatchResult(groups: groups, counts: nil, documentCount: nil)
      case .exact:
        return try exhaustiveSearch(request, rows: rows)
      }
    }
  }

  /// Looks at every posting.
  private func exhaustiveSearch(_ request: MatchRequest, rows: UnsafePointer<Float>)
    throws(IndexError) -> MatchResult
  {
    var top = TopGroups(limit: request.limit, order: request.order, segments: segments)
    var collector = GroupCollector(request: request)
    let scratch = ScoreWindow.Scratch()
    for number in segments.indices where segments[number].passageCount > 0 {
      try match(
        request, segment: number, rows: rows, scratch: scratch, collector: &collector, top: &top)
    }
    return MatchResult(
      groups: try top.takeSorted(), counts: collector.counts,
      documentCount: collector.documentCount)
  }

  /// The tables by which 1 / K of a segment's passages is found; nil for an empty segment.
  func norms(of segment: Segment, rows: UnsafePointer<Float>) throws(IndexError) -> PassageNorms? {
    guard let lengths = try segment.lengthCodes().baseAddress,
      let partitions = try segment.partitions().baseAddress
    else { return nil }
    return PassageNorms(inverseNorms: rows, lengthCodes: lengths, partitions: partitions)
  }

  private func match(
    _ request: MatchRequest, segment number: Int, rows: UnsafePointer<Float>,
    scratch: ScoreWindow.Scratch, collector: inout GroupCollector, top: inout TopGroups
  ) throws(IndexError) {
    let segment = segments[number]
    guard let norms = try norms(of: segment, rows: rows) else { return }
    var clauses: [ClauseStreams] = []
    for clause in request.clauses {
      clauses.append(try ClauseStreams(clause, segment: segment, parameters: parameters))
    }
    let allowedSets = request.partitions
    let total = request.coverageTotal
    let deleted = try segment.deletedPassages()

    while true {
      // Start at the first passage that any clause which can make a match still has.
      var first = UInt32.max
      for clause in clauses where clause.role != .excluded {
        first = min(first, clause.nextPassage)
      }
      if first == .max { break }
      let end = min(UInt64(first) + UInt64(ScoreWindow.capacity), UInt64(UInt32.max))
      let window = ScoreWindow(base: first, end: UInt32(end), norms: norms, scratch: scratch)
      for index in clauses.indices {
        try clauses[index].accumulate(into: window)
      }
      try window.drain(coverage: request.coverage, of: total) {
        (passage, score, level) throws(IndexError) in
        if allowedSets != 0, norms.partitions[Int(passage)] & allowedSets == 0 { return }
        if let deleted, deleted[Int(passage >> 3)] >> UInt8(passage & 7) & 1 == 1 { return }
        try collector.add(
          passage: passage, score: score, level: level, segment: segment, number: number,
          top: &top)
      }
    }
    try collector.finishSegment(top: &top)
  }
}
