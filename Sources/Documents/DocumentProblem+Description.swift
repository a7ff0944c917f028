import Glibc

extension DocumentProblem: CustomStringConvertible {
  /// What, where and what to do, in one line of plain English.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(reason)"
  }
}

extension DocumentProblem.Reason: CustomStringConvertible {
  /// What happened and what to do, without the place.
  public var description: String {
    switch self {
    case .binary:
      "not text (binary data); convert it to text, Markdown or HTML, or move it out of the folder"
    case .undetectableCharset:
      "the character encoding can't be told; save it as UTF-8"
    case .unreadable(let errno):
      "can't be read (\(Self.message(of: errno))); check that it exists and its permissions"
    case .tooLarge(let size, let limit):
      "too large (\(size) bytes, the limit is \(limit)); split it or raise the limit"
    case .malformedRecord(let reason):
      "malformed record (\(reason)); correct this line, the others were read"
    case .notUTF8Name:
      "the file name is not UTF-8; rename it"
    case .vanished:
      "disappeared while being read; run again"
    case .changing:
      "changed while it was read; run again when it is complete"
    case .tooDeeplyNested(let limit):
      "more than \(limit) elements are nested; close the elements in its markup"
    case .folderLoop:
      "the link leads back to a folder that contains it and is not followed; remove the link"
    case .brokenLink:
      "the link leads nowhere; remove it or restore its target"
    case .linkOutOfRoot:
      "the link leads out of the indexed folder and is not followed; index its target instead"
    case .unreadableExpiry(let value):
      "the document is indexed, but 'expires: \(value)' can't be read and never comes; write it as "
        + ExpiryDate.forms
    }
  }

  private static func message(of errno: Int32) -> String {
    guard let text = strerror(errno) else { return "error \(errno)" }
    return String(cString: text)
  }
}
