extension PassageSearch {
  /// Finds the clause that all matches have, and puts the clauses in the order in which they are read,
  /// from the last on.
  mutating func rankClauses() {
    ranked = clauses.indices.filter { clauses[$0].role != .excluded }
    let required = ranked.filter { clauses[$0].role == .required }
      .sorted { (postings(of: $0), $0) > (postings(of: $1), $1) }
    lead = required.last
    guard lead == nil else {
      // Every match has the required ones, so the rarest makes the candidates and the others, the rarer
      // ones first, sort them out.
      order = ranked.filter { clauses[$0].role == .scored } + required
      return
    }
    for clause in clauses.indices {
      var most: Float = 0
      for lane in clauses[clause].lanes {
        let x = lanes[lane].streams.reduce(0) { $0 + bounds[$1].maximum() }
        most = max(most, Self.saturated(x, lanes[lane].factor))
      }
      clauses[clause].bound = FixedScore.ceiling(most)
    }
    ranked.sort { (clauses[$0].bound, $0) < (clauses[$1].bound, $1) }
    order = ranked
  }

  /// Has the rarest clause make the candidates, where it occurs at the best level; false if that would find
  /// too few passages or take too long.
  ///
  /// The best passages mostly have the rarest word. What they score is a threshold with which most others
  /// need no look.
  mutating func leadByRarest() -> Bool {
    guard lead == nil, ranked.count > 1, request.order != .levelThenScore else { return false }
    let rarest = ranked.min { (bestPostings(of: $0), $0) < (bestPostings(of: $1), $1) }
    guard let rarest else { return false }
    let count = bestPostings(of: rarest)
    guard count >= request.limit, count <= Self.mostSampled || count / 4 <= request.limit else {
      return false
    }
    lead = rarest
    isSampling = true
    order = ranked.filter { $0 != rarest } + [rarest]
    return true
  }

  private func bestPostings(of clause: Int) -> Int {
    clauses[clause].lanes.reduce(0) {
      $0 + bestStreams(of: $1).reduce(0) { $0 + streams[$1].documentFrequency }
    }
  }

  private func postings(of clause: Int) -> Int {
    clauses[clause].streams.reduce(0) { $0 + streams[$1].documentFrequency }
  }

  /// The first passage, as far as lists were read, that may be a match worth keeping.
  func nextCandidate() -> UInt32 {
    if let lead {
      if !isSampling { return nextPassage(of: lead) }
      return clauses[lead].lanes.reduce(.max) {
        bestStreams(of: $1).reduce($0) { min($0, streams[$1].nextPassage) }
      }
    }
    var sum: Int32 = 0
    var first = UInt32.max
    for clause in ranked {
      sum += clauses[clause].bound
      if let threshold, sum < threshold { continue }
      first = min(first, nextPassage(of: clause))
    }
    return first
  }

  private func nextPassage(of clause: Int) -> UInt32 {
    var first = UInt32.max
    for stream in clauses[clause].streams { first = min(first, streams[stream].nextPassage) }
    return first
  }

  /// Makes the bounds of a window; false if none of its passages can reach the threshold.
  mutating func boundWindow(from base: UInt32, below end: UInt32) -> Bool {
    guard let threshold else { return true }
    var total: Int32 = 0
    for clause in order {
      if clauses[clause].windowBoundEnd < end { boundClause(clause, from: base, below: end) }
      let bound = clauses[clause].windowBound
      if bound == 0, clauses[clause].role == .required { return false }
      total += bound
    }
    return total >= threshold
  }

  private mutating func boundClause(_ clause: Int, from base: UInt32, below end: UInt32) {
    var best: Float = 0
    var sameUntil = UInt32.max
    for lane in clauses[clause].lanes {
      var x: Float = 0
      for stream in lanes[lane].streams {
        let next = streams[stream].nextPassage
        if next >= end {
          sameUntil = min(sameUntil, next)
          continue
        }
        let (most, streamEnd) = bounds[stream].maximum(from: base, below: end)
        x += most
        sameUntil = min(sameUntil, streamEnd)
      }
      best = max(best, Self.saturated(x, lanes[lane].factor))
    }
    clauses[clause].windowBound = best == 0 ? 0 : FixedScore.ceiling(best)
    clauses[clause].windowBoundEnd = sameUntil
  }

  /// Puts the clauses that make no candidates in the window first in `order`, those of the smallest
  /// bound first of all, and returns how many they are.
  mutating func chooseEssential() -> Int {
    if lead != nil { return order.count - 1 }
    guard let threshold, request.order != .levelThenScore else { return 0 }
    // Insertion sort: few clauses, hardly out of order from window to window.
    for place in order.indices.dropFirst() {
      var place = place
      while place > 0,
        clauses[order[place]].windowBound < clauses[order[place - 1]].windowBound
      {
        order.swapAt(place, place - 1)
        place -= 1
      }
    }
    var sum: Int32 = 0
    for (count, clause) in order.enumerated() {
      sum += clauses[clause].windowBound
      if sum >= threshold { return count }
    }
    return max(order.count - 1, 0)
  }
}
