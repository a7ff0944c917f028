import Foundation
import Synchronization
import Testing

@testable import Kielo

@Suite("Benchmark")
struct BenchmarkTests {
  private static let documents = (0..<40).map { number in
    Document(
      key: "d\(number)", title: "Talo \(number)",
      text: "Kaupungin strategia ohjaa lasten palveluja, numero n\(number)x. "
        + "Vanhat puutalot korjataan ja uudet koulurakennukset suunnitellaan. "
        + (number % 3 == 0 ? "Harvinainen kyläyhdistys kokoontuu satamassa." : "Muuta tietoa."),
      language: "fi")
  }

  private static let queries = [
    BenchmarkQuery(kind: "a", text: "kaupungin strategia"),
    BenchmarkQuery(kind: "b", text: "\"vanhat puutalot\""),
    BenchmarkQuery(kind: "a", text: "satama -muuta"),
    BenchmarkQuery(kind: "b", text: "qwertyx"),
  ]

  private func run(
    _ path: String, _ queries: [BenchmarkQuery] = Self.queries,
    _ change: (inout Benchmark.Options) -> Void = { _ in }
  ) throws -> BenchmarkReport {
    var options = Benchmark.Options()
    options.repetitions = 2
    change(&options)
    return try Benchmark(queries: queries, options: options).run(at: path)
  }

  @Test("a list has kinds by headers, skips comments, and takes the last of columns")
  func list() {
    let text = """
      # Queries of somebody.
      kunta
      # kind: phrase
      "a b"\r
      #kind:two words
      \t
       1\tfi\tkaksi sanaa\t

      # kind:
      yksi
      """
    #expect(
      BenchmarkQuery.list(of: text) == [
        BenchmarkQuery(text: "kunta"), BenchmarkQuery(kind: "phrase", text: "\"a b\""),
        BenchmarkQuery(kind: "two words", text: "kaksi sanaa"),
        BenchmarkQuery(kind: "two words", text: "yksi"),
      ])
    #expect(BenchmarkQuery.list(of: "# only\n\n").isEmpty)
    let lists = [
      [("a", "b c")], [("a", "b"), ("a", "c")], [("ab", "c")], [("a", "bc")], [],
    ].map { BenchmarkQuery.checksum(of: $0.map { BenchmarkQuery(kind: $0.0, text: $0.1) }) }
    #expect(Set(lists).count == lists.count)
  }

  @Test("a report has every answer of every kind, and the checksum tells only of the hits")
  func report() throws {
    let folder = try TestFolder()
    _ = try folder.searcher(Self.documents)
    let report = try run(folder.index)
    #expect(report.kinds.map(\.kind) == ["a", "b"])
    #expect(report.kinds.map(\.queries) == [2, 2])
    #expect(report.kinds.map(\.queriesWithHits) == [2, 1])
    #expect(report.kinds.map(\.latencies.count) == [4, 4])
    #expect(report.all.latencies.count == 8)
    #expect(report.rounds == 2)
    #expect(report.check.hits == [10, 10, 10, 0])
    #expect(report.slowest.nanoseconds == report.all.latencies.maximum)
    #expect(report.residentShare == nil)
    #expect(report.all.queriesPerSecond > 0)
    let others = [
      try run(folder.index) { $0.threads = 3 }, try run(folder.index) { $0.isCold = true },
      try run(folder.index) { $0.fetchesRecords = false },
      try run(folder.index) { $0.countsMatches = false },
    ]
    for other in others {
      #expect(other.check == report.check)
      #expect(other.all.latencies.count == 8)
    }
    let best = try run(folder.index) { $0.keepsBest = true }
    #expect(best.rounds == 2 && best.check == report.check)
    #expect(best.kinds.map(\.latencies.count) == [2, 2])
    #expect(others[1].residentShare.map { (0...1).contains($0) } == true)
    #expect(try run(folder.index) { $0.limit = 9 }.check != report.check)
    #expect(try run(folder.index, Array(Self.queries.reversed())).check != report.check)
    let other = try TestFolder()
    _ = try other.searcher(Array(Self.documents.dropLast()))
    let changed = try run(other.index)
    #expect(changed.check != report.check)
    #expect(changed.index.checksum != report.index.checksum)
    let twin = try TestFolder()
    _ = try twin.searcher(Self.documents.reversed())
    #expect(try run(twin.index).index.checksum == report.index.checksum)
    #expect(try run(folder.index, []).all.latencies.count == 0)
    #expect(throws: KieloError.self) { try run(folder.path + "/none") }
  }

  @Test("modes: any word, all words, the words as a phrase, without operators")
  func modes() throws {
    let folder = try TestFolder()
    try folder.write(
      """
      {"id":"a","text":"on talo uusi"}
      {"id":"b","text":"uusi on talo"}
      {"id":"c","text":"-uusi"}
      """, to: "a.jsonl")
    var options = FolderIndexer.Options()
    options.analyzer = .whitespace
    try FolderIndexer(at: folder.index, options: options).index([folder.documents])
    func hits(_ text: String, _ mode: BenchmarkMode) throws -> [Int] {
      try run(folder.index, [BenchmarkQuery(text: text)]) { $0.mode = mode }.check.hits
    }
    #expect(try hits("talo -uusi", .typed) == [0])
    #expect(try hits("talo -uusi", .or) == [3])
    #expect(try hits("talo -uusi", .and) == [0])
    #expect(try hits("talo uusi", .and) == [2])
    #expect(try hits("talo uusi", .phrase) == [1])
    #expect(try hits("uusi talo", .phrase) == [0])
  }

  @Test("sampled queries are the same each time and what their kinds say")
  func sample() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    let queries = try searcher.sampleQueries(35)
    #expect(try searcher.sampleQueries(35) == queries)
    #expect(try searcher.sampleQueries(35, seed: 2) != queries)
    let kinds = ["one-word", "words", "phrase", "prefix", "rare", "common", "typo"]
    var found: [String] = []
    for query in queries where found.last != query.kind { found.append(query.kind) }
    #expect(found == kinds)
    #expect(Set(queries.map(\.text)).count == queries.count)
    func total(_ text: String) throws -> Int { try searcher.search(text).total }
    for query in queries {
      let words = query.text.split(separator: " ")
      switch query.kind {
      case "one-word":
        #expect(words.count == 1)
        #expect(try total("=" + query.text) > 0)
      case "words":
        #expect((2...4).contains(words.count))
        #expect(try total(words.map { "+=\($0)" }.joined(separator: " ")) > 0)
      case "phrase":
        #expect(query.text.hasPrefix("\"") && query.text.hasSuffix("\""))
        #expect((2...4).contains(words.count))
        #expect(try total(query.text) > 0)
      case "prefix":
        #expect((4...6).contains(query.text.count) && query.text.hasSuffix("*"))
        #expect(try total(query.text) > 0)
      case "typo": #expect(try total("=" + query.text) == 0)
      default: #expect(try total("=" + query.text) > 0)
      }
    }
    func totals(_ kind: String) throws -> [Int] {
      try queries.filter { $0.kind == kind }.map { try total("=" + $0.text) }
    }
    #expect(try totals("rare").max() ?? .max < totals("common").max() ?? 0)
    #expect(try totals("common").max() == Self.documents.count)
    #expect(try searcher.sampleQueries(0).isEmpty)
    let empty = try TestFolder()
    #expect(try empty.searcher([]).sampleQueries(10).isEmpty)
  }

  @Test("threads run all at once or one after the other, each once")
  func threads() {
    for count in [1, 2, 7] {
      let seen = Mutex<[Int]>([])
      WorkerThreads.run(count) { number in seen.withLock { $0.append(number) } }
      #expect(seen.withLock { $0.sorted() } == Array(0..<count))
    }
  }

  @Test("pages of files are counted, and dropping them leaves no more than there are")
  func pageCache() throws {
    let folder = try TestFolder()
    try folder.write(Data(count: 100_000), to: "a")
    try folder.write(Data(), to: "empty")
    try folder.write(Data(count: 1), to: "sub/b")
    let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))
    let kept = PageCache.drop(filesIn: folder.documents)
    #expect(kept.pages == (100_000 + pageSize - 1) / pageSize)
    #expect((0...kept.pages).contains(kept.resident))
    #expect(PageCache.drop(filesIn: folder.path + "/none") == PageCache.Residency())
    #expect(PageCache.Residency().share == 0)
  }
}
