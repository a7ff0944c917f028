import ArgumentParser
import Glibc
import Kielo

/// `kielo bench QUERIES`
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure how long queries take.",
    discussion: """
      The file has a query a line; empty lines and lines that begin with # are skipped. Each query is \
      answered once to warm up, then in rounds over the whole file, one after the other, hits with \
      texts and marks included.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The file with the queries.", completion: .file())
  var queries: String

  @Option(name: [.customShort("n"), .customLong("limit")], help: "Hits a query.")
  var limit = 10

  @Option(help: "Seconds to measure, at least one round.")
  var seconds = 2.0

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit can't be negative.") }
    if !(seconds >= 0 && seconds <= 86_400) {
      throw ValidationError("--seconds takes 0 to 86400.")
    }
  }

  func run() throws {
    let lines = try Self.lines(of: queries)
    guard !lines.isEmpty else {
      throw ValidationError("\(queries): no queries in it; write one a line.")
    }
    let index = try Index.open(at: shared.index)
    var options = SearchOptions()
    options.limit = limit
    let benchmark = LatencyBenchmark(queries: lines, options: options)
    let report = try benchmark.run(index.searcher, seconds: seconds)
    if json { StandardStreams.print(line(report)) } else { show(report) }
  }

  private static func lines(of path: String) throws -> [String] {
    guard let file = fopen(path, "rb") else {
      throw ValidationError("\(path): can't be read: \(String(cString: strerror(errno))).")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 {
        guard ferror(file) == 0 else {
          throw ValidationError("\(path): can't be read: \(String(cString: strerror(errno))).")
        }
        break
      }
      bytes += chunk[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self)
    }.filter { line in
      !line.hasPrefix("#") && line.utf8.contains { $0 > 0x20 }
    }
  }

  private func show(_ report: LatencyBenchmark.Report) {
    func milliseconds(_ duration: Duration) -> String {
      decimalText(duration.milliseconds, places: 3) + " ms"
    }
    StandardStreams.print("queries      \(report.queries), \(report.rounds) rounds")
    StandardStreams.print("with hits    \(report.queriesWithHits)")
    StandardStreams.print("p50          \(milliseconds(report.median))")
    StandardStreams.print("p95          \(milliseconds(report.percentile95))")
    StandardStreams.print("p99          \(milliseconds(report.percentile99))")
    StandardStreams.print("slowest      \(milliseconds(report.slowest))  \(report.slowestQuery)")
    StandardStreams.print("queries/s    \(decimalText(report.queriesPerSecond, places: 0))")
  }

  private func line(_ report: LatencyBenchmark.Report) -> String {
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("bench"))
    line.add("queries", .integer(report.queries))
    line.add("rounds", .integer(report.rounds))
    line.add("queriesWithHits", .integer(report.queriesWithHits))
    line.add("limit", .integer(limit))
    line.add("p50", .decimal(report.median.milliseconds, places: 4))
    line.add("p95", .decimal(report.percentile95.milliseconds, places: 4))
    line.add("p99", .decimal(report.percentile99.milliseconds, places: 4))
    line.add("slowest", .decimal(report.slowest.milliseconds, places: 4))
    line.add("slowestQuery", .string(report.slowestQuery))
    line.add("queriesPerSecond", .decimal(report.queriesPerSecond, places: 1))
    return line.line
  }
}
