import Foundation
import TestSupport
import Testing

@testable import Documents
@testable import InvertedIndex
@testable import Kielo

/// A hit by what users see of it, and the bits of its score.
private struct Seen: Equatable {
  var key: String
  var line: Int
  var score: UInt32
  var match: MatchKind
  var text: String
}

/// Words that have forms, layers and both languages.
private let words = [
  "talo", "talossa", "talojen", "kaupunki", "kaupungin", "lapsiystävällinen", "lapsiystävällisyys",
  "strategia", "strategian", "hem", "hemmet", "barnvänlig", "barnvänliga", "kommunen", "skola",
  "skolan", "1700", "2024", "Kokkola", "och", "ja", "päätös", "paatos",
]

@Suite("Updates of documents")
struct UpdateTests {
  private func index(
    _ folder: TestFolder, _ paths: [String] = [], at place: String? = nil,
    _ change: (inout FolderIndexer.Options) -> Void = { _ in }
  ) throws -> FolderIndexer.Report {
    var options = FolderIndexer.Options()
    change(&options)
    return try FolderIndexer(at: place ?? folder.index, options: options).index(paths)
  }

  private func counts(_ report: FolderIndexer.Report) -> [Int] {
    [report.changed, report.new, report.removed, report.unchanged]
  }

  private func seen(_ query: String, at path: String) throws -> ([Seen], Int, Int) {
    let results = try Index.open(at: path).searcher.search(query)
    let hits = results.hits.map { hit in
      Seen(
        key: hit.key, line: hit.line, score: hit.score.bitPattern, match: hit.match,
        text: hit.text)
    }
    return (hits, results.total, results.documents)
  }

  private func expectSame(as rebuilt: String, _ folder: TestFolder, _ note: Comment) throws {
    for query in words + ["talo*", "kaupungin strategia", "\"kaupungin strategian\"", "hem -skola"]
    {
      let left = try seen(query, at: folder.index)
      let right = try seen(query, at: rebuilt)
      #expect(left == right, "\(note), query \(query)")
    }
    #expect(try IndexVerification(at: folder.index).problems == [], note)
  }

  private func segmentBytes(_ path: String) throws -> [Data] {
    try IndexInformation(at: path).segments.map {
      try Data(contentsOf: URL(fileURLWithPath: path + "/" + $0.name))
    }
  }

  private func text(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...60, using: &random)).map { place in
      (words.randomElement(using: &random) ?? "") + (place % 9 == 8 ? ".\n\n" : " ")
    }.joined()
  }

  @Test(
    "rounds of edits, additions, deletions, renames and moves equal a fresh build each time",
    arguments: [1, 2, 3] as [UInt64])
  func rounds(seed: UInt64) throws {
    let folder = try TestFolder()
    var random = SeededGenerator(seed: seed)
    var names: Set<String> = []
    func write(_ name: String) throws {
      names.insert(name)
      if name.hasSuffix("jsonl") {
        let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in
          "{\"id\":\"r\(Int.random(in: 0...6, using: &random))\",\"text\":\"\(text(using: &random).split(separator: "\n").joined(separator: " "))\"}"
        }
        try folder.write(lines.joined(separator: "\n"), to: name)
      } else {
        try folder.write("# Talo\n\n" + text(using: &random), to: name)
      }
    }
    for number in 0..<12 { try write("fi/\(number).md") }
    try write("records.jsonl")
    _ = try index(folder, [folder.documents])
    for round in 1...8 {
      var log = "seed \(seed), round \(round):"
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let name = names.sorted().randomElement(using: &random) ?? "fi/0.md"
        let new =
          "\(["fi", "sv", "a/b"].randomElement(using: &random) ?? "fi")/\(Int.random(in: 0...30, using: &random)).txt"
        switch Int.random(in: 0...4, using: &random) {
        case 0 where names.count > 3:
          try folder.remove(name)
          names.remove(name)
          log += " remove \(name)"
        case 1 where !names.contains(new) && !name.hasSuffix("jsonl"):
          try folder.write(
            Data(contentsOf: URL(fileURLWithPath: folder.documents + "/" + name)), to: new)
          try folder.remove(name)
          names.remove(name)
          names.insert(new)
          log += " move \(name) \(new)"
        case 2:
          try write(new)
          log += " write \(new)"
        default:
          try write(name)
          log += " edit \(name)"
        }
      }
      let before = try Index.open(at: folder.index).searcher
      let report = try index(folder) { $0.isOptimizing = round % 4 == 0 }
      let rebuilt = folder.path + "/rebuilt-\(round)"
      let fresh = try index(folder, [folder.documents], at: rebuilt)
      #expect(report.documents == fresh.documents, "\(log)")
      #expect(report.passages == fresh.passages, "\(log)")
      try expectSame(as: rebuilt, folder, "\(log)")
      if round % 4 == 0 {
        #expect(try segmentBytes(folder.index) == segmentBytes(rebuilt), "\(log)")
      }
      // A reader that was there before still sees its commit.
      #expect(before.generation < report.generation || !report.isNew)
      _ = try before.search("talo")
    }
  }

  @Test("an update says what changed, and reads nothing else")
  func report() throws {
    let folder = try TestFolder()
    for number in 0..<10 { try folder.write("Asiakirja \(number).", to: "\(number).txt") }
    let first = try index(folder, [folder.documents])
    #expect(!first.isUpdate)
    #expect(first.documents == 10)
    try folder.write("Muutettu.", to: "3.txt")
    try folder.write("Uusi.", to: "uusi.txt")
    try folder.remove("4.txt")
    try folder.remove("5.txt")
    let second = try index(folder)
    #expect(second.isUpdate)
    #expect(counts(second) == [1, 1, 2, 7])
    let third = try index(folder)
    #expect(counts(third) == [0, 0, 0, 9])
    #expect(!third.isNew)
    #expect(third.generation == second.generation)
    // The same text with a new time is hashed and left alone.
    try folder.write("Uusi.", to: "uusi.txt")
    #expect(try !index(folder).isNew)
  }

  @Test("a file that was not touched since is not opened; a full scan opens it")
  func notOpened() throws {
    let folder = try TestFolder()
    try folder.write("Vanha kaivo.", to: "vanha.txt")
    try folder.write("Uusi laituri.", to: "uusi.txt")
    // Only what changed more than two seconds before a run is known by its times.
    let old = Date(timeIntervalSinceNow: -3600)
    for name in ["vanha.txt", "uusi.txt"] {
      try FileManager.default.setAttributes(
        [.modificationDate: old], ofItemAtPath: folder.documents + "/" + name)
    }
    Thread.sleep(forTimeInterval: 2.2)
    _ = try index(folder, [folder.documents])
    let directory = IndexDirectory(path: folder.index)
    let scan = FileScan(of: directory, generation: 1)
    #expect(scan.roots[folder.documents]?.map(\.relativePath) == ["uusi.txt", "vanha.txt"])
    // Another text behind the same size and times can only be seen by opening the file: pretend that
    // the scan had met it.
    try folder.write("Vanha laiva!", to: "vanha.txt")
    try FileManager.default.setAttributes(
      [.modificationDate: old], ofItemAtPath: folder.documents + "/vanha.txt")
    var doctored = FileScan()
    let (files, _) = try FileWalker.walk(folder.documents)
    let entries = files.map {
      FileScan.Entry(
        relativePath: $0.relativePath, size: $0.size, modificationTime: $0.modificationTime,
        changeTime: $0.changeTime)
    }
    doctored.replace(["": entries], of: folder.documents)
    var lock: WriteLock? = try directory.lock()
    if let lock { try doctored.write(to: directory, after: scan, generation: 1, lock) }
    lock = nil
    #expect(counts(try index(folder)) == [0, 0, 0, 2])
    #expect(counts(try index(folder) { $0.isFullScan = true }) == [1, 0, 0, 1])
    #expect(try seen("laiva", at: folder.index).0.map(\.key) == ["vanha.txt"])
  }

  @Test("a changed file of the same size and modification time is noticed")
  func sameSizeAndTime() throws {
    let folder = try TestFolder()
    let time = Date(timeIntervalSince1970: 1_600_000_000)
    let path = folder.documents + "/a.txt"
    try folder.write("Vanha kaivo.", to: "a.txt")
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    _ = try index(folder, [folder.documents])
    try folder.write("Uusi satama", to: "a.txt")
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    #expect(counts(try index(folder)) == [1, 0, 0, 0])
  }

  @Test("a scan that is missing, damaged or of another commit costs time, never a change")
  func scan() throws {
    let folder = try TestFolder()
    for number in 0..<3 { try folder.write("Talo \(number).", to: "\(number).txt") }
    _ = try index(folder, [folder.documents])
    let scan = URL(fileURLWithPath: folder.index + "/scan")
    let whole = try Data(contentsOf: scan)
    for damaged in [Data(), whole.dropLast(), Data([0x4b]) + whole, Data(repeating: 0, count: 99)] {
      try Data(damaged).write(to: scan)
      try folder.write("Muutettu \(damaged.count).", to: "1.txt")
      #expect(counts(try index(folder)) == [1, 0, 0, 2])
    }
    try FileManager.default.removeItem(at: scan)
    #expect(counts(try index(folder)) == [0, 0, 0, 3])
  }

  @Test("of a file of records only the changed ones are analysed")
  func records() throws {
    let folder = try TestFolder()
    func write(_ texts: [(String, String)]) throws {
      try folder.write(
        texts.map { "{\"id\":\"\($0.0)\",\"text\":\"\($0.1)\"}" }.joined(separator: "\n"),
        to: "a.jsonl")
    }
    try write([("1", "kaivo"), ("2", "laituri"), ("3", "satama")])
    _ = try index(folder, [folder.documents])
    try write([("1", "kaivo"), ("2", "silta"), ("3", "satama"), ("4", "tori")])
    #expect(counts(try index(folder)) == [1, 1, 0, 2])
    // A record that moved has another line to show.
    try write([("1", "kaivo"), ("3", "satama"), ("4", "tori")])
    #expect(counts(try index(folder)) == [2, 0, 1, 1])
    #expect(try seen("satama", at: folder.index).0.map(\.line) == [2])
    // The last of two records of one id stays, also if it is the one that was there.
    try write([("1", "kaivo"), ("3", "satama"), ("4", "tori"), ("1", "kenttä")])
    #expect(try index(folder).repeatedKeys == ["1"])
    #expect(try seen("kaivo", at: folder.index).0.isEmpty)
    try write([("1", "kello"), ("3", "satama"), ("4", "tori"), ("1", "kenttä")])
    #expect(try index(folder).repeatedKeys == ["1"])
    #expect(try seen("kello", at: folder.index).0.isEmpty)
    #expect(try seen("kenttä", at: folder.index).0.map(\.line) == [4])
  }

  @Test("a path under a root refreshes that part alone; elsewhere it becomes a root")
  func parts() throws {
    let folder = try TestFolder()
    for name in ["fi/a.txt", "fi/b.txt", "sv/a.txt"] { try folder.write("Talo.", to: name) }
    _ = try index(folder, [folder.documents])
    for name in ["fi/a.txt", "fi/b.txt", "sv/a.txt"] {
      try folder.write("Koulu \(name).", to: name)
    }
    try folder.remove("fi/b.txt")
    let documents = folder.documents
    #expect(counts(try index(folder, [documents + "/sv"])) == [1, 0, 0, 2])
    #expect(counts(try index(folder, [documents + "/fi/a.txt"])) == [1, 0, 0, 2])
    // A file that is named and gone is dropped.
    #expect(counts(try index(folder, [documents + "/fi/b.txt"])) == [0, 0, 1, 2])
    try FileManager.default.createDirectory(
      atPath: folder.path + "/other", withIntermediateDirectories: true)
    try Data("Hem.".utf8).write(to: URL(fileURLWithPath: folder.path + "/other/c.txt"))
    let report = try index(folder, [folder.path + "/other"])
    #expect(report.roots == [documents, folder.path + "/other"])
    #expect(counts(report) == [0, 1, 0, 2])
    // The same folder by another name is the same root.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: documents)
    #expect(try index(folder, [folder.path + "/link"]).roots == report.roots)
    #expect(try index(folder, [folder.path + "/other/../documents/fi"]).roots == report.roots)
  }

  @Test("a folder above a root takes its place")
  func outerRoot() throws {
    let folder = try TestFolder()
    try folder.write("Talo.", to: "fi/a.txt")
    try folder.write("Hem.", to: "sv/a.txt")
    _ = try index(folder, [folder.documents + "/fi"])
    let report = try index(folder, [folder.documents])
    #expect(report.roots == [folder.documents])
    #expect(report.documents == 2)
    #expect(try seen("talo", at: folder.index).0.map(\.key) == ["fi/a.txt"])
  }

  @Test("forget takes a root's documents out, and refuses what is no root")
  func forget() throws {
    let folder = try TestFolder()
    try folder.write("Talo.", to: "fi/a.txt")
    try folder.write("Hem.", to: "sv/a.txt")
    let roots = [folder.documents + "/fi", folder.documents + "/sv"]
    _ = try index(folder, roots)
    let indexer = FolderIndexer(at: folder.index)
    #expect(throws: KieloError.self) { try indexer.forget([folder.documents]) }
    #expect(throws: KieloError.self) { try indexer.forget([roots[0] + "/a.txt"]) }
    let report = try indexer.forget([roots[0] + "/"])
    #expect(report.roots == [roots[1]])
    #expect(counts(report) == [0, 0, 1, 1])
    #expect(try seen("talo", at: folder.index).0.isEmpty)
    #expect(try seen("hem", at: folder.index).0.count == 1)
  }

  @Test("a root that is gone changes nothing, unless its documents are to be pruned")
  func missingRoot() throws {
    let folder = try TestFolder()
    try folder.write("Talo.", to: "fi/a.txt")
    try folder.write("Hem.", to: "sv/a.txt")
    let roots = [folder.documents + "/fi", folder.documents + "/sv"]
    _ = try index(folder, roots)
    try folder.remove("fi")
    for paths in [[], [roots[0]], roots] {
      #expect(throws: KieloError.self) { try index(folder, paths) }
    }
    #expect(try seen("talo", at: folder.index).0.count == 1)
    // The other root can still be refreshed.
    #expect(try index(folder, [roots[1]]).unchanged == 2)
    let report = try index(folder) { $0.prunes = true }
    #expect(report.roots == [roots[1]])
    #expect(counts(report) == [0, 0, 1, 1])
  }

  @Test("a folder that can't be listed keeps its documents")
  func unlistable() throws {
    // Permissions don't bind the superuser.
    if geteuid() == 0 { return }
    let folder = try TestFolder()
    try folder.write("Talo.", to: "fi/a.txt")
    try folder.write("Hem.", to: "sv/a.txt")
    _ = try index(folder, [folder.documents])
    chmod(folder.documents + "/fi", 0)
    defer { chmod(folder.documents + "/fi", 0o700) }
    let report = try index(folder)
    #expect(report.keptDocuments == 1)
    #expect(try seen("talo", at: folder.index).0.count == 1)
  }

  @Test("an index of another analysis is built anew with a word of explanation")
  func otherFingerprint() throws {
    let folder = try TestFolder()
    try folder.write("Talo.", to: "a.txt")
    try folder.write("Hem.", to: "b.txt")
    var weights = RankingWeights()
    weights.titleFrequency = 7
    _ = try FolderIndexer(at: folder.index, weights: weights).index([folder.documents])
    #expect(throws: KieloError.self) { try Index.open(at: folder.index) }
    // A document that can't be read now is kept by its stored text.
    try folder.write(Data([0, 0, 0, 1]), to: "a.txt")
    var reasons: [FolderIndexer.RebuildReason] = []
    let report = try FolderIndexer(at: folder.index).index([]) { event in
      if case .rebuild(let reason) = event { reasons.append(reason) }
    }
    #expect(reasons.count == 1)
    #expect(report.documents == 2)
    #expect(try seen("talo", at: folder.index).0.map(\.key) == ["a.txt"])
    #expect(try seen("hem", at: folder.index).0.map(\.key) == ["b.txt"])
  }

  @Test("a rebuild mends a damaged index and knows its roots")
  func damaged() throws {
    let folder = try TestFolder()
    try folder.write("Talo.", to: "a.txt")
    _ = try index(folder, [folder.documents])
    let segment = folder.index + "/000000000001-0.segment"
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: segment))
    #expect(try !IndexVerification(at: folder.index).problems.isEmpty)
    #expect(throws: KieloError.self) { try index(folder) }
    let report = try index(folder) { $0.isRebuild = true }
    #expect(report.roots == [folder.documents])
    #expect(report.documents == 1)
    #expect(try seen("talo", at: folder.index).0.count == 1)
  }

  @Test("the budget of memory does not show in the index")
  func memory() throws {
    let folder = try TestFolder()
    var random = SeededGenerator(seed: 4)
    for number in 0..<30 {
      try folder.write(words.shuffled(using: &random).joined(separator: " "), to: "\(number).txt")
    }
    _ = try index(folder, [folder.documents])
    _ = try index(folder, [folder.documents], at: folder.path + "/small") { $0.memoryBudget = 1 }
    #expect(try segmentBytes(folder.index) == segmentBytes(folder.path + "/small"))
  }

  @Test("readers see one commit each while a writer commits and merges")
  func readersAndWriter() async throws {
    let folder = try TestFolder()
    let path = folder.index
    func write(_ version: Int, at path: String) throws {
      var indexer = try Indexer(at: path)
      for number in 0..<40 {
        try indexer.add(
          Document(key: "\(number)", title: "v\(version)", text: "Kaupungin talo \(number)."))
      }
      // Some stay for several commits, so that there are segments with tombstones.
      try indexer.add(Document(key: "x\(version)", title: "lisä", text: "Satama \(version)."))
      try indexer.commit()
    }
    try write(0, at: path)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let index = try Index.open(at: path)
          var seen = 0
          var last: UInt64 = 0
          for _ in 0..<60 {
            if try index.refresh() { seen += 1 }
            let searcher = index.searcher
            #expect(searcher.generation >= last)
            last = searcher.generation
            var options = SearchOptions()
            options.limit = 100
            let results = try searcher.search("talo", options: options)
            #expect(results.total == 40)
            #expect(Set(results.hits.map(\.title)).count == 1, "two commits in one answer")
            let added = try searcher.search("satama", options: options).total
            #expect(added == Int(searcher.generation))
          }
          return seen
        }
      }
      for version in 1...25 { try write(version, at: path) }
      for try await _ in group {}
    }
    #expect(try IndexVerification(at: path).problems == [])
  }
}
