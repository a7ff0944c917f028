import Glibc
import Synchronization

/// Answers queries again and again and notes how long each answer took.
///
/// First every query is answered once for the checksum of the hits. Then, unless each answer is to be cold,
/// one round over all queries warms up, and whole rounds are measured. The clock is CLOCK_MONOTONIC. It
/// runs from before the query is read until the best passages are known, with `fetchesRecords` until
/// their texts are read and marked; in a cold run it runs from before the index is opened.
public struct Benchmark: Sendable {
  /// What is measured.
  public struct Options: Sendable, Equatable {
    /// How the text of a query is read.
    public var mode = BenchmarkMode.typed
    /// How many of the best passages are asked for, ≥ 0.
    public var limit = 10
    /// Whether all matches are counted, as `kielo search` does.
    public var countsMatches = true
    /// Whether the hits' texts are fetched and marked; else only their places and scores are found.
    public var fetchesRecords = true
    /// How many threads answer queries at the same time, ≥ 1.
    public var threads = 1
    /// How many rounds over all queries, ≥ 1; nil for as many as begin within `seconds`, at least one.
    public var repetitions: Int?
    /// See `repetitions`.
    public var seconds = 2.0
    /// Whether of each query only the shortest time is kept: what it takes when nothing else is running.
    public var keepsBest = false
    /// Whether the index is opened anew for each answer, the pages of its files dropped before.
    public var isCold = false

    /// Ten hits as `kielo search` finds them, one thread, warm, two seconds.
    public init() {}
  }

  /// The queries in the order in which they are answered.
  public let queries: [BenchmarkQuery]
  /// What is measured.
  public let options: Options

  /// Makes a benchmark.
  public init(queries: [BenchmarkQuery], options: Options) {
    self.queries = queries
    self.options = options
  }

  /// Measures the newest commit of an index.
  ///
  /// - Parameter path: the folder of the index.
  /// - Returns: what was measured; without queries an empty report.
  /// - Throws: `KieloError.noIndex`, `.outdated`, `.storage`.
  public func run(at path: String) throws(KieloError) -> BenchmarkReport {
    let index = try IndexInformation(at: path)
    let check = try checksum(in: Index.open(at: path).searcher)
    guard !queries.isEmpty else { return BenchmarkReport(queries: [], check: check, index: index) }
    var rounds = Rounds(queries: queries.count, repetitions: 0)
    var residentShare: Double?
    if options.isCold {
      rounds = self.rounds
      residentShare = try answerCold(at: path, &rounds)
    } else {
      // Opened anew: the mapped pages are the same, but everything is verified as in a first search.
      let searcher = try Index.open(at: path).searcher
      _ = try answer(in: searcher, Rounds(queries: queries.count, repetitions: 1))
      rounds = try answer(in: searcher, self.rounds)
    }
    return BenchmarkReport(
      queries: queries, check: check, index: index, rounds: rounds, options: options,
      residentShare: residentShare)
  }

  private var rounds: Rounds {
    Rounds(
      queries: queries.count, repetitions: options.repetitions ?? .max,
      seconds: options.repetitions == nil ? options.seconds : nil)
  }

  private var searchOptions: SearchOptions {
    var search = SearchOptions()
    search.limit = options.limit
    search.countsMatches = options.countsMatches
    return search
  }

  /// Answers one query, and tells how many hits there are.
  private func answer(_ text: String, in searcher: Searcher) throws(KieloError) -> Int {
    let query = options.mode.query(text)
    return options.fetchesRecords
      ? try searcher.search(query, typed: text, options: searchOptions).hits.count
      : try searcher.match(query, options: searchOptions).groups.count
  }

  // MARK: - Rounds

  private func answer(in searcher: Searcher, _ rounds: Rounds) throws(KieloError) -> Rounds {
    let state = Mutex(rounds)
    state.withLock { $0.start() }
    WorkerThreads.run(options.threads) { _ in
      var times: [(query: Int, nanoseconds: UInt64)] = []
      while let query = state.withLock({ $0.next() }) {
        do throws(KieloError) {
          let start = Rounds.now
          _ = try answer(queries[query].text, in: searcher)
          times.append((query, Rounds.now - start))
        } catch {
          state.withLock { $0.fail(error) }
        }
      }
      // Before the clock is stopped by the last thread that comes here.
      state.withLock { $0.finish(times) }
    }
    let result = state.withLock { $0 }
    if let failure = result.failure { throw failure }
    return result
  }

  private func answerCold(at path: String, _ rounds: inout Rounds) throws(KieloError) -> Double {
    var share = 0.0
    var times: [(query: Int, nanoseconds: UInt64)] = []
    rounds.start()
    while let query = rounds.next() {
      share = max(share, PageCache.drop(filesIn: path).share)
      let start = Rounds.now
      _ = try answer(queries[query].text, in: Index.open(at: path).searcher)
      times.append((query, Rounds.now - start))
    }
    rounds.finish(times)
    return share
  }

  // MARK: - Results

  private func checksum(in searcher: Searcher) throws(KieloError) -> BenchmarkReport.Check {
    var check = BenchmarkReport.Check()
    for query in queries {
      let places = try searcher.hitPlaces(
        options.mode.query(query.text), options: searchOptions)
      check.add(places)
    }
    return check
  }
}
