import Testing

@testable import TextAnalysis

/// A row of a golden table: a relation, then words.
///
/// - `stem`: all words share a stem key. `family`: all share a family key. `apart`: the stem keys
///   differ, pairwise.
/// - `known-miss`, `known-family-miss`, `known-merge`: what ought to be one of these and fails
///   today. It is asserted to fail still, so that an improvement is noticed. Never delete a correct
///   row that fails.
struct GoldenRow: Hashable, Sendable, CustomTestStringConvertible {
  let relation: String
  let words: [String]

  var testDescription: String { ([relation] + words).joined(separator: " ") }

  static func rows(of tables: [String]) -> [GoldenRow] {
    tables.flatMap { $0.split(separator: "\n") }.map { line in
      let words = line.split(separator: " ").map(String.init)
      return GoldenRow(relation: words[0], words: Array(words.dropFirst()))
    }
  }

  /// Expects the row to hold by the rules of a language.
  ///
  /// Words go through the whole analysis: `EU:n` and `Kokkolan` get the keys that they have in a
  /// text.
  func expectToHold(in languages: LanguageSet) throws {
    try #require(words.count >= 2)
    let step: AnalysisStep.Name = relation.contains("family") ? .family : .stem
    var analyzer = Analyzer()
    let keys = try words.map { word in
      let steps = try #require(analyzer.explain(word, languages: languages).first).steps
      return try #require(steps.first { $0.name == step }).result
    }
    for (number, word) in words.enumerated() {
      for other in words.indices[(number + 1)...] {
        let meet = keys[number] == keys[other]
        switch relation {
        case "stem", "family": #expect(meet, "\(word) \(words[other])")
        case "known-merge": #expect(meet, "\(word) \(words[other]) no longer merge")
        case "apart": #expect(!meet, "\(word) \(words[other])")
        case "known-miss", "known-family-miss": #expect(!meet, "\(word) \(words[other]) now meet")
        default: Issue.record("unknown relation \(relation)")
        }
      }
    }
  }
}
