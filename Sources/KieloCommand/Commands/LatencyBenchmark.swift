import Kielo

/// Answers queries again and again and notes how long each answer took.
struct LatencyBenchmark {
  /// What was measured; percentiles are over all answers of all rounds, by the nearest rank.
  struct Report {
    var queries = 0
    var rounds = 0
    var queriesWithHits = 0
    var median = Duration.zero
    var percentile95 = Duration.zero
    var percentile99 = Duration.zero
    var slowest = Duration.zero
    var slowestQuery = ""
    var queriesPerSecond = 0.0
  }

  let queries: [String]
  let options: SearchOptions

  /// One round to warm up, then whole rounds until the time is over.
  func run(_ searcher: Searcher, seconds: Double) throws(KieloError) -> Report {
    var report = Report(queries: queries.count)
    for query in queries {
      if try searcher.search(query, options: options).total > 0 { report.queriesWithHits += 1 }
    }
    let clock = ContinuousClock()
    let start = clock.now
    var times: [Duration] = []
    repeat {
      for query in queries {
        let begin = clock.now
        _ = try searcher.search(query, options: options)
        let time = begin.duration(to: clock.now)
        times.append(time)
        if time > report.slowest { (report.slowest, report.slowestQuery) = (time, query) }
      }
      report.rounds += 1
    } while start.duration(to: clock.now) < .seconds(seconds)
    report.queriesPerSecond =
      Double(times.count) / (start.duration(to: clock.now).milliseconds / 1000)
    times.sort()
    func percentile(_ share: Int) -> Duration { times[(times.count * share + 99) / 100 - 1] }
    report.median = percentile(50)
    report.percentile95 = percentile(95)
    report.percentile99 = percentile(99)
    return report
  }
}
