import FoundationEssentials
import Kielo

/// Prints a benchmark as JSON: a line for the run, one a kind, one for all, then those of a comparison.
enum BenchmarkJSON {
  static func print(
    _ report: BenchmarkReport, _ record: BenchmarkRecord, options: Benchmark.Options
  ) {
    StandardStreams.print(runLine(report, record, options))
    for (figures, fields) in zip(report.kinds, record.kinds) {
      var line = JSONLine()
      line.add("format", .integer(1))
      line.add("type", .string("kind"))
      line.add("kind", .string(figures.kind))
      add(figures, fields, to: &line)
      StandardStreams.print(line.line)
    }
    StandardStreams.print(summaryLine(report, record))
  }

  static func print(_ comparison: BenchmarkComparison, isSameIndex: Bool) {
    for ratios in comparison.kinds + [comparison.all] {
      var line = JSONLine()
      line.add("format", .integer(1))
      line.add("type", .string("ratio"))
      line.add("kind", .string(ratios.kind))
      add(ratios, to: &line)
      StandardStreams.print(line.line)
    }
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("comparison"))
    line.add("hits", .string(comparison.hits.rawValue))
    line.add("sameIndex", .bool(isSameIndex))
    line.add("differentSettings", .array(comparison.differences.map { .string($0.name) }))
    StandardStreams.print(line.line)
  }

  private static func runLine(
    _ report: BenchmarkReport, _ record: BenchmarkRecord, _ options: Benchmark.Options
  ) -> String {
    let machine = Machine()
    let (index, settings) = (report.index, record.settings)
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("run"))
    line.add("version", .string(KieloCommandLine.configuration.version))
    line.add("date", .string(Date.now.formatted(.iso8601)))
    line.add(
      "machine",
      .object([
        ("processor", .string(machine.processor)), ("cores", .integer(machine.cores)),
        ("memory", .integer(machine.memory)), ("system", .string(machine.system)),
      ]))
    line.add("clock", .string("CLOCK_MONOTONIC"))
    line.add("unit", .string("microseconds"))
    line.add("warmUp", .string(options.isCold ? "none" : "one round"))
    let steps =
      (options.isCold ? ["open"] : []) + ["parse", "plan", "match"]
      + (options.fetchesRecords ? ["fetch", "mark"] : [])
    line.add("measured", .array(steps.map { .string($0) }))
    line.add(
      "index",
      .object([
        ("path", .string(index.path)), ("generation", .integer(record.index.generation)),
        ("checksum", .string(record.index.checksum)),
        ("analyzer", .string(index.analyzer.rawValue)), ("fingerprint", .string(index.fingerprint)),
        ("documents", .integer(index.documents)), ("passages", .integer(index.passages)),
        ("segments", .integer(index.segments.count)), ("bytes", .integer(index.bytes)),
      ]))
    line.add(
      "settings",
      .object([
        ("queries", .string(settings.queries)), ("mode", .string(settings.mode)),
        ("limit", .integer(settings.limit)), ("count", .bool(settings.count)),
        ("keys", .bool(settings.keys)), ("threads", .integer(settings.threads)),
        ("cold", .bool(settings.cold)), ("best", .bool(settings.best)),
      ]))
    return line.line
  }

  private static func summaryLine(_ report: BenchmarkReport, _ record: BenchmarkRecord) -> String {
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("summary"))
    add(report.all, record.all, to: &line)
    line.add("rounds", .integer(report.rounds))
    line.add("slowestQuery", .string(report.slowest.query))
    line.add("hits", .integer(report.check.hits.reduce(0, +)))
    line.add("hitsChecksum", .string(record.hits))
    line.add("residentShare", report.residentShare.map { .decimal($0, places: 6) } ?? .null)
    line.add(
      "histogram",
      .array(
        LatencyHistogram(of: report.all.latencies, limit: .max).buckets.map { bucket in
          // The last bucket has no end.
          .array([
            .decimal(Double(bucket.range.lowerBound) / 1000, places: 3),
            bucket.range.upperBound == .max
              ? .null : .decimal(Double(bucket.range.upperBound) / 1000, places: 3),
            .integer(bucket.count),
          ])
        }))
    return line.line
  }

  private static func add(
    _ figures: BenchmarkReport.Figures, _ fields: BenchmarkRecord.Figures, to line: inout JSONLine
  ) {
    line.add("queries", .integer(figures.queries))
    line.add("queriesWithHits", .integer(figures.queriesWithHits))
    line.add("answers", .integer(figures.latencies.count))
    for (name, value) in fields.fields { line.add(name, .decimal(value, places: 3)) }
  }

  private static func add(_ ratios: BenchmarkComparison.Ratios, to line: inout JSONLine) {
    for (name, ratio) in ratios.values {
      line.add(name, ratio.map { .decimal($0, places: 4) } ?? .null)
    }
  }
}
