import ArgumentParser
import FoundationEssentials
import Glibc
import Kielo

/// `kielo evaluate`
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well judged queries are answered.",
    discussion: """
      Queries are lines of id, language and text with tabs in between, judgments those of TREC's \
      qrels. A document counts by its best passage. --corpus builds an index in a temporary folder.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    parsing: .upToNextOption, help: "Files or folders to build a temporary index of.",
    completion: .file())
  var corpus: [String] = []

  @Option(help: "The queries.", completion: .file())
  var queries: String

  @Option(help: "The judgments.", completion: .file())
  var qrels: String

  @Option(
    name: .customLong("run"), help: "Write the rankings to a file, in TREC's format.",
    completion: .file())
  var runFile: String?

  @Option(help: "Compare with the rankings of a file that --run wrote.", completion: .file())
  var compare: String?

  @Flag(help: "Print JSON: a line a query, then one for all.")
  var json = false

  func validate() throws {
    if !corpus.isEmpty, shared.indexPath != nil {
      throw ValidationError("Give --corpus or --index, not both.")
    }
  }

  func run() throws {
    let judged = try judgedQueries()
    guard !judged.queries.isEmpty else {
      throw ValidationError("\(queries): no query has a relevant document in \(qrels).")
    }
    let earlier = try compare.map { path in
      Evaluation(
        of: judged, rankings: try Evaluation.rankings(ofRun: Self.text(of: path), file: path))
    }
    let folder = try corpus.isEmpty ? nil : TemporaryIndex(of: corpus, shared)
    defer { folder?.remove() }
    let isCorpus = folder != nil
    let searcher = try Index.open(
      at: folder?.path ?? shared.index, currentTime: { isCorpus ? .beforeAll : .now }
    ).searcher
    let progress = ProgressLine()
    let messages = Messages(language: shared.language)
    let evaluation = try Evaluation(of: judged, in: searcher) { number in
      progress.show(messages.evaluating(query: number, of: judged.queries.count))
    }
    progress.clear()
    if let runFile {
      let lines = evaluation.runLines().joined(separator: "\n") + "\n"
      do throws(WholeFile.Failure) {
        try WholeFile.write(lines, to: runFile)
      } catch {
        throw ValidationError("\(runFile): can't be written: \(error)")
      }
    }
    let comparison = earlier.map { EvaluationComparison($0, evaluation) }
    if json {
      EvaluationPrinter.printJSON(evaluation, comparison)
    } else {
      EvaluationPrinter.print(evaluation, comparison, messages)
    }
  }

  private func judgedQueries() throws -> JudgedQueries {
    do {
      return try JudgedQueries(
        queries: Self.text(of: queries), judgments: Self.text(of: qrels), queryFile: queries,
        judgmentFile: qrels)
    } catch let error as JudgedQueries.Malformed {
      throw ValidationError(error.description)
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

/// An index of its own for one evaluation.
private struct TemporaryIndex {
  let path: String

  init(of corpus: [String], _ shared: SharedOptions) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    path = folder + "/kielo-evaluate-" + UUID().uuidString
    let messages = Messages(language: shared.language)
    let progress = ProgressLine()
    do {
      var options = FolderIndexer.Options()
      options.currentTime = { .beforeAll }
      try FolderIndexer(at: path, options: options).index(corpus) { event in
        switch event {
        case .problem(let problem), .warning(let problem):
          StandardStreams.complain("kielo: " + messages.text(of: problem))
        case .progress(let files, let all):
          progress.show(messages.progress(files: files, of: all))
        case .setAside, .rebuild:
          break
        }
      }
    } catch {
      remove()
      throw error
    }
    progress.clear()
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
