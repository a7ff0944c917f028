import Dispatch
import FoundationEssentials
import Glibc
import Synchronization

/// A folder that goes with the object.
final class Workplace: Sendable {
  /// Where temporary files go.
  static let temporaryFolder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

  let path: String

  init() throws {
    path = Self.temporaryFolder + "/kielo-endurance-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A copy of a folder, in place of an earlier one of the name.
  func copy(_ folder: String, to name: String) throws -> String {
    let target = path + "/" + name
    try? FileManager.default.removeItem(atPath: target)
    try FileManager.default.copyItem(atPath: folder, toPath: target)
    return target
  }

  func remove(_ name: String) {
    try? FileManager.default.removeItem(atPath: path + "/" + name)
  }
}

/// Tries points on all processors and collects what was lost.
enum Trials {
  /// A number with one decimal place.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Tries points: `body` returns what was lost at one, nil for nothing; an error is a loss, too.
  static func run(_ points: [Int], _ body: @Sendable (Int) throws -> String?) -> SuiteOutcome {
    let outcome = Mutex(SuiteOutcome(tried: points.count))
    DispatchQueue.concurrentPerform(iterations: points.count) { place in
      let point = points[place]
      var what: String?
      do {
        what = try body(point)
      } catch {
        what = "\(error)"
      }
      if let what { outcome.withLock { $0.failures.append(.init(point: point, what: what)) } }
    }
    var result = outcome.withLock { $0 }
    result.failures.sort { $0.point < $1.point }
    return result
  }
}
