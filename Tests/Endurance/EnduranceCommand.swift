import FoundationEssentials
import Glibc

/// Tries to make an index lose something: `Endurance [--short] [--seed N] [--minutes M] [--only SUITE] [--point P]`.
///
/// Runs every suite, or one, prints a table of what was tried and survived, and ends with status 1 if
/// anything was lost. A failure is told with the arguments that repeat it.
@main
enum EnduranceCommand {
  private static var suites: [any EnduranceSuite.Type] {
    [
      CrashSuite.self, FaultSuite.self, PowerLossSuite.self, KillSuite.self, UpdateSuite.self,
      YearSuite.self, DamageSuite.self, RandomDamageSuite.self, SoakSuite.self,
    ]
  }

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let status = try ChildProcess.serve(arguments) { exit(status) }
    guard let settings = Settings(arguments) else { try misuse() }
    let chosen = suites.filter { settings.only == nil || settings.only == $0.name }
    if chosen.isEmpty { try misuse() }
    print("seed \(settings.seed)\(settings.isShort ? ", short form" : "")")
    var isWhole = true
    var rows = [["suite", "tried", "survived", "lost", "seconds", "what"]]
    for suite in chosen {
      let start = Date()
      let outcome = try suite.run(settings)
      for failure in outcome.failures.prefix(20) {
        print("LOST \(suite.name): \(failure.what)")
        print("  repeat: Endurance \(settings.repeating(suite.name, failure.point))")
      }
      isWhole = isWhole && outcome.failures.isEmpty
      let seconds = Trials.decimal(Date().timeIntervalSince(start))
      rows.append([
        suite.name, String(outcome.tried), String(outcome.tried - outcome.failures.count),
        String(outcome.failures.count), seconds, outcome.note,
      ])
      printRow(rows[rows.count - 1], header: rows.count == 2 ? rows[0] : nil)
    }
    exit(isWhole ? 0 : 1)
  }

  private static func printRow(_ row: [String], header: [String]?) {
    for row in [header, row].compactMap(\.self) {
      let widths = [14, 7, 9, 5, 8]
      let cells = zip(row, widths).enumerated().map { place, cell in
        let padding = String(repeating: " ", count: max(cell.1 - cell.0.count, 0))
        return place == 0 ? cell.0 + padding : padding + cell.0
      }
      print(cells.joined(separator: " ") + "  " + row[5])
    }
    fflush(nil)
  }

  private static func misuse() throws -> Never {
    let names = suites.map { $0.name }.joined(separator: ", ")
    let usage =
      "usage: Endurance [--short] [--seed N] [--minutes M] [--only SUITE] [--point P]; suites: \(names)\n"
    _ = usage.withCString { write(2, $0, strlen($0)) }
    exit(2)
  }
}

/// What the command line asks for.
struct Settings: Sendable {
  /// Whether every suite takes a sample that fits into a test run.
  var isShort = false
  var seed: UInt64 = 1
  /// How long the soak lasts; nil for the suite's own.
  var minutes: Double?
  var only: String?
  /// The one point to try; nil for all.
  var point: Int?

  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--short": isShort = true
      case "--seed":
        guard let value = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
        seed = value
      case "--minutes":
        guard let value = rest.popFirst().flatMap({ Double($0) }), value > 0 else { return nil }
        minutes = value
      case "--only":
        guard let value = rest.popFirst() else { return nil }
        only = value
      case "--point":
        guard let value = rest.popFirst().flatMap({ Int($0) }) else { return nil }
        point = value
      default: return nil
      }
    }
  }

  /// The arguments that try a point again.
  func repeating(_ suite: String, _ point: Int) -> String {
    (isShort ? ["--short"] : []).joined()
      + " --seed \(seed) --only \(suite) --point \(point)"
  }

  /// The points that are to be tried among so many.
  func points(_ count: Int) -> [Int] {
    if let point { return point < count ? [point] : [] }
    return Array(0..<count)
  }
}

/// One way of trying to lose something.
protocol EnduranceSuite {
  static var name: String { get }
  static func run(_ settings: Settings) throws -> SuiteOutcome
}

/// What a suite found.
struct SuiteOutcome: Sendable {
  struct Failure: Sendable {
    var point: Int
    var what: String
  }

  var tried = 0
  var failures: [Failure] = []
  /// What was tried, with its numbers.
  var note = ""
}
