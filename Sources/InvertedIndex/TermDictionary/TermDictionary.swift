/// Looks terms up in the dictionary of a segment.
///
/// Cost of a look-up: a binary search over the block keys, then at most one block of 32 terms.
struct TermDictionary: Sendable {
  private static let headerLength = 16

  let termCount: Int
  let blockCount: Int
  private let file: SegmentFile
  let termSection: SegmentFile.Section
  let index: SegmentFile.Section

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

  var keysOffset: Int { Self.headerLength + blockCount * 12 + 4 }

  /// The first term of a block.
  @inline(__always)
  func key(ofBlock block: Int) throws(IndexError) -> UnsafeRawBufferPointer {
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

  /// A cursor before the first term.
  var terms: TermCursor { TermCursor(dictionary: self, block: 0) }

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
