import TextAnalysis

/// One piece of a query as typed.
public enum QueryPart: Sendable, Equatable {
  /// Plain words, a run of them.
  case words(String)
  /// `=word`: this form only.
  case exact(String)
  /// `"some words"`: these forms, next to each other.
  case phrase(String)
  /// `word*`: words that begin so.
  case prefix(String)
  /// `-word`, `-"some words"` or `-word*`: passages without it.
  indirect case excluded(QueryPart)
  /// `+word`: passages with it only.
  indirect case required(QueryPart)
}

/// Something about a query that a person would want to know.
public enum QueryNote: Sendable, Equatable {
  /// `lang:xx` with a language that is not kept apart; read as words.
  case unknownLanguage(String)
  /// The query excludes words but asks for none.
  case onlyExcluded
  /// More words begin so than a search follows.
  case prefixCut(word: String, limit: Int)
  /// Words after the limit were left out.
  case wordsCut(limit: Int)
}

/// A query taken apart.
///
/// `words "phrase" -word word* =word +word lang:fi`. Nothing a person types is an error: an open quote
/// ends with the query, a lone operator is dropped, and what is not understood is read as words.
public struct ParsedQuery: Sendable, Equatable {
  /// The pieces, in order.
  public var parts: [QueryPart] = []
  /// `lang:fi` and the like: passages in these languages only; empty for all.
  public var languages: [Language] = []
  /// Hints for the person who typed it.
  public var notes: [QueryNote] = []

  /// A query of these pieces.
  public init(parts: [QueryPart]) {
    self.parts = parts
  }

  /// Takes a query apart.
  public init(_ query: String) {
    var parser = QueryParser(query)
    parser.parse()
    parts = parser.parts
    languages = parser.languages
    notes = parser.notes
  }
}

/// The state of taking one query apart: a single pass over its bytes.
private struct QueryParser {
  private let bytes: [UInt8]
  private var offset = 0
  private var words: [String] = []
  private(set) var parts: [QueryPart] = []
  private(set) var languages: [Language] = []
  private(set) var notes: [QueryNote] = []

  init(_ query: String) {
    bytes = Array(query.utf8)
  }

  mutating func parse() {
    while true {
      skipSpace()
      guard offset < bytes.count else { break }
      var sign: UInt8?
      let first = bytes[offset]
      if (first == UInt8(ascii: "-") || first == UInt8(ascii: "+")), offset + 1 < bytes.count,
        !isSpace(at: offset + 1)
      {
        sign = first
        offset += 1
      }
      let start = offset
      guard let part = nextPart() else { continue }
      if let sign {
        finishRun()
        parts.append(sign == UInt8(ascii: "-") ? .excluded(part) : .required(part))
      } else if case .words(let word) = part {
        if !takeFilter(word, from: start) { words.append(word) }
      } else {
        finishRun()
        parts.append(part)
      }
    }
    finishRun()
    let asksForWords = parts.contains { if case .excluded = $0 { false } else { true } }
    if !parts.isEmpty, !asksForWords { notes.append(.onlyExcluded) }
  }

  private mutating func finishRun() {
    if words.isEmpty { return }
    parts.append(.words(words.joined(separator: " ")))
    words = []
  }

  /// Reads a quoted phrase or the bytes up to the next space.
  private mutating func nextPart() -> QueryPart? {
    if let quote = quoteLength(at: offset) {
      offset += quote
      let start = offset
      while offset < bytes.count, quoteLength(at: offset) == nil { offset += 1 }
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      offset += quoteLength(at: offset) ?? 0
      return text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } ? nil : .phrase(text)
    }
    let start = offset
    while offset < bytes.count, !isSpace(at: offset), quoteLength(at: offset) == nil { offset += 1 }
    var word = bytes[start..<offset]
    if word.first == UInt8(ascii: "="), word.count > 1 {
      return .exact(String(decoding: word.dropFirst(), as: UTF8.self))
    }
    if word.last == UInt8(ascii: "*") {
      while word.last == UInt8(ascii: "*") { word.removeLast() }
      return word.isEmpty ? nil : .prefix(String(decoding: word, as: UTF8.self))
    }
    return .words(String(decoding: word, as: UTF8.self))
  }

  /// Takes `lang:fi` as a filter; another value is noted and read as words.
  private mutating func takeFilter(_ word: String, from start: Int) -> Bool {
    guard word.hasPrefix("lang:") else { return false }
    let value = word.dropFirst("lang:".count)
    guard let language = Language(code: value) else {
      if !value.isEmpty { notes.append(.unknownLanguage(String(value))) }
      return false
    }
    languages.append(language)
    return true
  }

  private mutating func skipSpace() {
    while offset < bytes.count, isSpace(at: offset) { offset += 1 }
  }

  private func isSpace(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x09...0x0d, 0x20: true
    case 0xc2: index + 1 < bytes.count && bytes[index + 1] == 0xa0
    // The second byte of a no-break space, reached after its first.
    case 0xa0: index > 0 && bytes[index - 1] == 0xc2
    default: false
    }
  }

  /// The length of a quotation mark in bytes: `"`, `“ ” „ ‟`, `« »`.
  private func quoteLength(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""):
      return 1
    case 0xc2 where index + 1 < bytes.count && [0xab, 0xbb].contains(bytes[index + 1]):
      return 2
    case 0xe2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return (0x9c...0x9f).contains(bytes[index + 2]) ? 3 : nil
    default:
      return nil
    }
  }
}
