import Testing

@testable import TextAnalysis

@Suite("Finnish stemmer")
struct FinnishStemmerTests {
  private func stem(_ word: String) -> [UInt8] {
    var bytes = Array(word.utf8)
    FinnishStemmer.stem(&bytes)
    return bytes
  }

  private func family(_ word: String) -> [UInt8] {
    var bytes = stem(word)
    FinnishStemmer.family(&bytes)
    return bytes
  }

  @Test("Every row of the golden table holds", arguments: FinnishParadigms.rows)
  func goldenRow(row: [String]) throws {
    let relation = try #require(row.first)
    let words = Array(row.dropFirst())
    try #require(words.count >= 2)
    for (index, first) in words.enumerated() {
      for second in words[(index + 1)...] {
        switch relation {
        case "stem": #expect(stem(first) == stem(second), "\(first) \(second)")
        case "family": #expect(family(first) == family(second), "\(first) \(second)")
        case "apart", "known-miss": #expect(stem(first) != stem(second), "\(first) \(second)")
        case "known-family-miss": #expect(family(first) != family(second), "\(first) \(second)")
        case "known-merge": #expect(stem(first) == stem(second), "\(first) \(second)")
        default: Issue.record("unknown relation \(relation)")
        }
      }
    }
  }

  @Test(
    "Foreign, short and malformed words go through",
    arguments: [
      "", "a", "n", "ä", ":", "-", "a:n", "stadsstrategi", "barnkonsekvensanalys", "日本",
      "łódź", "šakki", "nen", "ssa", "iin",
    ])
  func oddWords(word: String) {
    #expect(stem(word).isEmpty == word.isEmpty)
    var malformed: [UInt8] = Array(word.utf8) + [0xC3]
    FinnishStemmer.stem(&malformed)
    FinnishStemmer.family(&malformed)
    #expect(malformed == Array(word.utf8) + [0xC3])
  }
}
