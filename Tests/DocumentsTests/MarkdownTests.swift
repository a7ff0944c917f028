import Testing

@testable import Documents

@Suite("Markdown")
struct MarkdownTests {
  private static let text = """
    ---
    title: "Strategia 2022–2025"
    lang: fi-FI
    date: 2021-12-13
    twin: sv/strategi.md
    ---
    # Kokkolan strategia

    Kaupunki **kasvaa** ja
    [voi hyvin](https://example.org/x).

    Arvot
    -----

    - lapsi- ja
      nuorisoystävällinen
    - `koodi` &auml;&#228; \\*tähti\\*

    > Lainaus on tässä.

    | Mittari | Tavoite |
    |---------|---------|
    | Asukkaat | 1 700 |

    ```
    koodia
    ```

    <p>Kappale <b>HTML:ää</b></p>

    ## Lopuksi ##

    ![Kuva torista](tori.jpg) kuvateksti<br>rivi
    """

  @Test("blocks have kind, line and text without markup")
  func blocks() throws {
    let folder = try DocumentFolder()
    let document = try folder.document(Self.text, as: "a.md")
    #expect(
      document.outline == [
        "h1 7: Kokkolan strategia", "p 9: Kaupunki kasvaa ja\nvoi hyvin.", "h2 12: Arvot",
        "li 15: lapsi- ja\nnuorisoystävällinen", "li 17: koodi ää *tähti*",
        "quote 19: Lainaus on tässä.", "tr 21: Mittari | Tavoite", "tr 23: Asukkaat | 1 700",
        "code 26: koodia", "p 29: Kappale HTML:ää", "h2 31: Lopuksi",
        "p 33: Kuva torista kuvateksti rivi",
      ])
    #expect(document.blocks[3].headings == ["Kokkolan strategia", "Arvot"])
    #expect(document.blocks[11].headings == ["Kokkolan strategia", "Lopuksi"])
  }

  @Test("front matter is metadata")
  func metadata() throws {
    let folder = try DocumentFolder()
    let document = try folder.document(Self.text, as: "a.md")
    #expect(document.title == "Strategia 2022–2025")
    #expect(document.language == "fi")
    #expect(document.date == "2021-12-13")
    #expect(document.twin == "sv/strategi.md")
    #expect(document.key == "a.md")
  }

  @Test("byte ranges begin and end with the words of the text")
  func ranges() throws {
    let folder = try DocumentFolder()
    let document = try folder.document(Self.text, as: "a.md")
    let bytes = Array(Self.text.utf8)
    let written = document.blocks.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    #expect(written[0] == "Kokkolan strategia")
    #expect(written[1].hasPrefix("Kaupunki **kasvaa** ja\n[voi hyvin]"))
    #expect(written[3] == "lapsi- ja\n  nuorisoystävällinen")
    #expect(written[5] == "Lainaus on tässä.")
    #expect(written[9] == "Kappale <b>HTML:ää")
  }

  @Test("without a title the first heading is it, else the file name")
  func titles() throws {
    let folder = try DocumentFolder()
    #expect(try folder.document("# Otsikko\n\nteksti\n", as: "b.md").title == "Otsikko")
    let other = try DocumentFolder()
    #expect(try other.document("teksti\n", as: "muistio 3.md").title == "muistio 3")
  }

  @Test("nesting without end is read or refused, never a crash")
  func nesting() throws {
    let folder = try DocumentFolder()
    try folder.write(String(repeating: "> ", count: 20_000) + "syvä\n", to: "quotes.md")
    try folder.write(String(repeating: "<div>", count: 20_000) + "syvä\n", to: "divs.md")
    try folder.write(String(repeating: "[", count: 20_000) + "syvä\n", to: "links.md")
    let (documents, problems) = try folder.read()
    #expect(documents.count + problems.count == 3)
    #expect(problems.allSatisfy { $0.reason == .tooDeeplyNested(limit: 16_384) })
  }
}
