import ArgumentParser
import FoundationEssentials
import Kielo

/// `kielo bench [QUERIES…]`
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure how long queries take.",
    discussion: """
      A file has a query a line; of a line with tabs the last field is the query. '# kind: \
      NAME' names the kind of the queries after it; other lines that begin with #, and empty ones, are \
      skipped. --sample draws queries from the index instead.

      Every query is answered once for a checksum of the hits, then in a round that warms up, then in \
      rounds that are measured, by CLOCK_MONOTONIC: from before a query is read until its hits have \
      texts and marks, or with --keys until the best passages are known. --cold opens the index within \
      the time measured, its files' pages dropped before; it can't drop pages that another process has \
      mapped, nor the program's own, nor what the system knows of the files' names and places, nor the \
      disk's cache.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Files with queries.", completion: .file())
  var queries: [String] = []

  @Option(help: "Draw so many queries from the index, of seven kinds; always the same.")
  var sample: Int?

  @Option(help: "Draw others: any number.")
  var seed: UInt64 = 1

  @Option(name: [.customShort("n"), .customLong("limit")], help: "Hits a query.")
  var limit = 10

  @Option(
    help: """
      How queries are read: typed, as 'kielo search' does; or, and, phrase: as words without operators, \
      all of which must be there with 'and', side by side with 'phrase'.
      """)
  var mode = BenchmarkMode.typed

  @Flag(inversion: .prefixedNo, help: "Count all matches, as 'kielo search' does.")
  var count = true

  @Flag(help: "Find the best passages only, not their texts.")
  var keys = false

  @Flag(help: "Open the index anew for each answer, its pages dropped before.")
  var cold = false

  @Flag(help: "Of each query keep the shortest time only: what it takes if nothing else runs.")
  var best = false

  @Option(help: "How many threads answer at the same time.")
  var threads = 1

  @Option(help: "Rounds over all queries.")
  var repetitions: Int?

  @Option(help: "Seconds to measure if no --repetitions are given, at least one round (2).")
  var seconds: Double?

  @Option(help: "Compare with an earlier run, a file that --json wrote.", completion: .file())
  var compare: String?

  @Flag(help: "Compare although the earlier run was of another index.")
  var acrossIndexes = false

  @Flag(help: "Print JSON: a line for the run, one a kind, one for all.")
  var json = false

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit can't be negative.") }
    if let seconds, !(seconds >= 0 && seconds <= 86_400) {
      throw ValidationError("--seconds takes 0 to 86400.")
    }
    if let repetitions, repetitions < 1 { throw ValidationError("--repetitions takes 1 or more.") }
    if repetitions != nil, seconds != nil {
      throw ValidationError("Give --repetitions or --seconds, not both.")
    }
    if !(1...1024).contains(threads) { throw ValidationError("--threads takes 1 to 1024.") }
    if cold, threads > 1 { throw ValidationError("--cold takes one thread.") }
    if queries.isEmpty == (sample == nil) {
      throw ValidationError("Give files with queries, or --sample and how many.")
    }
    if let sample, !(1...1_000_000).contains(sample) {
      throw ValidationError("--sample takes 1 to 1000000.")
    }
    if acrossIndexes, compare == nil { throw ValidationError("--across-indexes needs --compare.") }
  }

  func run() throws {
    let messages = Messages(language: shared.language)
    let earlier = try compare.map(Self.record(of:))
    try refuse(earlier, of: IndexInformation(at: shared.index), messages)
    let list = try allQueries()
    guard !list.isEmpty else {
      throw ValidationError(
        sample == nil
          ? "\(queries.joined(separator: ", ")): no queries; write one a line."
          : "\(shared.index): no words to draw queries from.")
    }
    let options = options
    let report = try Benchmark(queries: list, options: options).run(at: shared.index)
    // The index may have been written meanwhile.
    try refuse(earlier, of: report.index, messages)
    let record = BenchmarkRecord(
      report,
      settings: .init(
        queries: hexadecimal(BenchmarkQuery.checksum(of: list)), mode: mode.rawValue, limit: limit,
        count: count, keys: keys, threads: threads, cold: cold, best: best))
    let comparison = earlier.map { BenchmarkComparison(of: record, with: $0) }
    let isSameIndex = earlier.map { $0.index.checksum == record.index.checksum } ?? true
    if json {
      BenchmarkJSON.print(report, record, options: options)
      if let comparison { BenchmarkJSON.print(comparison, isSameIndex: isSameIndex) }
    } else {
      let printer = BenchmarkPrinter(messages: messages)
      printer.show(report, record, options: options)
      if let comparison { printer.show(comparison, isSameIndex: isSameIndex) }
    }
  }

  private var options: Benchmark.Options {
    var options = Benchmark.Options()
    options.mode = mode
    options.limit = limit
    options.countsMatches = count
    options.fetchesRecords = !keys
    options.threads = threads
    options.repetitions = repetitions
    if let seconds { options.seconds = seconds }
    options.keepsBest = best
    options.isCold = cold
    return options
  }

  private func allQueries() throws -> [BenchmarkQuery] {
    if let sample {
      return try Index.open(at: shared.index).searcher.sampleQueries(sample, seed: seed)
    }
    return try queries.flatMap { BenchmarkQuery.list(of: try Self.text(of: $0)) }
  }

  /// Ends the command if an earlier run was of another index and nothing says that this is known.
  private func refuse(
    _ earlier: BenchmarkRecord?, of index: IndexInformation, _ messages: Messages
  ) throws {
    let identity = BenchmarkRecord.Identity(index)
    guard let earlier, let compare, !acrossIndexes,
      earlier.index.checksum != identity.checksum
    else { return }
    StandardStreams.complain(
      messages.otherIndex(file: compare, before: earlier.index, now: identity))
    throw ExitCode(ExitStatus.failure.rawValue)
  }

  private static func record(of path: String) throws -> BenchmarkRecord {
    let text = try text(of: path)
    do {
      return try BenchmarkRecord(decoding: text)
    } catch {
      throw ValidationError("\(path): \(error.reason).")
    }
  }

  private static func text(of path: String) throws -> String {
    do throws(WholeFile.Failure) {
      return try WholeFile.text(of: path)
    } catch {
      throw ValidationError("\(path): can't be read: \(error)")
    }
  }
}

extension BenchmarkMode: ExpressibleByArgument {}
