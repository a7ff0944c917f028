import Foundation
import Testing

@Suite("JSON lines")
struct JSONTests {
  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test("hits and summary have the keys of format 1, in order, and marks cover the words")
  func schema() throws {
    let folder = try CommandFolder()
    try folder.write(
      "---\nlang: fi\ntwin: sv/kommun.md\ndate: 2024-01-02\n---\n# Kunta\n\n## Lapset\n\n"
        + "Lapsi- ja nuorisoystävällisyys on kunnan \"tavoite\".\n", to: "Corpus/fi/kunta.md")
    #expect(try folder.run("index").status == 0)
    let result = try folder.run("search", "lapsiystävällisyys", "--json")
    let keys = [
      "format", "type", "rank", "score", "key", "path", "line", "language", "title", "headings",
      "text", "marks", "titleMarks", "headingMarks", "match", "layers", "twin", "date", "url",
    ]
    let first = try #require(result.lines.first)
    var place = first.startIndex
    for key in keys {
      let found = try #require(
        first.range(of: "\"\(key)\":", range: place..<first.endIndex), "\(key)")
      place = found.upperBound
    }
    let lines = try objects(result.output)
    #expect(lines.count == 2)
    let hit = lines[0]
    #expect(Set(hit.keys) == Set(keys))
    #expect(hit["key"] as? String == "fi/kunta.md")
    #expect(hit["path"] as? String == "Corpus/fi/kunta.md")
    #expect(hit["line"] as? Int == 10)
    #expect(hit["language"] as? String == "fi")
    #expect(hit["headings"] as? [String] == ["Kunta", "Lapset"])
    #expect(hit["twin"] as? String == "sv/kommun.md")
    #expect(hit["date"] as? String == "2024-01-02")
    #expect(hit["url"] is NSNull)
    #expect(hit["match"] as? String == "full")
    let text = Array(try #require(hit["text"] as? String).utf8)
    let marks = try #require(hit["marks"] as? [[Int]])
    let marked = marks.map { String(decoding: text[$0[0]..<$0[1]], as: UTF8.self) }
    #expect(marked == ["Lapsi-", "ystävällisyys"])
    let summary = lines[1]
    #expect(
      Set(summary.keys) == [
        "format", "type", "query", "hits", "total", "full", "related", "translated", "documents",
        "generation", "milliseconds",
      ])
    #expect(summary["type"] as? String == "summary")
    #expect(summary["total"] as? Int == 1)
    #expect(summary["query"] as? String == "lapsiystävällisyys")
  }

  @Test("a search without a hit still has its summary")
  func summaryAlone() throws {
    let folder = try CommandFolder()
    try folder.write("Kunta.\n", to: "Corpus/a.txt")
    #expect(try folder.run("index").status == 0)
    let result = try folder.run("search", "--json", "qwertyx")
    #expect(result.status == 1)
    let lines = try objects(result.output)
    #expect(lines.count == 1)
    #expect(lines[0]["total"] as? Int == 0)
  }

  @Test("info, analyze and bench print JSON, too")
  func others() throws {
    let folder = try CommandFolder()
    try folder.write("Kunnan lapset.\n", to: "Corpus/a.txt")
    try folder.write("kunta\n# a comment\n\nlapsi\n", to: "queries.txt")
    #expect(try folder.run("index").status == 0)
    let info = try objects(try folder.run("info", "--json").output)[0]
    #expect(info["documents"] as? Int == 1)
    #expect(info["roots"] as? [String] == ["Corpus"])
    #expect(info["current"] as? Bool == true)
    let tokens = try objects(try folder.run("analyze", "kunnan", "lapset", "--json").output)
    #expect(tokens.map { $0["text"] as? String } == ["kunnan", "lapset"])
    let bench = try folder.run("bench", "queries.txt", "--seconds", "0", "--json")
    let report = try #require(try objects(bench.output).last)
    #expect(report["queries"] as? Int == 2)
    #expect(report["queriesWithHits"] as? Int == 2)
    let median = try #require(report["p50"] as? Double)
    let high = try #require(report["p99"] as? Double)
    #expect(median <= high && high <= (report["max"] as? Double ?? 0))
  }
}
