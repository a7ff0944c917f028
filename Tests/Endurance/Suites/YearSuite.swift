import Foundation
import InvertedIndex
import Kielo

/// A year of daily updates: how many bytes are written for each byte that changed.
enum YearSuite: EnduranceSuite {
  static let name = "year"
  /// Bytes written for a byte that an index of the changed documents alone would take. `MergePolicy`
  /// bounds the rewriting of passages by log₂(passages) + 2; tombstones come on top.
  private static let mostAmplification = 24.0

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let (documents, days) = settings.isShort ? (600, 60) : (4_000, 365)
    let place = try Workplace()
    var folder = try DocumentFolder(
      path: place.path + "/documents", count: documents, seed: settings.seed,
      wordsPerDocument: 60...120)
    let index = place.path + "/index"
    var run = IndexingRun(index: index, documents: folder.path)
    run.memoryBudget = 64 << 20
    try run.complete()
    let size = try IndexInformation(at: index).bytes
    var (written, changed, most) = (0, 0, 0)
    for _ in 0..<days {
      try folder.edit(documents / 100, adding: documents / 1_000)
      changed += documents / 100 + documents / 1_000
      let log = OperationLog()
      try run.complete(log.files())
      for case .write(_, let byteCount) in log.operations { written += byteCount }
      most = max(most, try IndexInformation(at: index).segments.count)
    }
    let perDocument = Double(size) / Double(documents)
    let amplification = Double(written) / (perDocument * Double(changed))
    var outcome = SuiteOutcome(tried: days)
    let end = try IndexInformation(at: index)
    outcome.note =
      "days: \(documents) documents, 1.1 % changed a day: \(written >> 20) MB written, "
      + String(format: "%.1f", amplification) + " x the changed, at most \(most) segments, "
      + "\(size >> 10) KB grew to \(end.bytes >> 10) KB"
    if amplification > mostAmplification {
      outcome.failures.append(
        .init(point: 0, what: "write amplification \(amplification), at most \(mostAmplification)"))
    }
    return outcome
  }
}
