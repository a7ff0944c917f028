/// How much of one request a passage has to cover, in whole numbers, which add up alike in any order.
struct RequestCoverage {
  /// The sum of weights from which on a match is of the best level.
  let full: Int32
  /// The sum from which on a passage matches at another level.
  let least: Int32

  init(_ request: MatchRequest) {
    let total = request.clauses.reduce(0) {
      $1.role == .excluded ? $0 : $0 + Self.weight(of: $1)
    }
    // Rounded down, so that all weights are enough for a share of 1.
    full = Int32(min(Double(request.coverage.full), 1) * Double(total))
    least = Int32(min(Double(request.coverage.least), 1) * Double(total))
  }

  /// What every match covers.
  var minimum: Int32 { min(full, least) }

  /// What a clause counts.
  static func weight(of clause: Clause) -> Int32 { FixedScore.nearest(clause.coverageWeight) }

  /// The level of a passage.
  ///
  /// - Parameter covered: the weights of the clauses that occur, summed by their level.
  /// - Returns: the level, or nil if the passage covers too little.
  @inline(__always)
  func level(covered: InlineArray<4, Int32>) -> UInt8? {
    var sum = covered[0]
    if sum > 0, sum >= full { return 0 }
    for level in 1..<MatchLevelCounts.capacity {
      sum += covered[level]
      // What covers too little for the best level may be enough for the next.
      if sum > 0, sum >= least { return UInt8(level) }
    }
    return nil
  }
}
