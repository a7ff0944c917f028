/// Turns the list lengths of a block into offsets.
struct EntryReader {
  private var postings: UInt64 = 0
  private var positions: UInt64 = 0

  mutating func begin(_ cursor: inout ByteCursor) throws(ByteCursor.Malformed) {
    postings = try cursor.varint()
    positions = try cursor.varint()
  }

  @inline(__always)
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

  @inline(__always)
  private static func advance(_ offset: inout UInt64, by length: UInt64)
    throws(ByteCursor.Malformed) -> Range<Int>
  {
    let (end, overflow) = offset.addingReportingOverflow(length)
    guard !overflow, end <= UInt64(Int.max) else { throw ByteCursor.Malformed() }
    defer { offset = end }
    return Int(offset)..<Int(end)
  }
}
