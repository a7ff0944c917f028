/// Finds and ranks the passages of a snapshot that match a request.
///
/// Every list of the request is read once, window by window (`ScoreWindow`), so cost is linear in the
/// postings of the query's terms. Sums are made in the order of the request, so a score has the same
/// bits whatever the segments or the machine.
public struct Matcher: Sendable {
  let segments: [Segment]
  let parameters: BM25Parameters
  let statistics: SegmentStatistics

  /// Makes a matcher over segments; passage numbers of results refer to this order.
  public init(segments: [Segment], parameters: BM25Parameters) {
    self.segments = segments
    self.parameters = parameters
    statistics = segments.reduce(into: SegmentStatistics()) { $0.add($1.statistics) }
  }

  /// Answers a request.
  public func search(_ request: MatchRequest) throws(IndexError) -> MatchResult {
    var top = TopGroups(limit: request.limit, order: request.order, segments: segments)
    var collector = GroupCollector(request: request)
    let norms = InverseNormTable(statistics: statistics, parameters: parameters)
    let scratch = ScoreWindow.Scratch()
    try norms.withRows { (rows) throws(IndexError) in
      for number in segments.indices where segments[number].passageCount > 0 {
        try match(
          request, segment: number, rows: rows, scratch: scratch, collector: &collector, top: &top)
      }
    }
    return MatchResult(
      groups: try top.takeSorted(), counts: collector.counts,
      documentCount: collector.documentCount)
  }

  private func match(
    _ request: MatchRequest, segment number: Int, rows: UnsafePointer<Float>,
    scratch: ScoreWindow.Scratch, collector: inout GroupCollector, top: inout TopGroups
  ) throws(IndexError) {
    let segment = segments[number]
    var clauses: [ClauseStreams] = []
    for clause in request.clauses {
      clauses.append(try ClauseStreams(clause, segment: segment, parameters: parameters))
    }
    let lengthCodes = try segment.lengthCodes()
    let partitions = try segment.partitions()
    guard let lengthBase = lengthCodes.baseAddress, let partitionBase = partitions.baseAddress
    else { return }
    let allowedSets = request.partitions
    let deleted = try segment.deletedPassages()

    while true {
      // Start at the first passage that any clause which can make a match still has.
      var first = UInt32.max
      for clause in clauses where clause.role != .excluded {
        first = min(first, clause.nextPassage)
      }
      if first == .max { break }
      let end = min(UInt64(first) + UInt64(ScoreWindow.capacity), UInt64(UInt32.max))
      let window = ScoreWindow(
        base: first, end: UInt32(end), inverseNorms: rows, lengthCodes: lengthBase,
        partitions: partitionBase, scratch: scratch)
      for index in clauses.indices {
        try clauses[index].accumulate(into: window)
      }
      try window.drain { (passage, score, level) throws(IndexError) in
        if allowedSets != 0, partitions[Int(passage)] & allowedSets == 0 { return }
        if let deleted, deleted[Int(passage >> 3)] >> UInt8(passage & 7) & 1 == 1 { return }
        try collector.add(
          passage: passage, score: score, level: level, segment: segment, number: number,
          top: &top)
      }
    }
    try collector.finishSegment(top: &top)
  }
}

/// The streams of one clause, reading by reading.
private struct ClauseStreams {
  let role: Clause.Role
  private var readings: [(factor: Float, streams: [EvidenceStream])] = []

  init(_ clause: Clause, segment: Segment, parameters: BM25Parameters) throws(IndexError) {
    role = clause.role
    for reading in clause.readings {
      var streams: [EvidenceStream] = []
      for evidence in reading.evidence {
        // An excluded word must not lend its level to passages it does not rule out.
        let level = clause.role == .excluded ? .max : evidence.level
        switch evidence.occurrences {
        case .anyOf(let terms):
          for term in terms {
            guard let entry = try segment.entry(of: term) else { continue }
            streams.append(
              try EvidenceStream(
                postings: PostingsCursor(segment: segment, entry: entry),
                weight: evidence.weight, level: level))
          }
        case .phrase(let terms):
          let occurrences = try PhraseOccurrences(of: terms, in: segment)
          streams.append(
            EvidenceStream(phrase: occurrences, weight: evidence.weight, level: level))
        }
      }
      let factor = reading.inverseDocumentFrequency * (parameters.k1 + 1)
      readings.append((factor, streams))
    }
  }

  /// The first passage not yet accumulated, or `UInt32.max`.
  var nextPassage: UInt32 {
    readings.reduce(.max) { $1.streams.reduce($0) { min($0, $1.nextPassage) } }
  }

  mutating func accumulate(into window: ScoreWindow) throws(IndexError) {
    for reading in readings.indices {
      for stream in readings[reading].streams.indices {
        try readings[reading].streams[stream].accumulate(into: window)
      }
      window.finishReading(factor: readings[reading].factor)
    }
    window.finishClause(role: role)
  }
}

/// Counts matches and hands complete groups to the heap, in passage order.
private struct GroupCollector {
  private let request: MatchRequest
  private(set) var counts = MatchLevelCounts()
  private(set) var documentCount = 0
  /// The document at hand and its passages; empty before the first of a segment.
  private var document: UInt32 = 0
  private var passages: Range<UInt32> = 0..<0
  private var isAccepted = false
  private var group: [MatchedPassage] = []

  init(request: MatchRequest) {
    self.request = request
  }

  mutating func add(
    passage: UInt32, score: Float, level: UInt8, segment: Segment, number: Int,
    top: inout TopGroups
  ) throws(IndexError) {
    if !passages.contains(passage) {
      try finishGroup(top: &top)
      document = try segment.document(of: passage, from: passages.isEmpty ? 0 : document)
      passages = try segment.passages(of: document)
      isAccepted =
        try request.acceptsDocument?(
          segment.documentKey(document), segment.documentRecord(document)) ?? true
      if isAccepted { documentCount += 1 }
    }
    guard isAccepted else { return }
    counts.passages[min(Int(level), MatchLevelCounts.capacity - 1)] += 1
    let hit = MatchedPassage(
      segment: number, passage: passage, document: document, score: score, level: level)
    guard let most = request.passagesPerDocument else {
      try top.offer([hit])
      return
    }
    // Insertion into a handful of passages, kept best first.
    var place = group.count
    while place > 0, try top.isBetter(hit, group[place - 1]) { place -= 1 }
    if place < most {
      group.insert(hit, at: place)
      if group.count > most { group.removeLast() }
    }
  }

  private mutating func finishGroup(top: inout TopGroups) throws(IndexError) {
    if group.isEmpty { return }
    try top.offer(group)
    group.removeAll(keepingCapacity: true)
  }

  mutating func finishSegment(top: inout TopGroups) throws(IndexError) {
    try finishGroup(top: &top)
    passages = 0..<0
    document = 0
  }
}
