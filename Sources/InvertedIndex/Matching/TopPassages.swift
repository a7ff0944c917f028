/// Keeps the best k passages of those offered.
///
/// A binary heap with the worst on top: O(log k) for a passage that enters, one comparison for one that
/// does not.
struct TopPassages {
  private let limit: Int
  private let order: MatchOrder
  private let segments: [Segment]
  private var heap: [MatchedPassage] = []

  init(limit: Int, order: MatchOrder, segments: [Segment]) {
    self.limit = limit
    self.order = order
    self.segments = segments
    heap.reserveCapacity(min(limit, 1024))
  }

  /// Smaller is better.
  private func levelClass(_ level: UInt8) -> UInt8 {
    switch order {
    case .levelThenScore: level
    case .score(let lastLevel): level >= lastLevel ? 1 : 0
    }
  }

  /// Whether `left` stands above `right`.
  func isBetter(_ left: MatchedPassage, _ right: MatchedPassage) throws(IndexError) -> Bool {
    let (leftClass, rightClass) = (levelClass(left.level), levelClass(right.level))
    if leftClass != rightClass { return leftClass < rightClass }
    if left.fixedScore != right.fixedScore { return left.fixedScore > right.fixedScore }
    // A segment has its documents by key, and their passages in order.
    if left.segment == right.segment { return left.passage < right.passage }
    let leftKey = try key(of: left)
    let rightKey = try key(of: right)
    if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
    return left.segment < right.segment
  }

  private func key(of hit: MatchedPassage) throws(IndexError) -> [UInt8] {
    let segment = segments[hit.segment]
    return try segment.documentKey(segment.document(of: hit.passage))
  }

  /// The score below which nothing is kept any more; nil while anything may be.
  ///
  /// There is one once the heap is full of hits of the best level. A hit with this very score may still
  /// be kept, by its document's key.
  var threshold: Int32? {
    guard limit > 0, heap.count == limit, let worst = heap.first, levelClass(worst.level) == 0
    else { return nil }
    return worst.fixedScore
  }

  /// Offers a passage.
  mutating func offer(_ hit: MatchedPassage) throws(IndexError) {
    if heap.count < limit {
      heap.append(hit)
      try siftUp(heap.count - 1)
    } else if limit > 0, try isBetter(hit, heap[0]) {
      heap[0] = hit
      try siftDown(0)
    }
  }

  private mutating func siftUp(_ start: Int) throws(IndexError) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard try isBetter(heap[parent], heap[child]) else { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown(_ start: Int) throws(IndexError) {
    var parent = start
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if try isBetter(heap[worst], heap[child]) { worst = child }
      }
      if worst == parent { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }

  /// The passages kept, best first; empties the heap.
  mutating func takeSorted() throws(IndexError) -> [MatchedPassage] {
    var sorted: [MatchedPassage] = []
    sorted.reserveCapacity(heap.count)
    while let worst = heap.first {
      sorted.append(worst)
      let last = heap.removeLast()
      if !heap.isEmpty {
        heap[0] = last
        try siftDown(0)
      }
    }
    sorted.reverse()
    return sorted
  }
}
