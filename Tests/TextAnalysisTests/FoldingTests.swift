import Testing

@testable import TextAnalysis

@Suite("Folding")
struct FoldingTests {
  private func fold(_ text: String) -> String {
    String(decoding: Folding.fold(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "gives the letters that people type without a Nordic keyboard",
    arguments: [
      ("kälviä", "kalvia"), ("öljy", "oljy"), ("åbo", "abo"), ("é", "e"), ("ü", "u"),
      ("šakki", "sakki"),
      ("žurnaali", "zurnaali"), ("smørrebrød", "smorrebrod"), ("æther", "aether"), ("ǽ", "ae"),
      ("œuvre", "oeuvre"), ("straße", "strasse"), ("þor", "thor"), ("łódź", "lodz"), ("đ", "d"),
      ("ð", "d"), ("ħ", "h"), ("ı", "i"), ("ŋ", "n"), ("ŧ", "t"), ("a\u{308}", "a"),
      ("kunta", "kunta"), ("", ""), ("日本", "日本"), ("\u{301}", ""),
    ])
  func examples(word: String, expected: String) {
    #expect(fold(word) == expected)
  }

  @Test("gives the same without ICU as with it, on every short word")
  func plainWords() {
    let letters = ["a", "ä", "å", "ö", "é", "ü", "ø", "ß", "Ä", "š", "\u{301}", "'"]
    let workspace = TextWorkspace()
    var indices = [0]
    while indices.count <= 4 {
      let word = indices.flatMap { Array(letters[$0].utf8) }
      // A word cut within a letter, too.
      for word in [word, word.dropLast()] {
        let word = Array(word)
        if Folding.fold(word) != Folding.fold(word, in: workspace) { Issue.record("\(word)") }
      }
      indices.advance(below: letters.count)
    }
  }

  @Test("changes nothing the second time, and no ASCII", arguments: 0..<40)
  func idempotent(seed: UInt64) {
    let once = Folding.fold(normalized(RandomText.bytes(seed: seed, length: 40)))
    #expect(Folding.fold(once) == once, "seed \(seed)")
    let ascii = once.filter { $0 < 0x80 }
    #expect(Folding.fold(ascii) == ascii)
  }

  @Test("of each scalar below U+3000 leaves no combining mark and changes nothing the second time")
  func everyScalar() {
    for value in UInt32(0x80)..<0x3000 {
      // What Unicode has added since is unknown to an ICU of that time.
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major < 15
      else { continue }
      let folded = fold(String(scalar))
      if fold(folded) != folded { Issue.record("U+\(String(value, radix: 16)) folds twice") }
      if folded.unicodeScalars.contains(where: { $0.properties.generalCategory == .nonspacingMark })
      {
        Issue.record("U+\(String(value, radix: 16)) keeps a mark")
      }
    }
  }
}
