import Foundation
import TestSupport
import Testing

@testable import InvertedIndex
@testable import Kielo

@Suite("Removal that can be proven")
struct RemovalTests {
  private func index(
    _ folder: TestFolder, _ paths: [String] = [],
    _ change: (inout FolderIndexer.Options) -> Void = { _ in }
  ) throws -> FolderIndexer.Report {
    var options = FolderIndexer.Options()
    change(&options)
    return try FolderIndexer(at: folder.index, options: options).index(paths)
  }

  private func check(_ texts: [String], _ folder: TestFolder) throws -> AbsenceCheck {
    try AbsenceCheck(for: texts.compactMap { SoughtText($0) }, in: folder.index)
  }

  /// Every file below the index folder, by its path.
  private func files(_ folder: TestFolder) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let all = FileManager.default.enumerator(atPath: folder.index)
    while let name = all?.nextObject() as? String {
      let path = folder.index + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: URL(fileURLWithPath: path)) }
    }
    return files
  }

  private func grep(_ text: String, _ folder: TestFolder) throws -> [String] {
    try files(folder).filter { $0.value.range(of: Data(text.utf8)) != nil }.keys.sorted()
  }

  /// A word that nothing else has: sixteen letters, which no stemmer knows.
  private func token(_ name: String, using random: inout SeededGenerator) -> String {
    let letters = Array("bcdfghjkmpqvwxz")
    return name + String((0..<16).map { _ in letters.randomElement(using: &random) ?? "x" })
  }

  @Test(
    "what was removed is found before a purge, and after it in no byte of any file",
    arguments: [1, 2, 3, 4] as [UInt64])
  func purge(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TestFolder()
    // Enough passages for a dictionary of samples; every word of a document is its own.
    var tokens: [String: [String]] = [:]
    func write(_ name: String, expires: String? = nil) throws {
      let own = ["title", "head", "text", "last"].map { token($0, using: &random) }
      tokens[name, default: []] += own
      let head = expires.map { "expires: \($0)\n" } ?? ""
      let filling = String(repeating: "Kaupunki tiedottaa asukkaille. ", count: 60)
      try folder.write(
        "---\ntitle: \(own[0])\n\(head)---\n# \(own[1])\n\n\(own[2]) \(filling)\n\n\(filling)\(own[3])\n",
        to: name)
    }
    for number in 0..<60 {
      try write(token("name\(number)", using: &random) + ".md")
    }
    let soon = Date().addingTimeInterval(-86_400 * 3)
    _ = try index(folder, [folder.documents])
    let names = tokens.keys.sorted().shuffled(using: &random)
    let (removed, edited, expired) = (names[0..<15], names[15..<20], names[20..<25])
    var gone: [String] = []
    for name in removed {
      try folder.remove(name)
      gone += (tokens[name] ?? []) + [String(name.dropLast(3))]
    }
    for name in edited {
      gone += tokens[name] ?? []
      tokens[name] = []
      try write(name)
    }
    for name in expired {
      let day = ISO8601DateFormatter().string(from: soon).prefix(10)
      gone += tokens[name] ?? []
      tokens[name] = []
      try write(name, expires: String(day))
      gone += tokens[name] ?? []
    }
    let kept = (names[15..<20] + names[25...]).flatMap { tokens[$0] ?? [] }
    // Tombstones and two generations; the second update has nothing to do.
    _ = try index(folder)
    if seed % 2 == 0 { _ = try index(folder) { $0.isOptimizing = true } }
    // What the updates removed is there until the purge; texts of expired versions never were.
    let known = removed.flatMap { tokens[$0] ?? [] }
    for token in known {
      #expect(try check([token], folder).findingCount > 0, "seed \(seed), \(token)")
    }
    // A damaged file that was set aside, and what an interrupted run left.
    let segment = try #require(files(folder).first { $0.key.hasSuffix(".segment") })
    let aside = folder.index + "/damaged"
    try FileManager.default.createDirectory(
      atPath: aside + "/more", withIntermediateDirectories: true)
    try segment.value.write(to: URL(fileURLWithPath: aside + "/000000000001-0.segment"))
    try Data(known[0].utf8).write(to: URL(fileURLWithPath: aside + "/more/part"))
    for name in [
      "000000000099-0.passages.tmp", "000000000099-0.terms.tmp", "manifest-000000000099.tmp",
    ] {
      try Data(known[1].utf8).write(to: URL(fileURLWithPath: folder.index + "/" + name))
    }
    let purge = try IndexPurge(at: folder.index)
    #expect(purge.documents == 40)
    // Of one commit or two, the damaged folder and the three that were left.
    #expect(purge.removedFiles >= 7)
    let left = try files(folder)
    #expect(left.keys.filter { $0.hasSuffix(".segment") }.count == 1)
    #expect(left.keys.filter { $0.hasPrefix("manifest-") }.count == 1)
    #expect(left.keys.allSatisfy { !$0.hasPrefix("damaged") && !$0.hasSuffix(".tmp") })
    #expect(!FileManager.default.fileExists(atPath: aside))
    let result = try check(gone, folder)
    #expect(result.findings == [], "seed \(seed)")
    #expect(result.problems == [], "seed \(seed)")
    for token in gone { #expect(try grep(token, folder) == [], "seed \(seed), \(token)") }
    for token in kept {
      #expect(try check([token], folder).findingCount > 0, "seed \(seed), \(token)")
    }
    #expect(try IndexVerification(at: folder.index).problems == [])
    // The bytes of an index that never held the others, the samples of its dictionary too.
    for name in expired { try folder.remove(name) }
    let rebuilt = folder.path + "/rebuilt"
    _ = try FolderIndexer(at: rebuilt).index([folder.documents])
    #expect(
      try IndexInformation(at: rebuilt).checksum == IndexInformation(at: folder.index).checksum,
      "seed \(seed)")
    #expect(
      try IndexInformation(at: rebuilt).sections.contains { $0.name == "recordDictionary" })
    // Nothing is left to do, and an update finds everything as it was.
    let again = try IndexPurge(at: folder.index)
    #expect(again.generation == purge.generation)
    #expect(again.removedFiles == 0)
    #expect(try !index(folder).isNew)
  }

  @Test("a purge drops what has expired, and roots that were forgotten are named nowhere")
  func forgotten() throws {
    let folder = try TestFolder()
    let clock = TestClock("2026-12-30")
    try folder.write("Salainenkansio ja teksti.", to: "Kadonnutpolku/a.md")
    try folder.write("---\nexpires: 2026-12-31\n---\nVanhenevateksti.", to: "muu/b.md")
    try folder.write("Pysyy.", to: "muu/c.md")
    let roots = ["Kadonnutpolku", "muu"].map { folder.documents + "/" + $0 }
    _ = try index(folder, roots) { $0.currentTime = { clock.now } }
    try FolderIndexer(at: folder.index).forget([roots[0]])
    #expect(try check(["Kadonnutpolku"], folder).findingCount > 0)
    clock.set("2027-01-01")
    let purge = try IndexPurge(
      at: folder.index, currentTime: { clock.now }, files: FileSystem())
    #expect(purge.expired == 1)
    #expect(purge.documents == 1)
    let texts = ["Kadonnutpolku", "Salainenkansio", "vanhenevateksti", "b.md"]
    #expect(try check(texts, folder).findings == [])
    #expect(try check(["muu/c.md"], folder).findingCount > 0)
  }

  @Test("texts are found whatever their case, width, hyphens and spaces, and across passages")
  func forms() throws {
    let folder = try TestFolder()
    let long = (0..<700).map { "sana\($0)" }.joined(separator: " ")
    try folder.write(
      "# Otsikko Ensin\n\nMatti\u{a0}\u{a0}Meikä\u{ad}läisen ﬁlmi.\nToinen rivi. \(long)",
      to: "Ä-tiedosto.txt")
    try folder.write(
      "{\"id\":\"tunnus-77\",\"text\":\"Mäen talo\",\"url\":\"https://osoite.example/x\"}",
      to: "r.jsonl")
    _ = try index(folder, [folder.documents])
    for text in [
      "Matti Meikäläisen", "MATTI\n  meikäläisen", "filmi. toinen", "ＭＡＴＴＩ", "sana1 sana2",
      "sana99 sana100", "sana199 sana200", "sana399 sana400", "sana599 sana600",
      "ä-tiedosto.txt", "Tunnus-77", "osoite.example", "Otsikko Ensin", "mäen", "eikäläis",
    ] {
      #expect(try check([text], folder).findingCount > 0, "\(text)")
    }
    for number in 0..<699 {
      let text = "sana\(number) sana\(number + 1)"
      #expect(
        try number % 50 != 0 || !check([text], folder).findings.isEmpty, "\(text)")
    }
    // Stems, base forms and other spellings are no proof: nobody wrote these.
    for text in ["maen", "mäki", "meikäläinen", "Matti  Virtanen", "sana700", "talossa"] {
      let result = try check([text], folder)
      #expect(result.findings == [], "\(text)")
      #expect(result.problems == [])
    }
    #expect(SoughtText("") == nil)
    #expect(SoughtText(" \n\u{ad}") == nil)
  }

  @Test("findings say where, at most twenty of them")
  func findings() throws {
    let folder = try TestFolder()
    for number in 0..<30 { try folder.write("Sama sana.", to: "\(number).txt") }
    _ = try index(folder, [folder.documents])
    let result = try check(["sama sana"], folder)
    #expect(result.findings.count == 20)
    #expect(result.findingCount == 30)
    let first = try #require(result.findings.first)
    #expect(first.section == "passages")
    #expect(first.kind == .document(key: folder.documents + "/0.txt"))
    let term = try check(["sam"], folder).findings.contains { $0.kind == .term("sama") }
    #expect(term)
  }

  @Test("what can't be read through is a problem, and what can be is still searched")
  func damage() throws {
    let folder = try TestFolder()
    for number in 0..<40 {
      try folder.write("Asiakirja \(number). Yhteinenlause tässä.", to: "\(number).txt")
    }
    _ = try index(folder, [folder.documents])
    let name = try #require(files(folder).keys.first { $0.hasSuffix(".segment") })
    let path = folder.index + "/" + name
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(try !check(["nowheretobefoundhere"], folder).problems.isEmpty)
    }
    for length in stride(from: 1, to: whole.count, by: whole.count / 40) {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(try !check(["nowheretobefoundhere"], folder).problems.isEmpty, "length \(length)")
    }
    try whole.write(to: URL(fileURLWithPath: path))
    #expect(try check(["nowheretobefoundhere"], folder).problems.isEmpty)
    // Beside a sound index: a damaged file set aside.
    try FileManager.default.createDirectory(
      atPath: folder.index + "/damaged", withIntermediateDirectories: true)
    try (whole.prefix(whole.count / 2) + Data("poistettulause".utf8)).write(
      to: URL(fileURLWithPath: folder.index + "/damaged/" + name))
    let result = try check(["poistettulause"], folder)
    #expect(result.findings.map(\.file) == [folder.index + "/damaged/" + name])
    #expect(!result.problems.isEmpty)
  }

  @Test("a purge that is cut short leaves a whole index, and the next one does the rest")
  func interrupted() throws {
    for point in 0..<200 {
      let folder = try TestFolder()
      for number in 0..<6 { try folder.write("Asiakirja pysyvä\(number).", to: "\(number).txt") }
      try folder.write("Poistettavateksti.", to: "pois.txt")
      _ = try index(folder, [folder.documents])
      try folder.remove("pois.txt")
      _ = try index(folder)
      try FileManager.default.createDirectory(
        atPath: folder.index + "/damaged", withIntermediateDirectories: true)
      try Data("Poistettavateksti".utf8).write(
        to: URL(fileURLWithPath: folder.index + "/damaged/x"))
      let counter = OperationCounter(failingFrom: point)
      let files = FileSystem { (operation) throws(IndexError) in try counter.count(operation) }
      var isDone = false
      do {
        _ = try IndexPurge(at: folder.index, currentTime: { .now }, files: files)
        isDone = counter.count <= point
      } catch {}
      #expect(try Index.open(at: folder.index).searcher.search("pysyvä*").documents == 6)
      if !isDone { _ = try IndexPurge(at: folder.index) }
      #expect(try check(["poistettavateksti"], folder).findings == [], "point \(point)")
      #expect(try check(["poistettavateksti"], folder).problems == [], "point \(point)")
      if isDone {
        #expect(point > 20)
        return
      }
    }
    Issue.record("a purge takes more than 200 operations")
  }

  @Test("a purge of a damaged or missing index says so and changes nothing")
  func refused() throws {
    let folder = try TestFolder()
    #expect(throws: KieloError.self) { try IndexPurge(at: folder.index) }
    #expect(!FileManager.default.fileExists(atPath: folder.index))
    try folder.write("Teksti.", to: "a.txt")
    _ = try index(folder, [folder.documents])
    let name = try #require(files(folder).keys.first { $0.hasSuffix(".segment") })
    let path = folder.index + "/" + name
    try Data(contentsOf: URL(fileURLWithPath: path)).dropLast(9).write(
      to: URL(fileURLWithPath: path))
    let before = try files(folder)
    #expect(throws: KieloError.self) { try IndexPurge(at: folder.index) }
    var after = try files(folder)
    after["write.lock"] = before["write.lock"]
    #expect(after == before)
  }

  @Test("a search leaves no trace of its query")
  func queries() throws {
    let folder = try TestFolder()
    try folder.write("Lapsiystävällinen kunta.", to: "a.txt")
    _ = try index(folder, [folder.documents])
    let before = try files(folder)
    let searcher = try Index.open(at: folder.index).searcher
    for query in [
      "salainenhakusana", "\"salainen hakusana\"", "salainenhaku*", "=salainenhakusana",
    ] {
      _ = try searcher.search(query)
    }
    #expect(try files(folder) == before)
    #expect(try check(["salainenhakusana"], folder).findings == [])
  }
}

/// Lets so many operations on files through.
private final class OperationCounter: @unchecked Sendable {
  private let limit: Int
  private(set) var count = 0

  init(failingFrom limit: Int) { self.limit = limit }

  func count(_ operation: FileSystem.Operation) throws(IndexError) -> FileSystem.Permission {
    if operation.isReading { return .whole }
    count += 1
    if count > limit { throw .system(operation: "test", path: "test", code: 5) }
    return .whole
  }
}
