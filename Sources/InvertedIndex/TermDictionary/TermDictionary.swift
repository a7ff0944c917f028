/// Looks terms up in the dictionary of a segment.
///
/// Cost of a look-up: a binary search over the block keys, then at most one block of 32 terms.
struct TermDictionary: Sendable {
  private static let headerLength = 16

  let termCount: Int
  let blockCount: Int
  private let file: SegmentFile
  private let terms: SegmentFile.Section
  private let index: SegmentFile.Section

  init(file: SegmentFile) throws(IndexError) {
    self.file = file
    terms = try file.section(.terms)
    index = try file.section(.termIndex)
    let header = try file.bytes(0..<Self.headerLength, of: index, .termIndex)
    let termCount: UInt64 = header.integer(at: 0)
    let blockCount: UInt64 = header.integer(at: 8)
    let perBlock = UInt64(SegmentFormat.termsPerBlock)
    guard blockCount <= UInt64(index.length) / 12, termCount <= blockCount * perBlock,
      termCount + perBlock > blockCount * perBlock,
      Self.headerLength + Int(blockCount) * 12 + 4 <= index.length
    else {
      throw .damaged(
        file: file.file.path, section: SegmentFormat.Section.termIndex.name, offset: 0,
        what: "counts don't fit the section")
    }
    self.termCount = Int(termCount)
    self.blockCount = Int(blockCount)
  }

  private var keysOffset: Int { Self.headerLength + blockCount * 12 + 4 }

  private func malformed(_ offset: Int, _ what: String) -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.terms.name, offset: offset, what: what)
  }

  /// The first term of a block.
  private func key(ofBlock block: Int) throws(IndexError) -> UnsafeRawBufferPointer {
    let offset = Self.headerLength + blockCount * 8 + block * 4
    let bounds = try file.bytes(offset..<offset + 8, of: index, .termIndex)
    let start = Int(bounds.integer(at: 0, as: UInt32.self))
    let end = Int(bounds.integer(at: 4, as: UInt32.self))
    guard start <= end else { throw malformed(offset, "term index is not ascending") }
    return try file.bytes(keysOffset + start..<keysOffset + end, of: index, .termIndex)
  }

  private func blockRange(_ block: Int) throws(IndexError) -> Range<Int> {
    let offset = Self.headerLength + block * 8
    let isLast = block + 1 == blockCount
    let bounds = try file.bytes(offset..<offset + (isLast ? 8 : 16), of: index, .termIndex)
    let start: UInt64 = bounds.integer(at: 0)
    let end: UInt64 = isLast ? UInt64(terms.length) : bounds.integer(at: 8)
    guard start <= end, end <= UInt64(terms.length) else {
      throw malformed(offset, "term index points outside the terms")
    }
    return Int(start)..<Int(end)
  }

  /// The last block whose first term is not after `term`; 0 if all are after it.
  private func block(of term: [UInt8]) throws(IndexError) -> Int {
    var (low, high) = (0, blockCount)
    while low < high {
      let middle = (low + high) / 2
      let key = try key(ofBlock: middle)
      if term.lexicographicallyPrecedes(key) { high = middle } else { low = middle + 1 }
    }
    return max(low - 1, 0)
  }

  /// The entry of a term, nil if the segment lacks it.
  func entry(of term: [UInt8]) throws(IndexError) -> TermEntry? {
    if blockCount == 0 { return nil }
    var found: TermEntry?
    try forEachTerm(inBlock: block(of: term)) { (candidate, entry) throws(IndexError) in
      if candidate == term {
        found = entry
        return false
      }
      return !term.lexicographicallyPrecedes(candidate)
    }
    return found
  }

  /// Calls `body` with every term from `start` on in byte order, until it returns false.
  func forEachTerm(
    from start: [UInt8], _ body: ([UInt8], TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    if blockCount == 0 { return }
    var goesOn = true
    for block in try block(of: start)..<blockCount where goesOn {
      try forEachTerm(inBlock: block) { (term, entry) throws(IndexError) in
        if term.lexicographicallyPrecedes(start) { return true }
        goesOn = try body(term, entry)
        return goesOn
      }
    }
  }

  private func forEachTerm(
    inBlock block: Int, _ body: ([UInt8], TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    let range = try blockRange(block)
    var cursor = ByteCursor(try file.bytes(range, of: terms, .terms))
    let count = min(SegmentFormat.termsPerBlock, termCount - block * SegmentFormat.termsPerBlock)
    var term: [UInt8] = []
    var entries = EntryReader()
    for number in 0..<count {
      let entry: TermEntry
      do throws(ByteCursor.Malformed) {
        if number == 0 { try entries.begin(&cursor) }
        let shared = try cursor.varint()
        guard shared <= UInt64(term.count) else { throw ByteCursor.Malformed() }
        term.removeSubrange(Int(shared)...)
        term += try cursor.range(count: cursor.varint())
        entry = try entries.next(&cursor)
      } catch {
        throw malformed(range.lowerBound + cursor.offset, "a term ends outside its block")
      }
      if try !body(term, entry) { return }
    }
  }
}

/// Turns the list lengths of a block into offsets.
private struct EntryReader {
  private var postings: UInt64 = 0
  private var positions: UInt64 = 0

  mutating func begin(_ cursor: inout ByteCursor) throws(ByteCursor.Malformed) {
    postings = try cursor.varint()
    positions = try cursor.varint()
  }

  mutating func next(_ cursor: inout ByteCursor) throws(ByteCursor.Malformed) -> TermEntry {
    let head = try cursor.varint()
    let hasPositions = head & 1 == 1
    let frequency = head >> 1
    guard frequency > 0, frequency <= UInt64(UInt32.max) else { throw ByteCursor.Malformed() }
    let postingsRange = try Self.advance(&postings, by: cursor.varint())
    let positionsRange = try Self.advance(&positions, by: hasPositions ? cursor.varint() : 0)
    return TermEntry(
      documentFrequency: Int(frequency), hasPositions: hasPositions, postings: postingsRange,
      positions: positionsRange)
  }

  private static func advance(_ offset: inout UInt64, by length: UInt64)
    throws(ByteCursor.Malformed) -> Range<Int>
  {
    let (end, overflow) = offset.addingReportingOverflow(length)
    guard !overflow, end <= UInt64(Int.max) else { throw ByteCursor.Malformed() }
    defer { offset = end }
    return Int(offset)..<Int(end)
  }
}
