import Glibc
import Testing

@testable import TextAnalysis

/// The process's locale decides nothing: Turkish has two kinds of i, and ICU reads the environment.
@Suite("Locale of the process")
struct LocaleTests {
  static let text =
    "İSTANBUL ISPARTA IRAKIN Iitti Öljy- ja ILMASTOTYÖ EU:n LINJA-AUTO. Iso talo: 1,5 II"

  static func tokens() -> [String] {
    var analyzer = Analyzer()
    return analyzer.read(text, languages: .finnish).map(\.description)
  }

  static func sentences() -> [Range<Int>] {
    SentenceSegmenter().sentences(in: Array(text.utf8))
  }

  @Test(
    "changes no token and no sentence",
    arguments: ["tr_TR.UTF-8", "fi_FI.UTF-8", "sv_FI.UTF-8", "C", "ja_JP.UTF-8", "th_TH.UTF-8"])
  func otherLocales(locale: String) async {
    let expected = (Self.tokens(), Self.sentences())
    await #expect(processExitsWith: .success) {
      [
        locale = locale as String, tokens = expected.0 as [String],
        sentences = expected.1.map(\.upperBound) as [Int]
      ] in
      // ICU has not been touched in this process: it takes its default locale from here.
      setenv("LC_ALL", locale, 1)
      setenv("LANG", locale, 1)
      setlocale(LC_ALL, "")
      #expect(LocaleTests.tokens() == tokens)
      #expect(LocaleTests.sentences().map(\.upperBound) == sentences)
    }
  }

  @Test("of any kind leaves I and İ what Unicode makes of them")
  func turkishLetters() {
    var analyzer = Analyzer()
    let found = analyzer.read("ISI İSİ ısı isi").map(\.exact)
    #expect(found == ["isi", "i\u{307}si\u{307}", "ısı", "isi"])
  }
}
