/// Finds and ranks the passages of a snapshot that match a request.
///
/// Sums are made in the order of the request, so a score has the same bits whatever the segments, the
/// machine or the passages that were looked at before.
public struct Matcher: Sendable {
  let segments: [Segment]
  let parameters: BM25Parameters
  let statistics: SegmentStatistics
  private let norms: InverseNormTable
  private let hidden: [ExpiryMask]

  /// Makes a matcher over segments; passage numbers of results refer to this order.
  public init(segments: [Segment], parameters: BM25Parameters) {
    self.segments = segments
    self.parameters = parameters
    statistics = segments.reduce(into: SegmentStatistics()) { $0.add($1.statistics) }
    norms = InverseNormTable(statistics: statistics, parameters: parameters)
    hidden = segments.map { ExpiryMask($0) }
  }

  /// Answers a request.
  ///
  /// Lists and blocks that can't hold one of the best passages are skipped by their bounds. To count
  /// all matches, the lists that make matches are read once more, the passages alone.
  /// - Throws: `IndexError.damaged`; `.limit` for more than `MatchRequest.mostClauses` clauses.
  public func search(_ request: MatchRequest) throws(IndexError) -> MatchResult {
    guard request.clauses.count <= MatchRequest.mostClauses else {
      throw .limit(what: "a query has more than \(MatchRequest.mostClauses) words")
    }
    return try norms.withRows { (rows) throws(IndexError) in
      var lists: [RequestLists] = []
      for (number, segment) in segments.enumerated() {
        guard let norms = try passageNorms(of: segment, rows: rows) else { continue }
        lists.append(
          RequestLists(
            request, segment: segment, number: number, norms: norms,
            hidden: try hidden[number].passages(at: request.moment), k1: parameters.k1,
            boundCorrection: boundCorrection(of: segment, rows: rows)))
      }
      let groups = try bestGroups(request, in: lists)
      guard request.counting == .exact else {
        return MatchResult(groups: groups, counts: nil, documentCount: nil)
      }
      var counts = MatchLevelCounts()
      var documentCount = 0
      for lists in lists {
        var counter = try MatchCounter(request, lists: lists)
        try counter.count()
        counts.add(counter.counts)
        documentCount += counter.documentCount
      }
      return MatchResult(groups: groups, counts: counts, documentCount: documentCount)
    }
  }

  /// 1 / K of a passage.
  func inverseNorm(partitions: UInt8, lengthCode: UInt8) -> Float {
    norms.value(partitions: partitions, lengthCode: lengthCode)
  }

  private func bestGroups(
    _ request: MatchRequest, in lists: [RequestLists]
  ) throws(IndexError) -> [[MatchedPassage]] {
    if request.limit <= 0 { return [] }
    var top = TopPassages(limit: request.limit, order: request.order, segments: segments)
    for lists in lists {
      var search = try PassageSearch(request, lists: lists)
      if search.leadByRarest() {
        var sample = TopPassages(limit: request.limit, order: request.order, segments: segments)
        try search.searchAll(of: lists, top: &sample)
        top.raiseFloor(to: sample)
        search = try PassageSearch(request, lists: lists)
      }
      try search.searchAll(of: lists, top: &top)
    }
    var best = try top.takeSorted()
    // In passage order each document is found from the one before.
    var document: UInt32 = 0
    var segment = -1
    for index in best.indices.sorted(by: {
      (best[$0].segment, best[$0].passage) < (best[$1].segment, best[$1].passage)
    }) {
      if best[index].segment != segment { document = 0 }
      segment = best[index].segment
      document = try segments[segment].document(of: best[index].passage, from: document)
      best[index].document = document
    }
    guard let most = request.passagesPerDocument, most > 1 else { return best.map { [$0] } }
    return try completed(best, to: most, request, in: lists)
  }

  /// Documents are found by their best passage; this adds their other passages, which may lie below
  /// the threshold.
  private func completed(
    _ best: [MatchedPassage], to most: Int, _ request: MatchRequest, in lists: [RequestLists]
  ) throws(IndexError) -> [[MatchedPassage]] {
    var single = request
    single.passagesPerDocument = nil
    single.acceptsDocument = nil
    var groups = best.map { [$0] }
    for lists in lists {
      let places = best.indices.filter { best[$0].segment == lists.number }
        .sorted { best[$0].document < best[$1].document }
      if places.isEmpty { continue }
      var search = try PassageSearch(single, lists: lists)
      var collector = HitCollector(request: single, lists: lists)
      for place in places {
        let document = best[place].document
        var top = TopPassages(limit: most, order: request.order, segments: segments)
        try search.search(
          try lists.segment.passages(of: document), collector: &collector, top: &top)
        groups[place] = try top.takeSorted()
        for index in groups[place].indices { groups[place][index].document = document }
      }
    }
    return groups
  }

  /// The tables by which 1 / K of a segment's passages is found; nil for an empty segment.
  private func passageNorms(of segment: Segment, rows: UnsafePointer<Float>) throws(IndexError)
    -> PassageNorms?
  {
    guard let lengths = try segment.lengthCodes().baseAddress,
      let partitions = try segment.partitions().baseAddress
    else { return nil }
    return PassageNorms(inverseNorms: rows, lengthCodes: lengths, partitions: partitions)
  }

  /// What the bounds in a segment are multiplied with: they were made with the averages, k1 and b of
  /// the segment alone, and passages are scored by those of the snapshot.
  private func boundCorrection(of segment: Segment, rows: UnsafePointer<Float>) -> Float {
    let roundingAllowance = EvidenceBounds.roundingAllowance
    if segment.storedStatistics == statistics, segment.storedParameters == parameters {
      return roundingAllowance
    }
    let stored = InverseNormTable(
      statistics: segment.storedStatistics, parameters: segment.storedParameters)
    let present = segment.storedStatistics.partitions.enumerated().reduce(0) {
      $1.element.passages > 0 ? $0 | 1 << $1.offset : $0
    }
    var most: Float = 0
    for set in 0..<SegmentStatistics.partitionSetCount where set & ~present == 0 {
      for code in 0..<256 {
        let now = rows[set << 8 | code]
        most = max(most, now / stored.value(partitions: UInt8(set), lengthCode: UInt8(code)))
      }
    }
    return most * roundingAllowance
  }
}
