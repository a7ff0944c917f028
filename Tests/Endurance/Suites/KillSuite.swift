import FoundationEssentials
import Glibc
import TestSupport

/// Kills the real `kielo index` at random moments, update after update.
///
/// After each kill the index must answer as before the update or as one built from the documents anew;
/// now and then the update is run to its end, and must leave no file behind.
enum KillSuite: EnduranceSuite {
  static let name = "kill"
  private static let lanes = 2

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let rounds = settings.isShort ? 40 : 500
    let lanes = settings.point.map { [$0] } ?? Array(0..<lanes)
    let tallies = Tallies()
    var outcome = Trials.run(lanes) { lane in
      try survive(rounds / Self.lanes, lane: lane, seed: settings.seed, tallies)
    }
    outcome.tried = rounds / Self.lanes * lanes.count
    outcome.note = "kill -9 of 'kielo index' at random moments: \(tallies.text)"
    return outcome
  }

  private static func survive(_ rounds: Int, lane: Int, seed: UInt64, _ tallies: Tallies) throws
    -> String?
  {
    let place = try Workplace()
    let documents = place.path + "/documents"
    let index = place.path + "/index"
    var random = SeededGenerator(seed: seed &+ UInt64(lane) &* 7_919)
    var folder = try DocumentFolder(path: documents, count: 80, seed: seed &+ UInt64(lane))
    var old = try rebuiltHits(place, documents)
    var duration = 0.03
    guard try update(index, documents, killedAfter: nil) == .exited(0) else {
      return "the first run failed"
    }
    for round in 0..<rounds {
      try folder.change(Int.random(in: 1...60, using: &random))
      let new = try rebuiltHits(place, documents)
      // Over all of a run and a little beyond, as long as one takes under the load of the moment.
      let moment = Double.random(in: 0...duration * 1.2, using: &random)
      let ending = try update(index, documents, killedAfter: moment)
      let seen = try IndexView.hits(at: index)
      let note = "lane \(lane), round \(round)"
      switch ending {
      case .exited(0) where seen == new: tallies.count("too late to stop it")
      case .killed where seen == new: tallies.count("after the commit")
      case .killed where seen == old: tallies.count("before the commit")
      case .killed: return "\(note): its hits are those of no commit"
      default: return "\(note): the run \(ending)"
      }
      if let damage = try IndexView.damage(at: index) { return "\(note): \(damage)" }
      old = seen
      guard round % 5 == 4 else { continue }
      let again = place.path + "/timed"
      _ = try place.copy(index, to: "timed")
      try folder.change(Int.random(in: 1...60, using: &random))
      let start = Date()
      guard try update(again, documents, killedAfter: nil) == .exited(0) else {
        return "\(note): a run on a copy failed"
      }
      duration = max(0.005, Date().timeIntervalSince(start))
      guard try update(index, documents, killedAfter: nil) == .exited(0),
        try IndexView.hits(at: index) == IndexView.hits(at: again)
      else { return "\(note): the next run makes other hits" }
      let leftovers = try IndexView.leftovers(at: index)
      if !leftovers.isEmpty { return "\(note): files left behind: \(leftovers)" }
      old = try rebuiltHits(place, documents)
      guard try IndexView.hits(at: index) == old else {
        return "\(note): other hits than an index built anew"
      }
    }
    return nil
  }

  private static func rebuiltHits(_ place: Workplace, _ documents: String) throws -> [String] {
    place.remove("anew")
    let path = place.path + "/anew"
    try IndexingRun(index: path, documents: documents, memoryBudget: 64 << 20).complete()
    return try IndexView.hits(at: path)
  }

  private static func update(_ index: String, _ documents: String, killedAfter seconds: Double?)
    throws -> ChildProcess.Ending
  {
    let child = try ChildProcess(
      arguments: ["index", "--index", index, documents], program: "kielo")
    if let seconds {
      usleep(UInt32(seconds * 1_000_000))
      child.kill()
    }
    return child.wait(seconds: 60)
  }
}
