import InvertedIndex
import TextAnalysis

/// What the index stores of a passage: enough to show it, to cite it and to analyse it again.
struct PassageRecord: Equatable {
  /// Where a piece of the text came from.
  struct Source: Equatable {
    /// Offset of the piece's first byte in `text`.
    var offset: Int
    /// Its line in the file, from 1.
    var line: Int
  }

  /// The languages whose terms the passage has; empty for `other`.
  var languages: LanguageSet
  /// The language shown.
  var language: Language
  /// The heading path, outermost first.
  var headings: [String]
  /// The pieces of `text` in order; the first starts at 0.
  var sources: [Source]
  /// The blocks of the passage, separated by an empty line.
  var text: String

  /// The line of the file on which a byte of `text` stands.
  ///
  /// Inside a piece a line of the text is a line of the file.
  func line(at offset: Int) -> Int {
    guard let piece = sources.last(where: { $0.offset <= offset }) else { return 1 }
    let newline = UInt8(ascii: "\n")
    let utf8 = text.utf8.dropFirst(piece.offset).prefix(offset - piece.offset)
    return piece.line + utf8.reduce(0) { $0 + ($1 == newline ? 1 : 0) }
  }
}

extension PassageRecord {
  init(decoding bytes: [UInt8]) throws(RecordDecoder.Truncated) {
    var decoder = RecordDecoder(bytes)
    languages = LanguageSet(rawValue: UInt8(truncatingIfNeeded: try decoder.integer()))
    language = Language(rawValue: UInt8(truncatingIfNeeded: try decoder.integer())) ?? .other
    headings = try decoder.strings()
    let count = try decoder.integer()
    guard count <= bytes.count else { throw RecordDecoder.Truncated() }
    var sources: [Source] = []
    for _ in 0..<count {
      sources.append(Source(offset: try decoder.integer(), line: try decoder.integer()))
    }
    self.sources = sources
    text = try decoder.string()
  }

  var encoded: [UInt8] {
    var capacity = text.utf8.count + 32
    for heading in headings { capacity += heading.utf8.count + 2 }
    var encoder = RecordEncoder(capacity: capacity)
    encoder.append(Int(languages.rawValue))
    encoder.append(Int(language.rawValue))
    encoder.append(headings)
    encoder.append(sources.count)
    for source in sources {
      encoder.append(source.offset)
      encoder.append(source.line)
    }
    encoder.append(text)
    return encoder.bytes
  }
}

extension PassageRecord {
  /// Decodes the record of a passage in a segment.
  init(stored bytes: [UInt8], number: UInt32, in segment: Segment) throws(IndexError) {
    do throws(RecordDecoder.Truncated) {
      try self.init(decoding: bytes)
    } catch {
      throw .damaged(
        file: segment.path, section: "passage \(number)", offset: 0,
        what: "its record is cut short")
    }
  }
}
