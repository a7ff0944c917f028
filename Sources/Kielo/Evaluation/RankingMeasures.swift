import Glibc

/// How well one ranking answers one query, or the mean of many.
public struct RankingMeasures: Sendable, Equatable {
  /// Discounted gain of the first ten documents over that of the best ranking, 0...1; gain is the
  /// grade. Source: K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation" (2002), as in
  /// trec_eval's ndcg_cut_10.
  public var normalizedGain = 0.0
  /// Mean over the relevant documents of the precision at their rank, 0 for those not found.
  public var averagePrecision = 0.0
  /// 1 / rank of the first relevant document.
  public var reciprocalRank = 0.0
  /// The share of the relevant documents among the first hundred.
  public var recall = 0.0

  /// Zero in all.
  public init() {}

  /// Measures a ranking.
  ///
  /// - Parameters:
  ///   - ranking: document keys, best first, each once.
  ///   - grades: the judged documents; at least one above 0.
  public init(of ranking: [String], grades: [String: Int]) {
    let relevant = grades.values.filter { $0 > 0 }.sorted(by: >)
    guard !relevant.isEmpty else { return }
    var found = 0
    var gain = 0.0
    for (place, key) in ranking.enumerated() {
      guard let grade = grades[key], grade > 0 else { continue }
      found += 1
      if place < 10 { gain += Double(grade) / log2(Double(place) + 2) }
      if found == 1 { reciprocalRank = 1 / Double(place + 1) }
      averagePrecision += Double(found) / Double(place + 1)
      if place < 100 { recall += 1 }
    }
    let best = relevant.prefix(10).enumerated().reduce(0.0) {
      $0 + Double($1.element) / log2(Double($1.offset) + 2)
    }
    normalizedGain = gain / best
    averagePrecision /= Double(relevant.count)
    recall /= Double(relevant.count)
  }

  /// The mean of measures; zero for none.
  public init(meanOf measures: some Collection<RankingMeasures>) {
    guard !measures.isEmpty else { return }
    let count = Double(measures.count)
    normalizedGain = measures.reduce(0) { $0 + $1.normalizedGain } / count
    averagePrecision = measures.reduce(0) { $0 + $1.averagePrecision } / count
    reciprocalRank = measures.reduce(0) { $0 + $1.reciprocalRank } / count
    recall = measures.reduce(0) { $0 + $1.recall } / count
  }
}
