import Foundation
import Testing

@testable import InvertedIndex
@testable import Kielo

/// An index of every format that was ever released stays readable, or is told apart as too old.
///
/// The files in `Fixtures/format-N` were written once by the version that introduced the format, and
/// never change: a new format gets a new folder. `KIELO_WRITE_FIXTURE=1 swift test --filter Fixture`
/// writes the one of the present format.
@Suite("Fixture of the format")
struct FixtureTests {
  private static var path: String { path(of: SegmentFormat.version) }

  private static func path(of version: UInt32) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
      + "/Fixtures/format-\(version)"
  }

  /// The first format that was released.
  private static let firstVersion: UInt32 = 2
  private static let readVersions = Array(SegmentFormat.oldestVersion...SegmentFormat.version)
  private static let outdatedVersions = Array(firstVersion..<SegmentFormat.oldestVersion)

  /// Exact term of a word as format 3 keeps it.
  private static func term(_ word: String) -> [UInt8] { [0x01] + Array(word.utf8) }

  @Test(
    "is written on demand",
    .enabled(if: ProcessInfo.processInfo.environment["KIELO_WRITE_FIXTURE"] != nil))
  func write() throws {
    try? FileManager.default.removeItem(atPath: Self.path)
    var indexer = try Indexer(at: Self.path)
    for (key, title, text, language) in [
      ("fi/kunta", "Lapsiystävällinen kunta", "Kunnassa kuullaan lapsia ja nuoria.", "fi"),
      ("fi/tori", "Tori", "Torilla on markkinat, ja torilla soi musiikki.", "fi"),
      ("fi/vanha", "Vanha päätös", "Päätös torista on kumottu.", "fi"),
      ("sv/kommun", "Barnvänlig kommun", "Kommunen lyssnar på barn och unga.", "sv"),
    ] {
      try indexer.add(Document(key: key, title: title, text: text, language: language))
    }
    try indexer.commit()
    // A second commit, with a deletion.
    indexer = try Indexer(at: Self.path)
    try indexer.remove(key: "fi/vanha")
    try indexer.add(
      Document(key: "sv/torg", title: "Torget", text: "Marknad på torget.", language: "sv"))
    try indexer.commit()
    for name in ["write.lock", "manifest-000000000001"] {
      try FileManager.default.removeItem(atPath: Self.path + "/" + name)
    }
  }

  @Test("every format that is read is sound in every byte", arguments: readVersions)
  func isSound(version: UInt32) throws {
    let result = try IndexVerification(at: Self.path(of: version))
    #expect(result.problems == [])
    #expect(result.generation == 2)
    // A manifest, two segments, tombstones.
    #expect(result.files == 4)
  }

  @Test(
    "every format that is no longer read is told by its number, and is built anew in its place",
    arguments: outdatedVersions)
  func isOutdated(version: UInt32) throws {
    let folder = try TestFolder()
    try FileManager.default.copyItem(atPath: Self.path(of: version), toPath: folder.index)
    let error = #expect(throws: KieloError.self) { _ = try Index.open(at: folder.index) }
    guard case .storage(.tooOld(_, let found, let supported)) = error else {
      Issue.record("format \(version): \(String(describing: error))")
      return
    }
    #expect(found == version)
    #expect(supported == SegmentFormat.oldestVersion)
    try folder.write("Torilla soi musiikki.", to: "tori.txt")
    var options = FolderIndexer.Options()
    options.isRebuild = true
    try FolderIndexer(at: folder.index, options: options).index([folder.documents])
    #expect(
      try Index.open(at: folder.index).searcher.search("tori").hits.map(\.key) == ["tori.txt"])
    #expect(try IndexVerification(at: folder.index).problems == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.index)
    #expect(names.filter { $0.hasPrefix("manifest-") }.count == 1)
  }

  @Test(
    "every format that is read answers without any analysis: terms, scores, deletions and records",
    arguments: readVersions)
  func answers(version: UInt32) throws {
    let snapshot = try IndexDirectory(path: Self.path(of: version)).open()
    let matcher = Matcher(segments: snapshot.segments, parameters: BM25Parameters())
    func hits(_ word: String) throws -> [String] {
      let evidence = Evidence(.term(QueryTerm(Self.term(word))), weight: 1, level: 0)
      let clause = Clause(readings: [.init(evidence: [evidence], inverseDocumentFrequency: 1)])
      let result = try matcher.search(
        MatchRequest(clauses: [clause], order: .levelThenScore, limit: 10))
      return try result.groups.joined().map { hit in
        let segment = snapshot.segments[hit.segment]
        let document = try DocumentRecord(hit.document, in: segment)
        let passage: PassageRecord = try .init(
          stored: segment.passageRecord(hit.passage), number: hit.passage, in: segment)
        return "\(document.key): \(document.title). \(passage.text)"
      }
    }
    #expect(
      try hits("lapsiystävällinen")
        == ["fi/kunta: Lapsiystävällinen kunta. Kunnassa kuullaan lapsia ja nuoria."])
    #expect(try hits("torget") == ["sv/torg: Torget. Marknad på torget."])
    #expect(try hits("päätös").isEmpty)
    #expect(
      try snapshot.segments.map { try $0.documentFrequency(of: Self.term("päätös")) } == [0, 0])
    #expect(snapshot.segments.map(\.statistics.all.passages) == [3, 1])
  }

  @Test("it is searched, or another analysis is told")
  func search() throws {
    guard try IndexInformation(at: Self.path).isCurrent else {
      #expect(throws: KieloError.self) { try Index.open(at: Self.path) }
      return
    }
    let searcher = try Index.open(at: Self.path).searcher
    #expect(try searcher.search("lapsiystävällisen").hits.map(\.key) == ["fi/kunta"])
    #expect(try searcher.search("kommunens").hits.map(\.key) == ["sv/kommun"])
  }
}
