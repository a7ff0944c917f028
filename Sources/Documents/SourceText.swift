/// The text of one file as UTF-8, ready for a reader.
public struct SourceText: Sendable {
  /// Well-formed UTF-8. The file's own bytes if it was UTF-8, so offsets are those of the file.
  public var bytes: [UInt8]
  /// Where the text starts: 3 behind a UTF-8 byte order mark, else 0.
  public var start: Int
  /// The charset it was decoded from, lower case, as in "utf-8" or "windows-1252".
  public var charset: String

  /// Takes bytes that are known to be well-formed UTF-8.
  init(bytes: [UInt8], start: Int = 0, charset: String = "utf-8") {
    self.bytes = bytes
    self.start = start
    self.charset = charset
  }
}
