import Documents
import Glibc
import InvertedIndex

/// One run of a `FolderIndexer`, from the lock to the commit.
struct FolderRun {
  let options: FolderIndexer.Options
  private let report: (FolderIndexer.Event) -> Void
  private let runStart: Int64
  /// When the run began.
  let currentTime: CurrentTime
  var indexer: Indexer
  let stored: StoredDocuments
  private let scan: FileScan
  private var newScan: FileScan
  /// Whether every file is read and every document analysed.
  let isRebuild: Bool
  var result = FolderIndexer.Report()
  /// Parts below a root that were seen to change.
  private var seenParts: Set<RootList.Part> = []
  /// Reads files; made for the first file that is read.
  var reading: FileReading?

  init(_ folder: FolderIndexer, report: @escaping (FolderIndexer.Event) -> Void) throws(KieloError)
  {
    options = folder.options
    self.report = report
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    currentTime = options.currentTime()
    runStart = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    indexer = try Self.indexer(folder, isRebuild: folder.options.isRebuild, report)
    isRebuild = folder.options.isRebuild || indexer.isOutdated || indexer.base == nil
    stored = StoredDocuments(indexer.base)
    if let base = indexer.base, !isRebuild {
      scan = FileScan(of: indexer.directory, generation: base.generation)
    } else {
      scan = FileScan()
    }
    newScan = scan
  }

  /// Opens the index for writing; for one that this version can't extend, to build it anew.
  private static func indexer(
    _ folder: FolderIndexer, isRebuild: Bool, _ report: (FolderIndexer.Event) -> Void
  ) throws(KieloError) -> Indexer {
    let options = folder.options
    func open(_ start: Indexer.Start) throws(KieloError) -> Indexer {
      try Indexer(
        at: folder.path, start: start, memoryBudget: options.memoryBudget,
        waiting: options.waiting, isShared: options.isShared,
        analyzer: options.analyzer, threads: options.threads, weights: folder.weights,
        files: options.files)
    }
    let roots = FolderIndexer.roots(at: folder.path)
    do throws(KieloError) {
      var indexer = try open(isRebuild ? .empty : .emptyIfOutdated)
      if indexer.isOutdated, let base = indexer.base {
        report(
          .rebuild(
            .fingerprint(
              found: IndexProperties(base.properties).fingerprint,
              expected: IndexProperties.currentFingerprint(
                analyzer: indexer.analyzer, weights: folder.weights))))
      }
      if indexer.base == nil { indexer.rootPaths = roots }
      return indexer
    } catch {
      guard case .storage(.tooOld(_, let found, let expected)) = error, !roots.isEmpty else {
        throw error
      }
      report(.rebuild(.format(found: found, expected: expected)))
      var indexer = try open(.empty)
      indexer.rootPaths = roots
      return indexer
    }
  }

  // MARK: - Refresh

  /// A part of a root with its files.
  struct Listing {
    var part: RootList.Part
    var files: [FileEntry] = []
    var problems: [DocumentProblem] = []
  }

  /// Refreshes paths, or all roots if there are none.
  ///
  /// `seen` are what a watcher saw change: one that is gone now went for certain, and one that is neither there nor in
  /// the index came and went.
  mutating func refresh(_ paths: [String], seen: Set<String> = []) throws(KieloError)
    -> FolderIndexer.Report
  {
    var roots = RootList(indexer.rootPaths)
    var parts: [RootList.Part] = []
    var known: Set<RootList.Part> = []
    for path in paths {
      let part = roots.add(path)
      if known.insert(part).inserted { parts.append(part) }
      if seen.contains(path), !part.path.isEmpty { seenParts.insert(part) }
    }
    // What is built anew is built whole.
    if paths.isEmpty || isRebuild { parts = roots.roots.map { .init(root: $0, path: "") } }
    known = Set(parts)
    parts.removeAll { part in part.folders.contains { known.contains($0) } }
    var listings: [Listing] = []
    for part in parts {
      if let listing = try listing(of: part, roots: &roots) { listings.append(listing) }
    }
    try dropDocuments(notOf: roots)
    try refresh(listings)
    if let reading { indexer.adopt(reading) }
    reading = nil
    indexer.rootPaths = roots.roots
    newScan.keep(roots.roots)
    return try commit()
  }

  /// The files of a part; nil if it is gone and may be.
  private func listing(of part: RootList.Part, roots: inout RootList) throws(KieloError)
    -> Listing?
  {
    var listing = Listing(part: part)
    let isIndexed = try storing { () throws(IndexError) in try stored.hasDocuments(of: part) }
    do throws(DocumentProblem) {
      (listing.files, listing.problems) = try FileWalker.walk(part.root, part: part.path)
    } catch {
      guard case .unreadable(ENOENT) = error.reason else {
        throw .badRoot(path: part.shown, reason: error.reason)
      }
      if part.path.isEmpty {
        guard options.prunes, isIndexed || !isRebuild else {
          throw isIndexed
            ? .missingRoot(path: part.shown) : .badRoot(path: part.shown, reason: error.reason)
        }
        _ = roots.remove(part.root)
        return nil
      }
      if seenParts.contains(part) { return isIndexed ? listing : nil }
      // A file that is named and gone is dropped; a folder may be unmounted.
      let isFile = try storing { () throws(IndexError) in try stored.hasFile(part) }
      guard isFile || options.prunes && isIndexed else {
        throw isIndexed
          ? .missingRoot(path: part.shown) : .badRoot(path: part.shown, reason: error.reason)
      }
      return listing
    }
    if listing.files.isEmpty, listing.problems.isEmpty, isIndexed, !options.prunes,
      !seenParts.contains(part),
      try !storing({ () throws(IndexError) in try stored.hasFile(part) })
    {
      throw .emptiedRoot(path: part.shown)
    }
    return listing
  }

  /// Reads what has changed of all listings in one go, so that the threads never wait for one of them.
  private mutating func refresh(_ listings: [Listing]) throws(KieloError) {
    let total = listings.reduce(0) { $0 + $1.files.count }
    // By file, in the order of the listings.
    var entries = [FileScan.Entry?](repeating: nil, count: total)
    var tag = 0
    for listing in listings {
      for problem in listing.problems { try note(problem) }
      try dropMissing(listing)
      let known = scan.entries(of: listing.part.root, part: listing.part.path)
      var place = known.startIndex
      for file in listing.files {
        // Both ascend by path.
        while place < known.endIndex,
          known[place].relativePath.utf8.lexicographicallyPrecedes(file.relativePath.utf8)
        {
          place += 1
        }
        let isUnchanged =
          !options.isFullScan && place < known.endIndex
          && known[place].relativePath == file.relativePath && known[place].matches(file)
        if isUnchanged {
          entries[tag] = known[place]
          advance(total)
        } else {
          for finished in try read(file, tag: tag) { try take(finished, &entries, total) }
        }
        tag += 1
      }
    }
    for finished in try finishReading() { try take(finished, &entries, total) }
    var replacements: [String: [String: [FileScan.Entry]]] = [:]
    tag = 0
    for listing in listings {
      let end = tag + listing.files.count
      replacements[listing.part.root, default: [:]][listing.part.path] =
        entries[tag..<end].compactMap(\.self)
      tag = end
    }
    for (root, parts) in replacements { newScan.replace(parts, of: root) }
  }

  private mutating func take(
    _ finished: FileReading.Finished, _ entries: inout [FileScan.Entry?], _ total: Int
  ) throws(KieloError) {
    if try take(finished) {
      entries[finished.tag] = FileScan.entry(of: finished.file, runStart: runStart)
    }
    advance(total)
  }

  private mutating func advance(_ total: Int) {
    result.files += 1
    report(.progress(files: result.files, of: total))
  }

  mutating func note(_ problem: DocumentProblem) throws(KieloError) {
    if options.isStrict { throw .document(problem) }
    result.problems += 1
    report(.problem(problem))
  }

  mutating func note(warning: DocumentProblem) throws(KieloError) {
    if options.isStrict { throw .document(warning) }
    result.warnings += 1
    report(.warning(warning))
  }

  /// Drops the documents of roots that are no longer remembered.
  private mutating func dropDocuments(notOf roots: RootList) throws(KieloError) {
    for root in Set(IndexProperties(indexer.base?.properties ?? [:]).roots).subtracting(roots.roots)
    {
      try storing { () throws(IndexError) in
        for document in try stored.documents(of: .init(root: root, path: ""), without: []) {
          try indexer.remove(document.document)
        }
      }
    }
  }

  // MARK: - Forget

  mutating func forget(_ paths: [String]) throws(KieloError) -> FolderIndexer.Report {
    var roots = RootList(indexer.rootPaths)
    for path in paths where roots.remove(path) == nil {
      throw .notARoot(path: path, roots: indexer.rootPaths)
    }
    try dropDocuments(notOf: roots)
    indexer.rootPaths = roots.roots
    newScan.keep(roots.roots)
    return try commit()
  }

  // MARK: - Commit

  private mutating func commit() throws(KieloError) -> FolderIndexer.Report {
    let before = try storing { () throws(IndexError) in try stored.count() }
    let (directory, lock, roots) = (indexer.directory, indexer.lock, indexer.rootPaths)
    let committed = try indexer.commitInPlace(
      isOptimizing: options.isOptimizing || isRebuild, keepsPrevious: !isRebuild, at: currentTime)
    result.roots = roots
    result.documents = committed.documents
    result.passages = committed.passages
    result.repeatedKeys += committed.repeatedKeys
    result.generation = committed.generation
    result.isNew = committed.isNew
    result.isUpdate = !isRebuild
    result.changed = committed.replacedDocuments
    result.removed = committed.removedDocuments
    result.expired = committed.expiredDocuments + committed.expiredAdditions
    result.unchanged = max(
      before - result.changed - result.removed - committed.expiredDocuments, 0)
    result.new = max(committed.documents - result.changed - result.unchanged, 0)
    if committed.isNew, !indexer.damagedFiles.isEmpty {
      report(
        .setAside(
          files: indexer.damagedFiles.count,
          folder: directory.path + "/" + IndexDirectory.damagedFolder))
    }
    if committed.isNew || newScan.roots != scan.roots {
      try storing { () throws(IndexError) in
        try newScan.write(to: directory, after: scan, generation: committed.generation, lock)
      }
    }
    return result
  }

  func storing<Result>(_ body: () throws(IndexError) -> Result) throws(KieloError)
    -> Result
  {
    do throws(IndexError) {
      return try body()
    } catch {
      throw KieloError(error)
    }
  }
}
