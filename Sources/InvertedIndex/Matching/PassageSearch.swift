/// Finds the best passages of a segment without scoring those that can't be among them.
///
/// A segment is passed in windows. Once `TopPassages` has a threshold, a window is skipped if the bounds
/// of the blocks in it stay below. In a window that is not skipped, the clauses whose bounds add up to
/// less than the threshold make no candidates: the lists of the others are read, and those only for
/// candidates that may still reach the threshold. Scores are summed in the order of the request
/// whichever way a passage is found, so they have the same bits as those of an exhaustive search.
/// Sources: H. Turtle and J. Flood, "Query evaluation: strategies and optimizations" (MaxScore, 1995);
/// S. Ding and T. Suel, "Faster top-k document retrieval using block-max indexes" (2011).
struct PassageSearch {
  /// Passages in a window: the sums of a dozen readings stay in the second cache level.
  static let windowLength = 2048
  static let firstWindowLength = 128
  /// Bounds are sums and products in another order than scores, each rounded by 2⁻²⁴ at most.
  static let roundingAllowance: Float = 1 + 0x1p-18

  /// One reading of a clause.
  struct Lane {
    var factor: Float
    var streams: Range<Int>
  }

  /// A clause, and what it can add in the window at hand.
  struct ClauseState {
    var role: Clause.Role
    var coverageWeight: Float
    var lanes: Range<Int>
    var streams: Range<Int>
    /// The level of all its streams, or nil if they differ.
    var commonLevel: UInt8?
    var bound: Float = 0
    var windowBound: Float = 0
  }

  let request: MatchRequest
  private let coverageTotal: Float
  private let norms: PassageNorms
  private let deleted: UnsafeBufferPointer<UInt8>?
  var streams: [EvidenceStream] = []
  var bounds: [EvidenceBounds] = []
  var lanes: [Lane] = []
  var clauses: [ClauseState] = []
  /// Clauses that are not excluded, those with the smallest bound in the segment first.
  var ranked: [Int] = []
  /// The same, those that are read for candidates alone first; they are read from the last on.
  var order: [Int] = []
  /// The required clause with the fewest postings.
  var lead: Int?
  var threshold: Float?
  private let scratch: Scratch

  init(
    _ request: MatchRequest, segment: Segment, number: Int, norms: PassageNorms,
    correction: Float, k1: Float, collector: OccurrenceCollector
  ) throws(IndexError) {
    self.request = request
    self.norms = norms
    coverageTotal = request.coverageTotal
    deleted = try segment.deletedPassages()
    let correction = correction * Self.roundingAllowance
    for clause in request.clauses {
      let evidence = try ClauseEvidence(
        clause, in: segment, number: number, k1: k1, norms: norms, collector: collector)
      let (firstLane, firstStream) = (lanes.count, streams.count)
      for lane in evidence.lanes where !lane.streams.isEmpty {
        let start = streams.count
        streams += lane.streams
        lanes.append(Lane(factor: lane.factor, streams: start..<streams.count))
      }
      for stream in streams[firstStream...] {
        bounds.append(try stream.bounds(correction: correction, norms: norms))
      }
      let levels = Set(streams[firstStream...].map(\.level))
      clauses.append(
        ClauseState(
          role: clause.role, coverageWeight: clause.coverageWeight, lanes: firstLane..<lanes.count,
          streams: firstStream..<streams.count,
          commonLevel: levels.count == 1 ? levels.first : nil))
    }
    scratch = Scratch(lanes: lanes.count, clauses: clauses.count)
    rankClauses()
  }

  /// Offers every passage of a range that may be among the best.
  mutating func search(
    _ range: Range<UInt32>, collector: inout HitCollector, top: inout TopPassages
  ) throws(IndexError) {
    // Without one of the words that must be there is no match.
    if clauses.contains(where: { $0.role == .required && $0.streams.isEmpty }) { return }
    var base = range.lowerBound
    // Short windows first: the sooner there is a threshold, the less is looked at.
    var length = Self.firstWindowLength
    while base < range.upperBound {
      threshold = top.threshold
      base = max(base, nextCandidate())
      if base >= range.upperBound { return }
      let end = UInt32(min(UInt64(base) + UInt64(length), UInt64(range.upperBound)))
      length = min(length * 2, Self.windowLength)
      if boundWindow(from: base, below: end) {
        try searchWindow(base, end, collector: &collector, top: &top)
      }
      base = end
    }
  }

  private mutating func searchWindow(
    _ base: UInt32, _ end: UInt32, collector: inout HitCollector, top: inout TopPassages
  ) throws(IndexError) {
    let essential = chooseEssential()
    // Of one word, only lists of the best level make candidates once the heap is full of such hits.
    let isOnlyBest = threshold != nil && lead == nil && request.order == .levelThenScore
    for clause in order[essential...] {
      try accumulate(clause, isOnlyBest: isOnlyBest, base, end)
    }
    var rest = order[..<essential].reduce(0) { $0 + clauses[$1].windowBound }
    if isOnlyBest {
      for clause in order { rest += clauses[clause].windowBound }
    }
    collectCandidates(
      of: essential, base: base, least: isOnlyBest ? 0 : threshold.map { leastPartial($0, rest) })
    if isOnlyBest {
      for place in 0..<scratch.liveCount { scratch.partial[Int(scratch.live[place])] = 0 }
      for clause in order[essential...] {
        try probeRest(of: clause)
        rest -= clauses[clause].windowBound
        keepCandidates(with: clause, adding: max(rest, 0))
      }
    }
    for clause in order[..<essential].reversed() where scratch.liveCount > 0 {
      try probe(clause, clauses[clause].streams, isFirst: true)
      rest -= clauses[clause].windowBound
      keepCandidates(with: clause, adding: max(rest, 0))
    }
    for clause in clauses.indices where clauses[clause].role == .excluded {
      try probe(clause, clauses[clause].streams, isFirst: true)
    }
    for place in 0..<scratch.liveCount {
      let candidate = Int(scratch.live[place])
      if let threshold = top.threshold, scratch.partial[candidate] < leastPartial(threshold, 0) {
        continue
      }
      guard let (score, level) = rate(candidate) else { continue }
      if let threshold = top.threshold, score < threshold { continue }
      try collector.add(
        passage: scratch.passages[candidate], score: score, level: level, top: &top)
    }
  }

  /// What a candidate must score by some clauses if the others add `rest` at most.
  @inline(__always)
  private func leastPartial(_ threshold: Float, _ rest: Float) -> Float {
    threshold / Self.roundingAllowance - rest
  }

  // MARK: - Candidates

  /// Reads the lists of a clause in the window; with `isOnlyBest`, of each reading those up to the last
  /// one of the best level.
  private mutating func accumulate(
    _ clause: Int, isOnlyBest: Bool, _ base: UInt32, _ end: UInt32
  ) throws(IndexError) {
    let levels = clauses[clause].commonLevel == nil ? scratch.levelRow(clause) : nil
    for lane in clauses[clause].lanes {
      let row = scratch.row(lane)
      for stream in isOnlyBest ? bestStreams(of: lane) : lanes[lane].streams {
        try streams[stream].accumulate(
          into: row, levels: levels, touched: scratch.touched, base: base, end: end, norms: norms)
      }
    }
  }

  private func bestStreams(of lane: Int) -> Range<Int> {
    let range = lanes[lane].streams
    let last = range.last { streams[$0].level == 0 }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
  }

  /// Reads the other lists of a clause for the candidates.
  private mutating func probeRest(of clause: Int) throws(IndexError) {
    for lane in clauses[clause].lanes {
      let start = bestStreams(of: lane).upperBound
      try probe(clause, start..<lanes[lane].streams.upperBound, isFirst: false)
    }
  }

  /// Turns touched passages that may match into candidates, and clears the rows.
  ///
  /// - Parameters:
  ///   - essential: place in `order` of the first clause that was read.
  ///   - base: start of the window.
  ///   - least: what a candidate must score by the clauses that were read; nil for anything.
  private func collectCandidates(of essential: Int, base: UInt32, least: Float?) {
    var count = 0
    let partitions = request.partitions
    for word in 0..<Scratch.wordCount {
      var bits = scratch.touched[word]
      if bits == 0 { continue }
      scratch.touched[word] = 0
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        var score: Float = 0
        for clause in order[essential...] {
          score += move(clause, from: slot, to: count)
        }
        if let least, score < least { continue }
        let passage = base + UInt32(slot)
        if partitions != 0, norms.partitions[Int(passage)] & partitions == 0 { continue }
        if let deleted, deleted[Int(passage >> 3)] >> UInt8(passage & 7) & 1 == 1 { continue }
        scratch.passages[count] = passage
        scratch.partial[count] = score
        scratch.live[count] = UInt16(count)
        count += 1
      }
    }
    scratch.liveCount = count
  }

  /// Moves what a clause has of a passage from its rows to its columns; returns what it scores.
  @inline(__always)
  private func move(_ clause: Int, from slot: Int, to candidate: Int) -> Float {
    var best: Float = 0
    for lane in clauses[clause].lanes {
      let row = scratch.row(lane)
      let x = row[slot]
      row[slot] = 0
      scratch.column(lane)[candidate] = x
      if x > 0 { best = max(best, Self.saturated(x, lanes[lane].factor)) }
    }
    if clauses[clause].commonLevel == nil {
      let levels = scratch.levelRow(clause)
      scratch.levelColumn(clause)[candidate] = levels[slot]
      levels[slot] = Scratch.noLevel
    }
    return best
  }

  /// Adds what a clause that has been read scores, and drops the candidates that can't reach the
  /// threshold with what other clauses may add, and those that lack a required one.
  private func keepCandidates(with clause: Int, adding rest: Float) {
    let least = threshold.map { leastPartial($0, rest) } ?? -.infinity
    let isRequired = clauses[clause].role == .required
    let range = clauses[clause].lanes
    var kept = 0
    for place in 0..<scratch.liveCount {
      let candidate = Int(scratch.live[place])
      var best: Float = 0
      for lane in range {
        let x = scratch.column(lane)[candidate]
        if x > 0 { best = max(best, Self.saturated(x, lanes[lane].factor)) }
      }
      let score = scratch.partial[candidate] + best
      if score < least || isRequired && best == 0 { continue }
      scratch.partial[candidate] = score
      scratch.live[kept] = UInt16(candidate)
      kept += 1
    }
    scratch.liveCount = kept
  }

  /// Reads streams of a clause for the candidates alone.
  ///
  /// - Parameter isFirst: whether nothing of the clause has been read in the window.
  private mutating func probe(_ clause: Int, _ range: Range<Int>, isFirst: Bool)
    throws(IndexError)
  {
    let count = scratch.liveCount
    let (live, passages) = (scratch.live, scratch.passages)
    let levels = clauses[clause].commonLevel == nil ? scratch.levelColumn(clause) : nil
    if let levels, isFirst {
      for place in 0..<count { levels[Int(live[place])] = Scratch.noLevel }
    }
    for lane in clauses[clause].lanes {
      let column = scratch.column(lane)
      if isFirst { for place in 0..<count { column[Int(live[place])] = 0 } }
      for stream in lanes[lane].streams.clamped(to: range) {
        let level = streams[stream].level
        for place in 0..<count {
          let candidate = Int(live[place])
          let passage = passages[candidate]
          try streams[stream].seek(to: passage)
          let next = streams[stream].nextPassage
          if next != passage {
            if next == .max { break }
            continue
          }
          column[candidate] += try streams[stream].value(norms)
          if let levels, level < levels[candidate] { levels[candidate] = level }
        }
      }
    }
  }

  // MARK: - Scores

  @inline(__always)
  static func saturated(_ x: Float, _ factor: Float) -> Float { factor * (x / (1 + x)) }

  /// Score and level of a candidate all of whose lists are summed; nil if it does not match.
  private func rate(_ candidate: Int) -> (score: Float, level: UInt8)? {
    var total: Float = 0
    var covered = InlineArray<4, Float>(repeating: 0)
    for clause in clauses.indices {
      var best: Float = 0
      var occurs = false
      for lane in clauses[clause].lanes {
        let x = scratch.column(lane)[candidate]
        if x <= 0 { continue }
        occurs = true
        best = max(best, Self.saturated(x, lanes[lane].factor))
      }
      switch clauses[clause].role {
      case .excluded:
        if occurs { return nil }
        continue
      case .required: if !occurs { return nil }
      case .scored: break
      }
      total += best
      if !occurs { continue }
      let level = Int(clauses[clause].commonLevel ?? scratch.levelColumn(clause)[candidate])
      if level < MatchLevelCounts.capacity { covered[level] += clauses[clause].coverageWeight }
    }
    guard let level = request.coverage.level(covered: covered, of: coverageTotal) else {
      return nil
    }
    return (total, level)
  }
}
