import Foundation
import TestSupport
import Testing

@testable import Documents
@testable import InvertedIndex
@testable import Kielo

/// A clock that a test sets.
final class TestClock: Sendable {
  private nonisolated(unsafe) var time: CurrentTime

  /// At noon of a day, on a machine two hours east of Greenwich.
  init(_ day: String) {
    time = Self.noon(day)
  }

  static func noon(_ day: String) -> CurrentTime {
    let civil = (ExpiryDate(day + "T12:00") ?? ExpiryDate(isZoned: false, seconds: 0)).seconds
    return CurrentTime(seconds: civil - 7200, civilSeconds: civil)
  }

  func set(_ day: String) { time = Self.noon(day) }
  var now: CurrentTime { time }
}

@Suite("Expiry of documents")
struct ExpiryTests {
  private func index(
    _ folder: TestFolder, _ paths: [String] = [], at place: String? = nil, _ clock: TestClock,
    _ change: (inout FolderIndexer.Options) -> Void = { _ in },
    report: @escaping (FolderIndexer.Event) -> Void = { _ in }
  ) throws -> FolderIndexer.Report {
    var options = FolderIndexer.Options()
    options.currentTime = { clock.now }
    change(&options)
    return try FolderIndexer(at: place ?? folder.index, options: options).index(
      paths, report: report)
  }

  private func searcher(_ folder: TestFolder, _ clock: TestClock, at place: String? = nil) throws
    -> Searcher
  {
    try Index.open(at: place ?? folder.index, currentTime: { clock.now }).searcher
  }

  private func keys(_ searcher: Searcher, _ query: String) throws -> [String] {
    try searcher.search(query).hits.map(\.key).sorted()
  }

  @Test("a document is shown to its last day, from then on neither as a hit nor in counts")
  func queryTime() throws {
    let folder = try TestFolder()
    let clock = TestClock("2026-12-30")
    try folder.write("---\nexpires: 2026-12-31\n---\nKuulutus kaavasta.", to: "a.md")
    try folder.write("---\nexpires: 31.12.2026 11:00\n---\nKuulutus kadusta.", to: "b.md")
    try folder.write(
      "<html><head><meta name=\"expires\" content=\"2026-12-31T09:59:00Z\"></head>"
        + "<body><p>Kuulutus puistosta.</p></body></html>", to: "c.html")
    try folder.write("Kuulutus pysyy.", to: "d.txt")
    try folder.write(
      "{\"id\":\"r\",\"text\":\"Kuulutus riveistä.\",\"expires\":\"20270101\"}", to: "e.jsonl")
    _ = try index(folder, [folder.documents], clock)
    let searcher = try searcher(folder, clock)
    func expect(_ expected: [String]) throws {
      let results = try searcher.search("kuulutus")
      #expect(results.hits.map(\.key).sorted() == expected)
      #expect(results.total == expected.count)
      #expect(results.documents == expected.count)
      var options = SearchOptions()
      options.passagesPerDocument = 1
      options.countsMatches = false
      #expect(
        try searcher.search("kuulutus", options: options).hits.map(\.key).sorted() == expected)
      options = SearchOptions()
      options.limit = 1
      options.countsMatches = false
      #expect(try searcher.search("\"kuulutus\"", options: options).hits.count == 1)
    }
    try expect(["a.md", "b.md", "c.html", "d.txt", "r"])
    // At noon b has gone by civil time, c by UTC, which is two hours behind: 9:59 Z is 11:59 here.
    clock.set("2026-12-31")
    try expect(["a.md", "d.txt", "r"])
    clock.set("2027-01-01")
    try expect(["d.txt", "r"])
    clock.set("2027-01-02")
    try expect(["d.txt"])
    // A clock that is set back shows them again: the index still has them.
    clock.set("2026-12-30")
    try expect(["a.md", "b.md", "c.html", "d.txt", "r"])
    #expect(try IndexVerification(at: folder.index).problems == [])
  }

  @Test("an update drops what has expired, of unchanged files and other roots too, and says so")
  func indexTime() throws {
    let folder = try TestFolder()
    let clock = TestClock("2026-12-30")
    try folder.write("---\nexpires: 2026-12-31\n---\nEka.", to: "one/a.md")
    try folder.write("Toka.", to: "one/b.md")
    try folder.write("---\nexpires: 2026-12-31\n---\nKolmas.", to: "two/c.md")
    let (one, two) = (folder.documents + "/one", folder.documents + "/two")
    #expect(try index(folder, [one, two], clock).documents == 3)
    clock.set("2027-01-01")
    let report = try index(folder, [one], clock)
    #expect(report.expired == 2)
    #expect(report.removed == 0)
    #expect(report.unchanged == 1)
    #expect(report.documents == 1)
    let next = try index(folder, [], clock)
    #expect(!next.isNew)
    #expect(next.documents == 1)
    // It comes back when its front matter says so, and not before.
    try folder.write("---\nexpires: 2027-12-31\n---\nEka.", to: "one/a.md")
    let again = try index(folder, [], clock)
    #expect(again.new == 1)
    #expect(try keys(searcher(folder, clock), "eka") == ["a.md"])
    let rebuilt = try index(folder, [], clock) { $0.isRebuild = true }
    #expect(rebuilt.documents == 2)
    #expect(rebuilt.expired == 1)
  }

  @Test("a document that has expired takes the place of an earlier version, and is not added")
  func expiredVersion() throws {
    let folder = try TestFolder()
    let clock = TestClock("2027-01-01")
    try folder.write("Tiedote.", to: "a.md")
    try folder.write("Muu.", to: "b.md")
    _ = try index(folder, [folder.documents], clock)
    try folder.write("---\nexpires: 2026-01-01\n---\nTiedote.", to: "a.md")
    try folder.write("---\nexpires: 2026-01-01\n---\nUusi.", to: "c.md")
    let report = try index(folder, [], clock)
    #expect(report.expired == 2)
    #expect(report.changed == 0)
    #expect(report.new == 0)
    #expect(report.documents == 1)
    // Of two records with one id the last counts, expired or not.
    try folder.write(
      "{\"id\":\"x\",\"text\":\"vanha\"}\n{\"id\":\"x\",\"text\":\"uusi\",\"expires\":\"2020-01-01\"}\n"
        + "{\"id\":\"y\",\"text\":\"vanha\",\"expires\":\"2020-01-01\"}\n{\"id\":\"y\",\"text\":\"uusi\"}",
      to: "d.jsonl")
    let records = try index(folder, [], clock)
    #expect(records.documents == 2)
    #expect(try keys(searcher(folder, clock), "vanha uusi") == ["y"])
  }

  @Test("only what has expired is new: there is no new commit")
  func nothingNew() throws {
    let folder = try TestFolder()
    let clock = TestClock("2027-01-01")
    try folder.write("Muu.", to: "b.md")
    let first = try index(folder, [folder.documents], clock)
    try folder.write("---\nexpires: 2026-01-01\n---\nUusi.", to: "c.md")
    let report = try index(folder, [], clock)
    #expect(report.expired == 1)
    #expect(!report.isNew)
    #expect(report.generation == first.generation)
  }

  @Test("a date that can't be read is told with its place, and the document is found")
  func unreadable() throws {
    let folder = try TestFolder()
    let clock = TestClock("2027-01-01")
    try folder.write("---\nexpires: toistaiseksi\n---\nTiedote.", to: "a.md")
    try folder.write(
      "{\"id\":\"x\",\"text\":\"eka\"}\n{\"id\":\"y\",\"text\":\"toka\",\"expires\":\"31/12/2026\"}",
      to: "b.jsonl")
    var warnings: [DocumentProblem] = []
    let report = try index(
      folder, [folder.documents], clock,
      report: { event in
        if case .warning(let warning) = event { warnings.append(warning) }
      })
    #expect(report.documents == 3)
    #expect(report.warnings == 2)
    #expect(
      warnings == [
        DocumentProblem(
          path: folder.documents + "/a.md", reason: .unreadableExpiry(value: "toistaiseksi")),
        DocumentProblem(
          path: folder.documents + "/b.jsonl", line: 2,
          reason: .unreadableExpiry(value: "31/12/2026")),
      ])
    #expect(try keys(searcher(folder, clock), "tiedote") == ["a.md"])
    let listed = try ExpiringDocuments(at: folder.index, within: 0, currentTime: clock.now)
    #expect(listed.entries.map(\.key) == ["a.md", "y"])
    #expect(listed.entries.allSatisfy { $0.state == .unreadable })
    let strict = TestClock("2027-01-01")
    #expect(throws: KieloError.self) {
      try index(folder, [folder.documents], at: folder.path + "/strict", strict) {
        $0.isStrict = true
      }
    }
    #expect(throws: KieloError.self) { try Index.open(at: folder.path + "/strict") }
  }

  @Test("documents from memory expire alike")
  func library() throws {
    let folder = try TestFolder()
    let clock = TestClock("2027-01-01")
    var indexer = try Indexer(at: folder.index)
    indexer.currentTime = { clock.now }
    for (key, expires) in [("a", "2026-12-31"), ("b", "2027-12-31"), ("c", nil)] {
      try indexer.add(
        Document(key: key, title: key, expires: expires, blocks: [Block(text: "yhteinen")]))
    }
    let report = try indexer.commit()
    #expect(report.documents == 2)
    #expect(report.expiredAdditions == 1)
    clock.set("2028-01-01")
    var next = try Indexer(at: folder.index)
    next.currentTime = { clock.now }
    #expect(try next.commit().expiredDocuments == 1)
    #expect(try keys(searcher(folder, clock), "yhteinen") == ["c"])
  }

  @Test("documents that will expire are listed, soonest first, with those that have")
  func list() throws {
    let folder = try TestFolder()
    let clock = TestClock("2026-12-30")
    for (name, date) in [
      ("a", "2027-01-20"), ("b", "2026-12-31"), ("c", "2026-12-31T08:00Z"), ("d", "2027-03-01"),
    ] {
      try folder.write("---\nexpires: \(date)\n---\nTeksti.", to: name + ".md")
    }
    try folder.write("Teksti.", to: "e.md")
    _ = try index(folder, [folder.documents], clock)
    clock.set("2026-12-31")
    let span: Int64 = 30 * 86_400
    let listed = try ExpiringDocuments(at: folder.index, within: span, currentTime: clock.now)
    #expect(listed.entries.map(\.key) == ["c.md", "b.md", "a.md"])
    #expect(listed.entries.map(\.state) == [.expired, .expiring, .expiring])
    #expect(listed.entries.map(\.secondsLeft) == [-7200, 43_200, 43_200 + 20 * 86_400])
    #expect(listed.entries[0].declared == "2026-12-31T08:00Z")
    #expect(listed.entries[0].path == folder.documents + "/c.md")
  }

  @Test("an index that did not note when documents expire learns it at the next update")
  func olderIndex() throws {
    let folder = try TestFolder()
    let clock = TestClock("2026-12-30")
    try folder.write("---\nexpires: 2026-12-31\n---\nTiedote.", to: "a.md")
    try folder.write("Toinen tiedote.", to: "b.md")
    let first = try index(folder, [folder.documents], clock)
    // As the first versions wrote it: without entries, and without the property.
    let directory = IndexDirectory(path: folder.index)
    do {
      let lock = try directory.lock()
      let base = try directory.open()
      var writer = try IndexWriter(
        directory: directory, lock: lock, base: nil, parameters: RankingWeights().bm25,
        grams: RankingWeights.grams, memoryBudget: 1 << 24)
      var passages = PassageIndexer(kind: .language, weights: RankingWeights())
      for document in 0..<UInt32(2) {
        try passages.copy(document: document, of: base.segments[0], to: &writer.builder)
      }
      writer.builder.expiries = [:]
      var properties = base.properties
      properties["expiries"] = nil
      _ = try writer.commit(properties: properties) { _, _, _ in }
      lock.release()
    }
    #expect(try directory.open().segments.allSatisfy { !$0.hasExpiries })
    let report = try index(folder, [], clock)
    #expect(report.documents == first.documents)
    clock.set("2027-01-01")
    #expect(try keys(searcher(folder, clock), "tiedote") == ["b.md"])
    #expect(try index(folder, [], clock).expired == 1)
  }

  @Test(
    "updates with documents that expire give the hits of a rebuild, and optimized its bytes",
    arguments: [1, 2, 3] as [UInt64])
  func rounds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TestFolder()
    let clock = TestClock("2026-01-10")
    let words = ["talo", "katu", "puisto", "koulu", "kaava", "satama"]
    func write(_ number: Int) throws {
      let day = Int.random(in: 5...28, using: &random)
      let dates = [
        "", "expires: 2026-01-\(day < 10 ? "0" : "")\(day)\n", "expires: \(day).1.2026\n",
      ]
      let date = dates.randomElement(using: &random) ?? ""
      let text = (0..<8).map { _ in words.randomElement(using: &random) ?? "" }
      try folder.write(
        "---\n\(date)title: T\(number)\n---\n" + text.joined(separator: " "), to: "\(number).md")
    }
    for number in 0..<30 { try write(number) }
    _ = try index(folder, [folder.documents], clock)
    for round in 0..<6 {
      clock.set("2026-01-\(12 + 2 * round)")
      for _ in 0..<4 { try write(Int.random(in: 0..<34, using: &random)) }
      let report = try index(folder, [], clock) { $0.isOptimizing = round % 3 == 2 }
      let place = folder.path + "/rebuilt-\(round)"
      let rebuilt = try index(folder, [folder.documents], at: place, clock)
      #expect(report.documents == rebuilt.documents, "seed \(seed), round \(round)")
      for query in words {
        let left = try searcher(folder, clock).search(query)
        let right = try searcher(folder, clock, at: place).search(query)
        #expect(left.hits.map(\.key) == right.hits.map(\.key), "seed \(seed), round \(round)")
        #expect(
          left.hits.map(\.score.bitPattern) == right.hits.map(\.score.bitPattern),
          "seed \(seed), round \(round)")
      }
      #expect(try IndexVerification(at: folder.index).problems == [])
      if round % 3 == 2 {
        #expect(
          try IndexInformation(at: folder.index).checksum == IndexInformation(at: place).checksum,
          "seed \(seed), round \(round)")
      }
    }
  }
}
