import Kielo
import Testing

@Suite("Search")
struct SearchTests {
  private static let documents = [
    Document(
      key: "a", title: "Kokkolan strategia",
      text: "Kaupunki on lapsiystävällinen.\n\nLapsi- ja nuorisoystävällisyys ohjaa työtä.",
      language: "fi"),
    Document(
      key: "b", title: "Karleby", text: "Staden är barnvänlig och barnvänligheten syns i städerna.",
      language: "sv"),
    Document(
      key: "c", title: "Varhaiskasvatus",
      text: "Varhaiskasvatus ja opetus lähellä kotia. Opetus ja varhaiskasvatus.",
      language: "fi"),
    Document(
      key: "d", title: "Kylä", text: "Lapsiystävällisestä kylästä puhutaan.", language: "fi"),
  ]

  private func keys(_ query: String, _ searcher: Searcher) throws -> [String] {
    try searcher.search(query).hits.map(\.key)
  }

  private func marked(_ query: String, _ searcher: Searcher) throws -> [String] {
    try searcher.search(query).hits.flatMap { hit in
      hit.marks.map { String(decoding: Array(hit.text.utf8)[$0], as: UTF8.self) }
    }
  }

  @Test("a word in any form finds every form, and derivations after them")
  func forms() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    for form in [
      "lapsiystävällinen", "lapsiystävälliselle", "LAPSIYSTÄVÄLLISTEN",
      "lapsiysta\u{308}va\u{308}llinen",
    ] {
      #expect(Set(try keys(form, searcher)) == ["a", "d"], "\(form)")
    }
    let results = try searcher.search("barnvänliga")
    #expect(results.hits.map(\.key) == ["b"])
    #expect(try marked("stad", searcher) == ["Staden", "städerna"])
    #expect(try keys("qwertyx", searcher).isEmpty)
  }

  @Test("both halves of a suspended hyphen are marked")
  func suspendedHyphen() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    #expect(
      try marked("lapsiystävällisyys", searcher).contains("ystävällisyys"))
    let hit = try #require(try searcher.search("=lapsiystävällisyys").hits.first)
    let text = Array(hit.text.utf8)
    #expect(
      hit.marks.map { String(decoding: text[$0], as: UTF8.self) } == ["Lapsi-", "ystävällisyys"])
  }

  @Test("a phrase needs its words in a row")
  func phrases() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    #expect(
      try marked("\"varhaiskasvatus ja opetus\"", searcher) == ["Varhaiskasvatus", "ja", "opetus"])
    #expect(try keys("\"opetus lähellä\"", searcher) == ["c"])
    #expect(try keys("\"opetus kotia\"", searcher).isEmpty)
    #expect(try keys("“varhaiskasvatus ja opetus", searcher) == ["c"])
  }

  @Test("operators: leave out, demand, prefix, exact form, language")
  func operators() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    #expect(try keys("lapsiystävällinen -kylä", searcher) == ["a"])
    #expect(try keys("opetus +kylä", searcher) == ["d"])
    #expect(try Set(keys("lapsi*", searcher)) == ["a", "d"])
    #expect(try keys("=lapsiystävällinen", searcher) == ["a"])
    #expect(try keys("stad lang:fi", searcher).isEmpty)
    #expect(try keys("stad lang:sv", searcher) == ["b"])
    #expect(try searcher.search("-stad").notes == [.onlyExcluded])
    #expect(try searcher.search("stad lang:xx").notes == [.unknownLanguage("xx")])
  }

  @Test("plain letters find å ä ö in full where the index lacks the word as typed")
  func folded() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    let results = try searcher.search("lapsiystavallinen")
    #expect(Set(results.hits.map(\.key)) == ["a", "d"])
    #expect(results.full > 0)
  }

  @Test(
    "no query is an error",
    arguments: [
      "", " ", "\"", "\"\"", "-", "--", "*", "=", "+", "-\"", "\"a", "a*b", "((()))", "lang:",
      "lang:fi",
      "\u{0}", "\u{301}", "a\u{301}\u{301}\u{301}", "👩‍👩‍👧", String(repeating: "a ", count: 5000),
      String(repeating: "a-", count: 5000), String(repeating: "\"", count: 999), "𝔨𝔲𝔫𝔱𝔞",
      "-a -b -c",
    ])
  func hostile(query: String) throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    let results = try searcher.search(query)
    #expect(results.total >= results.hits.count)
  }

  @Test("the explanation adds up to the score, and pages continue one another")
  func explanation() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    var options = SearchOptions()
    options.explains = true
    let query = "lapsiystävällinen stad"
    let all = try searcher.search(query, options: options)
    #expect(all.hits.count >= 2)
    for hit in all.hits {
      let explanation = try #require(hit.explanation)
      #expect(explanation.score == hit.score)
      let sum = explanation.words.reduce(Float(0)) { $0 + $1.score }
      #expect(abs(sum - hit.score) < 1e-4)
    }
    options.limit = 1
    for offset in 0..<all.hits.count {
      options.offset = offset
      let page = try searcher.search(query, options: options)
      #expect(page.hits.map(\.key) == [all.hits[offset].key])
      #expect(page.hits[0].rank == offset + 1)
      #expect(page.total == all.total)
    }
  }

  @Test("a document added again takes the place of the first; a removed one is gone")
  func replace() throws {
    let folder = try TestFolder()
    let before = try folder.searcher(Self.documents)
    var indexer = try Indexer(at: folder.index)
    try indexer.add(Document(key: "d", title: "Talo", text: "Punainen talo.", language: "fi"))
    try indexer.remove(key: "b")
    let report = try indexer.commit()
    #expect(report.documents == 3)
    let after = try Index.open(at: folder.index).searcher
    #expect(try keys("kylä", after).isEmpty)
    #expect(try keys("talo", after) == ["d"])
    #expect(try keys("stad", after).isEmpty)
    // A searcher made before sees what it saw.
    #expect(try keys("kylä", before) == ["d"])
  }

  @Test("an updated index ranks as one built anew")
  func updateEqualsRebuild() throws {
    let updated = try TestFolder()
    _ = try updated.searcher([Self.documents[0], Self.documents[3]])
    var indexer = try Indexer(at: updated.index)
    for document in Self.documents { try indexer.add(document) }
    try indexer.commit()
    let rebuilt = try TestFolder()
    let new = try rebuilt.searcher(Self.documents)
    let old = try Index.open(at: updated.index).searcher
    for query in ["lapsiystävällinen", "opetus kylä stad", "\"varhaiskasvatus ja\"", "k*"] {
      let left = try old.search(query).hits
      let right = try new.search(query).hits
      #expect(left.map(\.key) == right.map(\.key), "\(query)")
      #expect(left.map(\.score) == right.map(\.score), "\(query)")
    }
  }
}
