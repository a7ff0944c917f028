import Kielo

/// Prints an evaluation, as a table or as JSON.
enum EvaluationPrinter {
  /// Changed queries shown in a comparison, for each direction.
  private static let shownChanges = 10

  static func print(
    _ evaluation: Evaluation, _ comparison: EvaluationComparison?, _ messages: Messages
  ) {
    let head = messages.pick("queries", fi: "kyselyjä", sv: "frågor")
    StandardStreams.print(
      "\(padded("", 6))\(padded(head, 10))\(padded("nDCG@10", 10))\(padded("MAP", 10))"
        + "\(padded("MRR", 10))recall@100")
    let all = ("all", evaluation.judged.queries.count, evaluation.mean)
    for (name, count, mean) in evaluation.byLanguage + [all] {
      let cells = [
        mean.normalizedGain, mean.averagePrecision, mean.reciprocalRank, mean.recall,
      ].map { padded(fixed($0), 10) }
      StandardStreams.print(padded(name, 6) + padded(String(count), 10) + cells.joined())
    }
    guard let comparison else { return }
    StandardStreams.print(
      "nDCG@10 \(signed(comparison.difference)) "
        + "(95 %: \(signed(comparison.interval.lowerBound)) … "
        + "\(signed(comparison.interval.upperBound))), "
        + "+\(comparison.gained.count) −\(comparison.lost.count)")
    for change in comparison.gained.prefix(shownChanges) + comparison.lost.prefix(shownChanges) {
      StandardStreams.print(
        "  \(fixed(change.before)) → \(fixed(change.after))  \(change.query.id)  "
          + change.query.text)
    }
  }

  static func printJSON(_ evaluation: Evaluation, _ comparison: EvaluationComparison?) {
    for (query, measures) in zip(evaluation.judged.queries, evaluation.measures) {
      var line = JSONLine()
      line.add("format", .integer(1))
      line.add("type", .string("query"))
      line.add("id", .string(query.id))
      line.add("language", .string(query.language))
      add(measures, to: &line)
      StandardStreams.print(line.line)
    }
    if let comparison {
      var line = JSONLine()
      line.add("format", .integer(1))
      line.add("type", .string("comparison"))
      line.add("difference", .decimal(comparison.difference, places: 6))
      line.add("lower", .decimal(comparison.interval.lowerBound, places: 6))
      line.add("upper", .decimal(comparison.interval.upperBound, places: 6))
      line.add("gained", .array(comparison.gained.map { .string($0.query.id) }))
      line.add("lost", .array(comparison.lost.map { .string($0.query.id) }))
      StandardStreams.print(line.line)
    }
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("evaluation"))
    line.add("queries", .integer(evaluation.judged.queries.count))
    add(evaluation.mean, to: &line)
    line.add(
      "languages",
      .object(
        evaluation.byLanguage.map { language, count, mean in
          (
            language,
            .object(
              [("queries", .integer(count))]
                + fields(of: mean).map { ($0, .decimal($1, places: 6)) })
          )
        }))
    StandardStreams.print(line.line)
  }

  private static func fields(of measures: RankingMeasures) -> [(String, Double)] {
    [
      ("ndcg@10", measures.normalizedGain), ("map", measures.averagePrecision),
      ("mrr", measures.reciprocalRank), ("recall@100", measures.recall),
    ]
  }

  private static func add(_ measures: RankingMeasures, to line: inout JSONLine) {
    for (name, value) in fields(of: measures) { line.add(name, .decimal(value, places: 6)) }
  }

  private static func fixed(_ value: Double) -> String {
    let digits = String(Int((abs(value) * 10_000).rounded()) % 10_000)
    let whole = Int((abs(value) * 10_000).rounded()) / 10_000
    return "\(whole)." + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func signed(_ value: Double) -> String { (value < 0 ? "−" : "+") + fixed(value) }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }
}
