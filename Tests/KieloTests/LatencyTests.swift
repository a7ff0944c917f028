import TestSupport
import Testing

@testable import Kielo

@Suite("Latencies")
struct LatencyTests {
  /// Times over many orders of magnitude, many of them equal.
  private static func times(_ count: Int, seed: UInt64) -> [UInt64] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let digits = Int.random(in: 0...12, using: &random)
      let scale = (0..<digits).reduce(UInt64(1)) { product, _ in product * 10 }
      return UInt64.random(in: 0...12, using: &random) * scale
        + UInt64.random(in: 0...1, using: &random)
    }
  }

  @Test("percentiles are the shortest time that so many percent don't exceed")
  func percentiles() {
    for count in [1, 2, 3, 7, 99, 100, 101, 250] {
      let times = Self.times(count, seed: UInt64(count))
      let distribution = LatencyDistribution(times)
      #expect(distribution.count == count)
      #expect(distribution.maximum == times.max())
      #expect(distribution.sum == times.reduce(0, +))
      for percent in 1...100 {
        let naive = times.filter { candidate in
          times.count { $0 <= candidate } * 100 >= percent * count
        }.min()
        #expect(distribution.percentile(percent) == naive, "\(percent) % of \(count)")
      }
    }
    let empty = LatencyDistribution([])
    #expect([empty.percentile(50), empty.maximum, empty.sum] == [0, 0, 0])
    #expect(empty.mean == 0)
  }

  @Test("every time is counted in the bucket it lies in", arguments: [1, 2, 3] as [UInt64])
  func histogram(seed: UInt64) {
    let times = Self.times(300, seed: seed)
    for limit in [12, 24, 60, Int.max] {
      let buckets = LatencyHistogram(of: LatencyDistribution(times), limit: limit).buckets
      #expect(buckets.count <= limit)
      #expect(buckets.reduce(0) { $0 + $1.count } == times.count)
      #expect(buckets.first?.count != 0 && buckets.last?.count != 0)
      for (number, bucket) in buckets.enumerated() {
        #expect(bucket.count == times.count { bucket.range.contains($0) })
        if number > 0 { #expect(buckets[number - 1].range.upperBound == bucket.range.lowerBound) }
      }
      // All but the ends grow alike.
      for bucket in buckets.dropFirst().dropLast()
      where limit == .max && bucket.range.lowerBound > 0 {
        let factor = Double(bucket.range.upperBound) / Double(bucket.range.lowerBound)
        #expect(factor > 1.24 && factor < 1.29)
      }
    }
    #expect(LatencyHistogram(of: LatencyDistribution([]), limit: 5).buckets.isEmpty)
    #expect(
      LatencyHistogram(of: LatencyDistribution([1000, 1249, 1250]), limit: 5).buckets
        == [.init(range: 1000..<1250, count: 2), .init(range: 1250..<1600, count: 1)])
  }

  @Test("queries are dealt in whole rounds, until there were enough or the time is over")
  func rounds() {
    var fixed = Rounds(queries: 3, repetitions: 2)
    fixed.start()
    var dealt: [Int] = []
    while let query = fixed.next() { dealt.append(query) }
    #expect(dealt == [0, 1, 2, 0, 1, 2])
    #expect(fixed.next() == nil)
    #expect(fixed.count == 2)
    fixed.finish([(0, 5), (2, 7)])
    fixed.finish([(0, 6)])
    #expect(fixed.times == [[5, 6], [], [7]])
    var timed = Rounds(queries: 2, repetitions: .max, seconds: 0)
    timed.start()
    dealt = []
    while let query = timed.next() { dealt.append(query) }
    #expect(dealt == [0, 1])
    var none = Rounds(queries: 0, repetitions: 1)
    #expect(none.next() == nil)
  }
}
