/// The decoding of lists by itself, for measuring: `Matcher` decodes and scores together.
package enum PostingsStages {
  /// Decodes every block of a term's list, passages and frequencies.
  ///
  /// - Returns: the last passage and the first frequency of each block, added up; 0 for a term that
  ///   no passage has.
  /// - Throws: `IndexError.damaged`.
  package static func decode(_ term: [UInt8], in segment: Segment) throws(IndexError) -> Int {
    guard let entry = try segment.entry(of: term) else { return 0 }
    var cursor = try PostingsCursor(segment: segment, entry: entry)
    var sum = 0
    while try cursor.nextBlock() {
      try cursor.loadFrequencies()
      sum += Int(cursor.passages[cursor.count - 1]) + Int(cursor.frequencies[0])
    }
    return sum
  }
}
