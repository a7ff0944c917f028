import Testing

@testable import TextAnalysis

@Suite("Sentences")
struct SentenceSegmenterTests {
  private func sentences(_ text: String) -> [String] {
    SentenceSegmenter().sentences(in: Array(text.utf8)).compactMap { slice(text, $0) }
  }

  @Test(
    "end where the writer ended them",
    arguments: [
      ["Kunta päätti asiasta. ", "Valtuusto hyväksyi sen."],
      ["Mitä nyt? ", "Ei mitään! ", "Hyvä."],
      ["Hän sanoi: ”Tulen huomenna.” ", "Niin kävi."],
      ["Talous kasvoi vuonna 2020. ", "Sitten se laski."],
      ["Staden beslöt. ", "Fullmäktige godkände."],
      ["Kissat, koirat jne. ", "Seuraavaksi hevoset m.m. ", "Så är det."],
      ["No … ", "Niin on … ", "Onko?"],
      ["Se on totta… ", "Vai onko?"],
      ["Kokous on Kokkolassa. ", "Åbo är en stad."],
    ])
  func plainSentences(parts: [String]) {
    #expect(sentences(parts.joined()) == parts)
  }

  @Test(
    "do not end at an abbreviation, an ordinal, a decimal or an initial",
    arguments: [
      "Asia koskee mm. Kokkolaa ja esim. Kälviää.",
      "Katso ks. Liite 3 ja vrt. Taulukko 4.",
      "Paikalla olivat kaupunginjohtaja J. Virtanen ja K. Nieminen.",
      "Luokka on 1. luokka ja kello 12.30 alkaa.",
      "Kokous pidetään 1.9.2020 klo 12.00 alkaen.",
      "Det gäller t.ex. Karleby och bl.a. Kronoby.",
      "Enligt s.k. Fria regler kan t. ex. Karleby delta.",
      "Vuokra on n. 500 euroa, ns. Kela-korvaus 3.5 euroa.",
      "Hinta sis. ALV:n ja ao. Toimialan kulut.",
    ])
  func oneSentence(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test("go on over a line break, and end at an empty line")
  func lineBreaks() {
    #expect(
      sentences("Kunta päätti\nasiasta. Valtuusto\r\nhyväksyi sen.") == [
        "Kunta päätti\nasiasta. ", "Valtuusto\r\nhyväksyi sen.",
      ])
    #expect(sentences("Otsikko\n\nKunta päätti") == ["Otsikko\n\n", "Kunta päätti"])
    #expect(sentences("Otsikko\r\n \t\r\nKunta päätti").count == 2)
  }

  @Test("cover any text with adjacent ranges at scalar borders", arguments: 0..<100)
  func cover(seed: UInt64) {
    let bytes = RandomText.bytes(seed: seed, length: 80)
    let ranges = SentenceSegmenter().sentences(in: bytes)
    #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == bytes.count, "\(seed)")
    for (left, right) in zip(ranges, ranges.dropFirst()) {
      #expect(left.upperBound == right.lowerBound && !right.isEmpty, "\(seed)")
    }
    #expect(SentenceSegmenter().sentences(in: []).isEmpty)
  }
}
