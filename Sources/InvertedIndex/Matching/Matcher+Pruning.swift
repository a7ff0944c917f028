extension Matcher {
  /// The best groups, found without looking at what can't be among them.
  func prunedGroups(_ request: MatchRequest, rows: UnsafePointer<Float>) throws(IndexError)
    -> [[MatchedPassage]]
  {
    if request.limit == 0 { return [] }
    var top = TopGroups(limit: request.limit, order: request.order, segments: segments)
    for number in segments.indices {
      guard var search = try prunedSearch(request, number, rows) else { continue }
      var collector = GroupCollector(request: request)
      try search.search(
        0..<UInt32(segments[number].passageCount), collector: &collector, top: &top)
      try collector.finishSegment(top: &top)
    }
    let groups = try top.takeSorted()
    guard let most = request.passagesPerDocument, most > 1 else { return groups }
    return try completed(groups, request, rows)
  }

  private func prunedSearch(
    _ request: MatchRequest, _ number: Int, _ rows: UnsafePointer<Float>
  ) throws(IndexError) -> PrunedSearch? {
    let segment = segments[number]
    guard let norms = try norms(of: segment, rows: rows) else { return nil }
    return try PrunedSearch(
      request, segment: segment, number: number, norms: norms,
      correction: boundCorrection(of: segment, rows: rows), parameters: parameters)
  }

  /// Documents are found by their best passage; this adds their other passages, which may lie below
  /// the threshold.
  private func completed(
    _ groups: [[MatchedPassage]], _ request: MatchRequest, _ rows: UnsafePointer<Float>
  ) throws(IndexError) -> [[MatchedPassage]] {
    var top = TopGroups(limit: groups.count, order: request.order, segments: segments)
    for number in segments.indices {
      let documents = groups.compactMap(\.first).filter { $0.segment == number }
        .map(\.document).sorted()
      if documents.isEmpty { continue }
      guard var search = try prunedSearch(request, number, rows) else { continue }
      var collector = GroupCollector(request: request)
      for document in documents {
        try search.search(
          try segments[number].passages(of: document), collector: &collector, top: &top)
      }
      try collector.finishSegment(top: &top)
    }
    return try top.takeSorted()
  }

  /// What the bounds in a segment are multiplied with: they were made with the averages, k1 and b of
  /// the segment alone, and passages are scored by those of the snapshot.
  private func boundCorrection(of segment: Segment, rows: UnsafePointer<Float>) -> Float {
    if segment.storedStatistics == statistics, segment.storedParameters == parameters { return 1 }
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
    return most
  }
}
