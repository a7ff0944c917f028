/// Hands matching passages to the heap, in passage order: each, or the best one of each document.
struct HitCollector {
  private let request: MatchRequest
  private let segment: Segment
  private let number: Int
  /// The document at hand and its passages; empty before the first.
  private var document: UInt32 = 0
  private var passages: Range<UInt32> = 0..<0
  private var isAccepted = false
  private var best: MatchedPassage?

  init(request: MatchRequest, lists: RequestLists) {
    self.request = request
    segment = lists.segment
    number = lists.number
  }

  mutating func add(passage: UInt32, score: Int32, level: UInt8, top: inout TopPassages)
    throws(IndexError)
  {
    let hit = MatchedPassage(
      segment: number, passage: passage, document: 0, fixedScore: score, level: level)
    if request.passagesPerDocument == nil, request.acceptsDocument == nil {
      try top.offer(hit)
      return
    }
    if !passages.contains(passage) {
      try finish(top: &top)
      document = try segment.document(of: passage, from: passages.isEmpty ? 0 : document)
      passages = try segment.passages(of: document)
      isAccepted =
        try request.acceptsDocument?(
          segment.documentKey(document), segment.documentRecord(document)) ?? true
    }
    guard isAccepted else { return }
    if request.passagesPerDocument == nil {
      try top.offer(hit)
    } else if let known = best {
      if try top.isBetter(hit, known) { best = hit }
    } else {
      best = hit
    }
  }

  /// Ends the document at hand.
  mutating func finish(top: inout TopPassages) throws(IndexError) {
    if let best { try top.offer(best) }
    best = nil
  }
}
