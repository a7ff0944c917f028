import ArgumentParser
import Kielo

/// `kielo check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verify every byte of the index; exit status 0 if it is sound, 2 if it is damaged.")

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Print a JSON object for each problem, and one in the end.")
  var json = false

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try IndexVerification(at: shared.index)
    let language = shared.language
    for problem in result.problems {
      if json {
        var line = JSONLine()
        line.add("format", .integer(1))
        line.add("type", .string("problem"))
        line.add("file", .string(problem.file))
        line.add("section", .string(problem.section))
        line.add("offset", .integer(problem.offset))
        line.add("what", .string(problem.what))
        StandardStreams.print(line.line)
      } else {
        let place = language.pick("byte", fi: "tavu", sv: "byte")
        StandardStreams.print(
          "\(problem.file): \(problem.section), \(place) \(problem.offset): \(problem.what)")
      }
    }
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
