/// Counts the matching passages of a segment by level, and the documents that have one.
///
/// Only lists that make matches are read, and of those the passages alone.
struct MatchCounter {
  private struct ClauseState {
    var role: Clause.Role
    var coverageWeight: Int32
    var streams: Range<Int>
    /// Whether its passages are looked at; those of the others only where they are.
    var isEssential = false
  }

  private let request: MatchRequest
  private let coverage: RequestCoverage
  private let segment: Segment
  private let norms: PassageNorms
  /// Keeps what `hiddenBits` points to.
  private let hidden: HiddenPassages?
  /// A bit a passage, set if it matches nothing.
  private let hiddenBits: UnsafeBufferPointer<UInt8>?
  private let firstPassages: UnsafeBufferPointer<UInt32>
  private var streams: [EvidenceStream] = []
  private var clauses: [ClauseState] = []
  // The document at hand, and the first passage behind it.
  private var document: UInt32 = 0
  private var documentEnd: UInt32 = 0
  private var isAccepted = false

  private(set) var counts = MatchLevelCounts()
  private(set) var documentCount = 0

  init(_ request: MatchRequest, lists: RequestLists) throws(IndexError) {
    self.request = request
    segment = lists.segment
    norms = lists.norms
    hidden = lists.hidden
    hiddenBits = hidden?.bits
    firstPassages = try segment.firstPassages()
    coverage = RequestCoverage(request)
    for (number, clause) in request.clauses.enumerated() {
      let start = streams.count
      let evidence = try ClauseEvidence(
        number, of: request, lists: lists, makesMatchesOnly: true)
      streams += evidence.lanes.flatMap(\.streams).sorted { $0.level < $1.level }
      clauses.append(
        ClauseState(
          role: clause.role, coverageWeight: RequestCoverage.weight(of: clause),
          streams: start..<streams.count))
    }
    chooseEssential()
  }

  /// Decides which clauses every match has one of: all but those that together cover too little, or the
  /// rarest one that must be there.
  private mutating func chooseEssential() {
    let required = clauses.indices.filter { clauses[$0].role == .required }
    if let lead = required.min(by: { (postings(of: $0), $0) < (postings(of: $1), $1) }) {
      clauses[lead].isEssential = true
      return
    }
    var sum: Int32 = 0
    let scored = clauses.indices.filter { clauses[$0].role == .scored }
    for clause in scored.sorted(by: {
      (clauses[$0].coverageWeight, $0) < (clauses[$1].coverageWeight, $1)
    }) {
      sum += clauses[clause].coverageWeight
      clauses[clause].isEssential = sum > 0 && sum >= coverage.minimum
    }
  }

  private func postings(of clause: Int) -> Int {
    clauses[clause].streams.reduce(0) { $0 + streams[$1].documentFrequency }
  }

  /// Looks at all passages.
  mutating func count() throws(IndexError) {
    let levels = streams.map(\.level).filter { $0 < MatchLevelCounts.capacity }
    let window = CountingWindow(levels: Int(levels.max() ?? 0) + 1)
    while true {
      var base = UInt32.max
      for clause in clauses where clause.isEssential {
        for stream in clause.streams { base = min(base, streams[stream].nextPassage) }
      }
      if base == .max { return }
      let end = base + UInt32(min(CountingWindow.length, segment.passageCount - Int(base)))
      for clause in clauses.indices where clauses[clause].isEssential {
        try mark(clause, in: window, base, end)
      }
      for clause in clauses.indices where !clauses[clause].isEssential {
        try mark(clause, in: window, base, end)
      }
      try drain(window, base: base)
    }
  }

  /// Adds a clause's weight to the passages in which it occurs, by its best level there.
  private mutating func mark(
    _ clause: Int, in window: CountingWindow, _ base: UInt32, _ end: UInt32
  ) throws(IndexError) {
    let state = clauses[clause]
    let (seen, touched) = (window.seen, window.touched)
    // Streams of better levels come first, so the first to see a passage decides.
    for stream in state.streams {
      let level = Int(streams[stream].level)
      let sums = level < MatchLevelCounts.capacity ? window.sums(level) : nil
      let weight = state.coverageWeight
      try streams[stream].forEachPassage(from: base, below: end) { slot in
        let bit = UInt64(1) << UInt64(slot & 63)
        if seen[slot >> 6] & bit != 0 { return }
        seen[slot >> 6] |= bit
        sums?[slot] += weight
      }
    }
    for word in 0..<CountingWindow.wordCount {
      let bits = seen[word]
      seen[word] = 0
      switch state.role {
      case .excluded: window.allowed[word] &= ~bits
      case .required: window.allowed[word] &= bits
      case .scored: break
      }
      if state.isEssential { touched[word] |= bits }
    }
  }

  /// Counts the matches of a window, and clears it.
  private mutating func drain(_ window: CountingWindow, base: UInt32) throws(IndexError) {
    for word in 0..<CountingWindow.wordCount {
      var bits = window.touched[word] & window.allowed[word]
      window.touched[word] = 0
      window.allowed[word] = .max
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        var covered = InlineArray<4, Int32>(repeating: 0)
        for level in 0..<window.levels { covered[level] = window.sums(level)[slot] }
        let passage = base + UInt32(slot)
        if let level = coverage.level(covered: covered), mayMatch(passage) {
          try note(passage, level: level)
        }
      }
    }
    window.clearSums()
  }

  private func mayMatch(_ passage: UInt32) -> Bool {
    if request.partitions != 0, norms.partitions[Int(passage)] & request.partitions == 0 {
      return false
    }
    guard let hiddenBits else { return true }
    return hiddenBits[Int(passage >> 3)] >> UInt8(passage & 7) & 1 == 0
  }

  /// Counts a match; they come in passage order.
  private mutating func note(_ passage: UInt32, level: UInt8) throws(IndexError) {
    if passage >= documentEnd {
      document = Self.document(of: passage, from: document, firstPassages)
      documentEnd = firstPassages[Int(document) + 1]
      isAccepted =
        try request.acceptsDocument?(
          segment.documentKey(document), segment.documentRecord(document)) ?? true
      if isAccepted { documentCount += 1 }
    }
    if isAccepted { counts.passages[min(Int(level), MatchLevelCounts.capacity - 1)] += 1 }
  }

  /// The document of a passage that lies in `start` or behind it.
  private static func document(
    of passage: UInt32, from start: UInt32, _ firstPassages: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    // Mostly the next document or one of the next.
    var step = 1
    var low = Int(start)
    while low + step + 1 < firstPassages.count, firstPassages[low + step] <= passage {
      low += step
      step *= 2
    }
    var high = min(low + step, firstPassages.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstPassages[middle] <= passage { low = middle } else { high = middle }
    }
    return UInt32(low)
  }
}
