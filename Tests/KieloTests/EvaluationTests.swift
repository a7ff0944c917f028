import Foundation
import Kielo
import Testing

@Suite("Evaluation")
struct EvaluationTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    + "/Fixtures/evaluation/"

  private static func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder + name, encoding: .utf8)
  }

  @Test("the measures are those of trec_eval to four digits")
  func measures() throws {
    let expected = try Self.text("expected.txt").split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    let judged = try JudgedQueries(
      queries: expected.map { "\($0[0])\tfi\tsana" }.joined(separator: "\n"),
      judgments: Self.text("qrels.txt"))
    let evaluation = Evaluation(
      of: judged, rankings: try Evaluation.rankings(ofRun: Self.text("run.txt")))
    #expect(judged.queries.count == expected.count)
    for (row, measures) in zip(expected, evaluation.measures) {
      let numbers = try row.dropFirst().map { try #require(Double($0)) }
      let found = [
        measures.normalizedGain, measures.averagePrecision, measures.reciprocalRank,
        measures.recall,
      ]
      for (left, right) in zip(found, numbers) {
        #expect(abs(left - right) < 0.00005, "\(row[0]): \(found) \(numbers)")
      }
    }
    let again = try Evaluation.rankings(
      ofRun: evaluation.runLines().joined(separator: "\n"))
    #expect(Evaluation(of: judged, rankings: again).measures == evaluation.measures)
  }

  @Test("a comparison finds what was gained and lost, and how sure that is")
  func comparison() throws {
    let ids = (0..<50).map { "q\($0)" }
    let judged = try JudgedQueries(
      queries: ids.map { "\($0)\tsv\tord" }.joined(separator: "\n"),
      judgments: ids.map { "\($0) 0 good 1" }.joined(separator: "\n"))
    func evaluation(_ ranks: (Int) -> Int) -> Evaluation {
      var rankings: [String: [String]] = [:]
      for (number, id) in ids.enumerated() {
        rankings[id] = (0..<ranks(number)).map { "bad\($0)" } + ["good"]
      }
      return Evaluation(of: judged, rankings: rankings)
    }
    let base = evaluation { _ in 1 }
    let same = EvaluationComparison(base, base)
    #expect(same.difference == 0 && same.interval == 0...0 && same.gained.isEmpty)
    let better = EvaluationComparison(base, evaluation { $0 % 10 == 0 ? 2 : 0 })
    #expect(better.gained.count == 45)
    #expect(better.lost.map(\.query.id) == ["q0", "q10", "q20", "q30", "q40"])
    #expect(better.interval.lowerBound > 0)
    #expect(better.interval.contains(better.difference))
    let unsure = EvaluationComparison(base, evaluation { $0 % 2 == 0 ? 2 : 0 })
    #expect(unsure.interval.upperBound > unsure.difference)
    #expect(
      EvaluationComparison(base, evaluation { $0 % 2 == 0 ? 2 : 0 }).interval == unsure.interval)
  }

  @Test("broken files are told with their line")
  func malformed() {
    func message(_ queries: String, _ judgments: String) -> String? {
      do {
        _ = try JudgedQueries(queries: queries, judgments: judgments)
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(message("a\tfi\tx", "a 0 d") == "qrels:1: not 'query iteration document grade'")
    #expect(message("a\tfi\tx", "a 0 d x") == "qrels:1: not 'query iteration document grade'")
    #expect(message("a\tfi\tx\n\nb fi", "a 0 d 1") == "queries:3: not 'id TAB language TAB text'")
    #expect(message("a\tfi\tx\na\tfi\ty", "") == "queries:2: the id 'a' is there twice")
    #expect(message("a\tfi\tx\r\n", "a 0 d 1\r\n") == nil)
    #expect(throws: JudgedQueries.Malformed.self) { try Evaluation.rankings(ofRun: "a Q0 d 1") }
  }

  @Test("a document counts by its best passage, and an unanswered query counts as nothing")
  func searches() throws {
    let folder = try TestFolder()
    let filler = String(repeating: "Jotakin muuta tässä. ", count: 120)
    let searcher = try folder.searcher([
      Document(key: "a", title: "A", text: "Satama. \n\n" + filler, language: "fi"),
      Document(key: "b", title: "B", text: filler, language: "fi"),
    ])
    let judged = try JudgedQueries(
      queries: "1\tfi\tsatama\n2\tfi\tolematonsana\n3\tfi\tei tuomittu",
      judgments: "1 0 a 1\n2 0 b 1\n3 0 b 0")
    let evaluation = try Evaluation(of: judged, in: searcher)
    #expect(evaluation.rankings == [["a"], []])
    #expect(evaluation.mean.reciprocalRank == 0.5)
    #expect(evaluation.byLanguage.map(\.queries) == [2])
  }
}
