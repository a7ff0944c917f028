/// Looking up terms, which copies none on the way.
extension TermDictionary {
  /// The last block whose first term is not after `term`; 0 if all are after it.
  func block(of term: [UInt8]) throws(IndexError) -> Int {
    try term.withUnsafeBufferPointer { (term) throws(IndexError) -> Int in
      try block(of: UnsafeRawBufferPointer(term))
    }
  }

  private func block(of term: UnsafeRawBufferPointer) throws(IndexError) -> Int {
    var (low, high) = (0, blockCount)
    while low < high {
      let middle = (low + high) / 2
      if compareBytes(term, try key(ofBlock: middle)) < 0 {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return max(low - 1, 0)
  }

  /// The entry of a term, nil if the segment lacks it.
  func entry(of term: [UInt8]) throws(IndexError) -> TermEntry? {
    if blockCount == 0 { return nil }
    return try term.withUnsafeBufferPointer { (term) throws(IndexError) -> TermEntry? in
      let term = UnsafeRawBufferPointer(term)
      return try entry(of: term, inBlock: block(of: term))
    }
  }

  /// A term that shares more with the one before it than that shares with `term` lies, like that one,
  /// before `term`; one that shares less lies behind it. Only where it shares as much, bytes are compared.
  private func entry(of term: UnsafeRawBufferPointer, inBlock block: Int) throws(IndexError)
    -> TermEntry?
  {
    let (bytes, start, count) = try bytes(ofBlock: block)
    var cursor = ByteCursor(bytes)
    do throws(ByteCursor.Malformed) {
      var entries = EntryReader()
      try entries.begin(&cursor)
      var matched = 0
      var length = 0
      for _ in 0..<count {
        let next = try cursor.frontCodedTerm(after: length)
        length = next.length
        let entry = try entries.next(&cursor)
        if next.shared > matched { continue }
        if next.shared < matched { return nil }
        let suffix = next.suffix
        let left = min(suffix.count, term.count - matched)
        var same = 0
        while same < left, suffix[same] == term[matched + same] { same += 1 }
        matched += same
        if same == suffix.count {
          if matched == term.count { return entry }
        } else if matched == term.count || suffix[same] > term[matched] {
          return nil
        }
      }
      return nil
    } catch {
      throw malformed(start + cursor.offset, "a term ends outside its block")
    }
  }

  /// The term with an ordinal in byte order, and its entry.
  func termAndEntry(at ordinal: Int) throws(IndexError) -> ([UInt8], TermEntry) {
    let (block, place) = ordinal.quotientAndRemainder(dividingBy: SegmentFormat.termsPerBlock)
    var found: ([UInt8], TermEntry)?
    if ordinal >= 0, block < blockCount {
      var index = 0
      try forEachTerm(inBlock: block) { term, entry in
        if index == place { found = (Array(term), entry) }
        index += 1
        return index <= place
      }
    }
    guard let found else { throw malformed(0, "a term's ordinal is too large") }
    return found
  }

  /// Calls `body` with every term from `start` on in byte order, until it returns false.
  ///
  /// A term is valid during the call.
  func forEachTerm(
    from start: [UInt8],
    _ body: (_ term: UnsafeBufferPointer<UInt8>, _ entry: TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    if blockCount == 0 { return }
    var goesOn = true
    var hasBegun = false
    var block = try block(of: start)
    while goesOn, block < blockCount {
      try forEachTerm(inBlock: block) { (term, entry) throws(IndexError) in
        if !hasBegun {
          let isBefore = start.withUnsafeBufferPointer {
            compareBytes(UnsafeRawBufferPointer(term), UnsafeRawBufferPointer($0)) < 0
          }
          if isBefore { return true }
          hasBegun = true
        }
        goesOn = try body(term, entry)
        return goesOn
      }
      block += 1
    }
  }

  /// Calls `body` with the terms of a block in their order, until it returns false.
  private func forEachTerm(
    inBlock block: Int,
    _ body: (_ term: UnsafeBufferPointer<UInt8>, _ entry: TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    let (bytes, start, count) = try bytes(ofBlock: block)
    var cursor = ByteCursor(bytes)
    // No term is longer than what all terms of its block add to those before them.
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    defer { room.deallocate() }
    var entries = EntryReader()
    var length = 0
    for index in 0..<count {
      let entry: TermEntry
      do throws(ByteCursor.Malformed) {
        if index == 0 { try entries.begin(&cursor) }
        let next = try cursor.frontCodedTerm(after: length)
        // Few bytes: a loop is cheaper than a call.
        for place in 0..<next.suffix.count { room[next.shared + place] = next.suffix[place] }
        length = next.length
        entry = try entries.next(&cursor)
      } catch {
        throw malformed(start + cursor.offset, "a term ends outside its block")
      }
      if try !body(UnsafeBufferPointer(rebasing: room[..<length]), entry) { return }
    }
  }
}

/// A term as it stands in a block.
struct FrontCodedTerm {
  /// How many bytes it has in common with the term before it.
  var shared = 0
  /// The others.
  var suffix = UnsafeRawBufferPointer(start: nil, count: 0)

  @inline(__always)
  var length: Int { shared + suffix.count }
}

extension ByteCursor {
  /// Reads a term behind one that is `length` bytes long, 0 for the first of a block.
  @inline(__always)
  mutating func frontCodedTerm(after length: Int) throws(Malformed) -> FrontCodedTerm {
    let shared = try varint()
    guard shared <= UInt64(length) else { throw Malformed() }
    return FrontCodedTerm(shared: Int(shared), suffix: try range(count: varint()))
  }
}
