/// Keeps the best k groups of matching passages: single passages, or documents with their best few.
///
/// A binary heap with the worst group on top: O(log k) for a passage that enters, one comparison for
/// one that does not.
struct TopGroups {
  private let limit: Int
  private let order: MatchOrder
  private let segments: [Segment]
  private var heap: [[MatchedPassage]] = []

  init(limit: Int, order: MatchOrder, segments: [Segment]) {
    self.limit = limit
    self.order = order
    self.segments = segments
    heap.reserveCapacity(min(limit, 1024) + 1)
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
    if left.score != right.score { return left.score > right.score }
    if left.segment == right.segment, left.document == right.document {
      return left.passage < right.passage
    }
    let leftKey = try segments[left.segment].documentKey(left.document)
    let rightKey = try segments[right.segment].documentKey(right.document)
    if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
    return (left.segment, left.document) < (right.segment, right.document)
  }

  /// The score below which nothing is kept any more; nil while anything may be.
  ///
  /// There is one once the heap is full of hits of the best level. A hit with this very score may still
  /// be kept, by its document's key.
  var threshold: Float? {
    guard limit > 0, heap.count == limit, let worst = heap.first?.first,
      levelClass(worst.level) == 0
    else { return nil }
    return worst.score
  }

  /// Offers a group, its best passage first.
  mutating func offer(_ group: [MatchedPassage]) throws(IndexError) {
    guard limit > 0, let best = group.first else { return }
    if heap.count < limit {
      heap.append(group)
      try siftUp(heap.count - 1)
    } else if try isBetter(best, heap[0][0]) {
      heap[0] = group
      try siftDown(0)
    }
  }

  private mutating func siftUp(_ start: Int) throws(IndexError) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard try isBetter(heap[parent][0], heap[child][0]) else { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown(_ start: Int) throws(IndexError) {
    var parent = start
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if try isBetter(heap[worst][0], heap[child][0]) { worst = child }
      }
      if worst == parent { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }

  /// The groups kept, best first; empties the heap.
  mutating func takeSorted() throws(IndexError) -> [[MatchedPassage]] {
    var sorted: [[MatchedPassage]] = []
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
