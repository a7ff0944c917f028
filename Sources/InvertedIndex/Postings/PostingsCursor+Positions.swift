extension PostingsCursor {
  /// Reads the positions of a posting of the current block, ascending, into `positions`.
  ///
  /// Cost: the positions of the block's postings before it, unless asked for in order.
  mutating func positions(at index: Int, into positions: inout [UInt32]) throws(IndexError) {
    positions.removeAll(keepingCapacity: true)
    let encoded = try encodedPositions(at: index)
    if encoded.isEmpty { return }
    var cursor = ByteCursor(encoded)
    do throws(ByteCursor.Malformed) {
      var position: UInt32 = 0
      for _ in 0..<(try cursor.varint()) {
        position &+= try cursor.varint32()
        positions.append(position)
      }
    } catch {
      throw malformedPositions(positionsOffset)
    }
  }

  /// The positions of a posting of the current block as they are stored; empty if it has none.
  ///
  /// Cost as `positions(at:into:)`. Valid while the segment lives.
  mutating func encodedPositions(at index: Int) throws(IndexError) -> UnsafeRawBufferPointer {
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    guard entry.hasPositions else { return none }
    if index < positionsIndex {
      positionsIndex = 0
      positionsOffset = entry.positions.lowerBound
      if block > 0 { positionsOffset += try blockEntry(block - 1).positionsEnd }
    }
    guard positionsOffset <= positionsEnd else { throw malformedPositions(positionsOffset) }
    let bytes = try file.bytes(
      positionsOffset..<positionsEnd, of: positionsSection, .positions)
    var cursor = ByteCursor(bytes)
    var found = none
    do throws(ByteCursor.Malformed) {
      while positionsIndex <= index {
        let start = cursor.offset
        let number = try cursor.varint()
        guard number <= UInt64(bytes.count) else { throw ByteCursor.Malformed() }
        for _ in 0..<number { _ = try cursor.varint32() }
        if positionsIndex == index, number > 0 {
          found = UnsafeRawBufferPointer(rebasing: bytes[start..<cursor.offset])
        }
        positionsIndex += 1
      }
    } catch {
      throw malformedPositions(positionsOffset + cursor.offset)
    }
    positionsOffset += cursor.offset
    return found
  }

  private func malformedPositions(_ offset: Int) -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.positions.name, offset: offset,
      what: "positions don't fit their list")
  }
}
