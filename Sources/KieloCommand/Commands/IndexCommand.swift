import ArgumentParser
import Kielo

/// `kielo index [PATH…]`
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Build the index, or bring it up to date.",
    discussion: """
      Reads .md, .txt, .html, .htm and .jsonl files below the paths. The index remembers its paths; \
      without any, it looks at those again (at first KIELO_CORPUS, else Corpus), and reads the files \
      whose size or time has changed. A document that can't be read is named, keeps its old version, \
      and stops nothing.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Files and folders to look at.", completion: .file())
  var paths: [String] = []

  @Option(
    help: "Read more paths from a file, or - for standard input: a line each, or NUL in between.",
    completion: .file())
  var filesFrom: String?

  @Option(help: "Leave out larger files; bytes, or with K, M or G.")
  var maxFileSize: ByteSize?

  @Option(help: "Memory for documents before they are written; bytes, or with K, M or G (288M).")
  var memory: ByteSize?

  @Option(
    help: """
      How to make terms: language, or whitespace for text that was made terms elsewhere, each record \
      one passage (else that of the index).
      """)
  var analyzer: AnalyzerKind?

  @Option(help: "Threads that read and analyse (one for each processor).")
  var threads: Int?

  @Option(help: "Seconds to wait for another writer.")
  var wait = 0.0

  @Flag(help: "End with nothing changed at the first document that can't be read.")
  var strict = false

  @Flag(help: "Build everything anew, also if the index is damaged.")
  var rebuild = false

  @Flag(help: "Compare the contents of all files, also of those whose size and time are unchanged.")
  var fullScan = false

  @Flag(help: "Merge the index into the form that a new one has.")
  var optimize = false

  @Flag(help: "Drop the documents of a path that is missing or has none now.")
  var prune = false

  @Flag(help: "Stay, and commit what changes in the folders after a quiet moment; end with Ctrl-C.")
  var watch = false

  @Option(help: "With --watch: seconds without a change after which changes are committed.")
  var quiet = 0.5

  @Flag(name: .customLong("shared"), help: "Let others read the index, as the umask allows.")
  var isShared = false

  func validate() throws {
    if !(wait >= 0 && wait <= 86_400) { throw ValidationError("--wait takes 0 to 86400 seconds.") }
    if !(quiet >= 0.01 && quiet <= 3_600) {
      throw ValidationError("--quiet takes 0.01 to 3600 seconds.")
    }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads takes 1 to 1024.")
    }
    if let memory, memory.bytes < 16 << 20 { throw ValidationError("--memory takes 16M or more.") }
  }

  func run() throws {
    var options = FolderIndexer.Options()
    if let size = maxFileSize { options.maximumFileSize = size.bytes }
    if let threads { options.threads = threads }
    if let memory { options.memoryBudget = memory.bytes }
    options.analyzer = analyzer
    options.isStrict = strict
    options.isShared = isShared
    options.isRebuild = rebuild
    options.isFullScan = fullScan
    options.isOptimizing = optimize
    options.prunes = prune
    options.waiting = wait
    let messages = Messages(language: shared.language)
    guard let paths = try allPaths(messages) else { throw ExitCode(ExitStatus.failure.rawValue) }
    if filesFrom != nil, paths.isEmpty {
      StandardStreams.complain(messages.noPaths)
      return
    }
    let indexer = FolderIndexer(at: shared.index, options: options)
    let progress = ProgressLine()
    if watch { try follow(indexer, paths, progress, messages) }
    let clock = ContinuousClock()
    let start = clock.now
    let report = try indexer.index(paths) { show($0, progress, messages) }
    progress.clear()
    tell(report, elapsed: start.duration(to: clock.now), messages)
  }

  /// Indexes, and follows what changes until a signal ends the process.
  private func follow(
    _ indexer: FolderIndexer, _ paths: [String], _ progress: ProgressLine, _ messages: Messages
  ) throws -> Never {
    var options = FolderWatcher.Options()
    options.quiet = quiet
    options.longest = max(options.longest, 10 * quiet)
    var isFirst = true
    try FolderWatcher(indexer, options: options).run(paths) { event in
      if case .indexing(let event) = event { return show(event, progress, messages) }
      progress.clear()
      switch event {
      case .indexing: break
      case .indexed(let report, let elapsed):
        if report.isNew || isFirst { tell(report, elapsed: elapsed, messages) }
        isFirst = false
      default:
        if let text = messages.text(of: event) { StandardStreams.complain(text) }
      }
    }
  }

  private func show(
    _ event: FolderIndexer.Event, _ progress: ProgressLine, _ messages: Messages
  ) {
    switch event {
    case .problem(let problem), .warning(let problem):
      progress.clear()
      StandardStreams.complain("kielo: " + messages.text(of: problem))
    case .progress(let files, let all):
      progress.show(messages.progress(files: files, of: all))
    case .rebuild(let reason):
      StandardStreams.complain(messages.text(of: reason))
    case .setAside(let files, let folder):
      progress.clear()
      StandardStreams.complain(messages.setAside(files: files, folder: folder))
    }
  }

  private func tell(_ report: FolderIndexer.Report, elapsed: Duration, _ messages: Messages) {
    for key in Set(report.repeatedKeys).sorted() {
      StandardStreams.complain("kielo: " + messages.repeated(key: key))
    }
    StandardStreams.complain(messages.summary(of: report, elapsed: elapsed))
  }

  /// The paths given in either way; the default corpus for a new index; nil if the list can't be read.
  private func allPaths(_ messages: Messages) throws -> [String]? {
    var paths = paths
    if let filesFrom {
      switch PathList.read(filesFrom) {
      case .success(let listed): paths += listed
      case .failure(let error):
        StandardStreams.complain(messages.unreadableList(filesFrom, error))
        return nil
      }
    } else if paths.isEmpty, FolderIndexer.roots(at: shared.index).isEmpty {
      paths = [environment("KIELO_CORPUS").flatMap { $0.isEmpty ? nil : $0 } ?? "Corpus"]
    }
    return paths
  }
}

extension AnalyzerKind: ExpressibleByArgument {}

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
