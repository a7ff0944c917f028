import FoundationEssentials
import InvertedIndex
import Kielo

/// Truncates every file of a small index at every length, and changes every byte of it.
///
/// An answer must be an error of one line or the right one; a check must find every damage.
enum DamageSuite: EnduranceSuite {
  static let name = "damage"

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let place = try Workplace()
    let base = place.path + "/base"
    var folder = try DocumentFolder(
      path: place.path + "/documents", count: 12, seed: settings.seed, wordsPerDocument: 20...60)
    let run = IndexingRun(index: base, documents: folder.path)
    try run.complete()
    try folder.edit(3)
    try run.complete()
    let step = settings.isShort ? 13 : 1
    var jobs: [DamageJob] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: base).sorted()
    where name != "write.lock" {
      let size = try Data(contentsOf: URL(fileURLWithPath: base + "/" + name)).count
      for mode in [DamageProbe.Mode.truncate, .flip] {
        // Two flips a byte: one bit of it, and all.
        for seed in mode == .flip && !settings.isShort ? [0, settings.seed] : [settings.seed] {
          jobs += DamageJob.jobs(
            file: name, mode: mode, count: size, step: step, seed: seed, chunk: 1_500 * step)
        }
      }
    }
    var outcome = DamageJob.run(jobs, base: base, place: place, settings)
    outcome.note =
      "truncations and changed bytes of every file of a small index: " + outcome.note
      + (settings.isShort ? " (every thirteenth)" : "")
    return outcome
  }
}

/// Damages a larger index at random, and rebuilds it.
enum RandomDamageSuite: EnduranceSuite {
  static let name = "random-damage"

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let place = try Workplace()
    let base = place.path + "/base"
    var folder = try DocumentFolder(
      path: place.path + "/documents", count: settings.isShort ? 400 : 3_000, seed: settings.seed)
    var run = IndexingRun(index: base, documents: folder.path)
    run.memoryBudget = 64 << 20
    try run.complete()
    try folder.edit(folder.count / 20)
    try run.complete()
    let names = try FileManager.default.contentsOfDirectory(atPath: base).sorted().filter {
      $0 != "write.lock"
    }
    let count = settings.isShort ? 30 : 250
    var jobs: [DamageJob] = []
    for name in names {
      jobs += DamageJob.jobs(
        file: name, mode: .random, count: count, step: 1, seed: settings.seed &* 1_009,
        chunk: 50)
    }
    var outcome = DamageJob.run(jobs, base: base, place: place, settings)
    let size = try IndexInformation(at: base).bytes
    outcome.note = "random damages to an index of \(size >> 10) KB: \(outcome.note)"
    let repaired = try repair(names, base: base, place, settings, run)
    outcome.tried += repaired.tried
    outcome.failures += repaired.failures
    outcome.note += "; \(repaired.tried) rebuilt"
    return outcome
  }

  /// Damages each file once, rebuilds, and looks for the damaged bytes where they were set aside.
  private static func repair(
    _ names: [String], base: String, _ place: Workplace, _ settings: Settings, _ run: IndexingRun
  ) throws -> SuiteOutcome {
    let expected = try IndexView.hits(at: base)
    let files = names.filter { $0 != "scan" }
    return Trials.run(Array(files.indices)) { point in
      let name = files[point]
      let index = try place.copy(base, to: "repair-\(point)")
      let url = URL(fileURLWithPath: index + "/" + name)
      let whole = Array(try Data(contentsOf: url))
      guard let bytes = DamageProbe.damaged(whole, .flip, whole.count / 2, seed: settings.seed)
      else { return nil }
      try Data(bytes).write(to: url)
      var rebuilding = run
      rebuilding.index = index
      rebuilding.isRebuild = true
      try rebuilding.complete()
      guard try IndexView.hits(at: index) == expected else { return "\(name): other hits" }
      if let damage = try IndexView.damage(at: index) { return "\(name): \(damage)" }
      let aside = index + "/" + IndexDirectory.damagedFolder + "/" + name
      guard let kept = FileManager.default.contents(atPath: aside), Array(kept) == bytes else {
        return "\(name): the damaged file was not set aside"
      }
      let leftovers = try IndexView.leftovers(at: index).filter {
        $0 != IndexDirectory.damagedFolder
      }
      return leftovers.isEmpty ? nil : "\(name): files left behind: \(leftovers)"
    }
  }
}
