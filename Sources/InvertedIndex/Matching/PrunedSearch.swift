/// Finds the best passages of a segment without scoring those that can't be among them.
///
/// A segment is passed in short windows. Once `TopGroups` has a threshold, a window is skipped if the
/// bounds of the blocks in it stay below. In a window that is not skipped, the lists are read that alone
/// can bring a passage to the threshold; only if one of their passages can reach it with the bounds of
/// the other lists are those read, too. Scores are summed in the order of the request, so they have
/// the same bits as those of the exhaustive search.
/// Sources: H. Turtle and J. Flood, "Query evaluation: strategies and optimizations" (MaxScore, 1995);
/// S. Ding and T. Suel, "Faster top-k document retrieval using block-max indexes" (2011).
struct PrunedSearch {
  /// Passages in a window. Some 200 passages share two blocks of a list that half of them have.
  static let windowLength = 256
  private static let wordCount = windowLength / 64
  /// Bounds are sums and products in another order than scores, each rounded by 2⁻²⁴ at most.
  static let roundingAllowance: Float = 1 + 0x1p-18

  /// One reading of a clause.
  struct Lane {
    /// Position of its clause in the request.
    var clause: Int
    var factor: Float
    var streams: [EvidenceStream]
    var blocks: [BlockBounds?]
    /// The largest weight · frequency / K of each stream.
    var bounds: [Float]
    /// How many streams, from the first, are read in every window that is not skipped.
    var essentialCount = 0
    /// What the other streams can add.
    var restBound: Float = 0
  }

  let order: MatchOrder
  private let partitionMask: UInt8
  private let segment: Segment
  private let number: Int
  private let norms: PassageNorms
  private let deleted: UnsafeBufferPointer<UInt8>?
  var lanes: [Lane] = []
  var roles: [Clause.Role] = []
  private let coverageWeights: [Float]
  private let coverage: MatchCoverage
  private let coverageTotal: Float
  /// The lanes of each clause.
  var clauseLanes: [Range<Int>] = []
  /// What bounds of the file are multiplied with to hold for the averages of the snapshot.
  let correction: Float
  private let scratch: Scratch
  var threshold: Float?
  /// Whether only hits of the best level can still be kept, and their lists are all essential.
  var dropsLowerLevels = false

  /// The arrays of a window: sums a lane, levels a clause, touched passages.
  private final class Scratch {
    let sums: UnsafeMutablePointer<Float>
    let sumCount: Int
    let levels: UnsafeMutablePointer<UInt8>
    let levelCount: Int
    let touched = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)
    /// Where lists that make no candidates leave their bits.
    let ignored = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)

    init(lanes: Int, clauses: Int) {
      sumCount = max(lanes, 1) * windowLength
      sums = .allocate(capacity: sumCount)
      sums.initialize(repeating: 0, count: sumCount)
      levelCount = max(clauses, 1) * windowLength
      levels = .allocate(capacity: levelCount)
      levels.initialize(repeating: .max, count: levelCount)
      touched.initialize(repeating: 0, count: wordCount)
      ignored.initialize(repeating: 0, count: wordCount)
    }

    func clear() {
      sums.update(repeating: 0, count: sumCount)
      levels.update(repeating: .max, count: levelCount)
      touched.update(repeating: 0, count: wordCount)
    }

    deinit {
      sums.deallocate()
      levels.deallocate()
      touched.deallocate()
      ignored.deallocate()
    }
  }

  init(
    _ request: MatchRequest, segment: Segment, number: Int, norms: PassageNorms,
    correction: Float, parameters: BM25Parameters
  ) throws(IndexError) {
    order = request.order
    partitionMask = request.partitions
    coverageWeights = request.clauses.map(\.coverageWeight)
    coverage = request.coverage
    coverageTotal = request.coverageTotal
    self.segment = segment
    self.number = number
    self.norms = norms
    let correction = correction * Self.roundingAllowance
    self.correction = correction
    deleted = try segment.deletedPassages()
    for clause in request.clauses {
      let start = lanes.count
      let streams = try ClauseStreams(clause, segment: segment, parameters: parameters)
      for reading in streams.readings {
        var lane = Lane(
          clause: roles.count, factor: reading.factor, streams: reading.streams, blocks: [],
          bounds: [])
        for stream in reading.streams {
          let blocks = try stream.blockBounds()
          lane.blocks.append(blocks)
          lane.bounds.append(
            blocks.map { stream.weighted($0.maximum()) * correction }
              ?? stream.maximum(norms) * Self.roundingAllowance)
        }
        lanes.append(lane)
      }
      roles.append(clause.role)
      clauseLanes.append(start..<lanes.count)
    }
    scratch = Scratch(lanes: lanes.count, clauses: roles.count)
    chooseEssential()
  }

  /// Offers every passage of a range that may be among the best.
  mutating func search(
    _ range: Range<UInt32>, collector: inout GroupCollector, top: inout TopGroups
  ) throws(IndexError) {
    var base = range.lowerBound
    while true {
      if top.threshold != threshold {
        threshold = top.threshold
        chooseEssential()
      }
      base = max(base, nextCandidate())
      if base >= range.upperBound { return }
      let end = min(base + UInt32(Self.windowLength), range.upperBound)
      let canMatter = threshold.map { bound(from: base, below: end) >= $0 } ?? true
      if canMatter { try searchWindow(base..<end, collector: &collector, top: &top) }
      base = end
    }
  }

  /// The first passage that an essential list may still have, as far as its lists were read.
  private func nextCandidate() -> UInt32 {
    var first = UInt32.max
    for lane in lanes {
      for index in 0..<lane.essentialCount { first = min(first, lane.streams[index].nextPassage) }
    }
    return first
  }

  private func window(_ range: Range<UInt32>, lane: Int, touched: UnsafeMutablePointer<UInt64>)
    -> SumWindow
  {
    SumWindow(
      base: range.lowerBound, end: range.upperBound, norms: norms,
      sums: scratch.sums + lane * Self.windowLength, touched: touched,
      levels: scratch.levels + lanes[lane].clause * Self.windowLength)
  }

  private mutating func searchWindow(
    _ range: Range<UInt32>, collector: inout GroupCollector, top: inout TopGroups
  ) throws(IndexError) {
    for index in lanes.indices where lanes[index].essentialCount > 0 {
      let target = window(range, lane: index, touched: scratch.touched)
      for stream in 0..<lanes[index].essentialCount {
        try lanes[index].streams[stream].accumulate(into: target)
      }
    }
    if keepCandidates(base: range.lowerBound) {
      for index in lanes.indices
      where lanes[index].essentialCount < lanes[index].streams.count {
        let target = window(range, lane: index, touched: scratch.ignored)
        for stream in lanes[index].essentialCount..<lanes[index].streams.count {
          try lanes[index].streams[stream].accumulate(into: target)
        }
      }
      for word in 0..<Self.wordCount {
        var bits = scratch.touched[word]
        while bits != 0 {
          let slot = word << 6 | bits.trailingZeroBitCount
          bits &= bits - 1
          guard let level = level(slot: slot), let score = score(slot: slot) else { continue }
          if let threshold, score < threshold { continue }
          try collector.add(
            passage: range.lowerBound + UInt32(slot), score: score, level: level,
            segment: segment, number: number, top: &top)
        }
      }
    }
    scratch.clear()
  }

  /// Leaves the bits of those touched passages that may match and reach the threshold; false if there
  /// is none.
  private func keepCandidates(base: UInt32) -> Bool {
    var isAny = false
    for word in 0..<Self.wordCount {
      var bits = scratch.touched[word]
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        let bit = bits & ~(bits - 1)
        bits &= bits - 1
        if mayMatch(base + UInt32(slot)), mayReachThreshold(slot: slot) {
          isAny = true
        } else {
          scratch.touched[word] &= ~bit
        }
      }
    }
    return isAny
  }

  private func mayMatch(_ passage: UInt32) -> Bool {
    if partitionMask != 0, norms.partitions[Int(passage)] & partitionMask == 0 { return false }
    guard let deleted else { return true }
    return deleted[Int(passage >> 3)] >> UInt8(passage & 7) & 1 == 0
  }

  private func mayReachThreshold(slot: Int) -> Bool {
    guard let threshold else { return true }
    if dropsLowerLevels, !hasBestLevel(slot: slot) { return false }
    var total: Float = 0
    for clause in roles.indices where roles[clause] != .excluded {
      var best: Float = 0
      for index in clauseLanes[clause] {
        let x = scratch.sums[index * Self.windowLength + slot] + lanes[index].restBound
        best = max(best, Self.saturated(x, lanes[index].factor))
      }
      total += best
    }
    return total * Self.roundingAllowance >= threshold
  }

  /// Whether a list of the best level has a passage.
  private func hasBestLevel(slot: Int) -> Bool {
    roles.indices.contains { scratch.levels[$0 * Self.windowLength + slot] == 0 }
  }

  /// How well a passage matches all of whose lists are summed; nil if it covers too little.
  private func level(slot: Int) -> UInt8? {
    var covered = InlineArray<4, Float>(repeating: 0)
    for clause in roles.indices where roles[clause] != .excluded {
      let level = Int(scratch.levels[clause * Self.windowLength + slot])
      if level < MatchLevelCounts.capacity { covered[level] += coverageWeights[clause] }
    }
    return coverage.level(covered: covered, of: coverageTotal)
  }

  /// The score of a passage all of whose lists are summed; nil if a clause rules it out.
  private func score(slot: Int) -> Float? {
    var total: Float = 0
    for clause in roles.indices {
      var best: Float = 0
      var occurs = false
      for index in clauseLanes[clause] {
        let x = scratch.sums[index * Self.windowLength + slot]
        if x > 0 {
          occurs = true
          let score = Self.saturated(x, lanes[index].factor)
          if score > best { best = score }
        }
      }
      switch roles[clause] {
      case .excluded: if occurs { return nil }
      case .required: if !occurs { return nil }
      case .scored: break
      }
      if roles[clause] != .excluded { total += best }
    }
    return total
  }
}
