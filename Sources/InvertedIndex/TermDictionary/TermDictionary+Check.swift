extension TermDictionary {
  /// Verifies that blocks fill the terms, that each ends where its last term does, and that the index has the
  /// first term of each and nothing else.
  ///
  /// - Throws: `IndexError.damaged`.
  func check() throws(IndexError) {
    var keyEnd = keysOffset
    for block in 0..<blockCount {
      let (bytes, start, count) = try bytes(ofBlock: block)
      guard block > 0 || start == 0, count > 0 else {
        throw malformed(start, "the first block does not begin the section")
      }
      let key = try key(ofBlock: block)
      keyEnd += key.count
      var cursor = ByteCursor(bytes)
      do throws(ByteCursor.Malformed) {
        var entries = EntryReader()
        try entries.begin(&cursor)
        var length = 0
        for place in 0..<count {
          let next = try cursor.frontCodedTerm(after: length)
          length = next.length
          if place == 0, compareBytes(next.suffix, key) != 0 { throw ByteCursor.Malformed() }
          _ = try entries.next(&cursor)
        }
      } catch {
        throw malformed(start + cursor.offset, "a term ends outside its block, or is not its key")
      }
      guard cursor.offset == bytes.count else {
        throw malformed(start + cursor.offset, "bytes behind the last term of a block")
      }
    }
    guard keyEnd == index.length, blockCount > 0 || termSection.length == 0 else {
      throw malformed(termSection.length, "the index has other bytes than the keys of blocks")
    }
  }
}
