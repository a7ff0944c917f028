import Foundation
import Testing

@testable import KieloCommand

@Suite("Bench command")
struct BenchCommandTests {
  private static func indexed() throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.write(
      "# Lapsiystävällinen kunta\n\nKunnassa on lapsia ja kouluja rannalla.\n", to: "Corpus/a.md")
    try folder.write("Barnvänlig kommun med skolor vid stranden.\n", to: "Corpus/b.txt")
    #expect(try folder.run("index").status == 0)
    try folder.write("# kind: word\nkunta\nlapsi\n", to: "q/word.txt")
    try folder.write("# kind: phrase\n1\tfi\t\"lapsia ja kouluja\"\n", to: "q/phrase.txt")
    return folder
  }

  private static func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test("a table with a row a kind, the conditions, a histogram")
  func table() throws {
    let folder = try Self.indexed()
    let result = try folder.run(
      "bench", "q/word.txt", "q/phrase.txt", "--repetitions", "3", "--threads", "2")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    func row(_ name: String) throws -> [Substring] {
      try #require(result.lines.first { $0.hasPrefix(name + " ") }).split(separator: " ")
    }
    #expect(try row("word").prefix(3) == ["word", "2", "6"])
    #expect(try row("phrase").prefix(3) == ["phrase", "1", "3"])
    #expect(try row("all").prefix(3) == ["all", "3", "9"])
    #expect(try row("all").count == 10)
    #expect(result.output.contains("CLOCK_MONOTONIC"))
    #expect(result.output.contains("3, after one to warm up"))
    #expect(result.output.contains("2 threads"))
    let bars = result.lines.filter { $0.contains(" ms █") || $0.contains(" ms ▏") }
    #expect(!bars.isEmpty)
  }

  @Test("JSON has a line for the run, one a kind, one for all")
  func json() throws {
    let folder = try Self.indexed()
    let result = try folder.run(
      "bench", "q/word.txt", "q/phrase.txt", "--seconds", "0", "--json", "--keys", "--no-count",
      "--limit", "1000")
    #expect(result.status == 0)
    let lines = try Self.objects(result.output)
    #expect(lines.map { $0["type"] as? String } == ["run", "kind", "kind", "summary"])
    let run = lines[0]
    #expect(run["measured"] as? [String] == ["parse", "plan", "match"])
    #expect(run["clock"] as? String == "CLOCK_MONOTONIC")
    let index = try #require(run["index"] as? [String: Any])
    #expect(index["generation"] as? Int == 1)
    let info = try Self.objects(try folder.run("info", "--json").output)[0]
    #expect(index["checksum"] as? String == info["checksum"] as? String)
    let settings = try #require(run["settings"] as? [String: Any])
    #expect(settings["limit"] as? Int == 1000)
    #expect(settings["count"] as? Bool == false && settings["keys"] as? Bool == true)
    #expect(lines[1]["kind"] as? String == "word")
    for line in lines.dropFirst() {
      let values = try ["p50", "p90", "p95", "p99", "max"].map {
        try #require(line[$0] as? Double)
      }
      #expect(values == values.sorted() && values[0] > 0)
    }
    let histogram = try #require(lines[3]["histogram"] as? [[Double]])
    #expect(histogram.reduce(0) { $0 + ($1.last ?? 0) } == 3)
    let record = try BenchmarkRecord(decoding: result.output)
    #expect(record.kinds.map(\.kind) == ["word", "phrase"])
    #expect(record.hits == lines[3]["hitsChecksum"] as? String)
  }

  @Test("a comparison tells ratios and whether hits changed, and refuses another index")
  func compare() throws {
    let folder = try Self.indexed()
    let arguments = ["bench", "q/word.txt", "--repetitions", "2"]
    func run(_ more: String...) throws -> CommandResult {
      try Command.run(arguments + more, in: folder.path)
    }
    try folder.write(try run("--json").output, to: "before.json")
    let same = try run("--compare", "before.json", "--keys")
    #expect(same.status == 0)
    #expect(same.lines.last == "hits: unchanged")
    #expect(same.output.contains("\n  keys: false → true\n"))
    #expect(same.lines.contains { $0.hasPrefix("word ") && $0.contains("×") })
    #expect(try run("--compare", "before.json", "-n", "1").output.contains("not comparable"))
    // A rebuild has the same bytes in a newer commit.
    #expect(try folder.run("index", "--rebuild").status == 0)
    #expect(try run("--compare", "before.json").status == 0)

    try folder.write("Kunta ja kunnat.\n", to: "Corpus/c.txt")
    #expect(try folder.run("index").status == 0)
    let refused = try run("--compare", "before.json")
    #expect(refused.status == 2)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.hasPrefix("kielo: before.json: of another index (commit 1, checksum "))
    #expect(refused.errors.contains("--across-indexes"))
    let across = try run("--compare", "before.json", "--across-indexes", "--json")
    #expect(across.status == 0)
    let lines = try Self.objects(across.output)
    #expect(
      lines.map { $0["type"] as? String }
        == ["run", "kind", "summary", "ratio", "ratio", "comparison"])
    #expect(lines[5]["hits"] as? String == "changed")
    #expect(lines[5]["sameIndex"] as? Bool == false)
    #expect(try #require(lines[3]["p50"] as? Double) > 0)
  }

  @Test("ratios are of kinds that both runs have")
  func ratios() {
    func figures(_ kind: String?, _ value: Double) -> BenchmarkRecord.Figures {
      .init(
        kind: kind, p50: value, p90: value, p95: value, p99: value, max: value, mean: 0,
        queriesPerSecond: 1 / value)
    }
    let settings = BenchmarkRecord.Settings(
      queries: "1", mode: "typed", limit: 10, count: true, keys: false, threads: 1, cold: false,
      best: false)
    let before = BenchmarkRecord(
      index: .init(generation: 1, checksum: "a"), settings: settings,
      kinds: [figures("a", 2), figures("b", 4)], all: figures(nil, 8), hits: "x")
    var now = before
    now.kinds = [figures("c", 1), figures("b", 1)]
    now.all = figures("all", 16)
    let comparison = BenchmarkComparison(of: now, with: before)
    #expect(comparison.kinds.map(\.kind) == ["b"])
    #expect(comparison.kinds[0].values.map(\.ratio) == [0.25, 0.25, 0.25, 0.25, 0.25, nil, 4])
    #expect(comparison.all.values.first?.ratio == 2)
    #expect(comparison.hits == .same)
    #expect(comparison.differences.isEmpty)
    now.hits = "y"
    #expect(BenchmarkComparison(of: now, with: before).hits == .changed)
    now.settings.queries = "2"
    #expect(BenchmarkComparison(of: now, with: before).hits == .unknown)
  }

  @Test("bars are in proportion, and anything but nothing is seen")
  func bars() {
    #expect(BenchmarkPrinter.bar(0, of: 10) == "")
    #expect(BenchmarkPrinter.bar(1, of: 1_000_000) == "▏")
    #expect(BenchmarkPrinter.bar(10, of: 10) == String(repeating: "█", count: 40))
    #expect(BenchmarkPrinter.bar(1, of: 16) == "██▌")
    #expect(BenchmarkPrinter.bar(0, of: 0) == "")
  }

  @Test("cold runs and sampled queries; wrong use is told in a line")
  func options() throws {
    let folder = try Self.indexed()
    let cold = try folder.run("bench", "--sample", "7", "--cold", "--repetitions", "1")
    #expect(cold.status == 0)
    #expect(cold.output.contains("opening the index"))
    let best = try folder.run("bench", "q/word.txt", "--best", "--repetitions", "3")
    #expect(best.output.contains("; of each query the shortest time\n"))
    #expect(best.lines.contains { $0.split(separator: " ").prefix(3) == ["word", "2", "2"] })
    #expect(cold.output.contains("cold: the files' pages dropped before each answer"))
    let arguments = ["bench", "--sample", "14", "--json", "--repetitions", "1"]
    let first = try BenchmarkRecord(decoding: Command.run(arguments, in: folder.path).output)
    let second = try BenchmarkRecord(decoding: Command.run(arguments, in: folder.path).output)
    #expect(first.settings == second.settings && first.hits == second.hits)
    try folder.write("# nothing\n", to: "none.txt")
    try folder.write("{\"format\":1}\n", to: "bad.json")
    try folder.write("", to: "empty.json")
    for wrong in [
      ["bench"], ["bench", "q/word.txt", "--sample", "3"], ["bench", "none.txt"],
      ["bench", "missing.txt"], ["bench", "q/word.txt", "--mode", "xor"],
      ["bench", "q/word.txt", "--threads", "0"], ["bench", "q/word.txt", "--repetitions", "0"],
      ["bench", "q/word.txt", "--cold", "--threads", "2"],
      ["bench", "q/word.txt", "--seconds", "1", "--repetitions", "1"],
      ["bench", "q/word.txt", "--across-indexes"], ["bench", "--sample", "0"],
      ["bench", "q/word.txt", "--compare", "missing.json"],
      ["bench", "q/word.txt", "--compare", "bad.json"],
      ["bench", "q/word.txt", "--compare", "empty.json"],
      ["bench", "q/word.txt", "--index", "none"],
    ] {
      let result = try Command.run(wrong, in: folder.path)
      #expect(result.status == 2, "\(wrong)")
      #expect(result.output.isEmpty && !result.errors.isEmpty, "\(wrong)")
    }
  }

  @Test("the report is there in Finnish and Swedish, with decimal commas")
  func languages() throws {
    let folder = try Self.indexed()
    try folder.write(
      try folder.run("bench", "q/word.txt", "--repetitions", "1", "--json").output,
      to: "before.json")
    for (language, words) in [
      ("fi", ["hakemisto ", "kyselyjä/s", "osumat: ennallaan", "yhden lämmittelyn jälkeen"]),
      ("sv", ["dator ", "frågor/s", "träffar: oförändrade", "efter en för uppvärmning"]),
    ] {
      let result = try folder.run(
        "bench", "q/word.txt", "--repetitions", "1", "--compare", "before.json", "--ui-lang",
        language)
      for word in words { #expect(result.output.contains(word), "\(language) \(word)") }
      #expect(result.lines.contains { $0.hasPrefix("word ") && $0.contains(",") })
    }
  }
}
