import FoundationEssentials
import Kielo
import TestSupport

/// Eight readers search while one writer commits, merges, optimizes and rebuilds.
///
/// Every document of a commit carries the commit's number, so that an answer that mixes two shows.
enum SoakSuite: EnduranceSuite {
  static let name = "soak"
  private static let readers = 8
  /// Bytes that a process may grow by after its first quarter.
  static let mostGrowth = 24 << 20

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let seconds = (settings.minutes ?? (settings.isShort ? 0.3 : 3)) * 60
    let place = try Workplace()
    let documents = place.path + "/documents"
    var run = IndexingRun(index: place.path + "/index", documents: documents)
    run.memoryBudget = 64 << 20
    var ballast = try DocumentFolder(path: documents, count: 300, seed: settings.seed)
    var random = SeededGenerator(seed: settings.seed)
    try mark(documents, 0)
    try run.complete()
    let children = try (0..<readers).map { number in
      try ChildProcess(arguments: ["child-reader", run.index, String(seconds), String(number)])
    }
    let end = Date().addingTimeInterval(seconds)
    var commits = 1
    while Date() < end {
      try ballast.edit(Int.random(in: 0...20, using: &random))
      try mark(documents, commits)
      run.isOptimizing = Int.random(in: 0..<10, using: &random) == 0
      run.isRebuild = Int.random(in: 0..<25, using: &random) == 0
      try run.complete()
      commits += 1
    }
    var outcome = SuiteOutcome()
    var (searches, seen, growth) = (0, 0, 0)
    for (number, child) in children.enumerated() {
      let ending = child.wait(seconds: 60)
      let text = child.printed()
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count == 4, words[0] == "searched", let count = Int(words[1]) else {
          outcome.failures.append(.init(point: 0, what: "reader \(number): \(line)"))
          continue
        }
        searches += count
        seen = max(seen, Int(words[2]) ?? 0)
        growth = max(growth, Int(words[3]) ?? 0)
      }
      if ending != .exited(0) {
        outcome.failures.append(.init(point: 0, what: "reader \(number): the process \(ending)"))
      }
    }
    if growth > mostGrowth {
      outcome.failures.append(.init(point: 0, what: "a reader grew by \(growth) bytes"))
    }
    if seen < 3 { outcome.failures.append(.init(point: 0, what: "readers saw \(seen) commits")) }
    outcome.tried = searches
    outcome.note =
      "searches by \(readers) readers in \(Int(seconds)) s while \(commits) commits were made, "
      + "\(seen) of them seen by one reader, growth at most \(growth >> 10) KB"
    return outcome
  }

  /// Gives sixty documents the number of a commit.
  private static func mark(_ documents: String, _ commit: Int) throws {
    try FileManager.default.createDirectory(
      atPath: documents + "/marked", withIntermediateDirectories: true)
    for number in 0..<60 {
      let text = "# Yhteinen\n\nYhteinen asia \(number), sukupolvi nro \(commit) tässä.\n"
      try Data(text.utf8).write(
        to: URL(fileURLWithPath: documents + "/marked/\(number).md"))
    }
  }
}
