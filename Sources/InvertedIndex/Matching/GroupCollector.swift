/// Counts matches and hands complete groups to the heap, in passage order.
struct GroupCollector {
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
