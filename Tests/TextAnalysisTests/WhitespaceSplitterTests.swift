import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Splitting at white space")
struct WhitespaceSplitterTests {
  private static func words(_ text: [UInt8]) -> [[UInt8]] {
    var analyzer = Analyzer(kind: .whitespace)
    var result = AnalyzedText()
    text.withUnsafeBufferPointer { analyzer.analyze($0, languages: .both, into: &result) }
    #expect(result.wordCount == result.tokens.count)
    for (number, token) in result.tokens.enumerated() {
      #expect(token.position == UInt32(number))
      #expect(token.terms.count == 1)
    }
    return result.tokens.map { token in
      let term = result.terms[token.terms.lowerBound]
      #expect(term.tag == .exact)
      #expect(result.arena[term.bytes].first == TermTag.exact.rawValue)
      #expect(text[token.source].starts(with: result.arena[term.bytes].dropFirst()))
      return Array(result.arena[term.bytes].dropFirst())
    }
  }

  @Test("every run between ASCII white space is a term, byte for byte")
  func splits() {
    let text = " Talo,talo\tlinja-auto\u{a0}x\r\n\u{b}EU:n \u{c} A\u{308} "
    #expect(
      Self.words(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
        == ["Talo,talo", "linja-auto\u{a0}x", "EU:n", "A\u{308}"])
    #expect(Self.words([]) == [])
    #expect(Self.words(Array(" \n".utf8)) == [])
  }

  @Test("random bytes: as a split by the standard library, longer terms cut at a scalar")
  func random() {
    var random = SeededGenerator(seed: 7)
    let alphabet: [UInt8] = [0x20, 0x0a, 0x09, 0x61, 0x41, 0xc3, 0xa4, 0x00, 0xff, 0x80]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      let expected = text.split { $0 == 0x20 || (0x09...0x0d).contains($0) }.map(Array.init)
      #expect(Self.words(text) == expected)
    }
    let long = String(repeating: "ä", count: 200)
    #expect(Self.words(Array("a\(long) b".utf8)).map(\.count) == [255, 1])
    #expect(Self.words(Array("\(long) b".utf8)).map(\.count) == [254, 1])
    #expect(Self.words([UInt8](repeating: 0x80, count: 300)).map(\.count) == [255])
  }
}
