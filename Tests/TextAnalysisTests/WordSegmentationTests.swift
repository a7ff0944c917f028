import Testing

@testable import TextAnalysis

@Suite("Words of a text")
struct WordSegmentationTests {
  /// A text and its tokens as `kind:exact`.
  struct Example: CustomTestStringConvertible, Sendable {
    var text: String
    var tokens: String
    var testDescription: String { text }

    init(_ text: String, _ tokens: String) {
      self.text = text
      self.tokens = tokens
    }
  }

  private func tokens(_ text: String, languages: LanguageSet = []) -> [ReadToken] {
    var analyzer = Analyzer()
    return analyzer.read(text, languages: languages)
  }

  private func expect(_ example: Example) {
    let found = tokens(example.text).map(\.brief).joined(separator: " ")
    #expect(found == example.tokens)
  }

  @Test(
    "are normalized by NFKC_Casefold",
    arguments: [
      Example("Kokkola", "word:kokkola"),
      Example("ÄITI Öljy Åbo", "acronym:äiti word:öljy word:åbo"),
      Example("A\u{308}iti", "word:äiti"),
      Example("Straße STRASSE", "word:strasse acronym:strasse"),
      Example("ﬁnska Ⅷ", "word:finska acronym:viii"),
      Example("kaupun\u{AD}ki", "word:kaupunki"),
      Example("kaupun\u{200B}ki", "word:kaupunki"),
      Example("ＫＯＫＫＯＬＡ １２", "acronym:kokkola number:12"),
      Example("rock’n’roll rock'n'roll", "word:rock'n'roll word:rock'n'roll"),
      Example("İstanbul Iraq", "word:i\u{307}stanbul word:iraq"),
      Example("m² ½", "word:m"),
    ])
  func normalization(example: Example) { expect(example) }

  @Test(
    "end at every kind of space and at punctuation",
    arguments: [
      Example(
        "yksi\u{A0}kaksi\u{2009}kolme\u{202F}neljä", "word:yksi word:kaksi word:kolme word:neljä"),
      Example(
        "yksi\u{3000}kaksi\u{2028}kolme\u{85}neljä", "word:yksi word:kaksi word:kolme word:neljä"),
      Example(
        "yksi\tkaksi\r\nkolme\u{B}neljä\u{C}viisi",
        "word:yksi word:kaksi word:kolme word:neljä word:viisi"),
      Example("(kunta), \"kylä\"; 'koti'!", "word:kunta word:kylä word:koti"),
      Example("”kunta” – ’kylä’…", "word:kunta word:kylä"),
      Example("yksi…kaksi—kolme", "word:yksi word:kaksi word:kolme"),
      Example("kunta🙂kylä", "word:kunta word:kylä"),
      Example("👩‍👧 🇫🇮 !!! ---", ""),
      Example("yksi,kaksi;kolme", "word:yksi word:kaksi word:kolme"),
    ])
  func boundaries(example: Example) { expect(example) }

  @Test(
    "with an ending after a colon have the base as their term",
    arguments: [
      Example("EU:n", "acronym:eu"),
      Example("WC:ssä", "acronym:wc"),
      Example("Kela:lle", "word:kela"),
      Example("YK:n ja EU:hun.", "acronym:yk word:ja acronym:eu"),
      Example("EU:n-maat", "acronym:eu word:maat"),
      Example("huom:tärkeää", "word:huom word:tärkeää"),
      Example("Aihe: kunta", "word:aihe word:kunta"),
      Example("KPMG:s", "acronym:kpmg"),
    ])
  func colons(example: Example) { expect(example) }

  @Test(
    "with hyphens are found joined and in parts",
    arguments: [
      Example("linja-auto", "joined:linjaauto word:linja word:auto"),
      Example("linja\u{2011}auto", "joined:linjaauto word:linja word:auto"),
      Example("linja\u{2010}auto", "joined:linjaauto word:linja word:auto"),
      Example("linjaauto", "word:linjaauto"),
      Example("90-luvulla", "joined:90luvulla number:90 word:luvulla"),
      Example(
        "Etelä-Pohjanmaa-hanke", "joined:eteläpohjanmaahanke word:etelä word:pohjanmaa word:hanke"),
      Example("EU-maat", "joined:eumaat acronym:eu word:maat"),
      Example("kissa–koira", "word:kissa word:koira"),
      Example("kissa - koira", "word:kissa word:koira"),
      Example("-kunta kunta-", "word:kunta word:kunta"),
    ])
  func hyphens(example: Example) { expect(example) }

  @Test(
    "that are numbers keep their separators, and groups and ranges are found whole",
    arguments: [
      Example("17 3,5 1.9.2020", "number:17 number:3,5 number:1.9.2020"),
      Example("1 700", "joined:1700 number:1 number:700"),
      Example("1\u{A0}700\u{202F}000", "joined:1700000 number:1 number:700 number:000"),
      Example("2022–2025", "joined:2022-2025 number:2022 number:2025"),
      Example("2022-2025", "joined:2022-2025 number:2022 number:2025"),
      Example("2022\u{2212}2025", "number:2022 number:2025"),
      Example("§ 12", "number:12"),
      Example("12 §", "number:12"),
      Example("12 34", "number:12 number:34"),
      Example("2020 700", "number:2020 number:700"),
      Example("1\n700", "number:1 number:700"),
      Example("1 700,5", "number:1 number:700,5"),
      Example("A4 COVID-19", "acronym:a4 joined:covid19 acronym:covid number:19"),
      Example("klo 12.30", "word:klo number:12.30"),
      Example("٣٤", "number:٣٤"),
    ])
  func numbers(example: Example) { expect(example) }

  @Test(
    "that are register numbers are found whole and in parts",
    arguments: [
      Example("KOK/123/2024", "joined:kok/123/2024 acronym:kok number:123 number:2024"),
      Example(
        "123/00.01.02/2024", "joined:123/00.01.02/2024 number:123 number:00.01.02 number:2024"),
      Example("ja/tai", "word:ja word:tai"),
      Example("(KOK/1/2024).", "joined:kok/1/2024 acronym:kok number:1 number:2024"),
    ])
  func registerNumbers(example: Example) { expect(example) }

  @Test(
    "that are addresses are found whole and in parts",
    arguments: [
      Example("www.kokkola.fi", "address:www.kokkola.fi word:www word:kokkola word:fi"),
      Example(
        "Katso https://www.kokkola.fi/asuminen/?a=1.",
        "word:katso address:https://www.kokkola.fi/asuminen/?a=1 word:https word:www word:kokkola "
          + "word:fi word:asuminen word:a number:1"),
      Example(
        "(Etunimi.Sukunimi@kokkola.fi)",
        "address:etunimi.sukunimi@kokkola.fi word:etunimi word:sukunimi word:kokkola word:fi"),
      Example("kokkola.fi", "address:kokkola.fi word:kokkola word:fi"),
      Example("oma_tiedosto", "address:oma_tiedosto word:oma word:tiedosto"),
      Example("@kokkola a@b", "address:@kokkola word:kokkola address:a@b word:a word:b"),
      Example("col·lecció", "word:col·lecció"),
    ])
  func addresses(example: Example) { expect(example) }

  @Test("in scripts without spaces are divided, and marks on no letter are none")
  func otherScripts() {
    #expect(tokens("日本語").map(\.exact).joined() == "日本語")
    #expect(tokens("\u{301}\u{308} \u{20DD}").isEmpty)
  }

  @Test("count broken UTF-8 as a sign that divides", arguments: [[0xFF], [0xC3], [0xE2, 0x80]])
  func brokenBytes(broken: [UInt8]) {
    var analyzer = Analyzer()
    let found = analyzer.read(Array("kunta".utf8) + broken + Array("kylä".utf8))
    #expect(found.map(\.exact) == ["kunta", "kylä"])
    #expect(found.map(\.source) == [0..<5, 5 + broken.count..<10 + broken.count])
  }

  @Test("have the position of their first part when joined, and parts follow one another")
  func positions() {
    let found = tokens("Iso linja-auto EU:n 1 700 talo")
    #expect(
      found.map(\.exact) == ["iso", "linjaauto", "linja", "auto", "eu", "1700", "1", "700", "talo"])
    #expect(found.map(\.position) == [0, 1, 1, 2, 3, 4, 4, 5, 6])
    #expect(slice("Iso linja-auto EU:n 1 700 talo", found[1].source) == "linja-auto")
    #expect(slice("Iso linja-auto EU:n 1 700 talo", found[4].source) == "EU:n")
    #expect(slice("Iso linja-auto EU:n 1 700 talo", found[5].source) == "1 700")
  }

  @Test("written with and without a hyphen meet on the stem layer")
  func joinedStem() {
    let joined = tokens("linja-autossa", languages: .finnish).first { $0.kind == .joined }
    let plain = tokens("linjaauto", languages: .finnish).first
    #expect(joined?.key(.finnishStem) != nil)
    #expect(joined?.key(.finnishStem) == plain?.key(.finnishStem))
  }

  @Test(
    "have stems of each language asked for, and none if they hold digits",
    arguments: [
      ("kunnassa", LanguageSet.finnish, [TermTag.exact, .finnishStem]),
      ("kunnassa", LanguageSet.swedish, [TermTag.exact, .swedishStem]),
      ("kunnassa", LanguageSet.both, [TermTag.exact, .finnishStem, .swedishStem]),
      ("kunnassa", LanguageSet(), [TermTag.exact]),
      ("työssä", LanguageSet(), [TermTag.exact, .folded]),
      ("A4", LanguageSet.both, [TermTag.exact]),
      ("17", LanguageSet.both, [TermTag.exact]),
      ("kokkola.fi", LanguageSet.both, [TermTag.exact]),
    ])
  func layers(text: String, languages: LanguageSet, tags: [TermTag]) {
    let families: Set<TermTag> = [
      .finnishFamily, .swedishFamily, .finnishFoldedStem, .swedishFoldedStem,
    ]
    let token = tokens(text, languages: languages).first
    #expect(token?.tags.filter { !families.contains($0) } == tags)
  }

  @Test("are joined up to eight parts, and the rest stands alone")
  func longChains() {
    let found = tokens("a-b-c-d-e-f-g-h-i-j")
    #expect(found.filter { $0.kind == .joined }.map(\.exact) == ["abcdefgh"])
    #expect(found.count { $0.kind == .word } == 10)
  }

  @Test("longer than 255 bytes are cut between scalars", arguments: ["a", "ä", "Ж", "𐐀"])
  func longWords(letter: String) throws {
    let token = try #require(tokens(String(repeating: letter, count: 400)).first)
    let count = try #require(token.keys.first).count
    #expect(count <= 255 && count > 251)
    #expect(!token.exact.unicodeScalars.contains("\u{FFFD}"))
  }
}
