/// One piece of a document that stands by itself: a heading, a paragraph, a list item, a table row.
public struct Block: Sendable, Equatable {
  /// What a block is in its document.
  public enum Kind: Sendable, Hashable {
    /// A heading; 1 is the outermost level, 6 the innermost.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// One item of a list, or one term or description of a description list.
    case listItem
    /// One table row; its cells are joined by " | ".
    case row
    /// Preformatted text.
    case code
    /// Quoted text.
    case quote
  }

  /// What the block is.
  public var kind: Kind
  /// The text without markup: runs of whitespace are one space, except that every line break of
  /// the source inside the block is kept as "\n". So the line of a byte of `text` is `line` plus
  /// the number of "\n" before it. Soft hyphens and no-break spaces stay as written.
  public var text: String
  /// The headings the block stands under, outermost first; a heading's own text is the last.
  public var headings: [String]
  /// The 1-based line of the file on which the text starts.
  public var line: Int
  /// Where the text stands in the file's bytes, from its first to its last visible character,
  /// markup in between included. For a file that was not UTF-8 the range counts the bytes of the
  /// file decoded to UTF-8. For JSON Lines it lies inside the record's "text" value.
  public var bytes: Range<Int>
  /// The declared language of the block ("fi", "sv", another tag), inherited; nil if undeclared.
  public var language: String?

  /// Makes a block; the defaults suit a block that comes from no file.
  public init(
    kind: Kind = .paragraph, text: String, headings: [String] = [], line: Int = 1,
    bytes: Range<Int> = 0..<0, language: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.headings = headings
    self.line = line
    self.bytes = bytes
    self.language = language
  }
}
