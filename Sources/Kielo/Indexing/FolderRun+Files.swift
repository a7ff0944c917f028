import Documents
import InvertedIndex

extension FolderRun {
  /// Begins to read a file, on another thread; returns files that were finished meanwhile.
  mutating func read(_ file: FileEntry, tag: Int) throws(KieloError) -> [FileReading.Finished] {
    let before = try storing { () throws(IndexError) in try stored.documents(of: file) }
    let settings = ReadingPlace.Settings(
      readOptions: ReadOptions(maximumFileSize: options.maximumFileSize),
      isStrict: options.isStrict, isRebuild: isRebuild, moment: currentTime.moment,
      tellsIdentities: false)
    let reading =
      reading ?? indexer.reading(settings, threads: min(max(options.threads, 1), 1024))
    self.reading = reading
    return try reading.read(file, tag: tag, before: before)
  }

  /// Waits for the files that are being read.
  func finishReading() throws(KieloError) -> [FileReading.Finished] {
    try reading?.finish() ?? []
  }

  /// Takes what was read of a file; false if something could not be read.
  mutating func take(_ finished: FileReading.Finished) throws(KieloError) -> Bool {
    let (before, outcome) = (finished.before, finished.outcome)
    let (unchanged, added, problems) = (outcome.unchanged, outcome.added, outcome.problems)
    if let failure = outcome.failure { throw failure }
    for problem in problems { try note(problem) }
    for warning in outcome.warnings { try note(warning: warning) }
    indexer.noteAdded(added)
    // A record that stayed as it was and has a later one of its id.
    for document in unchanged {
      if let key = before.keys[document], added.contains(key) {
        result.repeatedKeys.append(DocumentIdentity.record(of: key))
      }
    }
    for (document, key) in before.keys where !unchanged.contains(document) && !added.contains(key) {
      // Which record a broken line was can't be known, so no record of its file is dropped.
      if problems.isEmpty {
        try storing { () throws(IndexError) in try indexer.remove(document) }
      } else {
        indexer.keep(document)
        result.keptDocuments += 1
      }
    }
    return problems.isEmpty
  }

  /// Drops the documents of files that are not listed, except where a listing failed.
  mutating func dropMissing(_ listing: Listing) throws(KieloError) {
    let unlisted = try storing { () throws(IndexError) in
      try stored.documents(of: listing.part, without: listing.files)
    }
    let failed = listing.problems.compactMap { problem -> [UInt8]? in
      let prefix = listing.part.root.hasSuffix("/") ? listing.part.root : listing.part.root + "/"
      guard problem.path.hasPrefix(prefix) else { return nil }
      return Array(problem.path.utf8.dropFirst(prefix.utf8.count))
    }
    for (document, path) in unlisted {
      let isBelowFailure = failed.contains {
        path == $0 || path.starts(with: $0) && path.count > $0.count && path[$0.count] == 0x2f
      }
      if isBelowFailure {
        indexer.keep(document)
        result.keptDocuments += 1
      } else {
        try storing { () throws(IndexError) in try indexer.remove(document) }
      }
    }
  }
}
