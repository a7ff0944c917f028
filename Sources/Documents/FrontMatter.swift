/// What a document declares about itself.
public struct FrontMatter: Sendable, Equatable {
  /// The title.
  public var title: String?
  /// The language: "fi" for "fi-FI", "sv" for "sv_FI", other tags in lower case.
  public var language: String?
  /// The date, as written.
  public var date: String?
  /// The counterpart in the other language.
  public var twin: String?
  /// The date of expiry, as written; `ExpiryDate` reads it.
  public var expires: String?
  /// The address.
  public var url: String?

  /// Declares nothing.
  public init() {}

  /// Reads a block of `key: value` lines between two `---` lines at the start of a text.
  ///
  /// Unknown keys are ignored. A block that never ends is no front matter but text.
  /// - Returns: what is declared, and how many of `lines` the block takes (0 if there is none).
  static func parse(_ bytes: [UInt8], lines: [SourceLine]) -> (FrontMatter, Int) {
    var result = FrontMatter()
    guard let first = lines.first, isFence(bytes[first.trimmedEnd(in: bytes)]) else {
      return (result, 0)
    }
    for index in lines.indices.dropFirst() {
      let line = bytes[lines[index].trimmedEnd(in: bytes)]
      if isFence(line) { return (result, index + 1) }
      result.takeLine(line)
    }
    return (FrontMatter(), 0)
  }

  /// Sets a field by its name in lower case; the first declaration of a field stays.
  mutating func set(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    switch name {
    case "title": title = title ?? value
    case "lang", "language": language = language ?? Self.languageTag(value)
    case "date": date = date ?? value
    case "twin": twin = twin ?? value
    case "expires": expires = expires ?? value
    case "url": url = url ?? value
    default: break
    }
  }

  /// A language tag in lower case; for Finnish and Swedish the region is dropped.
  static func languageTag(_ value: String) -> String? {
    let tag = value.lowercased()
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    switch String(Substring(primary)) {
    case "fi", "fin": return "fi"
    case "sv", "swe": return "sv"
    default: return tag.isEmpty ? nil : tag
    }
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.elementsEqual("---".utf8)
  }

  private mutating func takeLine(_ line: ArraySlice<UInt8>) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    var value = line[(colon + 1)...].drop(while: ASCII.isWhitespace)
    if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      value.count >= 2, value.last == quote
    {
      value = value.dropFirst().dropLast()
    }
    set(name, String(decoding: value, as: UTF8.self))
  }
}

extension SourceLine {
  /// The line without whitespace at its end.
  fileprivate func trimmedEnd(in bytes: [UInt8]) -> Range<Int> {
    range.lowerBound..<max(range.lowerBound, trimmed(in: bytes).upperBound)
  }
}
