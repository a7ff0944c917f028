/// Counts the matching passages of a segment by level, and the documents that have one.
///
/// Only lists that make matches are read, and of those the passages alone.
struct MatchCounter {
  static let windowLength = 4096
  private static let wordCount = windowLength / 64

  struct ClauseState {
    var role: Clause.Role
    var coverageWeight: Float
    var streams: Range<Int>
  }

  let request: MatchRequest
  let segment: Segment
  let norms: PassageNorms
  let deleted: UnsafeBufferPointer<UInt8>?
  private var streams: [EvidenceStream] = []
  var clauses: [ClauseState] = []
  var document: UInt32 = 0
  var passages: Range<UInt32> = 0..<0
  var isAccepted = false

  var counts = MatchLevelCounts()
  var documentCount = 0

  init(
    _ request: MatchRequest, segment: Segment, number: Int, norms: PassageNorms, k1: Float,
    collector: OccurrenceCollector
  ) throws(IndexError) {
    self.request = request
    self.segment = segment
    self.norms = norms
    deleted = try segment.deletedPassages()
    for clause in request.clauses {
      let start = streams.count
      let evidence = try ClauseEvidence(
        Self.withoutRepetitions(clause), in: segment, number: number, k1: k1, norms: norms,
        collector: collector, makesMatchesOnly: true)
      for lane in evidence.lanes { streams += lane.streams }
      clauses.append(
        ClauseState(
          role: clause.role, coverageWeight: clause.coverageWeight, streams: start..<streams.count))
    }
  }

  /// A clause with each term once: readings share the word as typed, and what they weigh is of no
  /// account here.
  private static func withoutRepetitions(_ clause: Clause) -> Clause {
    var best: [[UInt8]: UInt8] = [:]
    for evidence in clause.readings.flatMap(\.evidence) {
      guard case .term(let term) = evidence.occurrences else { continue }
      best[term.bytes] = min(best[term.bytes] ?? .max, evidence.level)
    }
    var clause = clause
    for reading in clause.readings.indices {
      clause.readings[reading].evidence.removeAll { evidence in
        guard case .term(let term) = evidence.occurrences else { return false }
        guard best[term.bytes] == evidence.level else { return true }
        best[term.bytes] = nil
        return false
      }
    }
    return clause
  }

  /// Looks at all passages.
  mutating func count() throws(IndexError) {
    let levels = UnsafeMutablePointer<UInt8>.allocate(
      capacity: max(clauses.count, 1) * Self.windowLength)
    levels.initialize(repeating: .max, count: max(clauses.count, 1) * Self.windowLength)
    let touched = UnsafeMutablePointer<UInt64>.allocate(capacity: Self.wordCount)
    touched.initialize(repeating: 0, count: Self.wordCount)
    defer {
      levels.deallocate()
      touched.deallocate()
    }
    let total = request.coverageTotal
    while true {
      var base = UInt32.max
      for clause in clauses where clause.role != .excluded {
        for stream in clause.streams { base = min(base, streams[stream].nextPassage) }
      }
      if base == .max { return }
      let end = base + UInt32(min(Self.windowLength, segment.passageCount - Int(base)))
      for clause in clauses.indices {
        let own = levels + clause * Self.windowLength
        for stream in clauses[clause].streams {
          // Evidence that makes no match, of a required or excluded word, occurs all the same.
          let level = min(streams[stream].level, .max - 1)
          try streams[stream].forEachPassage(from: base, below: end) { slot in
            touched[slot >> 6] |= 1 << UInt64(slot & 63)
            if level < own[slot] { own[slot] = level }
          }
        }
      }
      for word in 0..<Self.wordCount {
        var bits = touched[word]
        touched[word] = 0
        while bits != 0 {
          let slot = word << 6 | bits.trailingZeroBitCount
          bits &= bits - 1
          let passage = base + UInt32(slot)
          if let level = level(passage, slot: slot, levels, total: total) {
            try note(passage, level: level)
          }
        }
      }
      levels.update(repeating: .max, count: clauses.count * Self.windowLength)
    }
  }
}
