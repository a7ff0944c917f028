import InvertedIndex
import TestSupport
import Testing

@testable import Kielo

/// Queries that no person types: each is answered in bounded time, and what was left out is noted.
@Suite("Hostile queries", .timeLimit(.minutes(minutesUntilHang)))
struct HostileQueryTests {
  private static let words = (0..<10_000).map { "sana\($0)" }

  /// Words that a few hundred documents have.
  private func searcher() throws -> (Searcher, TestFolder) {
    let folder = try TestFolder()
    let documents = (0..<200).map { number in
      let words = Self.words[number * 50..<number * 50 + 50].joined(separator: " ")
      return Document(key: "\(number)", title: "Kunta \(number)", text: "ja ja ja \(words) kunta.")
    }
    return (try folder.searcher(documents), folder)
  }

  @Test("ten thousand words are answered by the first, and that is noted")
  func manyWords() throws {
    let (searcher, folder) = try searcher()
    defer { withExtendedLifetime(folder) {} }
    for sign in ["", "=", "+", "-"] {
      let results = try searcher.search(Self.words.map { sign + $0 }.joined(separator: " "))
      #expect(results.notes.contains(.wordsCut(limit: 256)), "sign \(sign)")
    }
    let results = try searcher.search(Self.words.joined(separator: " "))
    #expect(results.hits.first?.key == "0")
  }

  @Test("a phrase longer than a passage can be is looked for by its beginning")
  func longPhrase() throws {
    let (searcher, folder) = try searcher()
    defer { withExtendedLifetime(folder) {} }
    let long = try searcher.search("\"" + Self.words.joined(separator: " ") + "\"")
    #expect(long.total == 0)
    #expect(long.notes.contains(.wordsCut(limit: 256)))
    let repeated = try searcher.search(
      "\"" + Array(repeating: "ja", count: 100_000).joined(separator: " ") + "\"")
    #expect(repeated.total == 0)
    #expect(try searcher.search("\"ja ja ja\"").total == 200)
    #expect(try searcher.search("\"ja ja ja ja\"").total == 0)
  }

  @Test("beginnings stand for so many words together that a search ends")
  func manyPrefixes() throws {
    let (searcher, folder) = try searcher()
    defer { withExtendedLifetime(folder) {} }
    let beginnings = ["s*", "s*", "sa*", "san*", "sana*"] + (0..<300).map { "sana\($0)*" }
    let results = try searcher.search(beginnings.joined(separator: " "))
    // Each of the first stands for 4096 words in byte order, which is not all.
    #expect((50..<200).contains(results.total), "\(results.total)")
    #expect(
      results.notes.contains { if case .prefixCut = $0 { true } else { false } }, "\(results.notes)"
    )
    #expect(try searcher.search("*").total == 0)
    #expect(try searcher.search("k*").total == 200)
  }

  @Test(
    "a megabyte of anything is answered",
    arguments: [
      "(", ")", "((a))", "\"", "-", "+", "=", "*", "a*", "lang:", "a ", "a-", "\u{200b}",
      "\u{202e}",
      "\u{2066}kunta\u{200d}", "\u{301}", "👩‍👩‍👧", "å", "kunta ", "\u{0}",
    ])
  func megabyte(piece: String) throws {
    let (searcher, folder) = try searcher()
    defer { withExtendedLifetime(folder) {} }
    let query = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let results = try searcher.search(query)
    #expect(results.total >= results.hits.count)
  }

  @Test("zero-width and direction marks inside a word don't hide it")
  func invisible() throws {
    let (searcher, folder) = try searcher()
    defer { withExtendedLifetime(folder) {} }
    let results = try searcher.search("\u{202e}kun\u{ad}ta\u{202c} ((kunta))")
    #expect(results.total == 200)
  }

  @Test("a request of more clauses than can be summed is refused, not a trap")
  func tooManyClauses() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher([Document(key: "a", title: "a", text: "kunta")])
    let evidence = Evidence(.term(QueryTerm([1])), weight: 1, level: 0)
    let clause = Clause(readings: [.init(evidence: [evidence], inverseDocumentFrequency: 12)])
    let matcher = Matcher(segments: searcher.snapshot.segments, parameters: BM25Parameters())
    let request = MatchRequest(
      clauses: Array(repeating: clause, count: 257), order: .levelThenScore, limit: 10)
    #expect(throws: IndexError.self) { try matcher.search(request) }
  }
}
