import CHTML

/// HTML → blocks, by libxml2's parser.
///
/// Script, style and navigation are left out; `lang` is inherited; `<title>` and `<meta name="date">`,
/// `twin`, `expires` and `url` are metadata.
enum HTMLReader {
  static func read(_ source: SourceText, options: ReadOptions)
    throws(DocumentProblem.Reason) -> (FrontMatter, [Block])
  {
    let collector = HTMLCollector(source: source)
    try collector.parse(maximumNesting: options.maximumNesting)
    var metadata = collector.metadata
    metadata.title = metadata.title.map { withoutSiteName($0, blocks: collector.blocks) }
    return (metadata, collector.blocks)
  }

  /// The charset that markup names in its first bytes: `<meta charset=…>`, `<?xml encoding=…?>`.
  static func declaredCharset(in bytes: [UInt8]) -> String? {
    // The standard has browsers look at the first 1024 bytes; generators put more before it.
    let head = bytes.prefix(4096).map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    for marker in ["charset", "encoding"] {
      let marker = Array(marker.utf8)
      for start in head.indices where head[start...].starts(with: marker) {
        var rest = head[(start + marker.count)...].drop(while: ASCII.isWhitespace)
        guard rest.first == UInt8(ascii: "=") else { continue }
        rest = rest.dropFirst().drop {
          ASCII.isWhitespace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
        }
        let name = rest.prefix {
          ASCII.isLetter($0) || ASCII.isDigit($0) || "-_:.+".utf8.contains($0)
        }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
      }
    }
    return nil
  }

  /// `Anna palautetta – Kokkola` → `Anna palautetta`, if that is what a heading of the page says.
  private static func withoutSiteName(_ title: String, blocks: [Block]) -> String {
    let headings = blocks.compactMap { block -> String? in
      guard case .heading = block.kind else { return nil }
      return block.text.split(separator: "\n").joined(separator: " ")
    }
    return headings.first { heading in
      guard title.hasPrefix(heading), !heading.isEmpty else { return false }
      let rest = title.dropFirst(heading.count)
      return [" – ", " — ", " | ", " - ", " · ", " :: "].contains { rest.hasPrefix($0) }
    } ?? title
  }
}
