import InvertedIndex

/// Takes everything out of an index folder that no document of the index says.
///
/// After it the folder holds one commit of one segment at most, made of the documents that are in the
/// index and have not expired: no deleted passage, no earlier commit, no damaged file set aside, nothing
/// left by an interrupted run. Text of removed documents is in none of its files. What the disk does with
/// the blocks of deleted files is not kielo's to say.
public struct IndexPurge: Sendable, Equatable {
  /// Documents that were dropped because they have expired.
  public var expired = 0
  /// Documents in the index.
  public var documents = 0
  /// Passages in the index.
  public var passages = 0
  /// Files that were deleted.
  public var removedFiles = 0
  /// The size of the segments before and after, with their tombstones, in bytes.
  public var bytesBefore = 0
  /// The size of the segments after, likewise.
  public var bytesAfter = 0
  /// The newest commit.
  public var generation: UInt64 = 0

  /// Purges an index.
  ///
  /// A reader that has opened an earlier commit keeps it in memory until it goes. If the purge is
  /// interrupted, the commit before it or the new one is whole, and the next purge does the rest.
  /// - Parameters:
  ///   - path: the folder of the index.
  ///   - waiting: seconds to wait for another writer, ≥ 0.
  /// - Throws: `KieloError.noIndex`, `.outdated` for one that has to be built anew first, `.storage` if
  ///   it is damaged, another process writes or a file can't be deleted.
  public init(at path: String, waiting: Double = 0) throws(KieloError) {
    try self.init(at: path, waiting: waiting, currentTime: { .now }, files: FileSystem())
  }

  package init(
    at path: String, waiting: Double = 0, currentTime: @escaping @Sendable () -> CurrentTime,
    files: FileSystem
  ) throws(KieloError) {
    // To purge is no reason to make an index.
    let information = try IndexInformation(at: path)
    let filesBefore = try Self.storing { () throws(IndexError) in
      try Self.files(of: IndexDirectory(path: path))
    }
    var indexer = try Indexer(
      at: path, start: .full, memoryBudget: Indexer.defaultMemoryBudget, waiting: waiting,
      isShared: Self.isShared(path), analyzer: nil, threads: Indexer.defaultThreadCount,
      weights: RankingWeights(), files: files)
    guard let base = indexer.base else { throw .noIndex(path: path) }
    if indexer.isOutdated {
      throw .outdated(
        path: path, found: information.fingerprint,
        expected: IndexProperties.currentFingerprint(
          analyzer: indexer.analyzer, weights: RankingWeights()))
    }
    bytesBefore = base.segments.reduce(0) { $0 + $1.byteCount }
    let (directory, lock) = (indexer.directory, indexer.lock)
    let scan = FileScan(of: directory, generation: base.generation)
    let report = try indexer.commitInPlace(
      isOptimizing: true, keepsPrevious: false, at: currentTime())
    do throws(IndexError) {
      try directory.removeAllButNewest(lock)
      let snapshot = try directory.open()
      bytesAfter = snapshot.segments.reduce(0) { $0 + $1.byteCount }
      // A file without a document in the index leaves no trace in it, not even its name.
      var kept = scan
      try kept.keepFiles(of: StoredDocuments(snapshot))
      for name in FileScan.fileNames { try directory.removeCache(named: name, lock) }
      // All of them again, for changes would name those that are gone.
      kept = FileScan(roots: kept.roots, written: nil)
      try kept.write(
        to: directory, after: FileScan(), generation: report.generation, lock)
      removedFiles = filesBefore.subtracting(try Self.files(of: directory)).count
    } catch {
      throw KieloError(error)
    }
    expired = report.expiredDocuments
    (documents, passages, generation) = (report.documents, report.passages, report.generation)
  }

  private static func files(of directory: IndexDirectory) throws(IndexError) -> Set<String> {
    Set(try directory.ownFilePaths(caches: FileScan.fileNames))
  }

  private static func storing<Result>(_ body: () throws(IndexError) -> Result) throws(KieloError)
    -> Result
  {
    do throws(IndexError) {
      return try body()
    } catch {
      throw KieloError(error)
    }
  }

  /// Whether others may read the index, so that new files are made as its own are.
  private static func isShared(_ path: String) -> Bool {
    FileAccess.isReadableByOthers(path)
  }
}
