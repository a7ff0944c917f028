/// The file formats that are read, told apart by the ending of the name.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case plainText, markdown, html, jsonLines

  /// The format of a file of this name or path; nil if its ending is not one that is read.
  /// Upper and lower case are the same.
  public init?(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch String(Substring(name[name.index(after: dot)...])).lowercased() {
    case "md", "markdown": self = .markdown
    case "txt": self = .plainText
    case "html", "htm": self = .html
    case "jsonl": self = .jsonLines
    default: return nil
    }
  }
}
