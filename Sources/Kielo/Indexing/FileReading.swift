import Documents
import InvertedIndex

/// Reads files on several threads; what comes of each is handed back in the order of the files.
///
/// Which thread reads what depends on their speed, the index does not: documents have numbers, and
/// each thread adds to a shard of its own.
final class FileReading {
  /// A file that was read.
  struct Finished {
    var file: FileEntry
    /// The number that the caller gave it.
    var tag: Int
    /// What the index had of it.
    var before: StoredDocuments.FileDocuments
    var outcome = ReadingTask.Outcome()
  }

  /// Each is used by one thread, until the workers are gone.
  private struct Places: @unchecked Sendable {
    let places: [ReadingPlace]
  }

  private var places: [ReadingPlace]
  private let settings: ReadingPlace.Settings
  private var workers: OrderedWorkers<ReadingTask, [ReadingTask.Outcome]>?
  private var nextNumber: UInt64
  /// Small files that are not handed over yet.
  private var pending: [ReadingTask.Piece] = []
  private var pendingBytes = 0
  /// Files in order, from the first one on that is not finished.
  private var unfinished: [Finished] = []
  private var finished: [Finished] = []
  /// Whether a file ended the run.
  private var hasFailed = false

  /// - Parameters:
  ///   - places: one for each thread.
  ///   - settings: as those of the places.
  ///   - firstNumber: documents get numbers from it on.
  init(places: [ReadingPlace], settings: ReadingPlace.Settings, firstNumber: UInt64) {
    self.places = places
    self.settings = settings
    nextNumber = firstNumber
    let shared = Places(places: places)
    workers = OrderedWorkers(count: places.count) { worker, task in
      shared.places[worker].read(task)
    }
  }

  /// Reads a file.
  ///
  /// - Returns: files that were finished meanwhile, in order. One with a failure, or with a problem if
  ///   the run is strict, is the last.
  /// - Throws: `KieloError.cancelled`.
  func read(_ file: FileEntry, tag: Int, before: StoredDocuments.FileDocuments)
    throws(KieloError) -> [Finished]
  {
    unfinished.append(Finished(file: file, tag: tag, before: before))
    let isNew = settings.isRebuild || before.keys.isEmpty
    if isNew, DocumentFormat(path: file.path) == .jsonLines {
      try readRecords(
        of: file, tellsIdentities: settings.tellsIdentities || !before.keys.isEmpty)
    } else {
      pending.append(ReadingTask.Piece(file: file, content: .file(before)))
      pendingBytes += file.size
      if pendingBytes >= ReadingTask.enoughBytes || pending.count >= ReadingTask.mostPieces {
        try submitPending()
      }
    }
    return takeFinished()
  }

  private func readRecords(of file: FileEntry, tellsIdentities: Bool) throws(KieloError) {
    try submitPending()
    var failure: KieloError?
    var problem: DocumentProblem?
    let reader = DocumentReader(options: settings.readOptions)
    do throws(DocumentProblem) {
      try reader.forEachBatch(of: file) { batch in
        let content = ReadingTask.Piece.Content.records(batch, tellsIdentities: tellsIdentities)
        do throws(KieloError) {
          try submit([ReadingTask.Piece(file: file, content: content)])
        } catch {
          failure = error
          return false
        }
        return !hasFailed
      }
    } catch {
      problem = error
    }
    if let failure { throw failure }
    try submit([ReadingTask.Piece(file: file, content: .end(problem))])
  }

  /// Finishes all files that were given.
  func finish() throws(KieloError) -> [Finished] {
    try submitPending()
    while !hasFailed, let outcomes = workers?.take() { collect(outcomes) }
    return takeFinished()
  }

  /// Ends the threads; returns what they added.
  func end() -> [IndexShard] {
    workers = nil
    // The words that the places remember take memory that the commit needs.
    defer { places = [] }
    return places.map(\.shard)
  }

  private func submitPending() throws(KieloError) {
    if pending.isEmpty { return }
    try submit(pending)
    pending = []
    pendingBytes = 0
  }

  private func submit(_ pieces: [ReadingTask.Piece]) throws(KieloError) {
    if Task.isCancelled { throw .cancelled }
    while !hasFailed, workers?.isFull == true, let outcomes = workers?.take() { collect(outcomes) }
    if hasFailed { return }
    workers?.submit(ReadingTask(pieces: pieces, firstNumber: nextNumber))
    nextNumber += 1 << ReadingTask.numberBits
  }

  private func collect(_ outcomes: [ReadingTask.Outcome]) {
    for outcome in outcomes where !hasFailed {
      unfinished[0].outcome.append(outcome)
      hasFailed = outcome.endsRun(isStrict: settings.isStrict)
      if outcome.isLast || hasFailed { finished.append(unfinished.removeFirst()) }
    }
  }

  private func takeFinished() -> [Finished] {
    defer { finished = [] }
    return finished
  }
}
