import FoundationEssentials
import Glibc

/// A process of this program or of `kielo`; its output goes to a file without a name.
final class ChildProcess {
  enum Ending: Equatable {
    case exited(Int32)
    case killed(Int32)
    case timedOut
  }

  /// The operating system did not start a program.
  struct NotStarted: Error {
    var program: String
    var code: Int32
  }

  /// The folder of the built products.
  static let products: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return String(own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex))
  }()

  private let process: pid_t
  private let output: Int32
  private var ending: Ending?

  /// Starts a child of this program, or `kielo`.
  init(arguments: [String], program: String = "Endurance") throws {
    var name = Array((Workplace.temporaryFolder + "/kielo-output-XXXXXX").utf8CString)
    output = mkstemp(&name)
    guard output >= 0 else { throw NotStarted(program: program, code: errno) }
    _ = fcntl(output, F_SETFD, FD_CLOEXEC)
    unlink(name)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let path = Self.products + "/" + program
    var strings = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, &strings, environ)
    self.process = process
    guard code == 0 else { throw NotStarted(program: path, code: code) }
  }

  deinit {
    if ending == nil {
      kill()
      _ = wait(seconds: 10)
    }
    close(output)
  }

  /// Waits for the end; kills it after so many seconds.
  func wait(seconds: Double) -> Ending {
    if let ending { return ending }
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(Int(seconds * 1_000))
    var status: Int32 = 0
    var isLate = false
    while waitpid(process, &status, isLate ? 0 : WNOHANG) == 0 {
      if clock.now > end {
        kill()
        isLate = true
      } else {
        usleep(500)
      }
    }
    // The macros of <sys/wait.h>.
    let signal = status & 0x7f
    let found: Ending =
      isLate ? .timedOut : signal == 0 ? .exited(status >> 8 & 0xff) : .killed(signal)
    ending = found
    return found
  }

  func kill() { _ = Glibc.kill(process, SIGKILL) }

  /// What it has printed; after its end, all of it.
  func printed() -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(output, &part, part.count, off_t(bytes.count))
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
    }
  }

  /// Does what a parent asked for; nil if this process is no child.
  static func serve(_ arguments: [String]) throws -> Int32? {
    guard let mode = arguments.first else { return nil }
    let rest = Array(arguments.dropFirst())
    switch mode {
    case "child-index": return try IndexingRun.serve(rest)
    case "child-probe": return try DamageProbe.serve(rest)
    case "child-reader": return try SoakReader.serve(rest)
    default: return nil
    }
  }
}
