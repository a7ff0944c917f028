import InvertedIndex
import Synchronization
import TextAnalysis

/// An index on disk, opened for searching.
///
/// ```swift
/// let index = try Index.open(at: "Index")
/// for hit in try index.searcher.search("lapsiystävällinen").hits { print(hit.title) }
/// ```
/// Many processes may search while one writes; each sees a whole commit.
public final class Index: Sendable {
  /// The folder that holds the index.
  public let path: String
  private let weights: RankingWeights
  private let currentTime: @Sendable () -> CurrentTime
  private let current: Mutex<Searcher>

  private init(
    path: String, weights: RankingWeights, currentTime: @escaping @Sendable () -> CurrentTime,
    searcher: Searcher
  ) {
    self.path = path
    self.weights = weights
    self.currentTime = currentTime
    current = Mutex(searcher)
  }

  /// Opens the newest commit of the index in a folder.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - weights: the numbers of the ranking; field frequencies are those the index was built with.
  ///   - lastGood: whether to open the commit before if the newest is damaged; reads all of it.
  /// - Returns: the index, its newest commit opened.
  /// - Throws: `KieloError.noIndex` if there is none, `.outdated` if another analyzer made it,
  ///   `.storage` if it is damaged or can't be read.
  public static func open(
    at path: String, weights: RankingWeights = RankingWeights(), lastGood: Bool = false
  ) throws(KieloError) -> Index {
    try open(at: path, weights: weights, lastGood: lastGood, currentTime: { .now })
  }

  /// Opens an index with a clock of the caller's, by which documents expire.
  package static func open(
    at path: String, weights: RankingWeights = RankingWeights(), lastGood: Bool = false,
    currentTime: @escaping @Sendable () -> CurrentTime
  ) throws(KieloError) -> Index {
    let searcher = try newestSearcher(
      at: path, weights: weights, lastGood: lastGood, currentTime)
    return Index(path: path, weights: weights, currentTime: currentTime, searcher: searcher)
  }

  /// The commit opened last.
  public var searcher: Searcher { current.withLock { $0 } }

  /// Opens the newest commit, if there is a newer one; searchers made before keep theirs.
  ///
  /// - Returns: whether there was a newer commit.
  @discardableResult
  public func refresh() throws(KieloError) -> Bool {
    let newest = try Self.newestSearcher(at: path, weights: weights, currentTime)
    return current.withLock { searcher in
      guard newest.generation != searcher.generation else { return false }
      searcher = newest
      return true
    }
  }

  private static func newestSearcher(
    at path: String, weights: RankingWeights, lastGood: Bool = false,
    _ currentTime: @escaping @Sendable () -> CurrentTime
  ) throws(KieloError) -> Searcher {
    let snapshot: IndexSnapshot
    do throws(IndexError) {
      snapshot = try IndexDirectory(path: path).open(lastGood: lastGood)
    } catch {
      throw KieloError(error)
    }
    let found = IndexProperties(snapshot.properties)
    let expected = IndexProperties.currentFingerprint(analyzer: found.analyzer, weights: weights)
    guard found.fingerprint == expected else {
      throw .outdated(path: path, found: found.fingerprint, expected: expected)
    }
    return Searcher(
      snapshot: snapshot, path: path, analyzer: found.analyzer, weights: weights,
      currentTime: currentTime)
  }
}
