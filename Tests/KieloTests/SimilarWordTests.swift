import Testing

@testable import Kielo

@Suite("Words that are alike")
struct SimilarWordTests {
  private static let documents = [
    Document(key: "tontti", title: "A", text: "Asuntotontin voi hakea keväällä.", language: "fi"),
    Document(key: "oma", title: "B", text: "Tontti on varattu.", language: "fi"),
    Document(key: "muu", title: "C", text: "Satama on avoinna.", language: "fi"),
    Document(
      key: "skola", title: "D", text: "Grundskolan och förskoleundervisningen.", language: "sv"),
  ]

  private func hits(_ query: String, _ searcher: Searcher) throws -> [String] {
    try searcher.search(query).hits.map { "\($0.key) \($0.match)" }
  }

  @Test("a word is found inside compounds, below its own forms")
  func compounds() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    #expect(try hits("tontti", searcher) == ["oma full", "tontti related"])
    let hit = try #require(try searcher.search("tontti").hits.last)
    #expect(hit.layers.map(\.layer) == [.part])
    #expect(hit.marks.count == 1)
    #expect(try hits("undervisning", searcher) == ["skola related"])
  }

  @Test("a compound is found as its parts side by side, in any form, below its own forms")
  func neighbours() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher([
      Document(
        key: "apart", title: "A", text: "Kaupungin uudesta strategiasta päätettiin.",
        language: "fi"),
      Document(
        key: "beside", title: "B", text: "Kaupungin strategiaa valmistellaan.", language: "fi"),
      Document(key: "one", title: "C", text: "Kaupunkistrategian arvot.", language: "fi"),
      Document(key: "sv", title: "D", text: "Stadens strategier utvärderas.", language: "sv"),
    ])
    #expect(try hits("kaupunkistrategia", searcher) == ["one full", "beside related"])
    let hit = try #require(try searcher.search("kaupunkistrategia").hits.last)
    #expect(
      hit.marks.map { String(decoding: Array(hit.text.utf8)[$0], as: UTF8.self) } == [
        "Kaupungin", "strategiaa",
      ])
    #expect(hit.layers.map(\.layer) == [.part])
    #expect(try hits("stadsstrategi", searcher) == ["sv related"])
    #expect(
      try hits("kaupungin strategia lang:fi", searcher).sorted() == [
        "apart full", "beside full", "one related",
      ])
  }

  @Test("a compound of three parts or more is found as two words, whichever border is between them")
  func neighboursOfSeveralParts() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher([
      Document(
        key: "a", title: "A", text: "Varhaiskasvatuksen suunnitelmaa ei ole.", language: "fi"),
      Document(key: "b", title: "B", text: "Kaupungin strategiatyötä tehdään.", language: "fi"),
      Document(key: "c", title: "C", text: "Kaupunkistrategian työ jatkuu.", language: "fi"),
      Document(key: "d", title: "D", text: "Stadsplaneringens nämnd sammanträder.", language: "sv"),
      Document(key: "e", title: "E", text: "Suunnitelma varhaiskasvatuksesta.", language: "fi"),
    ])
    #expect(try hits("varhaiskasvatussuunnitelma", searcher).first == "a related")
    #expect(
      try searcher.search("kaupunkistrategiatyö").hits.prefix(2).map(\.key).sorted() == ["b", "c"])
    #expect(try hits("stadsplaneringsnämnd", searcher).first == "d related")
    let hit = try #require(try searcher.search("varhaiskasvatussuunnitelma").hits.first)
    #expect(hit.marks.count == 2)
  }

  @Test("neighbouring words of a query find their compound, above compounds with one of them")
  func compoundOfNeighbours() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher([
      Document(
        key: "one", title: "A", text: "Kaupunkistrategia valmistui syksyllä.", language: "fi"),
      Document(
        key: "half", title: "B", text: "Kaupunkikuva muuttui, strategiapäivä oli.", language: "fi"),
      Document(key: "stad", title: "C", text: "Stadsstrategin blev klar.", language: "sv"),
    ])
    #expect(try hits("kaupungin strategia", searcher).first == "one related")
    #expect(try hits("stad strategi", searcher).first == "stad related")
    // In the other order they make no compound.
    let turned = try searcher.search("strategia kaupunki").hits
    let straight = try searcher.search("kaupunki strategia").hits
    let score = { (hits: [SearchHit]) in hits.first { $0.key == "one" }?.score ?? 0 }
    #expect(score(straight) > score(turned))
  }

  @Test("parts stand for a compound of which nothing else is found, if it is the whole query")
  func partsOfUnknown() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    // Documents have both parts, `satama` and `tontti`, but not the whole.
    #expect(
      try Set(hits("satamatontti", searcher)) == ["oma related", "muu related", "tontti related"])
    #expect(try !hits("satamatontti avoinna", searcher).contains("oma related"))
    #expect(try !hits("satamatontti keväällä", searcher).contains("oma related"))
    // No document has the other part, which is the rarer one.
    #expect(try hits("satamakatu", searcher).isEmpty)
  }

  @Test("w stands for v and the other way only for a word that is in no document")
  func respelling() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher([
      Document(key: "v", title: "A", text: "Vasassa on yliopisto. Västervik.", language: "fi"),
      Document(key: "w", title: "B", text: "Wikström ja Westerlund.", language: "fi"),
      Document(key: "both", title: "C", text: "Vikman ja Wikman.", language: "fi"),
      Document(key: "one", title: "D", text: "Vikman.", language: "fi"),
    ])
    #expect(try hits("wasassa", searcher) == ["v full"])
    #expect(try hits("wasa", searcher) == ["v full"])
    #expect(try hits("vikström", searcher) == ["w full"])
    #expect(try hits("vesterlund", searcher) == ["w full"])
    #expect(try hits("wästerwik", searcher) == ["v full"])
    #expect(try hits("wasterwik", searcher) == ["v full"])
    #expect(try !hits("wikman", searcher).contains("one full"))
    #expect(Respelling.all(of: Array("talo".utf8)).isEmpty)
    #expect(Respelling.all(of: Array("vvvvw".utf8)).count == 2)
    #expect(Set(Respelling.all(of: Array("vawa".utf8))).count == 3)
  }

  @Test("a word in no document is taken for a misspelling of one that differs by a letter or two")
  func misspellings() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    for typed in ["förskolundervisning", "förskoleundervisnnig", "förksoleundervisning"] {
      #expect(try hits(typed, searcher) == ["skola related"], "\(typed)")
    }
    #expect(try hits("kirjasto", searcher).isEmpty)
  }

  @Test("what is required or excluded is so by the word itself")
  func roles() throws {
    let folder = try TestFolder()
    let searcher = try folder.searcher(Self.documents)
    #expect(try hits("+tontti", searcher) == ["oma full"])
    #expect(try hits("asuntotontti -tontti", searcher) == ["tontti full"])
    #expect(try hits("=tontti", searcher) == ["oma full"])
  }

  @Test("changes within the limit are counted as by trying them all")
  func editDistance() {
    func within(_ limit: Int, _ left: String, _ right: String) -> Bool {
      EditDistance.isWithin(limit, Array(left.unicodeScalars), Array(right.unicodeScalars))
    }
    for (left, right, distance) in [
      ("", "", 0), ("a", "", 1), ("talo", "talo", 0), ("talo", "tallo", 1), ("talo", "tal", 1),
      ("talo", "tola", 2), ("talo", "atlo", 1), ("talo", "taol", 1), ("talo", "kala", 2),
      ("päätös", "paatos", 3), ("abcdef", "badcfe", 3), ("ca", "abc", 3),
    ] {
      for limit in 0...4 {
        #expect(within(limit, left, right) == (distance <= limit), "\(left) \(right) \(limit)")
        #expect(within(limit, right, left) == (distance <= limit), "\(right) \(left) \(limit)")
      }
    }
    #expect([4, 5, 8, 9, 20].map(EditDistance.allowance) == [0, 1, 1, 2, 2])
  }
}
