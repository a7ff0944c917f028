/// A term of a query and, once it has been looked up, where its list lies in each segment.
public struct QueryTerm: Sendable, Equatable {
  /// Dictionary entries by segment. Most indexes are one segment, which takes no array.
  private enum Entries: Sendable, Equatable {
    case unknown
    case one(TermEntry?)
    case several([TermEntry?])
  }

  /// The term's bytes.
  public let bytes: [UInt8]
  private let entries: Entries

  /// Makes a term that each matcher has to look up.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    entries = .unknown
  }

  /// Makes a term of an only segment, of which `entry` is the dictionary entry.
  init(_ bytes: [UInt8], entry: TermEntry?) {
    self.bytes = bytes
    entries = .one(entry)
  }

  /// Looks a term up in segments, which must be those it is matched in.
  ///
  /// - Throws: `IndexError.damaged`.
  public init(_ bytes: [UInt8], in segments: [Segment]) throws(IndexError) {
    self.bytes = bytes
    if segments.count == 1 {
      entries = .one(try segments[0].entry(of: bytes))
      return
    }
    var found: [TermEntry?] = []
    found.reserveCapacity(segments.count)
    for segment in segments { found.append(try segment.entry(of: bytes)) }
    entries = .several(found)
  }

  func entry(in segment: Segment, number: Int) throws(IndexError) -> TermEntry? {
    switch entries {
    case .unknown: try segment.entry(of: bytes)
    case .one(let entry): entry
    case .several(let entries): entries[number]
    }
  }
}

/// One of several terms that may stand for a word, and what an occurrence is worth.
public struct WeightedTerm: Sendable, Equatable {
  /// The term.
  public var term: QueryTerm
  /// What one occurrence adds to the word's frequency, > 0.
  public var weight: Float

  /// Makes a weighted term.
  public init(_ term: QueryTerm, weight: Float) {
    self.term = term
    self.weight = weight
  }
}

/// One body of evidence for a query word: where it occurs and what an occurrence is worth.
public struct Evidence: Sendable {
  /// Which occurrences count.
  public enum Occurrences: Sendable, Equatable {
    /// The postings of a term.
    case term(QueryTerm)
    /// The postings of any of these terms; their frequencies add up.
    case anyOf([QueryTerm])
    /// The postings of any of these terms, of which the one that weighs most in a passage counts.
    case bestOf([WeightedTerm])
    /// Terms at consecutive positions, for each position those that may stand there.
    case phrase([[QueryTerm]])
  }

  /// Which occurrences count.
  public var occurrences: Occurrences
  /// What one occurrence adds to the word's frequency before saturation, > 0; multiplied with the
  /// weights of `bestOf`.
  public var weight: Float
  /// How good a match by this evidence is: 0 is best; smaller than `MatchLevelCounts.capacity`, or
  /// `supporting`.
  public var level: UInt8

  /// The level of evidence that adds to the score of passages which match by other evidence, and makes
  /// no match of its own.
  public static let supporting = UInt8.max

  /// Makes a body of evidence.
  public init(_ occurrences: Occurrences, weight: Float, level: UInt8) {
    self.occurrences = occurrences
    self.weight = weight
    self.level = level
  }
}
