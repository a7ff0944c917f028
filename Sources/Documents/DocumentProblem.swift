/// Why a file, or one record of a file, could not be read.
public struct DocumentProblem: Error, Sendable, Equatable {
  /// What went wrong, as facts.
  public enum Reason: Error, Sendable, Equatable {
    /// The file holds no text: NUL bytes, many control characters, or a known binary signature.
    case binary
    /// The bytes are not UTF-8, no charset is declared and none could be guessed.
    case undetectableCharset
    /// The system refused to open or read it; the number is `errno`.
    case unreadable(errno: Int32)
    /// It is larger than allowed; both numbers are bytes.
    case tooLarge(size: Int, limit: Int)
    /// One record is not a JSON object of the expected fields.
    case malformedRecord(reason: String)
    /// The file name is not UTF-8, so it can't be a document key.
    case notUTF8Name
    /// It was there when the folder was listed and is gone now.
    case vanished
    /// Another program wrote to it while it was read.
    case changing
    /// More markup elements are open at once than allowed.
    case tooDeeplyNested(limit: Int)
    /// A folder leads back to one that contains it.
    case folderLoop
    /// A symbolic link leads to nothing, or to itself.
    case brokenLink
    /// A symbolic link leads out of its root.
    case linkOutOfRoot
    /// It was read, but when it expires, as written here, could not be told.
    case unreadableExpiry(value: String)
  }

  /// The file as given; bytes that are not UTF-8 are shown as U+FFFD.
  public var path: String
  /// The 1-based line, when the problem concerns one record.
  public var line: Int?
  /// What went wrong.
  public var reason: Reason

  /// Makes a problem.
  public init(path: String, line: Int? = nil, reason: Reason) {
    self.path = path
    self.line = line
    self.reason = reason
  }
}
