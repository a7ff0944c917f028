import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Splitter of compounds")
struct CompoundSplitterTests {
  @Test("splits Finnish compounds", arguments: FinnishCompounds.rows)
  func finnish(row: CompoundRow) {
    #expect(CompoundSplitter.finnish.parts(of: row.word) == row.parts)
  }

  @Test("splits Swedish compounds", arguments: SwedishCompounds.rows)
  func swedish(row: CompoundRow) {
    #expect(CompoundSplitter.swedish.parts(of: row.word) == row.parts)
  }

  @Test("does not split these so yet")
  func missed() {
    for row in FinnishCompounds.missed {
      #expect(CompoundSplitter.finnish.parts(of: row.word) != row.parts, "\(row.word)")
    }
    for row in SwedishCompounds.missed {
      #expect(CompoundSplitter.swedish.parts(of: row.word) != row.parts, "\(row.word)")
    }
  }

  @Test("leaves other Finnish words whole", arguments: FinnishCompounds.whole)
  func wholeFinnish(word: String) {
    #expect(CompoundSplitter.finnish.parts(of: word).isEmpty)
  }

  @Test("leaves other Swedish words whole", arguments: SwedishCompounds.whole)
  func wholeSwedish(word: String) {
    #expect(CompoundSplitter.swedish.parts(of: word).isEmpty)
  }

  @Test("has golden tables of some size, no word twice")
  func tableSizes() {
    for (rows, whole) in [
      (FinnishCompounds.rows, FinnishCompounds.whole),
      (SwedishCompounds.rows, SwedishCompounds.whole),
    ] {
      #expect(rows.count >= 150 && whole.count >= 80)
      #expect(Set(rows.map(\.word)).count == rows.count && Set(whole).count == whole.count)
    }
  }

  @Test("tells what several parts are together: listed words, and the last two parts")
  func compounds() {
    #expect(
      CompoundSplitter.finnish.compounds(in: "varhaiskasvatussuunnitelmassa")
        == ["varhaiskasvatus", "kasvatussuunnitelma"])
    #expect(
      CompoundSplitter.swedish.compounds(in: "barnkonsekvensanalyser") == ["konsekvensanalys"])
    #expect(CompoundSplitter.finnish.compounds(in: "hyvinvointialue").isEmpty)
  }

  @Test("reads two consonants as three at a border of Swedish parts")
  func sharedConsonant() {
    let word = Array("busstationer".utf8)
    let split = CompoundSplitter.swedish.split(word)
    #expect(split.parts.map(\.range) == [0..<4, 4..<12])
    #expect(CompoundSplitter.swedish.parts(of: "busstationer") == ["buss", "station"])
  }

  @Test("has its parts side by side, whatever the word", arguments: 0..<10)
  func rangesTile(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = (FinnishCompounds.rows + SwedishCompounds.rows).flatMap(\.parts)
    for _ in 0..<200 {
      var word: [UInt8] = []
      for _ in 0...random.next() % 4 {
        word += Array(pieces[Int(random.next() % UInt64(pieces.count))].utf8)
        if random.next() % 3 == 0 { word.append(UInt8(truncatingIfNeeded: random.next())) }
      }
      for splitter in [CompoundSplitter.finnish, .swedish] {
        let split = splitter.split(word)
        var end = 0
        for part in split.parts {
          #expect(part.range.lowerBound == end && !part.range.isEmpty && !part.lemma.isEmpty)
          end = part.range.upperBound
        }
        #expect(split.parts.isEmpty || end == word.count && split.parts.count > 1)
        for part in split.compounds { #expect(part.range.upperBound <= word.count) }
      }
    }
  }

  @Test("goes through any bytes", arguments: 0..<10)
  func anyBytes(seed: UInt64) {
    for length in 0..<60 {
      let word = RandomText.bytes(seed: seed, length: length)
      for splitter in [CompoundSplitter.finnish, .swedish] { _ = splitter.split(word) }
    }
  }

  @Test("is quick with words without end")
  func longWords() {
    for piece in ["kunnan", "stads", "glas", "a", "ss", "varhaiskasvatus"] {
      let word = Array(String(repeating: piece, count: 1000).utf8)
      for splitter in [CompoundSplitter.finnish, .swedish] {
        #expect(splitter.split(word).parts.isEmpty)
        var path = PartPath(splitter, word)
        _ = path.parts(of: word.indices, isEnd: true, leastLetters: 3)
      }
    }
  }
}
