import ArgumentParser
import Kielo

/// `kielo search WORDS…`
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the index.",
    discussion: """
      A word finds its inflected forms and derivations. "some words" finds a phrase, =word this form \
      only, word* words that begin so, -word leaves passages out, +word must be there, lang:fi and \
      lang:sv choose the language of passages.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The words to look for.")
  var words: [String] = []

  @Option(
    name: [.customShort("n"), .customLong("limit")],
    help: "The most hits to show; with --group, documents.")
  var limit = 10

  @Option(help: "How many of the best hits to leave out first.")
  var offset = 0

  @Option(
    name: .customLong("lang"),
    help: "The language the query is written in: fi, sv or auto.")
  var queryLanguage: QueryLanguage = .auto

  @Option(
    name: .customLong("in"), help: "Only documents at or below this path; may be repeated.")
  var paths: [String] = []

  @Flag(name: .customLong("group"), help: "Group hits by document.")
  var groups = false

  @Flag(name: .customShort("l"), help: "Print only the paths of matching documents.")
  var listsPaths = false

  @Flag(name: .customShort("c"), help: "Print only the number of matching passages.")
  var counts = false

  @Flag(help: "Print a JSON object a line: the hits, then a summary.")
  var json = false

  @Flag(help: "Show how each score comes about.")
  var explain = false

  @Flag(help: "Search the commit before if the newest is damaged.")
  var lastGood = false

  func validate() throws {
    if words.allSatisfy({ $0.utf8.allSatisfy { $0 == 0x20 } }) {
      throw ValidationError("No words to search for. Example: kielo search lapsiystävällinen")
    }
    if limit < 0 { throw ValidationError("--limit can't be negative.") }
    if offset < 0 { throw ValidationError("--offset can't be negative.") }
  }

  func run() throws {
    let run = SearchRun(
      index: shared.index, words: words, limit: limit, offset: offset,
      queryLanguage: queryLanguage.language, paths: paths, groups: groups, listsPaths: listsPaths,
      counts: counts, json: json, explains: explain, usesLastGood: lastGood, color: shared.color,
      language: shared.language)
    let status = try run.run()
    if status != .success { throw ExitCode(status.rawValue) }
  }
}

/// The language a query is written in, as typed.
enum QueryLanguage: String, CaseIterable, ExpressibleByArgument {
  case finnish = "fi"
  case swedish = "sv"
  case auto

  var language: Language? {
    switch self {
    case .finnish: .finnish
    case .swedish: .swedish
    case .auto: nil
    }
  }
}
