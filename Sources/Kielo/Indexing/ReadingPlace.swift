import Documents
import InvertedIndex

/// What one thread reads with, and adds to.
final class ReadingPlace {
  /// How to read.
  struct Settings: Sendable {
    var readOptions: ReadOptions
    /// Whether the first problem ends the run.
    var isStrict: Bool
    /// Whether documents are read anew also if they are unchanged.
    var isRebuild: Bool
    /// When the run began; what has expired by then is left out.
    var moment: ExpiryMoment
    /// Whether the identities of all documents are told, and not only those of files in the index.
    var tellsIdentities: Bool
  }

  private(set) var shard: IndexShard
  private var passages: PassageIndexer
  private let settings: Settings

  init(shard: IndexShard, passages: PassageIndexer, settings: Settings) {
    self.shard = shard
    self.passages = passages
    self.settings = settings
  }

  /// Reads the pieces of a task; those behind a failure are left out.
  func read(_ task: ReadingTask) -> [ReadingTask.Outcome] {
    shard.builder.nextNumber = task.firstNumber
    var outcomes: [ReadingTask.Outcome] = []
    for piece in task.pieces {
      var outcome = read(piece)
      outcome.isLast = piece.isLast
      outcomes.append(outcome)
      if outcome.endsRun(isStrict: settings.isStrict) { break }
    }
    return outcomes
  }

  private func read(_ piece: ReadingTask.Piece) -> ReadingTask.Outcome {
    var outcome = ReadingTask.Outcome()
    let reader = DocumentReader(options: settings.readOptions)
    let hasRecords = DocumentFormat(path: piece.file.path) == .jsonLines
    switch piece.content {
    case .file(let before):
      let tells = settings.tellsIdentities || !before.keys.isEmpty
      reader.read(piece.file) { hash in
        guard !settings.isRebuild, let document = before.byHash[hash] else { return false }
        // A record of the same id in front of it was added, and the last one stays.
        if !outcome.added.isEmpty, let key = before.keys[document], outcome.added.contains(key) {
          return false
        }
        outcome.unchanged.insert(document)
        return true
      } emit: {
        take($0, of: piece.file, hasRecords: hasRecords, tells: tells, &outcome)
      }
    case .records(let batch, let tells):
      reader.read(batch) { take($0, of: piece.file, hasRecords: true, tells: tells, &outcome) }
    case .end(let problem):
      if let problem { outcome.problems.append(problem) }
    }
    return outcome
  }

  /// Adds a document, or notes what is wrong; false ends the reading.
  private func take(
    _ item: Result<Document, DocumentProblem>, of file: FileEntry, hasRecords: Bool, tells: Bool,
    _ outcome: inout ReadingTask.Outcome
  ) -> Bool {
    switch item {
    case .success(let document):
      let identity = DocumentIdentity(
        root: file.root, path: file.relativePath, record: hasRecords ? document.key : ""
      ).encoded
      if tells { outcome.added.insert(identity) }
      let expiry = ExpiryDate.number(of: document.expires)
      if expiry == ExpiryDate.unreadable {
        outcome.warnings.append(
          DocumentProblem(
            path: file.path, line: document.line,
            reason: .unreadableExpiry(value: document.expires ?? "")))
      }
      if let expiry, settings.moment.hasReached(expiry) {
        // Nothing of it but its key, in place of an earlier document; the commit drops it.
        shard.builder.beginDocument(key: identity, record: [], expiry: ExpiryDate.past)
      } else {
        passages.add(document, identity: identity, to: &shard.builder)
      }
      do throws(IndexError) {
        try shard.spillIfNeeded()
      } catch {
        outcome.failure = KieloError(error)
        return false
      }
    case .failure(let problem):
      outcome.problems.append(problem)
    }
    return !outcome.endsRun(isStrict: settings.isStrict)
  }
}
