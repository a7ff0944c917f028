import Documents
import InvertedIndex

extension FolderRun {
  /// Reads a file and adds what is new in it; false if something could not be read.
  mutating func read(_ file: FileEntry) throws(KieloError) -> Bool {
    let reader = DocumentReader(options: ReadOptions(maximumFileSize: options.maximumFileSize))
    let hasRecords = DocumentFormat(path: file.path) == .jsonLines
    let before = try storing { () throws(IndexError) in try stored.documents(of: file) }
    var unchanged: Set<Indexer.StoredDocument> = []
    var added: Set<[UInt8]> = []
    var problems: [DocumentProblem] = []
    var failure: KieloError?
    reader.read(file) { hash in
      guard !isRebuild, let document = before.byHash[hash] else { return false }
      // A record of the same id in front of it was added, and the last one stays.
      if !added.isEmpty, let key = before.keys[document], added.contains(key) { return false }
      unchanged.insert(document)
      return true
    } emit: { item in
      switch item {
      case .success(let document):
        let identity = DocumentIdentity(
          root: file.root, path: file.relativePath, record: hasRecords ? document.key : ""
        ).encoded
        added.insert(identity)
        do throws(KieloError) {
          try indexer.add(document, identity: identity)
        } catch {
          failure = error
          return false
        }
      case .failure(let problem):
        problems.append(problem)
        // Strict: the first ends the run.
        return !options.isStrict
      }
      return true
    }
    if let failure { throw failure }
    for problem in problems { try note(problem) }
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
