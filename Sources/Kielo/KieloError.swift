import Documents
import InvertedIndex

/// Why an operation of the library failed. Nothing is lost: the last commit stays as it was.
public enum KieloError: Error, Sendable {
  /// There is no index in the folder.
  case noIndex(path: String)
  /// The index was built by another version or with another analyzer; its hits could be wrong.
  case outdated(path: String, found: String, expected: String)
  /// A folder or file to index is missing or unreadable.
  case badRoot(path: String, reason: DocumentProblem.Reason)
  /// A folder or file that the index has documents of is gone.
  case missingRoot(path: String)
  /// A folder that the index has documents of has none now.
  case emptiedRoot(path: String)
  /// A path to forget is none of the index's roots.
  case notARoot(path: String, roots: [String])
  /// No more folders can be watched; the number is `errno`.
  case watching(path: String, code: Int32)
  /// The storage failed: damage, a lock, the operating system.
  case storage(IndexError)
  /// With `strict`, the first document that could not be read.
  case document(DocumentProblem)
  /// The task was cancelled; nothing was committed.
  case cancelled
}

extension KieloError: CustomStringConvertible {
  /// One line: what, where, what to do.
  public var description: String {
    switch self {
    case .noIndex(let path):
      "\(path): no index here. Build it with 'kielo index FOLDER'"
    case .outdated(let path, let found, let expected):
      "\(path): built with \(found), this is \(expected). Run 'kielo index'; "
        + "your documents are untouched"
    case .badRoot(let path, let reason):
      "\(path): \(reason); nothing was changed"
    case .missingRoot(let path):
      "\(path): gone; nothing was changed. Bring it back, or add --prune to drop what the index has of it"
    case .emptiedRoot(let path):
      "\(path): no documents here now; nothing was changed. To drop those in the index, add --prune"
    case .notARoot(let path, let roots):
      "\(path): not one of the index's roots (\(roots.joined(separator: ", "))); nothing was changed"
    case .watching(let path, let code):
      "\(path): can't be watched for changes (\(systemMessage(code))); raise the limit "
        + "fs.inotify.max_user_watches, or run 'kielo index' from a timer"
    case .storage(let error):
      error.description
    case .document(let problem):
      "\(problem)"
    case .cancelled:
      "cancelled; nothing was changed"
    }
  }
}

extension KieloError {
  init(_ error: IndexError) {
    switch error {
    case .noIndex(let path): self = .noIndex(path: path)
    case .cancelled: self = .cancelled
    default: self = .storage(error)
    }
  }
}
