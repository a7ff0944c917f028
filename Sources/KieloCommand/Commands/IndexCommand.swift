import ArgumentParser
import Kielo

/// `kielo index [PATH…]`
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Build the index, or bring it up to date.",
    discussion: """
      Reads .md, .txt, .html, .htm and .jsonl files below the paths. The index remembers its paths; \
      without any, it reads those again (at first KIELO_CORPUS, else Corpus). A document that can't be \
      read is named, keeps its old version, and stops nothing.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Folders and files to index.", completion: .file())
  var paths: [String] = []

  @Option(help: "Leave out larger files; bytes, or with K, M or G.")
  var maxFileSize: ByteSize?

  @Option(help: "Seconds to wait for another writer.")
  var wait = 0.0

  @Flag(help: "End with nothing changed at the first document that can't be read.")
  var strict = false

  @Flag(help: "Start from nothing, also if the index is damaged.")
  var rebuild = false

  @Flag(help: "Drop the documents of a folder that has none now.")
  var prune = false

  @Flag(name: .customLong("shared"), help: "Let others read the index, as the umask allows.")
  var isShared = false

  func validate() throws {
    if !(wait >= 0 && wait <= 86_400) { throw ValidationError("--wait takes 0 to 86400 seconds.") }
  }

  func run() throws {
    var options = FolderIndexer.Options()
    if let size = maxFileSize { options.maximumFileSize = size.bytes }
    options.isStrict = strict
    options.isShared = isShared
    options.startsEmpty = rebuild
    options.allowsEmptyRoots = prune
    options.waiting = wait
    var roots = paths
    if roots.isEmpty, FolderIndexer.roots(at: shared.index).isEmpty {
      roots = [environment("KIELO_CORPUS").flatMap { $0.isEmpty ? nil : $0 } ?? "Corpus"]
    }
    let messages = Messages(language: shared.language)
    let progress = ProgressLine()
    let clock = ContinuousClock()
    let start = clock.now
    let report = try FolderIndexer(at: shared.index, options: options).index(roots) { event in
      switch event {
      case .problem(let problem):
        progress.clear()
        StandardStreams.complain("kielo: " + messages.text(of: problem))
      case .progress(let files, let all):
        progress.show(messages.progress(files: files, of: all))
      }
    }
    progress.clear()
    for key in Set(report.repeatedKeys).sorted() {
      StandardStreams.complain("kielo: " + messages.repeated(key: key))
    }
    StandardStreams.complain(messages.summary(of: report, elapsed: start.duration(to: clock.now)))
  }
}

/// A number of bytes as typed: `64M`, `1G`, `500000`.
struct ByteSize: ExpressibleByArgument {
  var bytes: Int

  init?(argument: String) {
    let units = ["K": 10, "M": 20, "G": 30]
    let unit = argument.last.flatMap { units[String($0).uppercased()] }
    guard let number = Int(unit == nil ? argument : String(argument.dropLast())), number > 0,
      number <= Int.max >> (unit ?? 0)
    else { return nil }
    bytes = number << (unit ?? 0)
  }
}
