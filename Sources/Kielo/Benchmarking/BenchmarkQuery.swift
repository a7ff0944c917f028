import Documents

/// A query to measure, and which kind of query it is.
public struct BenchmarkQuery: Sendable, Equatable {
  /// What its figures are summed up with, such as `phrase`; never empty.
  public var kind: String
  /// As a person would type it.
  public var text: String

  /// The kind of queries whose file names none.
  public static let unnamedKind = "queries"

  /// Makes a query.
  public init(kind: String = unnamedKind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// Reads a list of queries.
  ///
  /// One a line. A line `# kind: NAME` says what those after it are; other lines that begin with `#`, and
  /// empty ones, are skipped. Of a line with tabs, as judged queries have them, the last field is the
  /// query.
  /// - Parameter text: the list, UTF-8; lines end with LF or CRLF.
  /// - Returns: the queries in order.
  public static func list(of text: String) -> [BenchmarkQuery] {
    var kind = unnamedKind
    var queries: [BenchmarkQuery] = []
    for line in text.utf8.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
      guard line.first != UInt8(ascii: "#") else {
        kind = self.kind(ofHeader: line) ?? kind
        continue
      }
      let query = line.split(separator: 0x09).last ?? line
      if let query = trimmed(query) { queries.append(BenchmarkQuery(kind: kind, text: query)) }
    }
    return queries
  }

  /// Tells whether two lists are the same, by kinds and texts in order.
  public static func checksum(of queries: [BenchmarkQuery]) -> UInt64 {
    var encoder = RecordEncoder()
    for query in queries {
      encoder.append(query.kind)
      encoder.append(query.text)
    }
    return ContentHash.hash(encoder.bytes)
  }

  private static func kind(ofHeader line: Substring.UTF8View.SubSequence) -> String? {
    let rest = trimmed(line.dropFirst()) ?? ""
    guard rest.hasPrefix("kind:") else { return nil }
    return trimmed(rest.utf8.dropFirst("kind:".utf8.count))
  }

  /// The text without spaces and tabs at its ends; nil if nothing is left.
  private static func trimmed(_ bytes: Substring.UTF8View) -> String? {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(Substring(bytes))
  }
}

/// How a benchmark reads the text of a query.
public enum BenchmarkMode: String, Sendable, CaseIterable {
  /// As `kielo search` does, with its operators.
  case typed
  /// As words, without operators; how many a passage has to hold is for the index to say: any one of them
  /// if it is split at white space.
  case or
  /// As words that a passage has to hold all.
  case and
  /// As one phrase.
  case phrase

  /// The query that a text stands for.
  func query(_ text: String) -> ParsedQuery {
    switch self {
    case .typed:
      return ParsedQuery(text)
    case .or:
      return ParsedQuery(parts: [.words(text)])
    case .and:
      let words = text.utf8.split { $0 == 0x20 || (0x09...0x0d).contains($0) }
      return ParsedQuery(parts: words.map { .required(.words(String(Substring($0)))) })
    case .phrase:
      return ParsedQuery(parts: [.phrase(text)])
    }
  }
}
