/// Walks the terms of a dictionary in byte order.
struct TermCursor {
  private let dictionary: TermDictionary
  private var nextBlock: Int
  private var bytes = ByteCursor(UnsafeRawBufferPointer(start: nil, count: 0))
  private var start = 0
  private var remaining = 0
  private var entries = EntryReader()

  /// The term the cursor stands on; empty before the first.
  private(set) var term: [UInt8] = []
  /// Its entry; valid after `advance` has returned true.
  private(set) var entry = TermEntry(
    documentFrequency: 0, hasPositions: false, postings: 0..<0, positions: 0..<0)

  /// A cursor before the first term of a block.
  init(dictionary: TermDictionary, block: Int) {
    self.dictionary = dictionary
    nextBlock = block
  }

  /// Moves to the next term; false at the end.
  mutating func advance() throws(IndexError) -> Bool {
    let isFirst = remaining == 0
    if isFirst {
      guard nextBlock < dictionary.blockCount else { return false }
      let block = try dictionary.bytes(ofBlock: nextBlock)
      bytes = ByteCursor(block.bytes)
      (start, remaining) = (block.start, block.count)
      nextBlock += 1
      term.removeAll(keepingCapacity: true)
      entries = EntryReader()
    }
    do throws(ByteCursor.Malformed) {
      if isFirst { try entries.begin(&bytes) }
      let shared = try bytes.varint()
      guard shared <= UInt64(term.count) else { throw ByteCursor.Malformed() }
      term.removeLast(term.count - Int(shared))
      term.append(contentsOf: try bytes.range(count: bytes.varint()))
      entry = try entries.next(&bytes)
    } catch {
      throw dictionary.malformed(start + bytes.offset, "a term ends outside its block")
    }
    remaining -= 1
    return true
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
    let frequency = head >> 2
    guard frequency > 0, frequency <= UInt64(UInt32.max) else { throw ByteCursor.Malformed() }
    let postingsRange: Range<Int>
    if head & 2 == 2 {
      // A list that an earlier term has.
      let (start, overflow) = postings.subtractingReportingOverflow(try cursor.varint())
      guard !overflow else { throw ByteCursor.Malformed() }
      var place = start
      postingsRange = try Self.advance(&place, by: cursor.varint())
      guard place <= postings else { throw ByteCursor.Malformed() }
    } else {
      postingsRange = try Self.advance(&postings, by: cursor.varint())
    }
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
