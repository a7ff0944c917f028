/// How long a number of answers took, in nanoseconds.
public struct LatencyDistribution: Sendable, Equatable {
  /// Ascending.
  public let nanoseconds: [UInt64]

  /// Sorts times given in any order.
  public init(_ nanoseconds: [UInt64]) {
    self.nanoseconds = nanoseconds.sorted()
  }

  /// How many answers there are.
  public var count: Int { nanoseconds.count }
  /// The sum of all times; 0 without answers.
  public var sum: UInt64 { nanoseconds.reduce(0, +) }
  /// The mean; 0 without answers.
  public var mean: Double { count == 0 ? 0 : Double(sum) / Double(count) }
  /// The longest time; 0 without answers.
  public var maximum: UInt64 { nanoseconds.last ?? 0 }

  /// The shortest time that at least so many percent of the answers did not exceed: the nearest rank.
  ///
  /// - Parameter percent: 1...100.
  /// - Returns: one of the times; 0 without answers.
  public func percentile(_ percent: Int) -> UInt64 {
    if count == 0 { return 0 }
    let rank = (count * min(max(percent, 1), 100) + 99) / 100
    return nanoseconds[rank - 1]
  }
}
