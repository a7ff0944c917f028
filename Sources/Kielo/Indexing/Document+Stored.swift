import Documents
import InvertedIndex

extension Document {
  /// A document as far as an index keeps it, to be cut into other passages.
  ///
  /// Headings come where they change from passage to passage; what a block was besides is not kept.
  init(stored number: UInt32, in segment: Segment) throws(IndexError) {
    let record: DocumentRecord = try .init(
      stored: segment.documentRecord(number), number: number, in: segment)
    self.init(
      key: record.key, path: record.path, title: record.title, language: record.declaredLanguage,
      date: record.date, twin: record.twin, expires: record.expires, url: record.url)
    contentHash = record.contentHash
    var headings: [String] = []
    for ordinal in try segment.passages(of: number) {
      let passage: PassageRecord = try .init(
        stored: segment.passageRecord(ordinal), number: ordinal, in: segment)
      let known = zip(headings, passage.headings).prefix { $0 == $1 }.count
      for level in known..<passage.headings.count {
        blocks.append(
          Block(
            kind: .heading(level: min(level + 1, 6)), text: passage.headings[level],
            headings: Array(passage.headings[...level]), line: passage.line(at: 0)))
      }
      headings = passage.headings
      for (text, line) in passage.pieces {
        blocks.append(Block(text: text, headings: headings, line: line))
      }
    }
  }
}

extension PassageRecord {
  /// The blocks of the text, with the lines they begin on; none for a passage without text.
  fileprivate var pieces: [(text: String, line: Int)] {
    let bytes = Array(text.utf8)
    var pieces: [(text: String, line: Int)] = []
    for (number, source) in sources.enumerated() {
      let end = number + 1 < sources.count ? sources[number + 1].offset : bytes.count
      // A damaged offset is no reason to trap.
      guard source.offset <= end, end <= bytes.count else { continue }
      var piece = bytes[source.offset..<end]
      while piece.last == UInt8(ascii: "\n") { piece.removeLast() }
      if !piece.isEmpty { pieces.append((String(decoding: piece, as: UTF8.self), source.line)) }
    }
    return pieces
  }
}
