/// Keeps the best k passages of those offered.
///
/// A binary heap with the worst on top: O(log k) for a passage that enters, one comparison for one that
/// does not.
struct TopPassages {
  private let limit: Int
  private let order: MatchOrder
  private let segments: [Segment]
  private var heap: [Entry] = []
  /// A score of the best level that as many passages as are kept are known to reach.
  private var floor: Int32?

  /// A passage in two words: a thousand are moved about in every step of a large answer.
  private struct Entry {
    /// First class and then score, smaller for better ones; the last 16 bits are the level, which ranks
    /// nothing.
    var rank: UInt64
    var segment: UInt32
    var passage: UInt32

    var level: UInt8 { UInt8(truncatingIfNeeded: rank) }
    var fixedScore: Int32 { Int32(bitPattern: UInt32.max - UInt32(truncatingIfNeeded: rank >> 16)) }

    var hit: MatchedPassage {
      MatchedPassage(
        segment: Int(segment), passage: passage, document: 0, fixedScore: fixedScore, level: level)
    }
  }

  init(limit: Int, order: MatchOrder, segments: [Segment]) {
    self.limit = limit
    self.order = order
    self.segments = segments
    heap.reserveCapacity(min(limit, 1024))
  }

  @inline(__always)
  private func entry(_ hit: MatchedPassage) -> Entry {
    let levelClass: UInt64 =
      switch order {
      case .levelThenScore: UInt64(hit.level)
      case .score(let lastLevel): hit.level >= lastLevel ? 1 : 0
      }
    let score = UInt64(UInt32.max - UInt32(bitPattern: hit.fixedScore))
    return Entry(
      rank: levelClass << 48 | score << 16 | UInt64(hit.level), segment: UInt32(hit.segment),
      passage: hit.passage)
  }

  /// Whether `left` stands above `right`.
  func isBetter(_ left: MatchedPassage, _ right: MatchedPassage) throws(IndexError) -> Bool {
    try isBetter(entry(left), entry(right))
  }

  @inline(__always)
  private func isBetter(_ left: Entry, _ right: Entry) throws(IndexError) -> Bool {
    if left.rank >> 16 != right.rank >> 16 { return left.rank >> 16 < right.rank >> 16 }
    // A segment has its documents by key, and their passages in order.
    if left.segment == right.segment { return left.passage < right.passage }
    return try precedes(left, right)
  }

  /// Which of two alike hits of different segments stands first.
  @inline(never)
  private func precedes(_ left: Entry, _ right: Entry) throws(IndexError) -> Bool {
    let leftKey = try key(of: left)
    let rightKey = try key(of: right)
    if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
    return left.segment < right.segment
  }

  private func key(of entry: Entry) throws(IndexError) -> [UInt8] {
    let segment = segments[Int(entry.segment)]
    return try segment.documentKey(segment.document(of: entry.passage))
  }

  /// The score below which nothing is kept any more; nil while anything may be.
  ///
  /// There is one once the heap is full of hits of the best level. A hit with this very score may still
  /// be kept, by its document's key.
  var threshold: Int32? {
    guard limit > 0, heap.count == limit, let worst = heap.first, worst.rank >> 48 == 0
    else { return floor }
    return max(worst.fixedScore, floor ?? .min)
  }

  /// Takes the threshold of passages that will be offered again.
  mutating func raiseFloor(to other: Self) {
    guard let threshold = other.threshold else { return }
    floor = max(floor ?? .min, threshold)
  }

  /// Offers a passage.
  mutating func offer(_ hit: MatchedPassage) throws(IndexError) {
    let entry = entry(hit)
    if heap.count < limit {
      heap.append(entry)
      try siftUp(heap.count - 1)
    } else if limit > 0, try isBetter(entry, heap[0]) {
      heap[0] = entry
      try siftDown()
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

  /// Lets the new first entry sink: a hole goes down to where it belongs.
  private mutating func siftDown() throws(IndexError) {
    let entry = heap[0]
    let count = heap.count
    var parent = 0
    while 2 * parent + 1 < count {
      var child = 2 * parent + 1
      if child + 1 < count, try isBetter(heap[child], heap[child + 1]) { child += 1 }
      guard try isBetter(entry, heap[child]) else { break }
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = entry
  }

  /// The passages kept, best first; empties the heap.
  mutating func takeSorted() throws(IndexError) -> [MatchedPassage] {
    var entries = heap
    heap = []
    var failure: IndexError?
    // Typed throws does not pass through the standard library's closure.
    entries.sort { left, right in
      do throws(IndexError) {
        return try isBetter(left, right)
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    return entries.map(\.hit)
  }
}
