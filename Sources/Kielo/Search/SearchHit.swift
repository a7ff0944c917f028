import TextAnalysis

/// How good a match is.
public enum MatchKind: UInt8, Sendable, CaseIterable, Comparable {
  /// The word itself or an inflected form of it.
  case full = 0
  /// A derivation, a part or a similar spelling.
  case related = 1
  /// A translation.
  case translated = 2

  /// As in JSON: `full`, `related`, `translated`.
  public var name: String {
    switch self {
    case .full: "full"
    case .related: "related"
    case .translated: "translated"
    }
  }

  /// A better match is less.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// By which layer of analysis a query word was found.
public enum MatchLayer: String, Sendable, CaseIterable {
  /// As typed.
  case exact
  /// An inflected form.
  case stem
  /// A derivation.
  case family
  /// Other letters for å ä ö é ….
  case folded
  /// A compound that has it as a part, or one of its own parts.
  case part
  /// A word that is much like it: another spelling, a compound that is not known as one.
  case soft
  /// A word that begins with what was typed before `*`.
  case prefix
  /// A phrase in quotes.
  case phrase
}

/// A passage that matches a query.
public struct SearchHit: Sendable {
  /// Its place, from 1.
  public var rank: Int
  /// Its score, > 0; comparable only within one search.
  public var score: Float
  /// The document's key: its path below the root, or the record's id.
  public var key: String
  /// The document's file as it was given to the indexer.
  public var path: String
  /// The line of the file on which the first marked word stands, else on which the passage begins.
  public var line: Int
  /// The passage's language.
  public var language: Language
  /// The document's title.
  public var title: String
  /// The headings over the passage, outermost first.
  public var headings: [String]
  /// The whole passage.
  public var text: String
  /// The matched words in `text`: ascending UTF-8 byte ranges that don't overlap.
  public var marks: [Range<Int>]
  /// Likewise in `title`.
  public var titleMarks: [Range<Int>]
  /// Likewise in each of `headings`.
  public var headingMarks: [[Range<Int>]]
  /// The best level among the words that match.
  public var match: MatchKind
  /// For each query word that matches, in the order of the query, its best layer.
  public var layers: [(word: String, layer: MatchLayer)]
  /// The key of the document's translation, as the document names it.
  public var twin: String?
  /// The document's date, as it gives it.
  public var date: String?
  /// The document's web address.
  public var url: String?
  /// How the score comes about, if asked for.
  public var explanation: Explanation?
}

/// What a search found.
public struct SearchResults: Sendable {
  /// The query as typed.
  public var query: String
  /// The hits of the page asked for, best first; grouped hits follow each other.
  public var hits: [SearchHit]
  /// How many passages match in all.
  public var total: Int
  /// Of these, how many contain a word of the query in some inflected form.
  public var full: Int
  /// How many match by a related word only.
  public var related: Int
  /// How many match by a translation only.
  public var translated: Int
  /// How many documents have a matching passage.
  public var documents: Int
  /// The commit searched.
  public var generation: UInt64
  /// Hints about the query for a person, such as a filter that is not known.
  public var notes: [QueryNote]
}
