import Testing

@testable import Documents

@Suite("HTML")
struct HTMLTests {
  private static let page = """
    <!DOCTYPE html>
    <html lang="fi">
    <head>
      <meta charset="utf-8">
      <title>Anna palautetta – Kokkola</title>
      <meta name="date" content="2023-05-02">
      <meta name="twin" content="sv/respons.html">
      <style>.kunta { color: red }</style>
      <script>var x = "kunta < strategi";</script>
    </head>
    <body>
      <header><a href="#main">Siirry sisältöön</a></header>
      <nav><ul><li><a href="/">Etusivu</a></li></ul></nav>
      <main>
        <h1>Anna palautetta</h1>
        <p>Kaupunki on <b>lapsi</b>yst&auml;v&auml;llinen ja
          <a href="/x"
             title="y">avoin</a> kaikille&nbsp;asukkaille.</p>
        <ul><li>yksi</li><li>kaksi<ul><li>kolme</li></ul></li></ul>
        <table><tr><th>Mittari</th><td><p>Arvo</p></td></tr></table>
        <div lang="sv"><p>P\u{e5} svenska</p></div>
        <blockquote>Lainaus</blockquote>
        <pre>rivi 1
    rivi 2</pre>
        <noscript>Ota JavaScript käyttöön</noscript>
        <p hidden>Piilossa</p>
        Irrallinen teksti<br>toinen rivi <img src="a.jpg" alt="Kuva torista">
      </main>
    </body>
    </html>
    """

  @Test("text without navigation, script and style, in blocks with lines")
  func blocks() throws {
    let folder = try DocumentFolder()
    let document = try folder.document(Self.page, as: "a.html")
    #expect(
      document.outline == [
        "h1 15: Anna palautetta",
        "p 16: Kaupunki on lapsiystävällinen ja\n\navoin kaikille\u{a0}asukkaille.",
        "li 19: yksi", "li 19: kaksi", "li 19: kolme", "tr 20: Mittari | Arvo",
        "p 21: På svenska", "quote 22: Lainaus", "code 23: rivi 1\nrivi 2",
        "p 27: Irrallinen teksti toinen rivi Kuva torista",
      ])
    #expect(document.title == "Anna palautetta")
    #expect(document.language == "fi")
    #expect(document.date == "2023-05-02")
    #expect(document.twin == "sv/respons.html")
    #expect(document.blocks[6].language == "sv")
    #expect(document.blocks[7].language == "fi")
  }

  @Test("byte ranges lie where the text was written")
  func ranges() throws {
    let folder = try DocumentFolder()
    let document = try folder.document(Self.page, as: "a.html")
    let bytes = Array(Self.page.utf8)
    let written = document.blocks.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    #expect(written[0] == "Anna palautetta")
    #expect(written[1].hasPrefix("Kaupunki on <b>lapsi</b>yst&auml;"))
    #expect(written[1].hasSuffix("kaikille&nbsp;asukkaille."))
    #expect(written[6] == "På svenska")
  }

  @Test(
    "broken markup is read as far as it goes",
    arguments: [
      "", "<", "<p", "<p>kunta", "</p></p>kunta", "<html><body><p>a<p>b<table><td>c",
      "<!-- kunta", "<![CDATA[kunta]]>", "<p lang=>kunta</p>", "&#xffffffff;&bogus;kunta",
      "<script>kunta", "<title>kunta", "<p>\u{0}kunta",
    ])
  func broken(text: String) throws {
    let folder = try DocumentFolder()
    try folder.write(text, to: "a.html")
    let (documents, problems) = try folder.read()
    #expect(documents.count + problems.count == 1)
  }

  @Test("elements open without end are refused by name")
  func deep() throws {
    let folder = try DocumentFolder()
    try folder.write(String(repeating: "<div>", count: 100_000), to: "a.html")
    #expect(try folder.read().problems.map(\.reason) == [.tooDeeplyNested(limit: 16_384)])
  }
}
