extension PostingsCursor {
  /// Appends the positions of a posting of the current block, ascending.
  ///
  /// Cost: its positions; in a block of fewer than 128 also those of the postings before it, unless
  /// asked for in order.
  mutating func positions(at index: Int, into positions: PositionList) throws(IndexError) {
    guard entry.hasPositions else { return }
    let reader = positionsReader ?? PositionsReader()
    positionsReader = reader
    if !hasBegunPositions { try begin(reader) }
    do throws(ByteCursor.Malformed) {
      try reader.read(index, frequencies: frequencies, into: positions)
    } catch {
      throw malformedPositions()
    }
  }

  private mutating func begin(_ reader: PositionsReader) throws(IndexError) {
    try loadFrequencies()
    let bytes = try file.bytes(positionsRange, of: positionsSection, .positions)
    let isPacked = count == BitPacking.blockLength && entry.documentFrequency > count
    do throws(ByteCursor.Malformed) {
      try reader.begin(bytes, isPacked: isPacked, frequencies: frequencies)
    } catch {
      throw malformedPositions()
    }
    hasBegunPositions = true
  }

  /// The positions of a posting of the current block as `PostingsEncoder` takes them; empty if it has
  /// none.
  ///
  /// Cost as `positions(at:into:)`. Valid until the cursor or a copy of it is asked again.
  mutating func encodedPositions(at index: Int) throws(IndexError) -> UnsafeRawBufferPointer {
    let buffer = encodedPositionsBuffer ?? EncodedPositionsBuffer()
    encodedPositionsBuffer = buffer
    buffer.positions.removeAll()
    try positions(at: index, into: buffer.positions)
    if buffer.positions.isEmpty { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return buffer.encode()
  }

  private func malformedPositions() -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.positions.name,
      offset: positionsRange.lowerBound, what: "positions don't fit their list")
  }
}

/// Room for the positions of a posting on their way from one segment to another.
final class EncodedPositionsBuffer {
  let positions = PositionList()
  private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 1)

  deinit {
    bytes.deallocate()
  }

  /// Number of positions, first position, gaps, each a varint; valid until the next call.
  func encode() -> UnsafeRawBufferPointer {
    // A varint of 32 bits takes five bytes.
    let most = (positions.count + 1) * 5
    if most > bytes.count {
      bytes.deallocate()
      bytes = .allocate(byteCount: 2 * most, alignment: 1)
    }
    var count = 0
    func append(_ value: UInt32) {
      var rest = value
      while rest >= 0x80 {
        bytes[count] = UInt8(truncatingIfNeeded: rest) | 0x80
        rest >>= 7
        count += 1
      }
      bytes[count] = UInt8(rest)
      count += 1
    }
    append(UInt32(positions.count))
    var previous: UInt32 = 0
    for position in positions.values {
      append(position &- previous)
      previous = position
    }
    return UnsafeRawBufferPointer(rebasing: bytes[..<count])
  }
}
