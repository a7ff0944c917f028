import Kielo

/// Prints a benchmark for people: what was measured, a table, a histogram, a comparison.
struct BenchmarkPrinter {
  /// Columns of the longest bar.
  private static let barWidth = 40
  /// Lines of the histogram.
  private static let mostBuckets = 24
  private static let numberWidth = 10

  let messages: Messages

  func show(_ report: BenchmarkReport, _ record: BenchmarkRecord, options: Benchmark.Options) {
    show(messages.conditions(of: report, record, options))
    StandardStreams.print("")
    showTable(report)
    StandardStreams.print("")
    show(messages.results(of: report, record))
    StandardStreams.print("")
    for line in histogram(of: report.all.latencies) { StandardStreams.print(line) }
  }

  private func show(_ lines: [(name: String, text: String)]) {
    for (name, text) in lines {
      StandardStreams.print(name + String(repeating: " ", count: max(13 - name.count, 1)) + text)
    }
  }

  // MARK: - Table

  private func showTable(_ report: BenchmarkReport) {
    var figures = report.kinds
    if figures.count != 1 { figures.append(report.all) }
    let names = figures.map { $0.kind == "all" ? messages.all : $0.kind }
    let width = (names.map(\.count).max() ?? 0) + 2
    let heads =
      [messages.queries, messages.answers, "p50 ms", "p90", "p95", "p99", messages.maximum]
      + [messages.mean, messages.perSecond]
    StandardStreams.print(
      String(repeating: " ", count: width) + heads.map { padded($0) }.joined())
    for (name, figures) in zip(names, figures) {
      let times = [50, 90, 95, 99].map { Double(figures.latencies.percentile($0)) }
      let cells =
        [String(figures.queries), String(figures.latencies.count)]
        + (times + [Double(figures.latencies.maximum), figures.latencies.mean]).map {
          messages.number($0 / 1e6, places: 3)
        } + [messages.number(figures.queriesPerSecond, places: 0)]
      StandardStreams.print(
        name + String(repeating: " ", count: width - name.count)
          + cells.map { padded($0) }.joined())
    }
  }

  /// Right-aligned, a space in front at least.
  private func padded(_ text: String) -> String {
    String(repeating: " ", count: max(Self.numberWidth - text.count, 1)) + text
  }

  // MARK: - Histogram

  private func histogram(of latencies: LatencyDistribution) -> [String] {
    let buckets = LatencyHistogram(of: latencies, limit: Self.mostBuckets).buckets
    let most = buckets.map(\.count).max() ?? 1
    return buckets.map { bucket in
      // The last bucket has no end.
      let end =
        bucket.range.upperBound == .max
        ? "" : messages.shortNumber(Double(bucket.range.upperBound) / 1e6)
      let range =
        messages.shortNumber(Double(bucket.range.lowerBound) / 1e6) + "–" + end + " ms"
      return String(repeating: " ", count: max(20 - range.count, 0)) + range
        + " " + Self.bar(bucket.count, of: most) + " \(bucket.count)"
    }
  }

  /// A bar in eighths of a column; anything but nothing is seen.
  static func bar(_ count: Int, of most: Int) -> String {
    let eighths = Double(count) / Double(max(most, 1)) * Double(barWidth * 8)
    let length = count > 0 ? max(Int(eighths.rounded()), 1) : 0
    let rest = length % 8
    return String(repeating: "█", count: length / 8)
      + (rest == 0 ? "" : String(["▏", "▎", "▍", "▌", "▋", "▊", "▉"][rest - 1]))
  }

  // MARK: - Comparison

  func show(_ comparison: BenchmarkComparison, isSameIndex: Bool) {
    StandardStreams.print("")
    StandardStreams.print(messages.comparison(isSameIndex: isSameIndex))
    for difference in comparison.differences {
      StandardStreams.print(
        "  \(difference.name): \(difference.before) → \(difference.now)")
    }
    let rows = comparison.kinds.count == 1 ? comparison.kinds : comparison.kinds + [comparison.all]
    let names = rows.map { $0.kind == "all" ? messages.all : $0.kind }
    let width = (names.map(\.count).max() ?? 0) + 2
    let heads =
      ["p50", "p90", "p95", "p99", messages.maximum, messages.mean, messages.perSecond]
    StandardStreams.print(String(repeating: " ", count: width) + heads.map { padded($0) }.joined())
    for (name, row) in zip(names, rows) {
      let cells = row.values.map { $0.ratio.map { "×" + messages.number($0, places: 2) } ?? "–" }
      StandardStreams.print(
        name + String(repeating: " ", count: width - name.count)
          + cells.map { padded($0) }.joined())
    }
    StandardStreams.print(messages.text(of: comparison.hits))
  }
}
