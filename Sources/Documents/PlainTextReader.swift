/// Plain text → blocks: paragraphs between empty lines.
///
/// Text has no markup for headings, but minutes and notices show theirs by form. Three forms are read
/// as headings: the one or two short lines a text begins with (level 1), a line `§ 12 …` at the
/// beginning of a paragraph (level 2), and a paragraph of one short line in capitals (level 2).
enum PlainTextReader {
  /// A heading's line is no longer than this, in bytes.
  private static let longestHeading = 120

  static func read(_ source: SourceText) -> (FrontMatter, [Block]) {
    let bytes = source.bytes
    let lines = SourceLine.lines(of: bytes, from: source.start)
    let (metadata, used) = FrontMatter.parse(bytes, lines: lines)
    var builder = Builder(bytes: bytes)
    var paragraph: [SourceLine] = []
    for line in lines.dropFirst(used) {
      if line.trimmed(in: bytes).isEmpty {
        builder.add(paragraph)
        paragraph.removeAll(keepingCapacity: true)
      } else {
        paragraph.append(line)
      }
    }
    builder.add(paragraph)
    return (metadata, builder.blocks)
  }

  /// The state of one pass over the paragraphs.
  private struct Builder {
    let bytes: [UInt8]
    var blocks: [Block] = []
    private var path = HeadingPath()

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func add(_ paragraph: [SourceLine]) {
      guard let first = paragraph.first else { return }
      var rest = paragraph[...]
      if blocks.isEmpty, paragraph.count <= 2, paragraph.allSatisfy(isShort) {
        append(rest, kind: .heading(level: 1))
        return
      }
      if isSection(first) {
        // `§ 12` alone has its name on the next line.
        let isBare = first.trimmed(in: bytes).count <= 8
        let takesNext = isBare && paragraph.count > 1 && isShort(paragraph[1])
        append(rest.prefix(takesNext ? 2 : 1), kind: .heading(level: 2))
        rest = rest.dropFirst(takesNext ? 2 : 1)
      } else if paragraph.count == 1, isShort(first), isInCapitals(first) {
        append(rest, kind: .heading(level: 2))
        return
      }
      append(rest, kind: .paragraph)
    }

    private mutating func append(_ lines: ArraySlice<SourceLine>, kind: Block.Kind) {
      guard let first = lines.first, let last = lines.last else { return }
      let range = first.trimmed(in: bytes).lowerBound..<last.trimmed(in: bytes).upperBound
      let text = BlockText.collapse(bytes[range]).text
      if case .heading(let level) = kind { path.open(level: level, text: text) }
      blocks.append(
        Block(
          kind: kind, text: text, headings: path.texts, line: first.number, bytes: range))
    }

    private func isShort(_ line: SourceLine) -> Bool {
      let range = line.trimmed(in: bytes)
      guard range.count <= longestHeading, let last = bytes[range].last else { return false }
      return !".,;:".utf8.contains(last)
    }

    /// `§ 12`, `§12`, `12 §`.
    private func isSection(_ line: SourceLine) -> Bool {
      let text = bytes[line.trimmed(in: bytes)]
      guard text.count <= longestHeading else { return false }
      let sign: [UInt8] = [0xc2, 0xa7]
      if text.starts(with: sign) {
        let after = text.dropFirst(2).drop { ASCII.isWhitespace($0) || $0 == 0xc2 || $0 == 0xa0 }
        return after.first.map(ASCII.isDigit) ?? false
      }
      let after = text.drop(while: ASCII.isDigit)
      return after.count < text.count
        && after.drop(while: ASCII.isWhitespace).starts(with: sign)
    }

    private func isInCapitals(_ line: SourceLine) -> Bool {
      let text = String(decoding: bytes[line.trimmed(in: bytes)], as: UTF8.self)
      return text == text.uppercased() && text != text.lowercased()
    }
  }
}

extension Document {
  /// Makes a document from plain text in memory.
  ///
  /// - Parameters:
  ///   - key: what the document is called; a later one with the same key takes its place.
  ///   - title: the title, shown and searched.
  ///   - text: paragraphs between empty lines.
  ///   - language: `fi` or `sv`; nil to tell it by the text.
  public init(key: String, title: String, text: String, language: String? = nil) {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start: SourceLine?
    var end = 0
    func close() {
      guard let first = start else { return }
      let range = first.trimmed(in: bytes).lowerBound..<end
      blocks.append(
        Block(
          text: BlockText.collapse(bytes[range]).text, line: first.number, bytes: range))
      start = nil
    }
    for line in SourceLine.lines(of: bytes, from: 0) {
      let visible = line.trimmed(in: bytes)
      if visible.isEmpty {
        close()
      } else {
        start = start ?? line
        end = visible.upperBound
      }
    }
    close()
    self.init(key: key, title: title, language: language, blocks: blocks)
  }
}
