/// One reading of a query word, for example as a Finnish word: nested evidence saturated together.
///
/// score = idf · (k1 + 1) · x / (1 + x), where x = Σ weight · frequency / K(length).
/// Source: Robertson et al., "Simple BM25 extension to multiple weighted fields" (2004).
public struct Reading: Sendable {
  /// The evidence, best first.
  public var evidence: [Evidence]
  /// The reading's inverse document frequency, ≥ 0.
  public var inverseDocumentFrequency: Float

  /// Makes a reading.
  public init(evidence: [Evidence], inverseDocumentFrequency: Float) {
    self.evidence = evidence
    self.inverseDocumentFrequency = inverseDocumentFrequency
  }
}

/// One word or phrase of a query. Its score in a passage is that of its best reading.
public struct Clause: Sendable {
  /// What a clause does to the set of matching passages.
  public enum Role: Sendable, Equatable {
    /// Adds to the score; a passage needs at least one such clause, or a required one.
    case scored
    /// Adds to the score, and a passage without it is no match.
    case required
    /// A passage with it is no match.
    case excluded
  }

  /// The readings of the word, in an order that fixes nothing but is kept.
  public var readings: [Reading]
  /// What the clause does.
  public var role: Role
  /// What the clause counts for how much of the request a passage covers, ≥ 0; excluded ones count
  /// nothing.
  public var coverageWeight: Float

  /// Makes a clause.
  public init(readings: [Reading], role: Role = .scored, coverageWeight: Float = 1) {
    self.readings = readings
    self.role = role
    self.coverageWeight = coverageWeight
  }
}

/// How hits are ordered; ties always by document key, then by passage.
public enum MatchOrder: Sendable, Equatable {
  /// Better level first, then higher score: for one word or one phrase.
  case levelThenScore
  /// Higher score first, except that hits of `lastLevel` or worse follow all others.
  case score(lastLevel: UInt8)
}

/// Whether all matches are counted, or only the best ones looked for.
public enum MatchCounting: Sendable, Equatable {
  /// All: every posting is read.
  case exact
  /// None: what can't be among the best is skipped.
  case none
}

/// What share of a request a passage has to cover, by the weights of the clauses that occur in it.
///
/// The level of a match is the best one at which enough is covered by clauses of this level or better; a
/// passage for which there is none is no match.
public struct MatchCoverage: Sendable, Equatable {
  /// For the best level, 0...1.
  public var full: Float
  /// For the others, 0...1.
  public var least: Float

  /// Makes shares; without any, one clause is enough.
  public init(full: Float = 0, least: Float = 0) {
    self.full = full
    self.least = least
  }
}

/// What a `Matcher` is asked for.
public struct MatchRequest: Sendable {
  /// A request has at most so many clauses: the fixed-point sums of more could overflow.
  public static let mostClauses = 256

  /// The words and phrases; scores add up in this order.
  public var clauses: [Clause]
  /// How hits are ordered.
  public var order: MatchOrder
  /// How many hits, or documents if `passagesPerDocument` is set, to return; ≥ 0.
  public var limit: Int
  /// Whether all matches are counted.
  public var counting = MatchCounting.exact
  /// How much of the request a passage has to cover.
  public var coverage = MatchCoverage()
  /// If set, hits are grouped by document, at most so many passages each.
  public var passagesPerDocument: Int?
  /// If not 0, only passages that belong to one of these statistics partitions match.
  public var partitions: UInt8
  /// If set, passages of documents that have expired by then don't match. Frequencies and averages stay
  /// those of the commit, so that scores don't change from one moment to the next.
  public var moment: ExpiryMoment?
  /// If set, only passages of documents for which it returns true match. Called once a document that
  /// has a candidate, with the document's key and record.
  public var acceptsDocument: (@Sendable (_ key: [UInt8], _ record: [UInt8]) -> Bool)?

  /// Makes a request for all partitions and documents, ungrouped.
  public init(clauses: [Clause], order: MatchOrder, limit: Int) {
    self.clauses = clauses
    self.order = order
    self.limit = limit
    passagesPerDocument = nil
    partitions = 0
    acceptsDocument = nil
  }

  /// Whether a single body of evidence decides what matches and how well.
  var hasOneList: Bool {
    clauses.count == 1 && clauses[0].readings.count == 1
      && clauses[0].readings[0].evidence.count == 1
  }

  /// Whether no passage or document is left out or grouped.
  var takesEveryPassage: Bool {
    passagesPerDocument == nil && partitions == 0 && acceptsDocument == nil
  }
}

/// A matching passage.
public struct MatchedPassage: Sendable, Equatable {
  /// Position of its segment in the snapshot.
  public var segment: Int
  /// Its ordinal in the segment.
  public var passage: UInt32
  /// The ordinal of its document in the segment.
  public var document: UInt32
  /// Its score as it is added up.
  var fixedScore: Int32
  /// Its score, ≥ 0; comparable only within one request.
  public var score: Float { FixedScore.score(fixedScore) }
  /// How well it matches, see `MatchCoverage`.
  public var level: UInt8
}

/// Numbers of matching passages by level.
public struct MatchLevelCounts: Sendable, Equatable {
  /// Levels are 0 ..< capacity.
  public static let capacity = 4

  /// Passages per level.
  public var passages: InlineArray<4, Int> = .init(repeating: 0)

  /// Makes zero counts.
  public init() {}

  /// Counts passages.
  public init(of passages: some Sequence<MatchedPassage>) {
    for passage in passages {
      self.passages[min(Int(passage.level), Self.capacity - 1)] += 1
    }
  }

  /// Adds those of another segment.
  mutating func add(_ other: Self) {
    for level in 0..<Self.capacity { passages[level] += other.passages[level] }
  }

  /// All matching passages.
  public var total: Int { passages[0] + passages[1] + passages[2] + passages[3] }

  /// Compares level by level.
  public static func == (left: Self, right: Self) -> Bool {
    (0..<capacity).allSatisfy { left.passages[$0] == right.passages[$0] }
  }
}

/// What a `Matcher` found.
public struct MatchResult: Sendable {
  /// The best documents or passages, best first; each inner array holds one document's passages, best
  /// first, or a single passage if hits are not grouped.
  public var groups: [[MatchedPassage]]
  /// How many passages match in all; nil if they were not counted.
  public var counts: MatchLevelCounts?
  /// How many documents have a matching passage; nil if they were not counted.
  public var documentCount: Int?
}
