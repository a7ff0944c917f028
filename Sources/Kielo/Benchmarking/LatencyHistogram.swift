/// How many answers took how long, in buckets that grow by the same factor.
///
/// Ten buckets double three times and a third: 1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8, 10, so that their
/// borders are round numbers. Source: the series R10 of ISO 3.
public struct LatencyHistogram: Sendable, Equatable {
  /// One bucket.
  public struct Bucket: Sendable, Equatable {
    /// The times it holds, in nanoseconds.
    public var range: Range<UInt64>
    /// How many times lie in it.
    public var count: Int
  }

  /// Ascending without gaps, from the first that holds a time to the last; empty without times.
  public let buckets: [Bucket]

  private static let series: [UInt64] = [100, 125, 160, 200, 250, 315, 400, 500, 630, 800]
  /// 100 ns, below which all is one bucket, to 800 s, above which all is one.
  private static let borders: [UInt64] =
    [0]
    + (0..<10).flatMap { decade in
      let factor = (0..<decade).reduce(UInt64(1)) { product, _ in product * 10 }
      return series.map { $0 * factor }
    } + [.max]

  /// Sorts times into buckets.
  ///
  /// - Parameters:
  ///   - distribution: the times.
  ///   - limit: how many buckets there may be; if the times need more, buckets are twice, five times or ten
  ///     times as wide in the logarithm. Twelve are always enough.
  public init(of distribution: LatencyDistribution, limit: Int) {
    var result: [Bucket] = []
    for step in [1, 2, 5, 10] {
      result = Self.buckets(of: distribution.nanoseconds, step: step)
      if result.count <= limit { break }
    }
    buckets = result
  }

  private static func buckets(of times: [UInt64], step: Int) -> [Bucket] {
    guard let first = times.first else { return [] }
    // The first and the last border stand for no end.
    let inner = borders.dropFirst().dropLast().enumerated().filter { $0.offset % step == 0 }
    let borders = [0] + inner.map(\.element) + [.max]
    var place = (borders.firstIndex { $0 > first } ?? borders.count - 1) - 1
    var buckets = [Bucket(range: borders[place]..<borders[place + 1], count: 0)]
    for time in times {
      while time >= borders[place + 1], place + 2 < borders.count {
        place += 1
        buckets.append(Bucket(range: borders[place]..<borders[place + 1], count: 0))
      }
      buckets[buckets.count - 1].count += 1
    }
    return buckets
  }
}
