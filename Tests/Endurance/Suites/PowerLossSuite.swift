import FoundationEssentials
import InvertedIndex
import TestSupport

/// Loses power before every operation of two updates: what was not synchronized is dropped, cut,
/// zeroed or kept, and unsynchronized names are undone or kept in any order.
enum PowerLossSuite: EnduranceSuite {
  static let name = "power"

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let place = try Workplace()
    let documents = place.path + "/documents"
    var folder = try DocumentFolder(path: documents, count: 60, seed: settings.seed)
    let index = place.path + "/index"
    let run = IndexingRun(index: index, documents: documents)
    try run.complete()
    try folder.change(10)
    try run.complete()
    var hits = [try IndexView.hits(at: index)]
    let disk = try ForgetfulDisk(index)
    for change in [50, 8] {
      try folder.change(change)
      try run.complete(disk.files)
      hits.append(try IndexView.hits(at: index))
    }
    let steps = disk.finish()
    let variants = settings.isShort ? 2 : 6
    let expected = hits
    var outcome = Trials.run(settings.points((steps.count + 1) * variants)) { point in
      let (number, variant) = (point / variants, point % variants)
      var random = SeededGenerator(seed: settings.seed &* 1_000_003 &+ UInt64(point))
      let image = disk.image(
        of: steps[..<number], .init(variant: variant, isShort: settings.isShort), using: &random)
      let name = "power-\(point)"
      let path = place.path + "/" + name
      defer { place.remove(name) }
      try image.write(to: path)
      let what = number < steps.count ? "\(steps[number])" : "the end"
      let note = "before step \(number), \(what), variant \(variant)"
      let seen = try IndexView.hits(at: path)
      guard (image.durableCommits...image.renamedCommits).contains(where: { expected[$0] == seen })
      else { return "\(note): its hits are those of no commit that was possible" }
      if let damage = try IndexView.damage(at: path) { return "\(note): \(damage)" }
      try IndexingRun(index: path, documents: documents).complete()
      guard try IndexView.hits(at: path) == expected.last else {
        return "\(note): the next run makes other hits"
      }
      if let damage = try IndexView.damage(at: path) { return "\(note), next run: \(damage)" }
      let leftovers = try IndexView.leftovers(at: path)
      return leftovers.isEmpty ? nil : "\(note): files left behind: \(leftovers)"
    }
    outcome.note = "\(steps.count) operations of two commits, \(variants) states of the disk each"
    return outcome
  }
}
