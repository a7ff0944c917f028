/// The passages of one segment in which terms stand at consecutive positions.
struct PhraseOccurrences {
  /// Ascending passage ordinals.
  private(set) var passages: [UInt32] = []
  /// How often the phrase occurs in each.
  private(set) var frequencies: [UInt32] = []

  /// Intersects the postings of the slots, the rarest slot first, and then their positions.
  ///
  /// Cost: the lists of the rarest slot decoded once, the others only in blocks that may hold one of
  /// its passages, once for each term of the rarest slot; positions only of passages that have them all.
  /// - Parameters:
  ///   - slots: for each position the terms that may stand there; unknown ones and those without
  ///     positions are passed over, and a slot without any makes no occurrences.
  ///   - segment: where to look.
  ///   - number: the segment's in the snapshot.
  ///   - filter: which occurrences are wanted, nil for all.
  /// - Throws: `IndexError.damaged`.
  init(
    of slots: [[QueryTerm]], in segment: Segment, number: Int, filter: PhraseFilter? = nil
  ) throws(IndexError) {
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
    let order = entries.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }
    guard let lead = order.first else { return }
    if let only = entries[lead].first, entries[lead].count == 1 {
      var filter = filter
      try Self.find(only, order, of: entries, segment, filter: &filter) { passage, starts in
        passages.append(passage)
        frequencies.append(UInt32(starts.count))
        return UInt32(starts.count)
      }
      return
    }
    // A passage may have several of the terms of the rarest slot, so occurrences are put in order after
    // all are found: by passage and position of the first slot.
    var found: [UInt64] = []
    var none: PhraseFilter?
    for entry in entries[lead] {
      try Self.find(entry, order, of: entries, segment, filter: &none) { passage, starts in
        for start in starts { found.append(UInt64(passage) << 32 | UInt64(start)) }
        return 0
      }
    }
    found.sort()
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

  /// Finds the phrases that have one term in the first slot of `order`.
  ///
  /// Calls `body` with each passage, ascending, and the positions of the first slot, each once; it returns
  /// how many occurrences it takes.
  private static func find(
    _ term: TermEntry, _ order: [Int], of entries: [[TermEntry]], _ segment: Segment,
    filter: inout PhraseFilter?,
    _ body: (_ passage: UInt32, _ starts: UnsafeBufferPointer<UInt32>) -> UInt32
  ) throws(IndexError) {
    var slots = [try PhraseSlot([term], at: order[0], in: segment)]
    // Places of the same terms share a slot, or `ja ja ja …` would read one list for each.
    var known: [[TermEntry]: Int] = [:]
    for slot in order.dropFirst() {
      if let earlier = known[entries[slot]] {
        slots[earlier].add(offset: slot)
      } else {
        known[entries[slot]] = slots.count
        slots.append(try PhraseSlot(entries[slot], at: slot, in: segment))
      }
    }
    let starts = PositionList()
    var leader = try PostingsCursor(segment: segment, entry: term)
    while try leader.nextBlock(above: filter?.leastBound) {
      passages: for index in 0..<leader.count {
        let passage = leader.passages[index]
        for slot in slots.indices.dropFirst() {
          if try !slots[slot].seek(to: passage) { continue passages }
        }
        if filter != nil {
          try leader.loadFrequencies()
          var most = leader.frequencies[index]
          for slot in slots.indices.dropFirst() { most = min(most, try slots[slot].frequency()) }
          if filter?.mayKeep(passage, frequency: most) == false { continue }
        }
        slots[0].positions.removeAll()
        try leader.positions(at: index, into: slots[0].positions)
        for slot in slots.indices.dropFirst() { try slots[slot].readPositions() }
        collectStarts(slots, into: starts)
        if starts.isEmpty { continue }
        let frequency = body(passage, starts.values)
        filter?.keep(passage, frequency: frequency)
      }
    }
  }

  /// Finds the positions p of the phrase's first word that are followed by p + 1 in the second slot, p + 2 in the
  /// third …
  private static func collectStarts(_ slots: [PhraseSlot], into starts: PositionList) {
    starts.removeAll()
    let first = slots[0]
    let offset = UInt32(first.offsets[0])
    starts.reserve(first.positions.count)
    var last: UInt32?
    for position in first.positions.values {
      // Wraps for a phrase that would begin before the text; nothing stands there.
      let start = position &- offset
      if position < offset || start == last { continue }
      let isPhrase = slots.dropFirst().allSatisfy { slot in
        slot.offsets.allSatisfy { slot.positions.contains(start &+ UInt32($0)) }
      }
      if !isPhrase { continue }
      last = start
      starts.append(start)
    }
  }
}
