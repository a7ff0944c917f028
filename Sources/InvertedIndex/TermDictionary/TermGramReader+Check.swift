extension TermGramReader {
  /// Verifies every rule of the section: grams ascend, their lists follow each other to its end, the terms of
  /// a list ascend, and each term is in as many lists as it is said to have grams.
  ///
  /// - Parameter total: how many terms the dictionary has.
  /// - Throws: `IndexError.damaged`.
  func check(termsInDictionary total: Int) throws(IndexError) {
    guard firstOrdinal + termCount <= total else { throw damaged(8) }
    var found = [Int](repeating: 0, count: termCount)
    var previous: UInt32?
    var start = 0
    for index in 0..<gramCount {
      let (hash, end) = try entry(index)
      guard previous.map({ $0 < hash }) ?? true, start < end,
        listsOffset + end <= section.length
      else { throw damaged(Self.headerLength + index * Self.entryLength) }
      previous = hash
      try check(listsOffset + start..<listsOffset + end, &found)
      start = end
    }
    guard listsOffset + start == section.length else { throw damaged(listsOffset + start) }
    let counts = try file.bytes(countsOffset..<listsOffset, of: section, .termGrams)
    for place in 0..<termCount where Int(counts[place]) != min(found[place], 255) {
      throw damaged(countsOffset + place)
    }
  }

  private func check(_ range: Range<Int>, _ found: inout [Int]) throws(IndexError) {
    var cursor = ByteCursor(try file.bytes(range, of: section, .termGrams), at: 0)
    var ordinal: UInt64 = 0
    var isFirst = true
    do throws(ByteCursor.Malformed) {
      while cursor.offset < range.count {
        let gap = try cursor.varint()
        guard isFirst || gap > 0, gap < UInt64(termCount), ordinal + gap < UInt64(termCount) else {
          throw ByteCursor.Malformed()
        }
        ordinal += gap
        isFirst = false
        found[Int(ordinal)] += 1
      }
    } catch {
      throw damaged(range.lowerBound)
    }
  }
}
