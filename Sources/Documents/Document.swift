/// A text to be indexed: what a file or one record of a file says, without its markup.
public struct Document: Sendable, Equatable {
  /// What the document is called: the path below its root with "/", or the record's id.
  public var key: String
  /// The file as it was given, for messages of the form `file:line`; empty if there is no file.
  public var path: String
  /// The title: declared, else the first heading of level 1, else the file name without its ending.
  public var title: String
  /// The declared language ("fi", "sv", another tag), or nil.
  public var language: String?
  /// The declared date as written, or nil.
  public var date: String?
  /// What the document declares as its counterpart in the other language, or nil. In JSON Lines
  /// this is `twin`, else the `key` both counterparts share.
  public var twin: String?
  /// The declared date of expiry as written, or nil; `ExpiryDate` reads it.
  public var expires: String?
  /// The declared address, or nil.
  public var url: String?
  /// Tells whether the document has changed since it was read: of its file's bytes, or of its record's
  /// bytes and line; 0 for one that comes from no file.
  public var contentHash: UInt64 = 0
  /// The line of its record, from 1; nil if it is a whole file, or comes from none.
  public var line: Int?
  /// The text in reading order.
  public var blocks: [Block]

  /// Makes a document; the defaults suit one that comes from no file.
  public init(
    key: String, path: String = "", title: String = "", language: String? = nil,
    date: String? = nil, twin: String? = nil, expires: String? = nil, url: String? = nil,
    blocks: [Block] = []
  ) {
    self.key = key
    self.path = path
    self.title = title
    self.language = language
    self.date = date
    self.twin = twin
    self.expires = expires
    self.url = url
    self.blocks = blocks
  }

  /// Takes declared metadata over, and finds the title if none is declared.
  mutating func take(_ metadata: FrontMatter) {
    language = metadata.language
    date = metadata.date
    twin = metadata.twin
    expires = metadata.expires
    url = metadata.url
    if let declared = metadata.title, !declared.isEmpty {
      title = declared
    } else if let heading = blocks.first(where: { $0.kind == .heading(level: 1) }) {
      title = heading.text.split(separator: "\n").joined(separator: " ")
    } else {
      title = Self.stem(of: path.isEmpty ? key : path)
    }
  }

  static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return String(Substring(name))
    }
    return String(Substring(name[..<dot]))
  }
}
