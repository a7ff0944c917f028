import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Swedish stemmer")
struct SwedishStemmerTests {
  private static func key(_ word: String) -> [UInt8] {
    var bytes = Array(word.lowercased().utf8)
    SwedishStemmer.stem(&bytes)
    return bytes
  }

  private static func familyKey(_ word: String) -> [UInt8] {
    var bytes = key(word)
    SwedishStemmer.family(&bytes)
    return bytes
  }

  private static func rows(_ relation: String) -> [[String]] {
    SwedishParadigms.rows.filter { $0[0] == relation }.map { Array($0.dropFirst()) }
  }

  @Test("all forms of a word have one stem", arguments: rows("stem"))
  func formsMeet(words: [String]) {
    for word in words {
      #expect(Self.key(word) == Self.key(words[0]), "\(word) and \(words[0])")
    }
  }

  @Test("derivations have one family", arguments: rows("family"))
  func familiesMeet(words: [String]) {
    for word in words {
      #expect(Self.familyKey(word) == Self.familyKey(words[0]), "\(word) and \(words[0])")
    }
  }

  @Test("different words have different stems", arguments: rows("apart"))
  func othersStayApart(words: [String]) {
    for (number, word) in words.enumerated() {
      for other in words[..<number] {
        #expect(Self.key(word) != Self.key(other), "\(word) \(other)")
      }
    }
  }

  @Test("merges that are known to be wrong are still there", arguments: rows("known-merge"))
  func knownMerges(words: [String]) {
    for word in words { #expect(Self.key(word) == Self.key(words[0]), "\(word) no longer merges") }
  }

  @Test("families that are known to fall apart still do", arguments: rows("known-family-miss"))
  func knownFamilyMisses(words: [String]) {
    #expect(Set(words.map(Self.familyKey)).count == words.count, "\(words) now meet")
  }

  @Test("the table has at least 300 rows, none twice")
  func tableSize() {
    #expect(SwedishParadigms.rows.count >= 300)
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
