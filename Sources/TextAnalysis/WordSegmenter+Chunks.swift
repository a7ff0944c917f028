import CICU

/// The path through ICU.
extension WordSegmenter {
  /// Segments one chunk: addresses first, ICU's word boundaries for what is around them.
  mutating func segmentChunk(_ text: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>) {
    var at = chunk.lowerBound
    while let address = Self.findAddress(text, at..<chunk.upperBound) {
      if at < address.lowerBound { segmentWithICU(text, at..<address.lowerBound) }
      append(text, source: address, term: address, shape: [.letter, .inner], role: .whole)
      appendParts(text, address)
      at = address.upperBound
    }
    if at < chunk.upperBound { segmentWithICU(text, at..<chunk.upperBound) }
  }

  private mutating func segmentWithICU(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    var start = range.lowerBound
    // Normalizing reuses all of the workspace but the pieces.
    for piece in workspace.words(UnsafeBufferPointer(rebasing: text[range])) {
      let end = range.lowerBound + Int(piece.end)
      defer { start = end }
      let shape = Piece.Shape(rawValue: UInt8(truncatingIfNeeded: piece.shape))
      guard shape.overlaps(.letter) || shape.overlaps(.digit) else { continue }
      let source = start..<end
      // A middle dot (col·lecció) divides nothing: the only part would be the whole again.
      if shape.overlaps(.letter), shape.overlaps(.inner), !text[source].allSatisfy(Self.isPartByte)
      {
        append(text, source: source, term: source, shape: shape, role: .whole)
        appendParts(text, source)
      } else if shape.overlaps(.letter), shape.overlaps(.colon) {
        appendColonWord(text, source)
      } else {
        append(text, source: source, term: source, shape: shape, role: .plain)
      }
    }
  }

  /// `EU:n` is the base with an ending of at most six small letters; otherwise the colon divides.
  private mutating func appendColonWord(
    _ text: UnsafeBufferPointer<UInt8>, _ source: Range<Int>
  ) {
    guard let colon = text[source].firstIndex(of: UInt8(ascii: ":")), colon > source.lowerBound
    else {
      append(text, source: source, term: source, shape: .letter, role: .plain)
      return
    }
    let ending = colon + 1..<source.upperBound
    let isEnding =
      !ending.isEmpty && ending.count <= 12
      && text[ending].allSatisfy { byte in
        (byte >= 0x61 && byte <= 0x7A) || byte == 0xC3 || byte == 0xA4 || byte == 0xA5
          || byte == 0xB6
      }
      && text[ending].count(where: { $0 & 0xC0 != 0x80 }) <= 6
    if isEnding {
      let base = source.lowerBound..<colon
      append(
        text, source: source, term: base, shape: Self.shape(of: text, base), role: .inflected)
    } else {
      appendParts(text, source, role: .plain)
    }
  }

  /// Appends the runs of letters, digits and all non-ASCII bytes in `range`.
  private mutating func appendParts(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, role: Piece.Role = .part
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, Self.isPartByte(text[at]) { at += 1 }
      if at > start {
        let part = start..<at
        append(text, source: part, term: part, shape: Self.shape(of: text, part), role: role)
      }
      at += 1
    }
  }

  private static func isPartByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "'") || ByteClass.isAlphanumeric(byte)
  }

  /// The shape of a part, in which non-ASCII bytes count as letters.
  static func shape(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Piece.Shape {
    var shape: Piece.Shape = []
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if ByteClass.isDigit(byte) {
        shape.formUnion(.digit)
      } else if ByteClass.isAlphanumeric(byte) {
        shape.formUnion(byte < 0x61 ? .capital : .small)
      } else if byte == 0xC3 {
        let isUpper = at + 1 < range.upperBound && text[at + 1] < 0x9F
        shape.formUnion(isUpper ? .capital : .small)
        at += 1
      } else if byte >= 0x80 {
        shape.formUnion(.small)
      }
      at += 1
    }
    return shape
  }
}
