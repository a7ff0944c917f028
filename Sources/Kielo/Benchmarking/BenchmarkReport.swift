import Documents

/// What a benchmark measured.
public struct BenchmarkReport: Sendable {
  /// What was found, to tell whether two runs found the same.
  public struct Check: Sendable, Equatable {
    /// Over the hits of all queries in order: keys, places in their documents, bits of scores.
    public private(set) var checksum: UInt64 = 0
    /// How many hits each query has.
    public private(set) var hits: [Int] = []

    mutating func add(_ places: [HitPlace]) {
      var bytes: [UInt8] = []
      for place in places {
        bytes += place.key.utf8
        bytes.append(0)
        for number in [place.passage, place.score.bitPattern] {
          for shift in stride(from: UInt32(0), to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
          }
        }
      }
      checksum = ContentHash.hash(bytes, seed: checksum)
      hits.append(places.count)
    }
  }

  /// The figures of one kind of queries, or of all.
  public struct Figures: Sendable {
    /// The kind.
    public var kind: String
    /// How many queries there are.
    public var queries: Int
    /// How many of them have a hit.
    public var queriesWithHits: Int
    /// The times of all answers, or the shortest time of each query.
    public var latencies: LatencyDistribution
    /// Answers a second. Of a kind: what as many threads give by the sum of its times. Of all: by the time
    /// from the first query to the last answer; by the sum if the run is cold or only the shortest times
    /// are kept.
    public var queriesPerSecond: Double
  }

  /// The index that was asked.
  public var index: IndexInformation
  /// What was found.
  public var check: Check
  /// The kinds in the order of their first query.
  public var kinds: [Figures] = []
  /// All queries together.
  public var all: Figures
  /// How many rounds over all queries were measured.
  public var rounds = 0
  /// The query that took longest, and how long in nanoseconds.
  public var slowest: (query: String, nanoseconds: UInt64) = ("", 0)
  /// In a cold run, the largest share of the index's pages that the system kept, 0...1.
  public var residentShare: Double?

  init(queries: [BenchmarkQuery], check: Check, index: IndexInformation) {
    self.index = index
    self.check = check
    all = Figures(
      kind: "all", queries: 0, queriesWithHits: 0, latencies: LatencyDistribution([]),
      queriesPerSecond: 0)
  }

  init(
    queries: [BenchmarkQuery], check: Check, index: IndexInformation, rounds: Rounds,
    options: Benchmark.Options, residentShare: Double?
  ) {
    self.init(queries: queries, check: check, index: index)
    self.rounds = rounds.count
    self.residentShare = residentShare
    let times =
      options.keepsBest ? rounds.times.map { $0.min().map { [$0] } ?? [] } : rounds.times
    func figures(_ kind: String, of numbers: [Int]) -> Figures {
      let latencies = LatencyDistribution(numbers.flatMap { times[$0] })
      return Figures(
        kind: kind, queries: numbers.count, queriesWithHits: numbers.count { check.hits[$0] > 0 },
        latencies: latencies,
        queriesPerSecond: Double(options.threads) * Self.rate(latencies.count, in: latencies.sum))
    }
    var kindNames: [String] = []
    for query in queries where !kindNames.contains(query.kind) { kindNames.append(query.kind) }
    kinds = kindNames.map { kind in
      figures(kind, of: queries.indices.filter { queries[$0].kind == kind })
    }
    all = figures("all", of: Array(queries.indices))
    if !options.isCold, !options.keepsBest {
      all.queriesPerSecond = Self.rate(all.latencies.count, in: rounds.elapsed)
    }
    for number in queries.indices {
      guard let time = times[number].max(), time > slowest.nanoseconds else { continue }
      slowest = (queries[number].text, time)
    }
  }

  private static func rate(_ count: Int, in nanoseconds: UInt64) -> Double {
    nanoseconds == 0 ? 0 : Double(count) * 1e9 / Double(nanoseconds)
  }
}
