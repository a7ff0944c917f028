import Foundation
import Kielo
import TestSupport
import Testing

@Suite("Threads")
struct ThreadTests {
  private static let endings = ["", "n", "a", "ssa", "en", "et", "ille", "na"]
  private static let words = [
    "kaupunki", "strategia", "lapsi", "nuoriso", "vesi", "katu", "barn", "skola", "kommun",
    "vatten",
    "gata", "och", "ja", "on", "det", "är", "että", "ystävällinen", "kirjasto", "bibliotek",
  ]

  private static func text(_ count: Int, using random: inout SeededGenerator) -> String {
    (0..<count).map { _ in
      (words.randomElement(using: &random) ?? "") + (endings.randomElement(using: &random) ?? "")
        + (Int.random(in: 0...9, using: &random) == 0
          ? String(Int.random(in: 0...999, using: &random)) : "")
    }.joined(separator: " ")
  }

  /// A large file of records, some broken and some of one id, among many small files.
  private static func fill(_ folder: TestFolder) throws {
    var random = SeededGenerator(seed: 11)
    var lines = ""
    for number in 0..<2400 {
      if number % 397 == 5 {
        lines += "{\"id\": \"broken \(number)\",\n"
      } else {
        let id = number % 211 == 0 ? "twice" : "\((number * 7919) % 2400)"
        lines += "{\"id\":\"\(id)\",\"title\":\"Otsikko \(number)\",\"text\":\""
        lines += text(Int.random(in: 5...60, using: &random), using: &random) + "\"}\n"
      }
    }
    try folder.write(lines, to: "records.jsonl")
    for number in 0..<300 {
      if number % 60 == 7 {
        try folder.write(Data([0, 1, 2, 0]), to: "small/\(number).txt")
      } else {
        try folder.write(text(20, using: &random) + "\n", to: "small/\(number).txt")
      }
    }
  }

  private struct Outcome: Equatable {
    var segments: [Data] = []
    var problems: [DocumentProblem] = []
    var repeatedKeys: [String] = []
    var documents = 0
    var files = 0
  }

  private static func index(_ folder: TestFolder, threads: Int, memory: Int) throws -> Outcome {
    var options = FolderIndexer.Options()
    options.threads = threads
    options.memoryBudget = memory
    let path = folder.path + "/Index-\(threads)-\(memory)"
    var outcome = Outcome()
    let report = try FolderIndexer(at: path, options: options).index([folder.documents]) { event in
      if case .problem(let problem) = event { outcome.problems.append(problem) }
    }
    outcome.repeatedKeys = report.repeatedKeys
    outcome.documents = report.documents
    outcome.files = report.files
    for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() {
      #expect(!name.hasSuffix(".tmp"))
      guard name.hasSuffix(".segment") else { continue }
      outcome.segments.append(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
    }
    return outcome
  }

  @Test("bytes and messages are the same whatever the threads and the memory")
  func sameOutcome() throws {
    let folder = try TestFolder()
    try Self.fill(folder)
    let expected = try Self.index(folder, threads: 1, memory: 256 << 20)
    #expect(expected.segments.count == 1)
    #expect(expected.files == 301)
    #expect(expected.problems.count == 12)
    let lines = expected.problems.compactMap(\.line)
    #expect(lines == lines.sorted() && lines.count == 7)
    #expect(expected.repeatedKeys.contains("twice"))
    for (threads, memory) in [(2, 256 << 20), (3, 256 << 20), (1, 300_000), (2, 300_000), (3, 1)] {
      let outcome = try Self.index(folder, threads: threads, memory: memory)
      #expect(outcome.segments == expected.segments, "\(threads) threads, \(memory) bytes")
      #expect(outcome.problems == expected.problems, "\(threads) threads, \(memory) bytes")
      #expect(outcome.repeatedKeys == expected.repeatedKeys, "\(threads) threads, \(memory) bytes")
      #expect(outcome.documents == expected.documents)
    }
  }

  @Test("strict ends with the first problem of the first file, whatever the threads")
  func strict() throws {
    let folder = try TestFolder()
    try Self.fill(folder)
    for threads in 1...3 {
      var options = FolderIndexer.Options()
      options.threads = threads
      options.isStrict = true
      do throws(KieloError) {
        _ = try FolderIndexer(at: folder.index, options: options).index([folder.documents])
        Issue.record("a broken record went unnoticed")
      } catch {
        guard case .document(let problem) = error else { throw error }
        #expect(problem.line == 6)
      }
      #expect(throws: KieloError.self) { try Index.open(at: folder.index) }
    }
  }

  @Test("a cancelled task commits nothing")
  func cancellation() async throws {
    let folder = try TestFolder()
    try Self.fill(folder)
    let (index, documents) = (folder.index, folder.documents)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      var options = FolderIndexer.Options()
      options.threads = 2
      do throws(KieloError) {
        _ = try FolderIndexer(at: index, options: options).index([documents])
        return false
      } catch {
        if case .cancelled = error { return true }
        return false
      }
    }
    #expect(await task.value)
    #expect(throws: KieloError.self) { try Index.open(at: index) }
  }
}
