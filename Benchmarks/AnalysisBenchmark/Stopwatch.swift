import Glibc

/// Times closures by the processor time of this thread.
struct Stopwatch {
  /// How often a repeated measure runs.
  let rounds: Int
  /// What measures must have in their name to run; nil runs all.
  let only: String?

  /// Whether a measure of this name is asked for.
  func runs(_ name: String) -> Bool {
    guard let only else { return true }
    return name.contains(only)
  }

  /// Seconds that `body` takes once.
  func once(_ body: () -> Void) -> Double {
    let start = Self.now()
    body()
    return Self.now() - start
  }

  /// Prints amount per second, of the fastest round, in millions of `unit`.
  ///
  /// - Parameters:
  ///   - name: what is measured.
  ///   - unit: what is counted.
  ///   - amount: how many of them one round works through.
  ///   - body: one round; its result is printed, so that no part of it can be optimized away and
  ///     two builds can be seen to do the same.
  func rate(_ name: String, unit: String, amount: Int, _ body: () -> Int) {
    guard runs(name) else { return }
    var best = Double.infinity
    var result = 0
    for _ in 0..<rounds { best = min(best, once { result = body() }) }
    let rate = Double(amount) / best / 1e6
    Self.print(name, Self.fixed(rate), unit, "check \(result)")
  }

  /// Prints the milliseconds that `body` takes the first time.
  func first(_ name: String, _ body: () -> Void) {
    let seconds = once(body)
    guard runs(name) else { return }
    Self.print(name, Self.fixed(seconds * 1000), "ms", "")
  }

  private static func print(_ name: String, _ figure: String, _ unit: String, _ note: String) {
    let padding = String(repeating: " ", count: max(1, 44 - name.count - figure.count))
    Swift.print("  \(name)\(padding)\(figure) \(unit)  \(note)")
  }

  /// Two decimals, one from 100 on.
  private static func fixed(_ value: Double) -> String {
    let digits = value < 100 ? 100.0 : 10.0
    return "\((value * digits).rounded() / digits)"
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
