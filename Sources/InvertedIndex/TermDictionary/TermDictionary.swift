/// Looks terms up in the dictionary of a segment.
///
/// Cost of a look-up: a binary search over the block keys, then at most one block of 32 terms.
struct TermDictionary: Sendable {
  private static let headerLength = 16

  let termCount: Int
  let blockCount: Int
  private let file: SegmentFile
  private let termSection: SegmentFile.Section
  private let index: SegmentFile.Section

  init(file: SegmentFile) throws(IndexError) {
    self.file = file
    termSection = try file.section(.terms)
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
    let end: UInt64 = isLast ? UInt64(termSection.length) : bounds.integer(at: 8)
    guard start <= end, end <= UInt64(termSection.length) else {
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
    var cursor = TermCursor(dictionary: self, block: try block(of: term))
    while try cursor.advance() {
      let order = compareBytes(cursor.term, term)
      if order == 0 { return cursor.entry }
      if order > 0 { return nil }
    }
    return nil
  }

  /// The term with an ordinal in byte order, and its entry.
  func termAndEntry(at ordinal: Int) throws(IndexError) -> ([UInt8], TermEntry) {
    let perBlock = SegmentFormat.termsPerBlock
    var cursor = TermCursor(dictionary: self, block: ordinal / perBlock)
    for _ in 0...(ordinal % perBlock) {
      guard try cursor.advance() else { throw malformed(0, "a term's ordinal is too large") }
    }
    return (cursor.term, cursor.entry)
  }

  /// A cursor before the first term.
  var terms: TermCursor { TermCursor(dictionary: self, block: 0) }

  /// Calls `body` with every term from `start` on in byte order, until it returns false.
  func forEachTerm(
    from start: [UInt8], _ body: ([UInt8], TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    if blockCount == 0 { return }
    var cursor = TermCursor(dictionary: self, block: try block(of: start))
    while try cursor.advance() {
      if compareBytes(cursor.term, start) < 0 { continue }
      if try !body(cursor.term, cursor.entry) { return }
    }
  }

  /// The bytes of a block, and how many terms it holds.
  func bytes(ofBlock block: Int) throws(IndexError) -> (
    bytes: UnsafeRawBufferPointer, start: Int, count: Int
  ) {
    let range = try blockRange(block)
    let perBlock = SegmentFormat.termsPerBlock
    return (
      try file.bytes(range, of: termSection, .terms), range.lowerBound,
      min(perBlock, termCount - block * perBlock)
    )
  }

  func malformed(_ offset: Int, _ what: String) -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.terms.name, offset: offset, what: what)
  }
}
