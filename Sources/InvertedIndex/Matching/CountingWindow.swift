/// The arrays in which a window of passages is counted.
final class CountingWindow {
  /// Passages in a window.
  static let length = 4096
  static let wordCount = length / 64

  /// Levels that are told apart.
  let levels: Int
  private let allSums: UnsafeMutablePointer<Int32>
  /// Passages that the clause at hand has been seen in.
  let seen: UnsafeMutablePointer<UInt64>
  /// Passages that may be matches.
  let touched: UnsafeMutablePointer<UInt64>
  /// Passages that no required or excluded clause has ruled out.
  let allowed: UnsafeMutablePointer<UInt64>

  init(levels: Int) {
    self.levels = levels
    allSums = .allocate(capacity: levels * Self.length)
    allSums.initialize(repeating: 0, count: levels * Self.length)
    seen = .allocate(capacity: Self.wordCount)
    seen.initialize(repeating: 0, count: Self.wordCount)
    touched = .allocate(capacity: Self.wordCount)
    touched.initialize(repeating: 0, count: Self.wordCount)
    allowed = .allocate(capacity: Self.wordCount)
    allowed.initialize(repeating: .max, count: Self.wordCount)
  }

  deinit {
    allSums.deallocate()
    seen.deallocate()
    touched.deallocate()
    allowed.deallocate()
  }

  /// What clauses of a level weigh, by passage.
  @inline(__always)
  func sums(_ level: Int) -> UnsafeMutablePointer<Int32> { allSums + level * Self.length }

  func clearSums() { allSums.update(repeating: 0, count: levels * Self.length) }
}
