import Testing

@testable import TextAnalysis

@Suite("Explanation of a word")
struct ExplanationTests {
  @Test("names each layer with its result, and says which are terms")
  func layers() throws {
    var analyzer = Analyzer()
    let explained = analyzer.explain("Lapsiystävällisyyden", languages: .finnish)
    #expect(explained.count == 1)
    let steps = try #require(explained.first).steps
    #expect(steps.map(\.name) == [.normalized, .stem, .family, .folded, .parts, .parts])
    #expect(steps.map(\.language) == [.other] + Array(repeating: .finnish, count: 5))
    #expect(steps[0].result == "lapsiystävällisyyden")
    #expect(steps[1].result.hasPrefix("lapsiystäväll"))
    #expect(steps[2].isTerm && steps[2].result != steps[1].result)
    #expect(steps[3].isTerm && steps[3].result == steps[1].result.replacing("ä", with: "a"))
    #expect(steps[4...].map(\.result) == ["lapsi", "ystävällisyys"])
    #expect(steps[4...].allSatisfy { $0.isTerm })
  }

  @Test("marks a step that changes nothing as no term")
  func idleSteps() throws {
    var analyzer = Analyzer()
    let steps = try #require(analyzer.explain("talo", languages: .finnish).first).steps
    #expect(steps.map(\.isTerm) == [true, true, false, false])
    #expect(Set(steps[1...].map(\.result)).count == 1)
  }

  @Test("has the steps of both languages in turn, and none of a language not asked for")
  func languages() throws {
    var analyzer = Analyzer()
    let both = try #require(analyzer.explain("kommun", languages: .both).first).steps
    #expect(
      both.map(\.language) == [
        .other, .finnish, .finnish, .finnish, .swedish, .swedish, .swedish,
      ])
    let none = try #require(analyzer.explain("Åbo", languages: []).first).steps
    #expect(none.map(\.name) == [.normalized, .folded])
    #expect(none.map(\.result) == ["åbo", "abo"])
  }

  @Test("covers every token and every term", arguments: 0..<20)
  func complete(seed: UInt64) {
    let text = String(decoding: RandomText.bytes(seed: seed, length: 50), as: UTF8.self)
    for languages in [LanguageSet.finnish, .swedish, .both, []] {
      var analyzer = Analyzer()
      let tokens = analyzer.read(text, languages: languages)
      let explained = analyzer.explain(text, languages: languages)
      #expect(explained.map(\.token.source) == tokens.map(\.source), "seed \(seed)")
      for (token, steps) in zip(tokens, explained.map(\.steps)) {
        let terms = steps.filter(\.isTerm).map(\.result).sorted()
        #expect(terms == token.keys.map { String(decoding: $0, as: UTF8.self) }.sorted())
      }
    }
  }

  @Test("of an empty text is empty")
  func empty() {
    var analyzer = Analyzer()
    #expect(analyzer.explain("", languages: .both).isEmpty)
    #expect(analyzer.explain(" - ! ", languages: .both).isEmpty)
  }
}
