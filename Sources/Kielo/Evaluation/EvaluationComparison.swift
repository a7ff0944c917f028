/// Two evaluations of the same queries side by side.
public struct EvaluationComparison: Sendable {
  /// A query that is answered better or worse.
  public struct Change: Sendable {
    /// The query.
    public var query: JudgedQueries.Query
    /// nDCG@10 before.
    public var before: Double
    /// nDCG@10 after.
    public var after: Double
  }

  /// Mean difference of nDCG@10, after less before.
  public let difference: Double
  /// The middle 95 % of the mean difference over resampled queries.
  public let interval: ClosedRange<Double>
  /// Queries answered better, by how much.
  public let gained: [Change]
  /// Queries answered worse, by how much.
  public let lost: [Change]

  /// Compares evaluations of the same queries.
  ///
  /// The interval is that of the paired bootstrap: queries are drawn with replacement, so many as there
  /// are, again and again. Source: T. Sakai, "Evaluating evaluation metrics based on the bootstrap"
  /// (2006). The draws are the same each time.
  /// - Parameters:
  ///   - before: the one to compare with.
  ///   - after: the other, of the same queries in the same order.
  ///   - samples: how often to draw, ≥ 40.
  public init(_ before: Evaluation, _ after: Evaluation, samples: Int = 10_000) {
    let changes = zip(after.judged.queries, zip(before.measures, after.measures)).map {
      Change(query: $0, before: $1.0.normalizedGain, after: $1.1.normalizedGain)
    }
    let differences = changes.map { $0.after - $0.before }
    let count = max(differences.count, 1)
    difference = differences.reduce(0, +) / Double(count)
    gained = changes.filter { $0.after > $0.before }
      .sorted { $0.after - $0.before > $1.after - $1.before }
    lost = changes.filter { $0.after < $0.before }
      .sorted { $0.after - $0.before < $1.after - $1.before }
    guard !differences.isEmpty else {
      interval = 0...0
      return
    }
    var state: UInt64 = 0x853c_49e6_748f_ea9b
    var means: [Double] = []
    means.reserveCapacity(samples)
    for _ in 0..<samples {
      var sum = 0.0
      for _ in 0..<count {
        // A linear congruential generator with the high bits taken: enough to draw queries by.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sum += differences[Int((state >> 33) % UInt64(count))]
      }
      means.append(sum / Double(count))
    }
    means.sort()
    let tail = samples / 40
    interval = means[tail]...means[samples - 1 - tail]
  }
}
