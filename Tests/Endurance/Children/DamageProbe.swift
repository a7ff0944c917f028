import FoundationEssentials
import Glibc
import Kielo
import TestSupport

/// Damages one file of an index in many ways, one after the other, and looks at each.
///
/// In a process of its own, with limits of memory: a trap ends this process alone, and the parent knows
/// from the progress file at which point.
enum DamageProbe {
  enum Mode: String, CaseIterable, Sendable {
    /// The file ends at the offset.
    case truncate
    /// The byte at the offset is another.
    case flip
    /// What a seed makes of the file; the offset is the seed.
    case random
  }

  /// Bytes of memory that the child may ask for.
  private static let memoryLimit: rlim_t = 4 << 30

  /// Does `base file mode start end step seed work`, printing a line for each loss, and in the end how
  /// many points were told as damage.
  static func serve(_ arguments: [String]) throws -> Int32 {
    guard arguments.count == 8, let mode = Mode(rawValue: arguments[2]),
      let start = Int(arguments[3]), let end = Int(arguments[4]), let step = Int(arguments[5]),
      let seed = UInt64(arguments[6])
    else { return 2 }
    let (base, name, work) = (arguments[0], arguments[1], arguments[7])
    var limit = rlimit(rlim_cur: memoryLimit, rlim_max: memoryLimit)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    try FileManager.default.copyItem(atPath: base, toPath: work)
    let url = URL(fileURLWithPath: work + "/" + name)
    let whole = Array(try Data(contentsOf: url))
    let expected = try IndexView.hits(at: work)
    let progress = open(work + ".progress", O_WRONLY | O_CLOEXEC)
    defer { close(progress) }
    var (told, unharmed) = (0, 0)
    for offset in stride(from: start, to: end, by: step) {
      let note = Array("\(offset)        ".utf8)
      _ = pwrite(progress, note, note.count, 0)
      guard let bytes = damaged(whole, mode, offset, seed: seed) else { continue }
      // In place of the old file and not into it: an index that is open keeps what it maps.
      try? FileManager.default.removeItem(at: url)
      try Data(bytes).write(to: url)
      let isTold = try isReported(at: work)
      if isTold { told += 1 }
      do {
        if try IndexView.hits(at: work) == expected {
          if !isTold, mode != .random { print("\(offset) is not found by a check") }
          unharmed += 1
        } else {
          print("\(offset) gives other hits in silence")
        }
      } catch let error as KieloError {
        if "\(error)".contains("\n") { print("\(offset) says more than a line") }
        if !isTold { print("\(offset) is an error that a check does not find: \(error)") }
      }
    }
    print("told \(told) unharmed \(unharmed)")
    return 0
  }

  private static func isReported(at path: String) throws -> Bool {
    do {
      return try !IndexVerification(at: path).problems.isEmpty
    } catch {
      return true
    }
  }

  /// The file with the damage of a point; nil if that is none.
  static func damaged(_ whole: [UInt8], _ mode: Mode, _ offset: Int, seed: UInt64) -> [UInt8]? {
    switch mode {
    case .truncate: return Array(whole[..<offset])
    case .flip:
      var bytes = whole
      bytes[offset] ^= seed == 0 ? 0xff : 1 << UInt8((UInt64(offset) &+ seed) & 7)
      return bytes
    case .random:
      var random = SeededGenerator(seed: seed &+ UInt64(offset))
      let bytes = scrambled(whole, using: &random)
      return bytes == whole ? nil : bytes
    }
  }

  private static func scrambled(_ whole: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    guard !bytes.isEmpty else { return [1] }
    func range(_ random: inout SeededGenerator) -> Range<Int> {
      let start = Int.random(in: bytes.indices, using: &random)
      return start..<min(start + Int.random(in: 1...8_192, using: &random), bytes.count)
    }
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] ^=
          1 << UInt8.random(in: 0...7, using: &random)
      }
    case 1: for place in range(&random) { bytes[place] = 0 }
    case 2: for place in range(&random) { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case 3: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case 4:
      bytes += (0..<Int.random(in: 1...5_000, using: &random)).map { UInt8(truncatingIfNeeded: $0) }
    case 5:
      let copied = range(&random)
      let target = Int.random(in: 0...bytes.count - copied.count, using: &random)
      bytes.replaceSubrange(target..<target + copied.count, with: whole[copied])
    default: bytes.removeSubrange(range(&random))
    }
    return bytes
  }
}
