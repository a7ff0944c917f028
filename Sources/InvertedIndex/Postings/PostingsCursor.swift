/// Walks one term's postings block by block.
///
/// Starts before the first block. Every block is checked when it is decoded: passages ascend and stay
/// below the segment's passage count, so that what reads the block may index by passage unchecked.
struct PostingsCursor {
  let file: SegmentFile
  let entry: TermEntry
  private let postings: SegmentFile.Section
  let positionsSection: SegmentFile.Section
  private let passageCount: UInt32
  private let buffer: BlockBuffer
  private let blockCount: Int
  var block = -1
  /// The current block, if its frequencies are not decoded yet, and where their exceptions are.
  private var frequencySource = UnsafeRawBufferPointer(start: nil, count: 0)
  private var frequencyOffset = 0
  /// Where the current block's positions lie.
  private(set) var positionsRange = 0..<0
  /// Reads positions; made when they are first asked for.
  var positionsReader: PositionsReader?
  /// Likewise, for merges.
  var encodedPositionsBuffer: EncodedPositionsBuffer?
  /// Whether `positionsReader` has begun the current block.
  var hasBegunPositions = false

  /// Postings in the current block, 0 before the first.
  private(set) var count = 0

  /// A cursor before the first block.
  ///
  /// `buffer` takes the blocks; cursors that share one must not be read at the same time.
  init(
    segment: Segment, entry: TermEntry, buffer: BlockBuffer = BlockBuffer()
  ) throws(IndexError) {
    file = segment.file
    self.buffer = buffer
    self.entry = entry
    postings = segment.postingsSection
    positionsSection = segment.positionsSection
    passageCount = UInt32(segment.passageCount)
    let length = BitPacking.blockLength
    blockCount = (entry.documentFrequency + length - 1) / length
    guard entry.documentFrequency <= segment.passageCount,
      entry.postings.upperBound <= postings.length,
      entry.positions.upperBound <= positionsSection.length,
      blockCount == 1 || entry.postings.count >= blockCount * PostingsEncoder.blockEntryLength
    else { throw malformed(entry.postings.lowerBound, "a list is longer than its section") }
  }

  /// Passages of the current block, ascending.
  var passages: UnsafePointer<UInt32> { UnsafePointer(buffer.passages) }
  /// Frequencies of the current block, 1...; valid after `loadFrequencies`.
  var frequencies: UnsafePointer<UInt32> { UnsafePointer(buffer.frequencies) }

  private func malformed(_ offset: Int, _ what: String) -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.postings.name, offset: offset,
      what: what)
  }

  struct BlockEntry {
    var lastPassage: UInt32
    var end: Int
    var positionsEnd: Int
    var bound: Float
  }

  func blockEntry(_ index: Int) throws(IndexError) -> BlockEntry {
    let start = entry.postings.lowerBound + index * PostingsEncoder.blockEntryLength
    let bytes = try file.bytes(
      start..<start + PostingsEncoder.blockEntryLength, of: postings, .postings)
    return BlockEntry(
      lastPassage: bytes.integer(at: 0), end: Int(bytes.integer(at: 4, as: UInt32.self)),
      positionsEnd: Int(bytes.integer(at: 8, as: UInt32.self)),
      bound: Float(bitPattern: bytes.integer(at: 12)))
  }

  /// How many postings the list has.
  var documentFrequency: Int { entry.documentFrequency }

  /// The list's block entries, to look ahead in; nil for a list of one block, which keeps none.
  func blockBounds() throws(IndexError) -> BlockBounds? {
    if blockCount == 1 { return nil }
    let start = entry.postings.lowerBound
    let bytes = try file.bytes(
      start..<start + blockCount * PostingsEncoder.blockEntryLength, of: postings, .postings)
    return BlockBounds(entries: bytes)
  }

  /// An upper bound of frequency / K over a block, by the averages of the segment itself; nil for a
  /// list of one block, which keeps none.
  func bound(ofBlock index: Int) throws(IndexError) -> Float? {
    blockCount == 1 ? nil : try blockEntry(index).bound
  }

  /// Decodes the next block's passages.
  ///
  /// - Returns: false at the end, where the cursor stays.
  mutating func nextBlock() throws(IndexError) -> Bool {
    guard block + 1 < blockCount else {
      block = blockCount
      count = 0
      return false
    }
    block += 1
    try decode()
    return true
  }

  /// Decodes the next block that may have a larger frequency / K than `least`; any for nil, and for a list
  /// that keeps no bounds.
  ///
  /// - Parameter least: by the averages of the segment itself.
  /// - Returns: false at the end, where the cursor stays.
  /// - Throws: `IndexError.damaged`.
  mutating func nextBlock(above least: Float?) throws(IndexError) -> Bool {
    if let least {
      while block + 1 < blockCount, let most = try bound(ofBlock: block + 1), most <= least {
        block += 1
      }
    }
    return try nextBlock()
  }

  /// Moves to the first block, not before the current one, whose last passage is at or after
  /// `passage`, without decoding those between.
  ///
  /// - Returns: false if there is none.
  mutating func seek(to passage: UInt32) throws(IndexError) -> Bool {
    if block >= blockCount { return false }
    if block >= 0, count > 0, buffer.passages[count - 1] >= passage { return true }
    var target = block + 1
    // Gallop, then search: a lead list far rarer than this one jumps over most of its blocks.
    var step = 1
    while blockCount > 1, target < blockCount, try blockEntry(target).lastPassage < passage {
      block = target
      target = min(target + step, blockCount)
      step *= 2
    }
    if blockCount > 1 {
      var (low, high) = (block + 1, min(target, blockCount))
      while low < high {
        let middle = (low + high) / 2
        if try blockEntry(middle).lastPassage < passage { low = middle + 1 } else { high = middle }
      }
      target = low
    }
    guard target < blockCount else {
      block = blockCount
      count = 0
      return false
    }
    block = target
    try decode()
    return buffer.passages[count - 1] >= passage
  }

  private mutating func decode() throws(IndexError) {
    let length = BitPacking.blockLength
    count = min(length, entry.documentFrequency - block * length)
    hasBegunPositions = false
    frequencySource = UnsafeRawBufferPointer(start: nil, count: 0)
    var start = entry.postings.lowerBound
    var end = entry.postings.upperBound
    // A gap is stored less 1, and before the first passage is none.
    var previous = -1
    var positionsStart = entry.positions.lowerBound
    var positionsEnd = entry.positions.upperBound
    if blockCount > 1 {
      let base = start + blockCount * PostingsEncoder.blockEntryLength
      let current = try blockEntry(block)
      start = base
      if block > 0 {
        let before = try blockEntry(block - 1)
        start = base + before.end
        previous = Int(before.lastPassage)
        positionsStart += before.positionsEnd
      }
      end = base + current.end
      positionsEnd = entry.positions.lowerBound + current.positionsEnd
    }
    guard start <= end, end <= entry.postings.upperBound, positionsStart <= positionsEnd,
      positionsEnd <= entry.positions.upperBound
    else { throw malformed(start, "a block lies outside its list") }
    positionsRange = positionsStart..<positionsEnd
    let bytes = try file.bytes(start..<end, of: postings, .postings)
    if count == length, blockCount > 1 {
      try unpack(bytes, at: start, previous: previous)
    } else {
      try decodeTail(bytes, at: start, previous: previous)
    }
  }

  private mutating func unpack(_ bytes: UnsafeRawBufferPointer, at offset: Int, previous: Int)
    throws(IndexError)
  {
    guard bytes.count >= 2, let base = bytes.baseAddress,
      let gapWidth = PatchedPacking.width(of: bytes[0]),
      let frequencyWidth = PatchedPacking.width(of: bytes[1])
    else { throw malformed(offset, "a block has no bit widths") }
    let end =
      2 + BitPacking.byteCount(width: gapWidth) + BitPacking.byteCount(width: frequencyWidth)
    guard end <= bytes.count else {
      throw malformed(offset, "a block's bit widths don't fit its length")
    }
    BitPacking.unpack(base + 2, width: gapWidth, into: buffer.passages)
    var cursor = ByteCursor(bytes, at: end)
    do throws(ByteCursor.Malformed) {
      try PatchedPacking.patch(buffer.passages, head: bytes[0], from: &cursor)
    } catch {
      throw malformed(offset + cursor.offset, "a block's exceptions don't fit its length")
    }
    frequencySource = bytes
    frequencyOffset = cursor.offset
    var passage = previous
    for index in 0..<BitPacking.blockLength {
      passage &+= Int(buffer.passages[index]) &+ 1
      buffer.passages[index] = UInt32(truncatingIfNeeded: passage)
    }
    try checkLast(passage, at: offset)
  }

  private func decodeTail(_ bytes: UnsafeRawBufferPointer, at offset: Int, previous: Int)
    throws(IndexError)
  {
    var cursor = ByteCursor(bytes)
    var passage = previous
    do throws(ByteCursor.Malformed) {
      for index in 0..<count {
        let head = try cursor.varint()
        passage &+= Int(truncatingIfNeeded: min(head >> 1, UInt64(UInt32.max))) &+ 1
        buffer.passages[index] = UInt32(truncatingIfNeeded: passage)
        buffer.frequencies[index] = head & 1 == 1 ? 1 : try cursor.varint32()
      }
      guard cursor.offset == bytes.count else { throw ByteCursor.Malformed() }
    } catch {
      throw malformed(offset + cursor.offset, "a block's numbers don't fit its length")
    }
    try checkLast(passage, at: offset)
  }

  /// What follows indexes arrays by passage without a check, so a too large one stops here. Passages
  /// ascend because gaps are at least 1; summed in 64 bits, they are all below the last.
  private func checkLast(_ passage: Int, at offset: Int) throws(IndexError) {
    guard passage < Int(passageCount) else { throw malformed(offset, "passages are too large") }
  }

  /// Decodes the current block's frequencies, if that has not been done.
  mutating func loadFrequencies() throws(IndexError) {
    guard let base = frequencySource.baseAddress else { return }
    let head = frequencySource[1]
    let width = PatchedPacking.width(of: head) ?? 0
    let gapWidth = PatchedPacking.width(of: frequencySource[0]) ?? 0
    BitPacking.unpack(
      base + 2 + BitPacking.byteCount(width: gapWidth), width: width, into: buffer.frequencies)
    var cursor = ByteCursor(frequencySource, at: frequencyOffset)
    do throws(ByteCursor.Malformed) {
      try PatchedPacking.patch(buffer.frequencies, head: head, from: &cursor)
      guard cursor.offset == frequencySource.count else { throw ByteCursor.Malformed() }
    } catch {
      throw malformed(
        entry.postings.lowerBound, "a block's exceptions don't fit its length")
    }
    frequencySource = UnsafeRawBufferPointer(start: nil, count: 0)
    for index in 0..<BitPacking.blockLength { buffer.frequencies[index] &+= 1 }
  }
}
