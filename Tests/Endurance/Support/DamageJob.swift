import FoundationEssentials
import Synchronization

/// Some damages to one file, which one child tries.
struct DamageJob: Sendable {
  var file: String
  var mode: DamageProbe.Mode
  var start: Int
  var end: Int
  var step: Int
  var seed: UInt64

  /// Seconds without progress after which a child is said to hang.
  private static let patience = 60.0

  /// A file's offsets in chunks.
  static func jobs(
    file: String, mode: DamageProbe.Mode, count: Int, step: Int, seed: UInt64, chunk: Int
  ) -> [DamageJob] {
    stride(from: 0, to: count, by: chunk).map {
      DamageJob(
        file: file, mode: mode, start: $0, end: min($0 + chunk, count), step: step, seed: seed)
    }
  }

  /// How many damages it makes.
  var count: Int { (end - start + step - 1) / step }

  /// Runs jobs; a point is the number of its job.
  static func run(_ jobs: [DamageJob], base: String, place: Workplace, _ settings: Settings)
    -> SuiteOutcome
  {
    let tallies = Tallies()
    let failures = Mutex<[SuiteOutcome.Failure]>([])
    let points = settings.points(jobs.count)
    var outcome = Trials.run(points) { point in
      let job = jobs[point]
      let losses = try job.losses(base: base, place: place, name: "probe-\(point)", tallies)
      failures.withLock { failures in
        failures += losses.map {
          .init(point: point, what: "\(job.file), \(job.mode), \($0)")
        }
      }
      return nil
    }
    outcome.tried = points.reduce(0) { $0 + jobs[$1].count }
    outcome.failures += failures.withLock { $0 }
    outcome.note = tallies.text
    return outcome
  }

  private func losses(base: String, place: Workplace, name: String, _ tallies: Tallies) throws
    -> [String]
  {
    var losses: [String] = []
    var next = start
    // A child that ended at a point is followed by one that goes on behind it.
    while next < end {
      let work = place.path + "/" + name
      _ = FileManager.default.createFile(atPath: work + ".progress", contents: nil)
      defer { for suffix in ["", ".progress"] { place.remove(name + suffix) } }
      let child = try ChildProcess(arguments: [
        "child-probe", base, file, mode.rawValue, String(next), String(end), String(step),
        String(seed), work,
      ])
      let ending = child.wait(seconds: Self.patience)
      for line in child.printed().split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.count == 4, words[0] == "told" {
          tallies.count("named by a check", Int(words[1]) ?? 0)
          tallies.count("answered unharmed", Int(words[3]) ?? 0)
        } else {
          losses.append("offset \(line)")
        }
      }
      if ending == .exited(0) { break }
      let text = String(
        decoding: FileManager.default.contents(atPath: work + ".progress") ?? Data(), as: UTF8.self)
      let offset = Int(text.split(separator: " ").first ?? "") ?? next
      losses.append("offset \(offset): the process \(ending)")
      next = offset + step
    }
    return losses
  }
}
