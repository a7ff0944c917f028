import ArgumentParser
import Kielo

/// `kielo purge`
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Take every trace of removed and expired documents out of the index folder.",
    discussion: """
      Drops what has expired, rewrites the index from the documents it holds, and deletes everything \
      else that kielo wrote in the folder: earlier commits, damaged files that were set aside, what \
      interrupted runs left. Verify it with 'kielo check --absent TEXT'. Your documents, backups and \
      the freed blocks of the disk are not touched.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: "Seconds to wait for another writer.")
  var wait = 0.0

  func validate() throws {
    if !(wait >= 0 && wait <= 86_400) { throw ValidationError("--wait takes 0 to 86400 seconds.") }
  }

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let purge = try IndexPurge(at: shared.index, waiting: wait)
    let messages = Messages(language: shared.language)
    StandardStreams.complain(messages.summary(of: purge, elapsed: start.duration(to: clock.now)))
  }
}
