import Glibc
import InvertedIndex

/// Keeps an index up to date: watches its roots, and commits what changed after a quiet moment.
///
/// ```swift
/// try FolderWatcher(FolderIndexer(at: "Index")).run(["Corpus"]) { event in … }
/// ```
/// A commit reads only what was seen to change, whatever the size of the roots. Between commits nothing is locked. What
/// fails for a while, such as another writer or a full disk, is told and tried again.
public struct FolderWatcher {
  /// When to commit.
  public struct Options: Sendable {
    /// Seconds without a change after which changes are committed, > 0.
    public var quiet = 0.5
    /// Seconds after the first change after which they are committed although more come, ≥ `quiet`.
    public var longest = 5.0

    /// The defaults.
    public init() {}
  }

  /// What a watcher reports.
  public enum Event: Sendable {
    /// What an indexing run reports.
    case indexing(FolderIndexer.Event)
    /// A run ended; it made a commit if the report says so.
    case indexed(FolderIndexer.Report, elapsed: Duration)
    /// So many folders are watched from now on.
    case watching(folders: Int)
    /// A run failed, and is tried again.
    case failed(KieloError)
    /// A root is gone; its documents stay in the index.
    case rootGone(path: String)
    /// A root is back.
    case rootReturned(path: String)
  }

  /// How often roots that are gone, and cancellation, are looked for; milliseconds.
  private static let idle = 500
  /// The longest pause after a failed run; seconds.
  private static let longestPause = 60.0

  /// For the first run.
  private let indexer: FolderIndexer
  /// For the runs after it, which only follow what changes.
  private let updater: FolderIndexer
  private let options: Options

  /// Makes a watcher; nothing is touched yet.
  public init(_ indexer: FolderIndexer, options: Options = Options()) {
    self.indexer = indexer
    self.options = options
    var later = indexer.options
    (later.isRebuild, later.isFullScan, later.isOptimizing, later.prunes) = (
      false, false, false, false
    )
    later.analyzer = nil
    updater = FolderIndexer(at: indexer.path, options: later, weights: indexer.weights)
  }

  /// Brings the index up to date and keeps it so until the task is cancelled.
  ///
  /// - Parameters:
  ///   - paths: as for `FolderIndexer.index`.
  ///   - report: receives what happens.
  /// - Throws: `KieloError.cancelled` in the end, `.watching` if no more folders can be watched, and what the first
  ///   run throws, unless another process writes.
  public func run(_ paths: [String], report: @escaping (Event) -> Void) throws(KieloError) -> Never
  {
    var list = RootList(FolderIndexer.roots(at: indexer.path))
    for path in paths { _ = list.add(path) }
    // Watched before they are looked at, so that no change falls in between.
    var folders = try WatchedFolders(list.roots)
    try firstRun(paths, report)
    report(.watching(folders: folders.count))
    var changes = WatchedFolders.Changes()
    var gone: Set<String> = []
    let clock = ContinuousClock()
    var (first, last) = (clock.now, clock.now)
    var pause = 0.0
    var failure: String?
    while true {
      if Task.isCancelled { throw .cancelled }
      let wasEmpty = changes.isEmpty
      if try folders.wait(wasEmpty ? Self.idle : waiting(first, last), &changes) {
        last = clock.now
        pause = 0
        if wasEmpty { first = last }
      }
      for root in folders.missing.subtracting(gone).sorted() { report(.rootGone(path: root)) }
      gone = folders.missing
      for root in try folders.returnedRoots() {
        report(.rootReturned(path: root))
        changes.paths.insert(root)
        gone.remove(root)
        (first, last) = (clock.now, clock.now)
      }
      guard !changes.isEmpty, waiting(first, last) == 0 else { continue }
      do throws(KieloError) {
        let start = clock.now
        let result = try refresh(changes, gone: gone, report)
        report(.indexed(result, elapsed: start.duration(to: clock.now)))
        changes = WatchedFolders.Changes()
        (pause, failure) = (0, nil)
      } catch .cancelled {
        throw .cancelled
      } catch {
        // The same line once, however often it is tried.
        if failure != "\(error)" { report(.failed(error)) }
        failure = "\(error)"
        pause = min(max(pause * 2, 1), Self.longestPause)
        let end = clock.now + .milliseconds(Int(pause * 1000))
        while clock.now < end, try !folders.wait(Self.idle, &changes) {
          if Task.isCancelled { throw .cancelled }
        }
        (first, last) = (clock.now, clock.now)
      }
    }
  }

  private func firstRun(_ paths: [String], _ report: @escaping (Event) -> Void) throws(KieloError) {
    let clock = ContinuousClock()
    var isTold = false
    while true {
      let start = clock.now
      do throws(KieloError) {
        let result = try indexer.index(paths) { report(.indexing($0)) }
        return report(.indexed(result, elapsed: start.duration(to: clock.now)))
      } catch .storage(.locked(let path, let holder)) {
        if !isTold { report(.failed(.storage(.locked(path: path, holder: holder)))) }
        isTold = true
        if Task.isCancelled { throw .cancelled }
        usleep(UInt32(Self.idle) * 1000)
      } catch {
        throw error
      }
    }
  }

  /// Milliseconds until changes are committed.
  private func waiting(_ first: ContinuousClock.Instant, _ last: ContinuousClock.Instant) -> Int {
    let now = ContinuousClock.now
    let quiet = now.duration(to: last + .milliseconds(Int(options.quiet * 1000)))
    let longest = now.duration(
      to: first + .milliseconds(Int(max(options.longest, options.quiet) * 1000)))
    return max(0, Int((min(quiet, longest) / .milliseconds(1)).rounded(.up)))
  }

  private func refresh(
    _ changes: WatchedFolders.Changes, gone: Set<String>, _ report: @escaping (Event) -> Void
  ) throws(KieloError) -> FolderIndexer.Report {
    if changes.isEverything, gone.count < FolderIndexer.roots(at: indexer.path).count {
      let there = FolderIndexer.roots(at: indexer.path).filter { !gone.contains($0) }
      return try updater.index(there) { report(.indexing($0)) }
    }
    let paths = changes.paths.filter { path in
      !gone.contains { path == $0 || path.utf8.starts(with: ($0 + "/").utf8) }
    }
    return try updater.update(paths) { report(.indexing($0)) }
  }
}
