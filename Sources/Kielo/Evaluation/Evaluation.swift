/// The answers to judged queries and how good they are.
public struct Evaluation: Sendable {
  /// How many documents are ranked for a query; deeper ones change no measure by a visible amount.
  public static let depth = 1000

  /// The queries with their judgments.
  public let judged: JudgedQueries
  /// The documents found for each query, best first.
  public let rankings: [[String]]
  /// The measures of each query.
  public let measures: [RankingMeasures]

  /// Measures rankings that were made elsewhere.
  ///
  /// - Parameters:
  ///   - judged: the queries.
  ///   - rankings: document keys by query id, best first; a query without one found nothing.
  public init(of judged: JudgedQueries, rankings: [String: [String]]) {
    self.judged = judged
    self.rankings = judged.queries.map { rankings[$0.id] ?? [] }
    measures = zip(judged.queries, self.rankings).map {
      RankingMeasures(of: $1, grades: judged.grades[$0.id] ?? [:])
    }
  }

  /// Asks an index the queries.
  ///
  /// A document counts by its best passage, as hits grouped by document are shown. Queries are read as
  /// typed, in both languages.
  /// - Parameters:
  ///   - judged: the queries.
  ///   - searcher: the index.
  ///   - options: how to search; limit, grouping and counting are set here.
  ///   - progress: called after each query with the number answered.
  /// - Throws: as `Searcher.search`.
  public init(
    of judged: JudgedQueries, in searcher: Searcher, options: SearchOptions = SearchOptions(),
    progress: (Int) -> Void = { _ in }
  ) throws(KieloError) {
    var options = options
    options.limit = Self.depth
    options.passagesPerDocument = 1
    options.countsMatches = false
    var rankings: [String: [String]] = [:]
    for (number, query) in judged.queries.enumerated() {
      rankings[query.id] = try searcher.documentKeys(query.text, options: options)
      progress(number + 1)
    }
    self.init(of: judged, rankings: rankings)
  }

  /// The mean over all queries.
  public var mean: RankingMeasures { RankingMeasures(meanOf: measures) }

  /// The mean over the queries of each language, and how many there are.
  public var byLanguage: [(language: String, queries: Int, mean: RankingMeasures)] {
    let languages = Set(judged.queries.map(\.language)).sorted()
    return languages.map { language in
      let own = zip(judged.queries, measures).filter { $0.0.language == language }.map(\.1)
      return (language, own.count, RankingMeasures(meanOf: own))
    }
  }

  /// The rankings in TREC's format: query, Q0, document, rank, score, tag.
  ///
  /// The score falls with the rank: single words are ranked by level before score, and evaluators sort
  /// by this column.
  public func runLines(tag: String = "kielo") -> [String] {
    zip(judged.queries, rankings).flatMap { query, ranking in
      ranking.enumerated().map { place, key in
        "\(query.id) Q0 \(key) \(place + 1) \(Self.depth - place) \(tag)"
      }
    }
  }

  /// Reads rankings in TREC's format, by query id.
  ///
  /// - Throws: `JudgedQueries.Malformed` for a line that has not six fields.
  public static func rankings(ofRun text: String, file: String = "run")
    throws(JudgedQueries.Malformed) -> [String: [String]]
  {
    var scored: [String: [(score: Double, key: String)]] = [:]
    for (number, line) in JudgedQueries.lines(of: text) {
      let fields = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
      guard fields.count == 6, let score = Double(fields[4]) else {
        throw JudgedQueries.Malformed(
          file: file, line: number, what: "not 'query Q0 document rank score tag'")
      }
      scored[String(fields[0]), default: []].append((score, String(fields[2])))
    }
    // By score, and documents of one score by descending key, as trec_eval does.
    return scored.mapValues { list in
      list.sorted { ($0.score, $0.key) > ($1.score, $1.key) }.map(\.key)
    }
  }
}
