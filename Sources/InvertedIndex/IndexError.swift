/// Why reading or writing an index failed. Cases carry facts; `description` is the one place of prose.
public enum IndexError: Error, Sendable, Equatable {
  /// There is no index in the folder.
  case noIndex(path: String)
  /// Bytes are not what the format says.
  case damaged(file: String, section: String, offset: Int, what: String)
  /// Written by a newer version.
  case tooNew(file: String, found: UInt32, supported: UInt32)
  /// Written by an older version that is no longer read.
  case tooOld(file: String, found: UInt32, supported: UInt32)
  /// Another process holds the write lock.
  case locked(path: String, holder: String)
  /// The operating system refused.
  case system(operation: String, path: String, code: Int32)
  /// The task was cancelled.
  case cancelled
  /// A limit of the format was met, such as 2³² passages in a segment.
  case limit(what: String)
}

extension IndexError: CustomStringConvertible {
  /// One line: what, where, what to do.
  public var description: String {
    switch self {
    case .noIndex(let path):
      "\(path): no index here. Build it with 'kielo index FOLDER'"
    case .damaged(let file, let section, let offset, let what):
      "\(file): \(section) damaged at byte \(offset): \(what). Run 'kielo index --rebuild'; "
        + "your documents are untouched"
    case .tooNew(let file, let found, let supported):
      "\(file): written in format \(found), this kielo reads up to \(supported). "
        + "Update kielo, or run 'kielo index --rebuild'"
    case .tooOld(let file, let found, let supported):
      "\(file): written in format \(found), this kielo reads \(supported). "
        + "Run 'kielo index --rebuild'; your documents are untouched"
    case .locked(let path, let holder):
      "\(path): another writer is at work (\(holder)). Try again, or wait with '--wait SECONDS'"
    case .system(let operation, let path, let code):
      "\(path): can't \(operation): \(systemMessage(code)). The last commit is untouched"
    case .cancelled:
      "cancelled; the last commit is untouched"
    case .limit(let what):
      "\(what). The last commit is untouched"
    }
  }
}
