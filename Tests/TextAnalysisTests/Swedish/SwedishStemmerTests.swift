import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Swedish stemmer")
struct SwedishStemmerTests {
  @Test("every row of the golden table holds", arguments: SwedishParadigms.rows)
  func goldenRow(row: GoldenRow) throws {
    try row.expectToHold(in: .swedish)
  }

  @Test("the golden table has at least 1 500 rows, none twice")
  func tableSize() {
    #expect(SwedishParadigms.rows.count >= 1500)
    #expect(Set(SwedishParadigms.rows).count == SwedishParadigms.rows.count)
  }

  @Test("any bytes give a key that is not empty, the same each time", arguments: 1...20)
  func anyBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("abdeghiklmnorstuvy".utf8) + [0xc3, 0xa4, 0xa5, 0xb6, 0x80, 0xff, 0x00]
    for _ in 0..<2000 {
      let count = Int.random(in: 1...70, using: &generator)
      let word = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0x61 }
      var first = word
      SwedishStemmer.stem(&first)
      var second = word
      SwedishStemmer.stem(&second)
      #expect(first == second && !first.isEmpty, "seed \(seed): \(word)")
      SwedishStemmer.family(&first)
      #expect(!first.isEmpty, "seed \(seed): \(word)")
    }
  }
}
