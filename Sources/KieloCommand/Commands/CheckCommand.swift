import ArgumentParser
import Kielo

/// `kielo check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verify every byte of the index; exit status 0 if it is sound, 2 if it is damaged.",
    discussion: """
      With --absent it looks for a text instead, in every file that kielo wrote in the index folder, \
      decompressed and decoded: exit status 0 if it is in none, 1 if it was found, 2 if something \
      could not be read through, so that absence is not proven.
      """)

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Print a JSON object for each problem, and one in the end.")
  var json = false

  @Option(help: "Look for a text that must not be there any more; may be repeated.")
  var absent: [String] = []

  @Option(
    help: "Read such texts from a file, or - for standard input, a line each.",
    completion: .file())
  var absentFrom: String?

  func validate() throws {
    if absent.contains(where: { SoughtText($0) == nil }) {
      throw ValidationError("--absent takes a text that is not empty.")
    }
  }

  func run() throws {
    if !absent.isEmpty || absentFrom != nil {
      let status = try AbsenceRun(
        index: shared.index, texts: absent, source: absentFrom, json: json,
        language: shared.language, terminal: Terminal(color: shared.color)
      ).run()
      throw ExitCode(status.rawValue)
    }
    let clock = ContinuousClock()
    let start = clock.now
    let result = try IndexVerification(at: shared.index)
    let language = shared.language
    for problem in result.problems { problem.print(json: json, language: language) }
    if json {
      var line = JSONLine()
      line.add("format", .integer(1))
      line.add("type", .string("check"))
      line.add("path", .string(shared.index))
      line.add("generation", .integer(Int(clamping: result.generation)))
      line.add("files", .integer(result.files))
      line.add("bytes", .integer(result.bytes))
      line.add("problems", .integer(result.problems.count))
      StandardStreams.print(line.line)
    } else {
      let messages = Messages(language: language)
      StandardStreams.complain(
        messages.summary(of: result, elapsed: start.duration(to: clock.now)))
    }
    if !result.problems.isEmpty { throw ExitCode(ExitStatus.failure.rawValue) }
  }
}
