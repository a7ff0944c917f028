import ArgumentParser
import Kielo

/// `kielo forget PATH…`
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take folders out of the index.",
    discussion: "The files themselves are left alone. 'kielo info' lists the folders of the index.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Folders and files that the index was built from.", completion: .file())
  var paths: [String]

  @Option(help: "Seconds to wait for another writer.")
  var wait = 0.0

  func validate() throws {
    if !(wait >= 0 && wait <= 86_400) { throw ValidationError("--wait takes 0 to 86400 seconds.") }
  }

  func run() throws {
    var options = FolderIndexer.Options()
    options.waiting = wait
    let clock = ContinuousClock()
    let start = clock.now
    // To forget is no reason to make an index.
    _ = try IndexInformation(at: shared.index)
    let report = try FolderIndexer(at: shared.index, options: options).forget(paths)
    let messages = Messages(language: shared.language)
    StandardStreams.complain(messages.summary(of: report, elapsed: start.duration(to: clock.now)))
  }
}
