extension MatchCounter {
  /// How well a passage matches, nil if it does not; `levels` holds a row for each clause.
  func level(_ passage: UInt32, slot: Int, _ levels: UnsafePointer<UInt8>, total: Float) -> UInt8? {
    if request.partitions != 0,
      norms.partitions[Int(passage)] & request.partitions == 0
    {
      return nil
    }
    if let deleted, deleted[Int(passage >> 3)] >> UInt8(passage & 7) & 1 == 1 { return nil }
    var covered = InlineArray<4, Float>(repeating: 0)
    for clause in clauses.indices {
      let level = levels[clause * Self.windowLength + slot]
      let occurs = level != .max
      switch clauses[clause].role {
      case .excluded:
        if occurs { return nil }
        continue
      case .required: if !occurs { return nil }
      case .scored: break
      }
      if level < MatchLevelCounts.capacity {
        covered[Int(level)] += clauses[clause].coverageWeight
      }
    }
    return request.coverage.level(covered: covered, of: total)
  }

  /// Counts a match; they come in passage order.
  mutating func note(_ passage: UInt32, level: UInt8) throws(IndexError) {
    if !passages.contains(passage) {
      document = try segment.document(of: passage, from: passages.isEmpty ? 0 : document)
      passages = try segment.passages(of: document)
      isAccepted =
        try request.acceptsDocument?(
          segment.documentKey(document), segment.documentRecord(document)) ?? true
      if isAccepted { documentCount += 1 }
    }
    if isAccepted { counts.passages[min(Int(level), MatchLevelCounts.capacity - 1)] += 1 }
  }
}
