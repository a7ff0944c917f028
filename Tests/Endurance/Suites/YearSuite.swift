import FoundationEssentials
import InvertedIndex
import Kielo

/// A year of daily updates: how many bytes are written for each byte that changed.
enum YearSuite: EnduranceSuite {
  static let name = "year"
  /// Bytes written for a byte that an index of the changed documents alone would take. `MergePolicy`
  /// bounds the rewriting of passages by log₂(passages) + 2; tombstones come on top.
  private static let mostAmplification = 24.0

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let (documents, days, edits) = settings.isShort ? (600, 60, 6) : (40_000, 365, 40)
    let additions = max(edits / 10, 1)
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
    let tallies = Tallies()
    for _ in 0..<days {
      try folder.edit(edits, adding: additions)
      changed += edits + additions
      let log = OperationLog()
      try run.complete(log.files())
      for case .write(let path, let byteCount) in log.operations {
        written += byteCount
        tallies.count(kind(of: path), byteCount)
      }
      most = max(most, try IndexInformation(at: index).segments.count)
    }
    let perDocument = Double(size) / Double(documents)
    let amplification = Double(written) / (perDocument * Double(changed))
    var outcome = SuiteOutcome(tried: days)
    let end = try IndexInformation(at: index)
    outcome.note =
      "days: \(documents) documents, \(edits) changed and \(additions) new a day: \(written >> 20) MB written, "
      + Trials.decimal(amplification) + " x the changed, at most \(most) segments, "
      + "\(size >> 10) KB grew to \(end.bytes >> 10) KB"
    let kinds = ["segment", "tombstones", "scan", "manifest", "scratch"].map {
      "\($0) \(tallies.value($0) >> 10) KB"
    }
    outcome.note += " (" + kinds.joined(separator: ", ") + ")"
    if amplification > mostAmplification {
      outcome.failures.append(
        .init(point: 0, what: "write amplification \(amplification), at most \(mostAmplification)"))
    }
    return outcome
  }

  private static func kind(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    if name.hasPrefix("manifest") { return "manifest" }
    if name.hasPrefix("scan") { return "scan" }
    return ["segment", "tombstones"].first { name.hasSuffix("." + $0) } ?? "scratch"
  }
}
