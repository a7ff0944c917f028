import Foundation
import Kielo
import Testing

@Suite("Folders")
struct FolderIndexerTests {
  private func index(
    _ folder: TestFolder, _ paths: [String]? = nil, options: FolderIndexer.Options = .init()
  ) throws -> (report: FolderIndexer.Report, problems: [DocumentProblem]) {
    var problems: [DocumentProblem] = []
    let report = try FolderIndexer(at: folder.index, options: options).index(
      paths ?? [folder.documents]
    ) { event in
      if case .problem(let problem) = event { problems.append(problem) }
    }
    return (report, problems)
  }

  private func keys(_ query: String, _ folder: TestFolder) throws -> [String] {
    try Index.open(at: folder.index).searcher.search(query).hits.map(\.key)
  }

  @Test("a document that became unreadable is named and keeps its old version")
  func keepsOldVersion() throws {
    let folder = try TestFolder()
    try folder.write("Vanha kaivo.\n", to: "kaivo.txt")
    try folder.write("Uusi laituri.\n", to: "silta.txt")
    _ = try index(folder)
    try folder.write(Data([0, 0, 0, 1]), to: "kaivo.txt")
    try folder.write("Uudempi satama.\n", to: "silta.txt")
    let (report, problems) = try index(folder)
    #expect(problems.map(\.reason) == [.binary])
    #expect(report.keptDocuments == 1)
    #expect(try keys("kaivo", folder) == ["kaivo.txt"])
    #expect(try keys("laituri", folder).isEmpty)
    #expect(try keys("satama", folder) == ["silta.txt"])
    try folder.write("Kaivo on poissa käytöstä.\n", to: "kaivo.txt")
    #expect(try index(folder).report.keptDocuments == 0)
    #expect(try keys("vanha", folder).isEmpty)
  }

  @Test("one broken record is one problem with its line; the others and its old version stay")
  func brokenRecord() throws {
    let folder = try TestFolder()
    try folder.write(
      """
      {"id":"1","lang":"fi","title":"Vesi","text":"Vesikatko torilla."}
      {"id":"2","lang":"sv","title":"Vatten","text":"Vattenavbrott på torget.","key":"v"}

      """, to: "notices.jsonl")
    #expect(try index(folder).problems.isEmpty)
    try folder.write(
      """
      {"id":"1","lang":"fi","title":"Vesi","text":"Vesikatko on ohi."}
      {"id":"2","lang":"sv","title":"Vatten",

      """, to: "notices.jsonl")
    let (report, problems) = try index(folder)
    #expect(problems.count == 1)
    #expect(problems.first?.line == 2)
    #expect(report.documents == 2)
    #expect(try keys("vattenavbrott", folder) == ["2"])
    #expect(try keys("torilla", folder).isEmpty)
  }

  @Test("a repeated id is reported, and the last record stays")
  func repeatedIdentifier() throws {
    let folder = try TestFolder()
    try folder.write(
      """
      {"id":"1","text":"Ensimmäinen kirje."}
      {"id":"1","text":"Toinen kirje."}
      """, to: "a.jsonl")
    let (report, _) = try index(folder)
    #expect(report.repeatedKeys == ["1"])
    #expect(report.documents == 1)
    #expect(try keys("ensimmäinen", folder).isEmpty)
    #expect(try keys("toinen", folder) == ["1"])
  }

  @Test("a folder that is missing or suddenly empty changes nothing, unless emptiness is allowed")
  func emptyRoot() throws {
    let folder = try TestFolder()
    try folder.write("Kaivo.\n", to: "kaivo.txt")
    _ = try index(folder)
    try folder.remove("kaivo.txt")
    do {
      _ = try index(folder)
      Issue.record("an emptied folder was indexed")
    } catch let error as KieloError {
      guard case .emptiedRoot = error else { throw error }
    }
    #expect(try keys("kaivo", folder) == ["kaivo.txt"])
    var options = FolderIndexer.Options()
    options.prunes = true
    #expect(try index(folder, options: options).report.documents == 0)
    #expect(throws: KieloError.self) { try index(folder, [folder.path + "/nothing"]) }
  }

  @Test("files over the limit are named and left out")
  func tooLarge() throws {
    let folder = try TestFolder()
    try folder.write(String(repeating: "Pitkä teksti. ", count: 1000), to: "long.txt")
    try folder.write("Lyhyt.\n", to: "short.txt")
    var options = FolderIndexer.Options()
    options.maximumFileSize = 1000
    let (report, problems) = try index(folder, options: options)
    #expect(report.documents == 1)
    #expect(problems.map(\.reason) == [.tooLarge(size: 15_000, limit: 1000)])
  }

  @Test("an empty file is a document with the name of its file")
  func emptyFile() throws {
    let folder = try TestFolder()
    try folder.write("", to: "muistio.md")
    #expect(try index(folder).report.documents == 1)
    #expect(try keys("muistio", folder) == ["muistio.md"])
  }

  @Test("files from a clock that was ahead or went back are read when they change")
  func clocks() throws {
    let folder = try TestFolder()
    let path = folder.documents + "/a.txt"
    func write(_ text: String, years: Double) throws {
      try folder.write(text, to: "a.txt")
      let time = Date(timeIntervalSinceNow: years * 365 * 86_400)
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    }
    let indexer = FolderIndexer(at: folder.index)
    // The same size throughout; the times jump forth and back.
    for (text, years) in [
      ("kaivo", 1.0), ("tynny", 1), ("laiva", -30), ("silta", 0), ("tori!", -30), ("katu!", 5),
    ] {
      try write(text, years: years)
      try indexer.index([folder.documents])
      let found = try Index.open(at: folder.index).searcher.search("=" + text.filter(\.isLetter))
      #expect(found.total == 1, "\(text)")
      #expect(try !indexer.index([]).isNew)
    }
  }
}
