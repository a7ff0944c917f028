import Testing

@testable import TextAnalysis

@Suite("Finnish stemmer")
struct FinnishStemmerTests {
  @Test("Every row of the golden table holds", arguments: FinnishParadigms.rows)
  func goldenRow(row: GoldenRow) throws {
    try row.expectToHold(in: .finnish)
  }

  @Test("The golden table has at least 1 500 rows, none twice")
  func tableSize() {
    #expect(FinnishParadigms.rows.count >= 1500)
    #expect(Set(FinnishParadigms.rows).count == FinnishParadigms.rows.count)
  }

  @Test(
    "Foreign, short and malformed words go through",
    arguments: [
      "", "a", "n", "ä", ":", "-", "stadsstrategi", "barnkonsekvensanalys", "日本",
      "łódź", "šakki", "nen", "ssa", "iin",
    ])
  func oddWords(word: String) {
    var key = Array(word.utf8)
    FinnishStemmer.stem(&key)
    #expect(key.isEmpty == word.isEmpty)
    var malformed: [UInt8] = Array(word.utf8) + [0xC3]
    FinnishStemmer.stem(&malformed)
    FinnishStemmer.family(&malformed)
    #expect(malformed == Array(word.utf8) + [0xC3])
  }
}
