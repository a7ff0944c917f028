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
    while base < range.upperBound {
      threshold = top.threshold
      base = max(base, nextCandidate())
      if base >= range.upperBound { return }
      let end = min(UInt64(base) + UInt64(Self.windowLength), UInt64(range.upperBound))
      if boundWindow(from: base, below: UInt32(end)) {
        try searchWindow(base, UInt32(end), collector: &collector, top: &top)
      }
      base = UInt32(end)
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
    collectCandidates(base: base)
    var rest = order[..<essential].reduce(0) { $0 + clauses[$1].windowBound }
    for clause in order[essential...] {
      if isOnlyBest { try probeRest(of: clause, base) }
      add(clause)
    }
    keepCandidates(adding: rest)
    for clause in order[..<essential].reversed() where scratch.candidateCount > 0 {
      try probe(clause, clauses[clause].streams, base)
      rest -= clauses[clause].windowBound
      add(clause)
      keepCandidates(adding: max(rest, 0), without: clauses[clause].role)
    }
    for clause in clauses.indices where clauses[clause].role == .excluded {
      try probe(clause, clauses[clause].streams, base)
    }
    for index in 0..<scratch.candidateCount {
      let slot = Int(scratch.candidates[index])
      guard let (score, level) = rate(slot) else { continue }
      if let threshold = top.threshold, score < threshold { continue }
      try collector.add(passage: base + UInt32(slot), score: score, level: level, top: &top)
    }
    scratch.clear()
  }

  // MARK: - Candidates

  private func sums(_ lane: Int) -> UnsafeMutablePointer<Float> {
    scratch.sums + lane * Self.windowLength
  }

  private func levels(_ clause: Int) -> UnsafeMutablePointer<UInt8> {
    scratch.levels + clause * Self.windowLength
  }

  /// Reads the lists of a clause in the window; with `isOnlyBest`, of each reading those up to the last
  /// one of the best level.
  private mutating func accumulate(
    _ clause: Int, isOnlyBest: Bool, _ base: UInt32, _ end: UInt32
  ) throws(IndexError) {
    let levels = clauses[clause].commonLevel == nil ? levels(clause) : nil
    if levels != nil { scratch.hasLevels = true }
    for lane in clauses[clause].lanes {
      let sums = sums(lane)
      scratch.use(lane: lane)
      for stream in isOnlyBest ? bestStreams(of: lane) : lanes[lane].streams {
        try streams[stream].accumulate(
          into: sums, levels: levels, touched: scratch.touched, base: base, end: end, norms: norms)
      }
    }
  }

  private func bestStreams(of lane: Int) -> Range<Int> {
    let range = lanes[lane].streams
    let last = range.last { streams[$0].level == 0 }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
  }

  /// Reads the other lists of a clause for the candidates.
  private mutating func probeRest(of clause: Int, _ base: UInt32) throws(IndexError) {
    for lane in clauses[clause].lanes {
      let start = bestStreams(of: lane).upperBound
      try probe(clause, start..<lanes[lane].streams.upperBound, base)
    }
  }

  /// Turns the touched passages that may match into candidates.
  private func collectCandidates(base: UInt32) {
    var count = 0
    let partitions = request.partitions
    for word in 0..<Scratch.wordCount {
      var bits = scratch.touched[word]
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        let passage = Int(base) + slot
        if partitions != 0, norms.partitions[passage] & partitions == 0 { continue }
        if let deleted, deleted[passage >> 3] >> UInt8(passage & 7) & 1 == 1 { continue }
        scratch.candidates[count] = UInt16(slot)
        scratch.partial[count] = 0
        count += 1
      }
    }
    scratch.candidateCount = count
  }

  /// Adds what a clause that has been read scores to the candidates' partial sums.
  private func add(_ clause: Int) {
    if threshold == nil, clauses[clause].role != .required { return }
    let range = clauses[clause].lanes
    if range.count == 1 {
      let (sums, factor) = (sums(range.lowerBound), lanes[range.lowerBound].factor)
      for index in 0..<scratch.candidateCount {
        let score = Self.saturated(sums[Int(scratch.candidates[index])], factor)
        scratch.partial[index] += score
        scratch.last[index] = score
      }
      return
    }
    for index in 0..<scratch.candidateCount {
      let slot = Int(scratch.candidates[index])
      var best: Float = 0
      for lane in range { best = max(best, Self.saturated(sums(lane)[slot], lanes[lane].factor)) }
      scratch.partial[index] += best
      scratch.last[index] = best
    }
  }

  /// Drops the candidates that can't reach the threshold with what other clauses may add, and those
  /// without a required clause that was added last.
  private func keepCandidates(adding rest: Float, without role: Clause.Role = .scored) {
    let isRequired = role == .required
    if threshold == nil, !isRequired { return }
    let least = (threshold ?? 0) / Self.roundingAllowance - rest
    var kept = 0
    for index in 0..<scratch.candidateCount {
      if scratch.partial[index] < least || isRequired && scratch.last[index] <= 0 { continue }
      scratch.candidates[kept] = scratch.candidates[index]
      scratch.partial[kept] = scratch.partial[index]
      kept += 1
    }
    scratch.candidateCount = kept
  }

  /// Reads streams of a clause for the candidates alone.
  private mutating func probe(_ clause: Int, _ range: Range<Int>, _ base: UInt32)
    throws(IndexError)
  {
    if scratch.candidateCount == 0 { return }
    let levels = clauses[clause].commonLevel == nil ? levels(clause) : nil
    if levels != nil { scratch.hasLevels = true }
    for lane in clauses[clause].lanes {
      let sums = sums(lane)
      for stream in lanes[lane].streams.clamped(to: range) {
        scratch.use(lane: lane)
        let level = streams[stream].level
        for index in 0..<scratch.candidateCount {
          let slot = Int(scratch.candidates[index])
          let passage = base + UInt32(slot)
          try streams[stream].seek(to: passage)
          if streams[stream].nextPassage != passage { continue }
          sums[slot] += try streams[stream].value(norms)
          if let levels, level < levels[slot] { levels[slot] = level }
        }
      }
    }
  }

  // MARK: - Scores

  @inline(__always)
  static func saturated(_ x: Float, _ factor: Float) -> Float { factor * (x / (1 + x)) }

  /// Score and level of a passage all of whose lists are summed; nil if it does not match.
  private func rate(_ slot: Int) -> (score: Float, level: UInt8)? {
    var total: Float = 0
    var covered = InlineArray<4, Float>(repeating: 0)
    for clause in clauses.indices {
      let state = clauses[clause]
      var best: Float = 0
      var occurs = false
      for lane in state.lanes {
        let x = sums(lane)[slot]
        if x <= 0 { continue }
        occurs = true
        best = max(best, Self.saturated(x, lanes[lane].factor))
      }
      switch state.role {
      case .excluded:
        if occurs { return nil }
        continue
      case .required: if !occurs { return nil }
      case .scored: break
      }
      total += best
      if !occurs { continue }
      let level = Int(state.commonLevel ?? levels(clause)[slot])
      if level < MatchLevelCounts.capacity { covered[level] += state.coverageWeight }
    }
    guard let level = request.coverage.level(covered: covered, of: coverageTotal) else {
      return nil
    }
    return (total, level)
  }
}
