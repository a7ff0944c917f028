import Documents
import InvertedIndex

/// Files, or a part of one, that a thread reads and analyses at a time.
struct ReadingTask: Sendable {
  /// A file, or some of its records.
  struct Piece: Sendable {
    enum Content: Sendable {
      /// All of the file, which has documents in the index already or none.
      case file(StoredDocuments.FileDocuments)
      /// Records of a file whose documents are all new, and whether their identities are told.
      case records(RecordBatch, tellsIdentities: Bool)
      /// What is wrong with the file as a whole; nil for nothing, at the end of its records.
      case end(DocumentProblem?)
    }

    var file: FileEntry
    var content: Content

    /// Whether nothing of the file follows.
    var isLast: Bool {
      if case .records = content { return false }
      return true
    }
  }

  /// What came of a piece.
  struct Outcome: Sendable {
    /// Documents of the index that are unchanged.
    var unchanged: Set<Indexer.StoredDocument> = []
    /// The identities of the documents that were added, if the index is told of them.
    var added: Set<[UInt8]> = []
    var problems: [DocumentProblem] = []
    /// What was not understood of documents that were read.
    var warnings: [DocumentProblem] = []
    /// What ends the run.
    var failure: KieloError?
    /// Whether nothing of the file follows.
    var isLast = false

    /// Whether nothing is read after this: a failure, or what a strict run does not bear.
    func endsRun(isStrict: Bool) -> Bool {
      failure != nil || isStrict && !(problems.isEmpty && warnings.isEmpty)
    }

    /// Takes what came of the next piece of the same file.
    mutating func append(_ next: Outcome) {
      unchanged.formUnion(next.unchanged)
      added.formUnion(next.added)
      problems += next.problems
      warnings += next.warnings
      failure = failure ?? next.failure
      isLast = next.isLast
    }
  }

  /// Bytes of small files that are read together.
  static let enoughBytes = 1 << 18
  /// Files that are read together, at most.
  static let mostPieces = 256
  /// Documents of a task have numbers that differ in the lowest bits alone.
  static let numberBits: UInt64 = 24

  var pieces: [Piece]
  /// The number of the first document.
  var firstNumber: UInt64
}
