import Glibc

/// Gives every committed file to its target.
enum CorpusReplay {
  /// Seconds that one file may take, in the slowest of builds.
  private static let secondsPerFile: UInt32 = 20
  /// The file at hand, for what a signal has to say; ends in a zero byte.
  nonisolated(unsafe) private static var name: UnsafeMutablePointer<CChar>?

  private static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/") + "/Corpus"
  }()

  /// Replays the files of targets; a file that traps or takes too long ends the process by its signal.
  ///
  /// - Returns: whether every target has files.
  static func run(_ targets: [FuzzTarget]) -> Bool {
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM] {
      signal(number) { number in
        if let name = CorpusReplay.name {
          _ = write(2, name, strlen(name))
          _ = write(2, "\n", 1)
        }
        signal(number, SIG_DFL)
        kill(getpid(), number)
      }
    }
    var isWhole = true
    for target in targets {
      let path = folder + "/" + target.rawValue
      let names = ScratchFolder.names(in: path)
      target.run([])
      for file in names {
        guard let bytes = try? ScratchFolder.read(path + "/" + file) else {
          print("\(path)/\(file): can't be read")
          isWhole = false
          continue
        }
        free(name)
        name = strdup("\(target.rawValue)/\(file)")
        alarm(secondsPerFile)
        target.run(bytes)
        alarm(0)
      }
      print("\(target.rawValue): \(names.count) files")
      if names.isEmpty { isWhole = false }
    }
    return isWhole
  }
}
