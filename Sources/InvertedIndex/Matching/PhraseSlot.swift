/// The places of a phrase at which the same terms may stand.
struct PhraseSlot {
  /// How many places lie before each, ascending, never empty.
  private(set) var offsets: [Int]
  /// Where the terms stand in the passage at hand, ascending.
  let positions = PositionList()
  private var terms: [Term] = []

  /// The list of a term, and how far it has been read.
  private struct Term {
    var cursor: PostingsCursor
    /// Index in the block of the first posting that is not passed.
    var next = 0
    var isFound = false

    /// Moves to a passage, which must ascend from call to call; true if the list has it.
    @inline(__always)
    mutating func seek(to passage: UInt32) throws(IndexError) -> Bool {
      if cursor.count == 0 || cursor.passages[cursor.count - 1] < passage {
        next = 0
        guard try cursor.seek(to: passage) else { return false }
      }
      let passages = cursor.passages
      // Gallop: the passages asked for lie close together or far apart.
      var step = 1
      while next + step < cursor.count, passages[next + step] < passage {
        next += step
        step *= 2
      }
      var high = min(next + step, cursor.count - 1)
      while next < high {
        let middle = (next + high) / 2
        if passages[middle] < passage { next = middle + 1 } else { high = middle }
      }
      return passages[next] == passage
    }
  }

  init(_ entries: [TermEntry], at offset: Int, in segment: Segment) throws(IndexError) {
    offsets = [offset]
    for entry in entries {
      terms.append(Term(cursor: try PostingsCursor(segment: segment, entry: entry)))
    }
  }

  /// Stands for one more place, in any order.
  mutating func add(offset: Int) {
    offsets.append(offset)
    offsets.sort()
  }

  /// Moves to a passage, which must ascend from call to call; true if it has one of the terms.
  mutating func seek(to passage: UInt32) throws(IndexError) -> Bool {
    var isFound = false
    for term in terms.indices {
      terms[term].isFound = try terms[term].seek(to: passage)
      if terms[term].isFound { isFound = true }
    }
    return isFound
  }

  /// How often one of the terms occurs in the passage.
  mutating func frequency() throws(IndexError) -> UInt32 {
    var sum: UInt32 = 0
    for term in terms.indices where terms[term].isFound {
      try terms[term].cursor.loadFrequencies()
      sum &+= terms[term].cursor.frequencies[terms[term].next]
    }
    return sum
  }

  /// Reads where the terms stand in the passage.
  mutating func readPositions() throws(IndexError) {
    positions.removeAll()
    var count = 0
    for term in terms.indices where terms[term].isFound {
      try terms[term].cursor.positions(at: terms[term].next, into: positions)
      count += 1
    }
    if count > 1 { positions.sort() }
  }
}

/// Which occurrences of a phrase can be among the best of an answer that has nothing else to rank by.
struct PhraseFilter {
  private let limit: Int
  private let weight: Float
  private let norms: PassageNorms
  /// What bounds of the file are multiplied with.
  private let correction: Float
  /// The best values so far, a heap with the least on top.
  private var best: [Float] = []

  /// Keeps the `limit` best passages by weight · frequency / K, ≥ 1; of equal ones the first.
  init(limit: Int, weight: Float, norms: PassageNorms, correction: Float) {
    self.limit = limit
    self.weight = weight
    self.norms = norms
    self.correction = correction
  }

  private var least: Float? { best.count == limit ? best[0] : nil }

  /// Blocks whose bound of frequency / K is no larger hold nothing wanted; nil while all may.
  var leastBound: Float? { least.map { $0 / (weight * correction) } }

  /// Whether a passage may be one of the best, if the phrase occurs at most so often.
  ///
  /// Later passages lose to earlier ones of the same value.
  func mayKeep(_ passage: UInt32, frequency: UInt32) -> Bool {
    guard let least else { return true }
    return value(passage, frequency) > least
  }

  /// Notes a passage, and how often the phrase occurs in it.
  mutating func keep(_ passage: UInt32, frequency: UInt32) {
    let value = value(passage, frequency)
    if best.count < limit {
      best.append(value)
      var child = best.count - 1
      while child > 0, best[child] < best[(child - 1) / 2] {
        best.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    } else if value > best[0] {
      best[0] = value
      var parent = 0
      while 2 * parent + 1 < limit {
        var child = 2 * parent + 1
        if child + 1 < limit, best[child + 1] < best[child] { child += 1 }
        if best[parent] <= best[child] { break }
        best.swapAt(parent, child)
        parent = child
      }
    }
  }

  @inline(__always)
  private func value(_ passage: UInt32, _ frequency: UInt32) -> Float {
    weight * Float(frequency) * norms.inverseNorm(of: passage)
  }
}
