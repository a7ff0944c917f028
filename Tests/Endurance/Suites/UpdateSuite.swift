import FoundationEssentials
import Glibc
import TestSupport

/// Random sequences of changes and runs, half of them killed in between.
///
/// Whatever happened before: a run that ends gives the hits of an index built anew, with the bits of
/// their scores; one that merges everything gives its bytes; and threads and memory change neither.
enum UpdateSuite: EnduranceSuite {
  static let name = "updates"
  private static let steps = 14

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let tallies = Tallies()
    var outcome = Trials.run(settings.points(settings.isShort ? 6 : 60)) { point in
      try sequence(point, seed: settings.seed, tallies)
    }
    outcome.note = "sequences of \(steps) random changes and runs: \(tallies.text)"
    return outcome
  }

  private static func sequence(_ number: Int, seed: UInt64, _ tallies: Tallies) throws -> String? {
    let place = try Workplace()
    let documents = place.path + "/documents"
    let index = place.path + "/index"
    var random = SeededGenerator(seed: seed &* 31 &+ UInt64(number))
    var folder = try DocumentFolder(
      path: documents, count: Int.random(in: 1...60, using: &random), seed: random.next())
    for step in 0..<steps {
      let note = "sequence \(number), step \(step)"
      try folder.change(Int.random(in: 0...30, using: &random))
      var run = IndexingRun(index: index, documents: documents)
      run.threads = Int.random(in: 1...3, using: &random)
      run.memoryBudget = [8_000, 60_000, 64 << 20].randomElement(using: &random) ?? 60_000
      run.isOptimizing = Int.random(in: 0..<4, using: &random) == 0
      run.isRebuild = Int.random(in: 0..<12, using: &random) == 0
      if Bool.random(using: &random) {
        let ending = try run.complete(killedBefore: Int.random(in: 0...150, using: &random))
        switch ending {
        case .killed(SIGKILL): tallies.count("killed")
        case .exited(0): break
        default: return "\(note): the run \(ending)"
        }
        if ending == .killed(SIGKILL) { continue }
      } else {
        try run.complete()
      }
      tallies.count("ended")
      let anew = place.path + "/anew"
      place.remove("anew")
      try IndexingRun(
        index: anew, documents: documents, threads: Int.random(in: 1...3, using: &random),
        memoryBudget: [8_000, 64 << 20].randomElement(using: &random) ?? 8_000
      ).complete()
      guard try IndexView.hits(at: index) == IndexView.hits(at: anew) else {
        return "\(note): other hits than an index built anew"
      }
      if let damage = try IndexView.damage(at: index) { return "\(note): \(damage)" }
      if run.isOptimizing || run.isRebuild {
        tallies.count("compared byte by byte")
        guard try IndexView.segmentBytes(at: index) == IndexView.segmentBytes(at: anew) else {
          return "\(note): other bytes than an index built anew"
        }
      }
      let leftovers = try IndexView.leftovers(at: index)
      if !leftovers.isEmpty { return "\(note): files left behind: \(leftovers)" }
    }
    return nil
  }
}
