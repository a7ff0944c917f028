import Synchronization

/// Counts what happened, by name.
final class Tallies: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  func count(_ name: String, _ number: Int = 1) {
    counts.withLock { $0[name, default: 0] += number }
  }

  func value(_ name: String) -> Int { counts.withLock { $0[name] ?? 0 } }

  var text: String {
    counts.withLock { counts in
      counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }
  }
}
