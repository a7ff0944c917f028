import FoundationEssentials
import Glibc
import InvertedIndex

/// Stops the real indexer before every operation that changes a file, in a process of its own.
///
/// After each stop the index must be the commit before or the new one, whole, with the same hits to the
/// bit; and the next run must make the new one and leave no file behind.
enum CrashSuite: EnduranceSuite {
  static let name = "crash"
  /// Fewer points would mean that the run no longer spills and merges.
  static let leastPoints = 200

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let scene = try UpdateScene(seed: settings.seed)
    let operations = scene.operations
    var outcome = Trials.run(settings.points(operations.count)) { point in
      let index = try scene.place.copy(scene.before, to: "crash-\(point)")
      defer { scene.place.remove("crash-\(point)") }
      let ending = try scene.run(in: index).complete(killedBefore: point)
      guard ending == .killed(SIGKILL) else { return "operation \(point): the run \(ending)" }
      return try scene.loss(in: index).map { "operation \(point), \(operations[point]): \($0)" }
    }
    if operations.count < leastPoints {
      outcome.failures.append(
        .init(point: 0, what: "\(operations.count) operations, at least \(leastPoints) expected"))
    }
    outcome.note = "kill before each of \(operations.count) operations (\(scene.kinds))"
    return outcome
  }
}

/// An index, changed documents, and what an update must make of them.
final class UpdateScene: Sendable {
  let place: Workplace
  /// The index before the update.
  let before: String
  let documents: String
  let operations: [FileSystem.Operation]
  let oldHits: [String]
  let newHits: [String]

  init(seed: UInt64) throws {
    place = try Workplace()
    documents = place.path + "/documents"
    before = place.path + "/before"
    var folder = try DocumentFolder(path: documents, count: 90, seed: seed)
    try IndexingRun(index: before, documents: documents).complete()
    // A second, smaller segment with tombstones on the first, so that the update merges.
    try folder.change(12)
    try IndexingRun(index: before, documents: documents).complete()
    try folder.change(75)
    oldHits = try IndexView.hits(at: before)
    let after = try place.copy(before, to: "after")
    let log = OperationLog()
    try IndexingRun(index: after, documents: documents).complete(log.files())
    operations = log.operations
    newHits = try IndexView.hits(at: after)
  }

  /// The update.
  func run(in index: String) -> IndexingRun { IndexingRun(index: index, documents: documents) }

  /// How many operations there are of each kind.
  var kinds: String {
    var counts: [(name: String, count: Int)] = []
    for operation in operations {
      let name = String("\(operation)".prefix { $0 != "(" })
      if let place = counts.firstIndex(where: { $0.name == name }) {
        counts[place].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    return counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
  }

  /// What an index has lost after an update that did not end as it should; then updates it.
  ///
  /// `allowsOld` is false if the new commit was made for certain.
  func loss(in index: String, allowsOld: Bool = true) throws -> String? {
    let hits = try IndexView.hits(at: index)
    guard hits == newHits || allowsOld && hits == oldHits else {
      return "its hits are those of no commit"
    }
    if let damage = try IndexView.damage(at: index) { return damage }
    try run(in: index).complete()
    guard try IndexView.hits(at: index) == newHits else { return "the next run makes other hits" }
    if let damage = try IndexView.damage(at: index) { return "after the next run: \(damage)" }
    let leftovers = try IndexView.leftovers(at: index)
    return leftovers.isEmpty ? nil : "files left behind: \(leftovers)"
  }
}
