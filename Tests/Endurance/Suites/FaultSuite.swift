import FoundationEssentials
import Glibc
import InvertedIndex
import Synchronization

/// Has every operation fail, reads included: the disk full or the right missing once, or from then on
/// for good, a write cut short, a file system that is slow.
enum FaultSuite: EnduranceSuite {
  static let name = "faults"

  private enum Fault: CaseIterable {
    case diskFull, staysFull, readOnly, inputOutput, tooManyFiles, cutShort, slow

    /// The number that the operating system would give; nil for one that is no failure.
    var code: Int32? {
      switch self {
      case .diskFull, .staysFull, .cutShort: ENOSPC
      case .readOnly: EROFS
      case .inputOutput: EIO
      case .tooManyFiles: EMFILE
      case .slow: nil
      }
    }
  }

  static func run(_ settings: Settings) throws -> SuiteOutcome {
    let scene = try UpdateScene(seed: settings.seed)
    let log = OperationLog()
    let counted = try scene.place.copy(scene.before, to: "counted")
    try scene.run(in: counted).complete(log.files(includingReads: true))
    let operations = log.operations
    let faults = Fault.allCases
    let all = settings.points(operations.count * faults.count)
    let points = settings.isShort && settings.point == nil ? all.filter { $0 % 5 == 0 } : all
    var outcome = Trials.run(points) { point in
      let (number, fault) = (point / faults.count, faults[point % faults.count])
      let index = try scene.place.copy(scene.before, to: "faults-\(point)")
      defer { scene.place.remove("faults-\(point)") }
      let place = "operation \(number), \(operations[number]), \(fault)"
      var hasFailed = false
      do {
        try scene.run(in: index).complete(files(fault, at: number))
      } catch {
        hasFailed = true
        let text = "\(error)"
        guard text.utf8.count < 400, !text.contains("\n") else { return "\(place): says \(text)" }
      }
      return try scene.loss(in: index, allowsOld: hasFailed).map { "\(place): \($0)" }
    }
    outcome.note =
      "\(operations.count) operations, reads included, each with \(faults.count) troubles"
      + (points.count < all.count ? " (every fifth)" : "")
    return outcome
  }

  private static func files(_ fault: Fault, at place: Int) -> FileSystem {
    let count = Mutex(0)
    return FileSystem { (operation) throws(IndexError) in
      let number = count.withLock { count in
        defer { count += 1 }
        return count
      }
      let isStruck = number == place || fault == .staysFull && number > place
      guard isStruck else { return .whole }
      if fault == .slow { usleep(2_000) }
      if fault == .cutShort, case .write(_, let byteCount) = operation {
        return .cut(byteCount: byteCount / 2)
      }
      // What only reads or removes works on a full disk.
      if fault == .staysFull || fault == .diskFull, operation.isReading { return .whole }
      if case .remove = operation, fault == .staysFull { return .whole }
      guard let code = fault.code else { return .whole }
      throw .system(operation: "work", path: "disk", code: code)
    }
  }
}
