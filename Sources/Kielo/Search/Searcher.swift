import InvertedIndex
import TextAnalysis

/// An unchanging view of one commit of an index, to search from any number of tasks.
///
/// A searcher sees the commit it was made from, whatever is written meanwhile; of that, documents that
/// have expired when it is asked are left out of hits and counts. Scores are by the frequencies of the
/// commit until an update has dropped them.
public struct Searcher: Sendable {
  let snapshot: IndexSnapshot
  let analyzer: AnalyzerKind
  let weights: RankingWeights
  let vocabulary: Vocabulary
  private let path: String
  private let matcher: Matcher
  /// Asked at each search of an index with documents that expire.
  private let currentTime: @Sendable () -> CurrentTime
  private let hasExpiries: Bool

  init(
    snapshot: IndexSnapshot, path: String, analyzer: AnalyzerKind, weights: RankingWeights,
    currentTime: @escaping @Sendable () -> CurrentTime
  ) {
    self.currentTime = currentTime
    hasExpiries = snapshot.segments.contains { $0.hasExpiries }
    self.snapshot = snapshot
    self.path = path
    self.analyzer = analyzer
    self.weights = weights
    matcher = Matcher(segments: snapshot.segments, parameters: weights.bm25)
    vocabulary = Vocabulary(segments: snapshot.segments)
  }

  /// The commit this searcher sees.
  public var generation: UInt64 { snapshot.generation }

  /// Answers a query.
  ///
  /// No text is a wrong query; one without words finds nothing.
  /// - Parameters:
  ///   - query: words, `"phrases"`, `-word`, `word*`, `=word`, `+word`, `lang:fi`.
  ///   - options: how many hits, in which form.
  /// - Returns: the hits and their counts.
  /// - Throws: `KieloError.storage` if the index is damaged, `.cancelled` if the task was.
  public func search(_ query: String, options: SearchOptions = SearchOptions())
    throws(KieloError) -> SearchResults
  {
    try search(ParsedQuery(query), typed: query, options: options)
  }

  /// Answers a query that was taken apart before; `text` is how it was typed.
  func search(_ query: ParsedQuery, typed text: String, options: SearchOptions)
    throws(KieloError) -> SearchResults
  {
    do throws(IndexError) {
      return try answer(query, typed: text, options: options)
    } catch {
      throw KieloError(error)
    }
  }

  /// Plans a query and finds the best passages, without anything that is stored of them.
  func planAndMatch(_ query: ParsedQuery, options: SearchOptions) throws(IndexError) -> (
    plan: QueryPlan, request: MatchRequest, result: MatchResult
  ) {
    var planner = QueryPlanner(
      vocabulary: vocabulary, analyzer: analyzer, weights: weights,
      queryLanguage: options.queryLanguage)
    let plan = try planner.plan(query)
    let request = self.request(for: plan, parsed: query, options: options)
    return (plan, request, try matcher.search(request))
  }

  private func answer(_ query: ParsedQuery, typed text: String, options: SearchOptions)
    throws(IndexError) -> SearchResults
  {
    let (plan, request, result) = try planAndMatch(query, options: options)
    let counts = result.counts ?? MatchLevelCounts(of: result.groups.joined())
    var results = SearchResults(
      query: text, hits: [], total: counts.total, full: counts.passages[0],
      related: counts.passages[1], translated: counts.passages[2],
      documents: result.documentCount ?? result.groups.count, generation: generation,
      notes: plan.notes)
    var marker = HitMarker(plan: plan, analyzer: analyzer, weights: weights)
    let words = plan.words
    var rank = options.offset
    for group in result.groups.dropFirst(max(options.offset, 0)) {
      rank += 1
      for match in group {
        var hit = try hit(match, rank: rank, words: words, marker: &marker)
        if options.explains {
          let explanation = try matcher.explain(
            request, segment: match.segment, passage: match.passage)
          hit.explanation = Explanation(explanation, plan: plan, k1: weights.bm25.k1)
        }
        results.hits.append(hit)
      }
    }
    return results
  }

  /// The keys of the documents or passages that answer a query, best first, without their texts.
  func documentKeys(_ query: String, options: SearchOptions) throws(KieloError) -> [String] {
    do throws(IndexError) {
      var keys: [String] = []
      for group in try planAndMatch(ParsedQuery(query), options: options).result.groups {
        guard let hit = group.first else { continue }
        let segment = snapshot.segments[hit.segment]
        keys.append(try DocumentRecord(hit.document, in: segment).key)
      }
      return keys
    } catch {
      throw KieloError(error)
    }
  }

  private func request(for plan: QueryPlan, parsed: ParsedQuery, options: SearchOptions)
    -> MatchRequest
  {
    let (end, overflow) = max(options.offset, 0).addingReportingOverflow(max(options.limit, 0))
    var request = MatchRequest(
      clauses: plan.clauses,
      order: plan.isSingle ? .levelThenScore : .score(lastLevel: MatchKind.translated.rawValue),
      limit: overflow ? .max : end)
    // Whoever says which words must be there has said what is enough.
    let isDemanding = plan.clauses.contains { $0.role == .required }
    // Among terms that were made elsewhere any one makes a match, as in other engines.
    if analyzer == .language {
      request.coverage = MatchCoverage(
        full: weights.fullCoverage,
        least: isDemanding ? 0 : min(weights.leastWords / Float(plan.wordCount), 1))
    }
    request.counting = options.countsMatches ? .exact : .none
    request.passagesPerDocument = options.passagesPerDocument.map { max($0, 1) }
    if hasExpiries { request.moment = currentTime().moment }
    for language in parsed.languages { request.partitions |= LanguageSet(language).rawValue }
    let paths = options.paths.map(Self.withoutTrailingSlashes)
    if !paths.isEmpty {
      request.acceptsDocument = { identity, record in
        guard let document = try? DocumentRecord(decoding: record, identity: identity) else {
          return false
        }
        return paths.contains {
          Self.lies(document.path, below: $0) || Self.lies(document.key, below: $0)
        }
      }
    }
    return request
  }

  private func hit(
    _ match: MatchedPassage, rank: Int, words: [String], marker: inout HitMarker
  ) throws(IndexError) -> SearchHit {
    let segment = snapshot.segments[match.segment]
    let document = try DocumentRecord(match.document, in: segment)
    let passage: PassageRecord = try .init(
      stored: segment.passageRecord(match.passage), number: match.passage, in: segment)
    let text = marker.marks(in: passage.text, languages: passage.languages)
    let title = marker.marks(in: document.title, languages: passage.languages)
    let headings = passage.headings.map { marker.marks(in: $0, languages: passage.languages) }
    var layers = text.layers
    for marks in [title] + headings {
      layers.merge(marks.layers) { left, right in
        MatchLayer.allCases.first { $0 == left || $0 == right } ?? left
      }
    }
    return SearchHit(
      rank: rank, score: match.score, key: document.key, path: document.path,
      line: passage.line(at: text.ranges.first?.lowerBound ?? 0), language: passage.language,
      title: document.title, headings: passage.headings, text: passage.text, marks: text.ranges,
      titleMarks: title.ranges, headingMarks: headings.map(\.ranges),
      match: MatchKind(rawValue: match.level) ?? .translated,
      layers: words.indices.compactMap { word in layers[word].map { (words[word], $0) } },
      twin: document.twin, date: document.date, url: document.url, explanation: nil)
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Whether `path` is `folder` or lies below it, by whole path components.
  private static func lies(_ path: String, below folder: String) -> Bool {
    guard path.hasPrefix(folder) else { return false }
    return path.utf8.count == folder.utf8.count || folder.hasSuffix("/")
      || path.utf8.dropFirst(folder.utf8.count).first == UInt8(ascii: "/")
  }
}
