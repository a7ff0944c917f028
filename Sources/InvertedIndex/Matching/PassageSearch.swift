/// Finds the best passages of a segment without scoring those that can't be among them.
///
/// A segment is passed in windows. Once `TopPassages` has a threshold, a window is skipped if the bounds
/// of the blocks in it stay below. In a window that is not skipped, the clauses whose bounds add up to
/// less than the threshold make no candidates: the lists of the others are read, and those only for
/// candidates that may still reach the threshold. Scores are whole numbers (`FixedScore`), so they are
/// the same whichever way a passage is found. The first threshold comes from the passages of the rarest
/// clause, if they are few.
/// Sources: H. Turtle and J. Flood, "Query evaluation: strategies and optimizations" (MaxScore, 1995);
/// S. Ding and T. Suel, "Faster top-k document retrieval using block-max indexes" (2011).
struct PassageSearch {
  /// Passages in a window: its scores, and the sums of a clause, stay in the first cache levels.
  static let windowLength = 2048
  /// Passages in the first window; each is twice as long as the one before. The sooner there is a
  /// threshold, the less is looked at.
  static let firstWindowLength = 128

  /// The most postings of a clause by which a first threshold is found, if not many more are asked for.
  static let mostSampled = 512

  /// One reading of a clause.
  struct Lane {
    var factor: Float
    var streams: Range<Int>
  }

  /// A clause, and what it can add in the window at hand.
  struct ClauseState {
    var role: Clause.Role
    var coverageWeight: Int32
    var lanes: Range<Int>
    var streams: Range<Int>
    /// The level of all its streams, or nil if they differ.
    var commonLevel: UInt8?
    var bound: Int32 = 0
    var windowBound: Int32 = 0
    /// End of the passages for which `windowBound` holds, if they lie beyond the window.
    var windowBoundEnd: UInt32 = 0
  }

  let request: MatchRequest
  private let coverage: RequestCoverage
  let norms: PassageNorms
  /// Keeps what `hiddenBits` points to.
  private let hidden: HiddenPassages?
  /// A bit a passage, set if it matches nothing.
  let hiddenBits: UnsafeBufferPointer<UInt8>?
  var streams: [EvidenceStream] = []
  var bounds: [EvidenceBounds] = []
  var lanes: [Lane] = []
  var clauses: [ClauseState] = []
  /// Clauses that are not excluded, those with the smallest bound in the segment first; in any order if
  /// there is a lead.
  var ranked: [Int] = []
  /// The same, those that are read for candidates alone first; they are read from the last on.
  var order: [Int] = []
  /// The clause that makes the candidates: the required one with the fewest postings.
  var lead: Int?
  /// Whether only passages with the lead at its best level are looked at.
  var isSampling = false
  /// The level of all matches if it is the same, whatever they cover.
  let onlyLevel: UInt8?
  var threshold: Int32?
  let scratch: Scratch

  init(_ request: MatchRequest, lists: RequestLists) throws(IndexError) {
    self.request = request
    norms = lists.norms
    coverage = RequestCoverage(request)
    hidden = lists.hidden
    hiddenBits = hidden?.bits
    for (number, clause) in request.clauses.enumerated() {
      let evidence = try ClauseEvidence(number, of: request, lists: lists)
      let (firstLane, firstStream) = (lanes.count, streams.count)
      for lane in evidence.lanes where !lane.streams.isEmpty {
        let start = streams.count
        streams += lane.streams
        lanes.append(Lane(factor: lane.factor, streams: start..<streams.count))
      }
      for stream in streams[firstStream...] {
        bounds.append(try stream.bounds(correction: lists.boundCorrection))
      }
      let level = streams.count > firstStream ? streams[firstStream].level : Scratch.noLevel
      clauses.append(
        ClauseState(
          role: clause.role, coverageWeight: RequestCoverage.weight(of: clause),
          lanes: firstLane..<lanes.count,
          streams: firstStream..<streams.count,
          commonLevel: streams[firstStream...].allSatisfy { $0.level == level } ? level : nil))
    }
    let scored = clauses.filter { $0.role != .excluded && !$0.streams.isEmpty }
    let isPlain =
      request.coverage.full == 0 && request.coverage.least == 0
      && scored.allSatisfy { $0.commonLevel == 0 && $0.coverageWeight > 0 }
    onlyLevel = isPlain ? 0 : nil
    // A clause of one list needs no sums of its own.
    scratch = Scratch(
      lanes: clauses.reduce(0) { max($0, $1.streams.count > 1 ? $1.lanes.count : 0) },
      clauses: isPlain ? 0 : clauses.count)
    rankClauses()
  }

  /// Offers every passage of the segment that may be among the best.
  mutating func searchAll(of lists: RequestLists, top: inout TopPassages) throws(IndexError) {
    var collector = HitCollector(request: request, lists: lists)
    try search(0..<UInt32(lists.segment.passageCount), collector: &collector, top: &top)
    try collector.finish(top: &top)
  }

  /// Offers every passage of a range that may be among the best.
  mutating func search(
    _ range: Range<UInt32>, collector: inout HitCollector, top: inout TopPassages
  ) throws(IndexError) {
    // Without one of the words that must be there is no match.
    if clauses.contains(where: { $0.role == .required && $0.streams.isEmpty }) { return }
    var base = range.lowerBound
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
    var rest = order[..<essential].reduce(0) { $0 + clauses[$1].windowBound }
    let isOneWord = request.order == .levelThenScore && order.count == 1 && lead == nil
    let hasOtherLists = clauses[order[essential]].streams.count > 1
    if hasOtherLists, isSampling || threshold != nil && isOneWord {
      // Of one word, only lists of the best level make candidates once all kept are such hits.
      let least = threshold.map { $0 - rest } ?? .min
      try readBestLevel(of: order[essential], base, end, least: least)
    } else {
      for clause in order[essential...] { try read(clause, base, end) }
      collectCandidates(base: base, least: threshold.map { $0 - rest } ?? .min)
    }
    for clause in order[..<essential].reversed() where scratch.count > 0 {
      rest -= clauses[clause].windowBound
      try probe(clause, least: threshold.map { $0 - rest } ?? .min)
    }
    for clause in clauses.indices where clauses[clause].role == .excluded {
      try dropCandidates(with: clause)
    }
    for candidate in 0..<scratch.count {
      let score = scratch.candidateScores[candidate]
      if let threshold = top.threshold, score < threshold { continue }
      guard let level = onlyLevel ?? level(of: candidate) else { continue }
      try collector.add(
        passage: scratch.passages[candidate], score: score, level: level, top: &top)
    }
  }

  /// How well a candidate matches, nil if it covers too little.
  private func level(of candidate: Int) -> UInt8? {
    var covered = InlineArray<4, Int32>(repeating: 0)
    for clause in clauses.indices where clauses[clause].role != .excluded {
      guard let level = scratch.level(of: clause, in: candidate) else { continue }
      covered[level] += clauses[clause].coverageWeight
    }
    return coverage.level(covered: covered)
  }

  @inline(__always)
  static func saturated(_ x: Float, _ factor: Float) -> Float { factor * (x / (1 + x)) }
}
