/// The passages of one segment in which terms stand at consecutive positions.
struct PhraseOccurrences {
  /// Ascending passage ordinals.
  private(set) var passages: [UInt32] = []
  /// How often the phrase occurs in each.
  private(set) var frequencies: [UInt32] = []

  /// Intersects the postings of the slots, the rarest slot first, and then their positions.
  ///
  /// Cost: the lists of the rarest slot decoded once, the others only in blocks that may hold one of
  /// its passages, once for each term of the rarest slot.
  /// - Parameters:
  ///   - slots: for each position the terms that may stand there; unknown ones and those without
  ///     positions are passed over, and a slot without any makes no occurrences.
  ///   - segment: where to look.
  ///   - number: the segment's in the snapshot.
  /// - Throws: `IndexError.damaged`.
  init(of slots: [[QueryTerm]], in segment: Segment, number: Int) throws(IndexError) {
    var entries: [[TermEntry]] = []
    for slot in slots {
      var known: [TermEntry] = []
      for (index, term) in slot.enumerated()
      where !slot[..<index].contains(where: { $0.bytes == term.bytes }) {
        guard let entry = try term.entry(in: segment, number: number) else { continue }
        if entry.hasPositions { known.append(entry) }
      }
      if known.isEmpty { return }
      entries.append(known)
    }
    let sums = entries.map { $0.reduce(0) { $0 + $1.documentFrequency } }
    guard let lead = entries.indices.min(by: { (sums[$0], $0) < (sums[$1], $1) }) else { return }
    // By passage and position of the first slot; two terms may stand at one position.
    var found: [UInt64] = []
    for entry in entries[lead] {
      try Self.find(entry, in: lead, of: entries, segment) {
        found.append(UInt64($0) << 32 | UInt64($1))
      }
    }
    // A passage may have several of the terms of the rarest slot.
    if entries[lead].count > 1 { found.sort() }
    var last: UInt64?
    for occurrence in found where occurrence != last {
      last = occurrence
      let passage = UInt32(occurrence >> 32)
      if passages.last == passage {
        frequencies[frequencies.count - 1] += 1
      } else {
        passages.append(passage)
        frequencies.append(1)
      }
    }
  }

  /// Finds the phrases that have one term in the slot `lead`.
  private static func find(
    _ term: TermEntry, in lead: Int, of entries: [[TermEntry]], _ segment: Segment,
    _ body: (_ passage: UInt32, _ start: UInt32) -> Void
  ) throws(IndexError) {
    var leader = try PostingsCursor(segment: segment, entry: term)
    var cursors: [[PostingsCursor]] = []
    for (slot, entries) in entries.enumerated() {
      var own: [PostingsCursor] = []
      for entry in entries where slot != lead {
        own.append(try PostingsCursor(segment: segment, entry: entry))
      }
      cursors.append(own)
    }
    var positions = [[UInt32]](repeating: [], count: entries.count)
    var some: [UInt32] = []
    while try leader.nextBlock() {
      passages: for index in 0..<leader.count {
        let passage = leader.passages[index]
        for slot in cursors.indices where slot != lead {
          positions[slot].removeAll(keepingCapacity: true)
          for number in cursors[slot].indices {
            guard let place = try cursors[slot][number].index(of: passage) else { continue }
            try cursors[slot][number].positions(at: place, into: &some)
            positions[slot] += some
          }
          if positions[slot].isEmpty { continue passages }
          if cursors[slot].count > 1 { positions[slot].sort() }
        }
        try leader.positions(at: index, into: &positions[lead])
        forEachConsecutive(positions) { body(passage, $0) }
      }
    }
  }

  /// Finds the positions p of the first slot that are followed by p + 1 in the second, p + 2 in the third …
  private static func forEachConsecutive(_ positions: [[UInt32]], _ body: (UInt32) -> Void) {
    guard let first = positions.first else { return }
    var indexes = [Int](repeating: 0, count: positions.count)
    starts: for start in first {
      for slot in 1..<positions.count {
        let wanted = start &+ UInt32(slot)
        var index = indexes[slot]
        while index < positions[slot].count, positions[slot][index] < wanted { index += 1 }
        indexes[slot] = index
        if index == positions[slot].count { break starts }
        if positions[slot][index] != wanted { continue starts }
      }
      body(start)
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
