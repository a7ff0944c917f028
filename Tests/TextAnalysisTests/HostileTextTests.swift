import TestSupport
import Testing

@testable import TextAnalysis

/// Texts made to hurt. A step that were quadratic would take minutes on them.
@Suite("Hostile texts", .timeLimit(.minutes(minutesUntilHang)))
struct HostileTextTests {
  private static let megabyte = 1 << 20

  private static func repeated(_ pattern: String, bytes: Int = megabyte) -> [UInt8] {
    let pattern = Array(pattern.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes + pattern.count)
    while text.count < bytes { text += pattern }
    return text
  }

  @Test(
    "of a quarter or of a whole megabyte are analysed",
    arguments: [
      "a", "ä", "aä1", "-", "a-", "a- ", "a- ja ", " ja -a", "lapsi- ja nuorisotyö ",
      "a-, b- och skogsbruk ", "\u{301}", "a\u{301}", "\u{AD}", "a\u{AD}", "\u{A0}", "\u{200B}",
      ".",
      "a.", "a.b:c'", "@", "a@", "a@b.", ":", "://", "a://", "http://", "www.", "w", "/", "1/",
      "1 000 ",
      "1 ", "1.", "1–", "'", "’", "日", "🙂", "👩‍👧", "ก", "\u{0}", "\n", "(\"", "EU:n ", "a:",
      "\u{FDFA}",
      "nen-", "ssakinkohan",
    ])
  func patterns(pattern: String) {
    var analyzer = Analyzer()
    var result = AnalyzedText()
    // The whole megabyte where one chunk, word or run of signs is that long.
    let isEndless = pattern.unicodeScalars.count == 1 && pattern != "@"
    let bytes = isEndless ? Self.megabyte : Self.megabyte / 4
    Self.repeated(pattern, bytes: bytes).withUnsafeBufferPointer {
      analyzer.analyze($0, languages: .both, into: &result)
      _ = LanguageIdentifier().decide(declared: nil, text: $0, prior: nil)
    }
    for token in result.tokens {
      if token.source.isEmpty || token.source.upperBound > bytes + pattern.utf8.count {
        Issue.record("\(token)")
      }
    }
  }

  @Test(
    "of one megabyte have sentences",
    arguments: ["a", "a. ", "A. ", "mm. ", ".", "\n", " ", "A.\n\n", "…", "\u{301}", "a.b.", "\r"])
  func sentences(pattern: String) {
    let text = Self.repeated(pattern)
    let ranges = SentenceSegmenter().sentences(in: text)
    #expect(ranges.last?.upperBound == text.count)
  }

  @Test("of one megabyte without a space are one cut word")
  func endlessWord() {
    var analyzer = Analyzer()
    let found = analyzer.read(Self.repeated("kunta"), languages: .finnish)
    #expect(found.count == 1)
    #expect(found.first?.source.count ?? 0 >= Self.megabyte)
    #expect(found.first?.keys.first?.count == WordSegmenter.termLimit)
  }

  @Test("are divided the same however long: twice the text has twice the words")
  func proportion() {
    var analyzer = Analyzer()
    let one = analyzer.read(Self.repeated("lapsi- ja nuorisotyö ", bytes: 22_000))
    let two = analyzer.read(Self.repeated("lapsi- ja nuorisotyö ", bytes: 44_000))
    #expect(one.count == 4_000 && two.count == 8_000)
    #expect(two.count { $0.kind == .rebuilt } == 2_000)
  }

  @Test(
    "are stemmed and folded as bare words too",
    arguments: ["a", "-", "a-", ":", "ä", "\u{301}", "nen", "ko"])
  func bareWords(pattern: String) {
    var word = Self.repeated(pattern)
    _ = Folding.fold(word)
    FinnishStemmer.stem(&word)
    FinnishStemmer.family(&word)
    #expect(word.count <= Self.megabyte + pattern.utf8.count)
  }

  @Test("that are empty have nothing")
  func empty() {
    var analyzer = Analyzer()
    #expect(analyzer.read([UInt8](), languages: .both).isEmpty)
    var result = AnalyzedText()
    analyzer.analyze(UnsafeBufferPointer(start: nil, count: 0), languages: .both, into: &result)
    #expect(result.tokens.isEmpty && result.wordCount == 0)
    #expect(SentenceSegmenter().sentences(in: []).isEmpty)
    let decision = LanguageIdentifier().decide(
      declared: nil, text: UnsafeBufferPointer(start: nil, count: 0), prior: nil)
    #expect(decision.languages == .both)
  }

  @Test("leave nothing behind in a result that is used again")
  func reuse() {
    var analyzer = Analyzer()
    var result = AnalyzedText()
    Array("lapsi- ja nuorisotyö".utf8).withUnsafeBufferPointer {
      analyzer.analyze($0, languages: .both, into: &result)
    }
    analyzer.analyze(UnsafeBufferPointer(start: nil, count: 0), languages: .both, into: &result)
    #expect(result.arena.isEmpty && result.terms.isEmpty && result.tokens.isEmpty)
    #expect(result.wordCount == 0)
  }
}
