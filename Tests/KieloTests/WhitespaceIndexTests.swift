import Foundation
import TestSupport
import Testing

@testable import InvertedIndex
@testable import Kielo

/// BM25 over lists of words, as it is written in textbooks, with kielo's lengths and floor.
private struct NaiveRanking {
  let documents: [(key: String, words: [String])]

  private func length(_ words: [String]) -> Double {
    Double(LengthCode.decode(LengthCode.encode(words.count)))
  }

  /// Keys and scores, best first; words that are in the query twice count twice.
  func search(_ query: [String], limit: Int) -> [(key: String, score: Double)] {
    let parameters = BM25Parameters.passages
    let (k1, b) = (Double(parameters.k1), Double(parameters.b))
    let average =
      documents.reduce(0) { $0 + length($1.words) } / Double(documents.count)
    var scores: [(key: String, score: Double)] = []
    for document in documents {
      var score = 0.0
      for word in query {
        let frequency = Double(document.words.count { $0 == word })
        if frequency == 0 { continue }
        let n = Double(documents.count { $0.words.contains(word) })
        let idf = log(1 + (Double(documents.count) - n + 0.5) / (n + 0.5))
        let norm = k1 * (1 - b + b * max(length(document.words) / average, 0.25))
        score += idf * (k1 + 1) * frequency / (frequency + norm)
      }
      if score > 0 { scores.append((document.key, score)) }
    }
    scores.sort { $0.score == $1.score ? $0.key < $1.key : $0.score > $1.score }
    return Array(scores.prefix(limit))
  }
}

@Suite("An index split at white space")
struct WhitespaceIndexTests {
  private static let vocabulary = [
    "talo", "talossa", "Talo", "talo,", "lapsi-", "ja", "hem", "EU:n", "1.9.2020", "§", "x", "äö",
  ]

  private static func documents(_ count: Int, seed: UInt64) -> [(key: String, words: [String])] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      // Rare words at the end of the vocabulary, and lengths that floor and codes matter for.
      let words = (0..<Int.random(in: 1...Int.random(in: 1...120, using: &random), using: &random))
        .map { _ in
          let place = Int.random(in: 0..<vocabulary.count, using: &random)
          return vocabulary[min(place, Int.random(in: 0..<vocabulary.count, using: &random))]
        }
      return ("d\(100 + number)", words)
    }
  }

  private static func lines(_ documents: [(key: String, words: [String])]) -> String {
    documents.map { "{\"id\":\"\($0.key)\",\"text\":\"\($0.words.joined(separator: " "))\"}\n" }
      .joined()
  }

  private static func index(
    _ folder: TestFolder, at path: String, _ analyzer: AnalyzerKind? = nil,
    rebuilds: Bool = false, events: @escaping (FolderIndexer.Event) -> Void = { _ in }
  ) throws -> FolderIndexer.Report {
    var options = FolderIndexer.Options()
    options.analyzer = analyzer
    options.isRebuild = rebuilds
    return try FolderIndexer(at: path, options: options).index([folder.documents], report: events)
  }

  @Test("hits and scores are those of BM25 over the words", arguments: [1, 2, 3] as [UInt64])
  func naive(seed: UInt64) throws {
    let folder = try TestFolder()
    let documents = Self.documents(60, seed: seed)
    try folder.write(Self.lines(documents), to: "a.jsonl")
    let report = try Self.index(folder, at: folder.index, .whitespace)
    #expect(report.passages == documents.count)
    let searcher = try Index.open(at: folder.index).searcher
    let model = NaiveRanking(documents: documents)
    var random = SeededGenerator(seed: seed + 100)
    for counts in [true, false] {
      for _ in 0..<60 {
        let query = (0..<Int.random(in: 1...5, using: &random)).map { _ in
          Self.vocabulary.randomElement(using: &random) ?? ""
        }.filter { $0 != "lapsi-" }
        var options = SearchOptions()
        options.countsMatches = counts
        let results = try searcher.search(query.joined(separator: " "), options: options)
        let expected = model.search(query, limit: 10)
        #expect(results.hits.count == expected.count, "\(query)")
        for (hit, naive) in zip(results.hits, expected) {
          // Each word's score is rounded to a multiple of 2⁻¹⁸.
          #expect(abs(Double(hit.score) - naive.score) < 1e-5 * naive.score + 2e-5, "\(query)")
          // Equal scores in the model may differ in the last bit of a Float.
          let near = model.search(query, limit: .max).filter {
            abs($0.score - naive.score) < 1e-5 * naive.score + 4e-5
          }
          #expect(near.contains { $0.key == hit.key }, "\(query)")
          #expect(hit.language == .other)
        }
        if counts { #expect(results.total == model.search(query, limit: .max).count) }
      }
    }
  }

  @Test("operators work on the terms; nothing is folded, stemmed or similar")
  func operators() throws {
    let folder = try TestFolder()
    try folder.write(
      Self.lines([
        ("a", ["Talo", "on", "punainen"]), ("b", ["talo", "on", "Punainen"]),
        ("c", ["talossa", "on", "talo"]), ("d", ["talot,", "paatos", "päätös"]),
      ]), to: "a.jsonl")
    _ = try Self.index(folder, at: folder.index, .whitespace)
    let searcher = try Index.open(at: folder.index).searcher
    func keys(_ query: String) throws -> Set<String> {
      Set(try searcher.search(query).hits.map(\.key))
    }
    #expect(try keys("talo") == ["b", "c"])
    #expect(try keys("Talo talot,") == ["a", "d"])
    #expect(try keys("\"on punainen\"") == ["a"])
    #expect(try keys("talo*") == ["b", "c", "d"])
    #expect(try keys("on -talo") == ["a"])
    #expect(try keys("Punainen +on") == ["a", "b", "c"])
    #expect(try keys("=paatos") == ["d"])
    #expect(try keys("päätos").isEmpty)
    #expect(try keys("a").isEmpty, "the id is no title")
    let hit = try #require(try searcher.search("\"on talo\"").hits.first)
    #expect(
      hit.marks.map { String(decoding: Array(hit.text.utf8)[$0], as: UTF8.self) } == ["on", "talo"])
  }

  @Test("one passage a record however long, with a title only if the record has one")
  func passages() throws {
    let folder = try TestFolder()
    let long = (0..<5_000).map { "w\($0). " }.joined()
    try folder.write(
      "{\"id\":\"a\",\"title\":\"Otsikko tässä\",\"text\":\"\(long)\\n\\nloppu\"}\n"
        + "{\"id\":\"b\",\"text\":\"muu\"}\n", to: "a.jsonl")
    try folder.write("# Yksi\n\nTeksti yksi.\n\n## Kaksi\n\nToinen.\n", to: "b.md")
    let report = try Self.index(folder, at: folder.index, .whitespace)
    #expect(report.passages == 3)
    let searcher = try Index.open(at: folder.index).searcher
    for query in ["w0.", "w4999.", "loppu", "Otsikko", "\"w4999. loppu\""] {
      #expect(try searcher.search(query).hits.map(\.key) == ["a"], "\(query)")
    }
    #expect(try searcher.search("\"Kaksi Toinen.\"").hits.map(\.line) == [5])
    #expect(try IndexVerification(at: folder.index).problems == [])
  }

  @Test("updates keep the index's analyzer and rank as a rebuild")
  func updates() throws {
    let folder = try TestFolder()
    var documents = Self.documents(40, seed: 9)
    try folder.write(Self.lines(documents), to: "a.jsonl")
    _ = try Self.index(folder, at: folder.index, .whitespace)
    let other = Self.documents(40, seed: 10)
    for place in [1, 5, 6, 30] { documents[place].words = other[place].words }
    documents.removeSubrange(10..<14)
    try folder.write(Self.lines(documents), to: "a.jsonl")
    let report = try Self.index(folder, at: folder.index) { event in
      if case .rebuild = event { Issue.record("an update is no rebuild") }
    }
    #expect(report.isUpdate)
    #expect(try IndexInformation(at: folder.index).analyzer == .whitespace)
    let rebuilt = folder.path + "/Rebuilt"
    _ = try Self.index(folder, at: rebuilt, .whitespace)
    let (left, right) = (
      try Index.open(at: folder.index).searcher, try Index.open(at: rebuilt).searcher
    )
    for query in Self.vocabulary + ["talo ja hem", "\"talo talossa\"", "talo*", "x x"] {
      let (old, new) = (try left.search(query), try right.search(query))
      #expect(old.hits.map(\.key) == new.hits.map(\.key), "\(query)")
      #expect(old.hits.map(\.score) == new.hits.map(\.score), "\(query)")
      #expect(old.total == new.total)
    }
    _ = try Self.index(folder, at: folder.index, rebuilds: true)
    #expect(try IndexInformation(at: folder.index).analyzer == .whitespace)
  }

  @Test("another analyzer than the index has builds it anew, from files or from what it keeps")
  func change() throws {
    let folder = try TestFolder()
    try folder.write("# Talot\n\nVanhoissa taloissa asutaan.\n\n## Muu\n\nToinen.\n", to: "b.md")
    _ = try Self.index(folder, at: folder.index)
    #expect(try IndexInformation(at: folder.index).analyzer == .language)
    nonisolated(unsafe) var reasons: [FolderIndexer.RebuildReason] = []
    _ = try Self.index(folder, at: folder.index, .whitespace) { event in
      if case .rebuild(let reason) = event { reasons.append(reason) }
    }
    #expect(reasons.count == 1)
    #expect(try Index.open(at: folder.index).searcher.search("talo").hits.isEmpty)
    #expect(try Index.open(at: folder.index).searcher.search("taloissa").hits.count == 1)

    // From the stored text: what is kept of documents becomes one passage, and is cut again.
    let memory = folder.path + "/Memory"
    var indexer = try Indexer(at: memory)
    try indexer.add(
      Document(
        key: "k", title: "Talot", language: "fi",
        blocks: [
          Block(kind: .heading(level: 1), text: "Luku", headings: ["Luku"]),
          Block(text: "Vanhoissa taloissa.", headings: ["Luku"]),
          Block(kind: .heading(level: 1), text: "Loppu", headings: ["Loppu"]),
          Block(text: "Uudet talot.", headings: ["Loppu"]),
        ]))
    try indexer.commit()
    let before = try Index.open(at: memory).searcher.search("talo")
    #expect(before.total == 2)
    try Indexer(at: memory, analyzer: .whitespace).commit()
    let whole = try Index.open(at: memory).searcher
    #expect(try whole.search("\"Loppu Uudet talot.\"").hits.map(\.key) == ["k"])
    #expect(try whole.search("talot.").total == 1)
    try Indexer(at: memory, analyzer: .language).commit()
    #expect(try Index.open(at: memory).searcher.search("talo").hits.map(\.language) == [.finnish])
    #expect(try IndexVerification(at: memory).problems == [])
  }
}
