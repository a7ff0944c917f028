import ArgumentParser
import Glibc
import Kielo

/// `kielo analyze WORD…`
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Show which terms words become, step by step.",
    discussion: "A result with a star is a term of the index.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Words, as they stand in a text; none: the lines of standard input.")
  var words: [String] = []

  @Option(name: .customLong("lang"), help: "By whose rules: fi, sv or auto for both.")
  var textLanguage: QueryLanguage = .auto

  @Flag(help: "Print a JSON object a token.")
  var json = false

  func validate() throws {
    if words.isEmpty, isatty(STDIN_FILENO) == 1 {
      throw ValidationError("Give words, or a text on standard input.")
    }
  }

  func run() throws {
    let languages = textLanguage.language.map { LanguageSet($0) } ?? .both
    var analyzer = Analyzer()
    var count = 0
    if words.isEmpty {
      while let line = readLine() { count += print(line, languages, &analyzer, after: count) }
    } else {
      count = print(words.joined(separator: " "), languages, &analyzer, after: 0)
    }
    if count == 0 { throw ExitCode(ExitStatus.noMatch.rawValue) }
  }

  /// Prints the tokens of a text; `count` tokens have been printed before. Returns how many there are.
  private func print(
    _ text: String, _ languages: LanguageSet, _ analyzer: inout Analyzer, after count: Int
  ) -> Int {
    let tokens = analyzer.explain(text, languages: languages)
    let bytes = Array(text.utf8)
    for (number, (token, steps)) in tokens.enumerated() {
      var written = String(decoding: bytes[token.source], as: UTF8.self)
      if let second = token.secondSource {
        written += " … " + String(decoding: bytes[second], as: UTF8.self)
      }
      if json {
        StandardStreams.print(line(written, kind: "\(token.kind)", token.source, steps))
        continue
      }
      let terminal = Terminal(color: shared.color)
      if count + number > 0 { StandardStreams.print("") }
      StandardStreams.print(terminal.bold(terminal.harmless(written)) + "  \(token.kind)")
      for step in steps {
        let language = step.language == .other ? "  " : step.language.code
        let name = step.name.rawValue
        let padding = String(repeating: " ", count: max(12 - name.count, 1))
        StandardStreams.print(
          "  \(language) \(name)\(padding)\(terminal.harmless(step.result))\(step.isTerm ? " *" : "")"
        )
      }
    }
    return tokens.count
  }

  private func line(
    _ written: String, kind: String, _ source: Range<Int>, _ steps: [AnalysisStep]
  ) -> String {
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("token"))
    line.add("text", .string(written))
    line.add("kind", .string(kind))
    line.add("source", .array([.integer(source.lowerBound), .integer(source.upperBound)]))
    line.add(
      "steps",
      .array(
        steps.map {
          .object([
            ("step", .string($0.name.rawValue)), ("language", .string($0.language.code)),
            ("result", .string($0.result)), ("term", .bool($0.isTerm)),
          ])
        }))
    return line.line
  }
}
