/// Counts in how many passages each term occurs.
///
/// For what is deleted: its terms are made anew from its stored text and counted here.
public struct TermCounter {
  private var interner = TermInterner()
  private var counts: [UInt32] = []
  /// The last passage, counted from 1, that had the term.
  private var last: [UInt32] = []
  private var passage: UInt32 = 1

  init() {}

  /// Counts a term of the passage at hand, once a passage.
  public mutating func add(_ term: UnsafeBufferPointer<UInt8>) {
    let number = Int(interner.identifier(of: term))
    if number == counts.count {
      counts.append(0)
      last.append(0)
    }
    if last[number] == passage { return }
    last[number] = passage
    counts[number] += 1
  }

  /// Ends the passage at hand.
  public mutating func endPassage() {
    passage += 1
  }

  /// Calls `body` with every term counted here or before, in byte order, and the sum of its counts.
  func forEachSum(
    with earlier: TermCursor?, _ body: ([UInt8], Int) throws(IndexError) -> Void
  ) throws(IndexError) {
    var earlier = earlier
    var hasEarlier = try earlier?.advance() ?? false
    for number in interner.sortedIdentifiers() {
      let term = Array(interner.bytes(of: number))
      var sum = Int(counts[Int(number)])
      while hasEarlier, let cursor = earlier {
        let order = compareBytes(cursor.term, term)
        if order > 0 { break }
        if order == 0 {
          sum += cursor.entry.documentFrequency
        } else {
          try body(cursor.term, cursor.entry.documentFrequency)
        }
        hasEarlier = try earlier?.advance() ?? false
      }
      try body(term, sum)
    }
    while hasEarlier, let cursor = earlier {
      try body(cursor.term, cursor.entry.documentFrequency)
      hasEarlier = try earlier?.advance() ?? false
    }
  }
}
