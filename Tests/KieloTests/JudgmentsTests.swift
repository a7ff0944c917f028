import Foundation
import Kielo
import Testing

@Suite("Judged queries")
struct JudgmentsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static func rows(_ name: String) throws -> [[String]] {
    try String(contentsOfFile: root + "/Benchmarks/judgments/" + name, encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }

  @Test(
    "every query has a good document, every judgment a document, and the engine finds them",
    arguments: [("fi", 0.89), ("sv", 0.89)])
  func judgments(language: String, least: Double) throws {
    let folder = try TestFolder()
    try FolderIndexer(at: folder.index).index([Self.root + "/Corpus"])
    let searcher = try Index.open(at: folder.index).searcher
    let queries = try Self.rows("queries-\(language).tsv")
    #expect(queries.count >= 60)
    var grades: [String: [String: Int]] = [:]
    for row in try Self.rows("judgments-\(language).tsv") {
      let grade = try #require(Int(row[2]))
      #expect((1...3).contains(grade))
      grades[row[0], default: [:]][row[1]] = grade
    }
    var known: Set<String> = []
    for root in ["fi", "sv"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: Self.root + "/Corpus/" + root)
      {
        known.insert(root + "/" + name)
      }
    }
    var options = SearchOptions()
    options.passagesPerDocument = 1
    var sum = 0.0
    for query in queries {
      let judged = try #require(grades[query[0]])
      #expect(judged.values.contains { $0 >= 2 }, "\(query)")
      for key in judged.keys where key.contains("/") { #expect(known.contains(key), "\(key)") }
      let found = try searcher.search(query[1], options: options).hits.map(\.key)
      sum += Self.normalizedGain(found.map { judged[$0] ?? 0 }, of: Array(judged.values))
    }
    let mean = sum / Double(queries.count)
    // Below what it was when this was written: a change that costs so much is no accident.
    #expect(mean >= least, "nDCG@10 \(mean)")
  }

  @Test("without counting, every judged query has the same hits to the bit")
  func pruned() throws {
    let folder = try TestFolder()
    try FolderIndexer(at: folder.index).index([Self.root + "/Corpus"])
    let searcher = try Index.open(at: folder.index).searcher
    for language in ["fi", "sv"] {
      for query in try Self.rows("queries-\(language).tsv") {
        for (limit, grouped) in [(1, nil), (3, 2), (10, nil), (10, 1)] as [(Int, Int?)] {
          var options = SearchOptions()
          options.limit = limit
          options.passagesPerDocument = grouped
          let counted = try searcher.search(query[1], options: options).hits
          options.countsMatches = false
          let pruned = try searcher.search(query[1], options: options).hits
          #expect(counted.map(\.key) == pruned.map(\.key), "\(query)")
          #expect(counted.map(\.line) == pruned.map(\.line), "\(query)")
          #expect(
            counted.map(\.score.bitPattern) == pruned.map(\.score.bitPattern), "\(query)")
        }
      }
    }
  }

  /// nDCG@10 with gains 2^grade − 1. Source: Järvelin and Kekäläinen (2002), Burges et al. (2005).
  private static func normalizedGain(_ found: [Int], of judged: [Int]) -> Double {
    func gain(_ grades: some Sequence<Int>) -> Double {
      grades.prefix(10).enumerated().reduce(0) { sum, item in
        sum + (pow(2, Double(item.element)) - 1) / log2(Double(item.offset) + 2)
      }
    }
    return gain(found) / gain(judged.sorted(by: >))
  }
}
