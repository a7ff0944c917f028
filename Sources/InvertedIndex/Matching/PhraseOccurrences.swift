/// The passages of one segment in which terms stand at consecutive positions.
struct PhraseOccurrences {
  /// Ascending passage ordinals.
  private(set) var passages: [UInt32] = []
  /// How often the phrase occurs in each.
  private(set) var frequencies: [UInt32] = []

  /// Intersects the terms' postings, rarest first, and then their positions.
  ///
  /// Cost: the rarest list decoded once, the others only in blocks that may hold one of its passages.
  /// - Returns: no occurrences if a term is unknown or carries no positions.
  init(of terms: [[UInt8]], in segment: Segment) throws(IndexError) {
    var cursors: [PostingsCursor] = []
    var frequencies: [UInt32] = []
    for term in terms {
      guard let entry = try segment.entry(of: term), entry.hasPositions else { return }
      cursors.append(try PostingsCursor(segment: segment, entry: entry))
      frequencies.append(UInt32(clamping: entry.documentFrequency))
    }
    let order = cursors.indices.sorted {
      (frequencies[$0], $0) < (frequencies[$1], $1)
    }
    guard let lead = order.first else { return }
    let others = order.dropFirst()
    var positions = [[UInt32]](repeating: [], count: cursors.count)
    var indexes = [Int](repeating: 0, count: cursors.count)

    while try cursors[lead].nextBlock() {
      for index in 0..<cursors[lead].count {
        let passage = cursors[lead].passages[index]
        indexes[lead] = index
        var inAll = true
        for other in others {
          guard let found = try cursors[other].index(of: passage) else {
            inAll = false
            break
          }
          indexes[other] = found
        }
        if !inAll { continue }
        for slot in cursors.indices {
          try cursors[slot].positions(at: indexes[slot], into: &positions[slot])
        }
        let count = Self.countConsecutive(positions)
        if count > 0 {
          passages.append(passage)
          self.frequencies.append(count)
        }
      }
    }
  }

  /// How many positions p of the first slot are followed by p + 1 in the second, p + 2 in the third …
  private static func countConsecutive(_ positions: [[UInt32]]) -> UInt32 {
    guard let first = positions.first else { return 0 }
    var indexes = [Int](repeating: 0, count: positions.count)
    var count: UInt32 = 0
    starts: for start in first {
      for slot in 1..<positions.count {
        let wanted = start &+ UInt32(slot)
        var index = indexes[slot]
        while index < positions[slot].count, positions[slot][index] < wanted { index += 1 }
        indexes[slot] = index
        if index == positions[slot].count { break starts }
        if positions[slot][index] != wanted { continue starts }
      }
      count += 1
    }
    return count
  }

  /// Calls `body` with both arrays as pointers; they are valid only within the call.
  @inline(__always)
  func withPointers<Result>(
    _ body: (UnsafePointer<UInt32>, UnsafePointer<UInt32>, Int) -> Result
  ) -> Result? {
    passages.withUnsafeBufferPointer { passages in
      frequencies.withUnsafeBufferPointer { frequencies in
        guard let first = passages.baseAddress, let second = frequencies.baseAddress else {
          return nil
        }
        return body(first, second, passages.count)
      }
    }
  }
}

extension PostingsCursor {
  /// The index in its block of the first posting at or after a passage, moving to that block.
  ///
  /// Passages must be asked for in ascending order.
  mutating func lowerBound(of passage: UInt32) throws(IndexError) -> Int? {
    guard try seek(to: passage) else { return nil }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle] < passage { low = middle + 1 } else { high = middle }
    }
    return low < count ? low : nil
  }

  /// The index of a passage within its block, or nil if the list lacks it; as `lowerBound`.
  mutating func index(of passage: UInt32) throws(IndexError) -> Int? {
    guard let index = try lowerBound(of: passage), passages[index] == passage else { return nil }
    return index
  }
}
