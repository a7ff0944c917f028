import TextAnalysis

/// What a search may be asked for beside its words.
public struct SearchOptions: Sendable {
  /// The language the query is written in; nil reads every word as Finnish and as Swedish.
  public var queryLanguage: Language?
  /// The most hits to return, or the most documents when `passagesPerDocument` is set; ≥ 0.
  public var limit = 10
  /// How many of the best to leave out first; ≥ 0.
  public var offset = 0
  /// If set, hits come grouped by document, best document first, at most so many passages of each.
  public var passagesPerDocument: Int?
  /// If not empty, only documents whose path or key lies at or below one of these.
  public var paths: [String] = []
  /// Whether all matches are counted. If not, a search may be faster, its hits are the same, and the
  /// counts are those of the hits.
  public var countsMatches = true
  /// Whether each hit carries an `Explanation`.
  public var explains = false

  /// The defaults: ten passages, both languages, the whole index.
  public init() {}
}
