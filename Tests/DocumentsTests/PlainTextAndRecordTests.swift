import Testing

@testable import Documents

@Suite("Plain text and JSON Lines")
struct PlainTextAndRecordTests {
  @Test("paragraphs, and the three forms of headings")
  func plainText() throws {
    let folder = try DocumentFolder()
    let document = try folder.document(
      """
      Kaupunginvaltuusto
      Pöytäkirja 1.9.2020

      § 12
      Tunnustuksen vastaanottaminen

      Selostus alkaa
      ja jatkuu.

      § 13 Muut asiat
      Ei muita.

      TIEDOKSI

      Loppu.
      """, as: "a.txt")
    #expect(
      document.outline == [
        "h1 1: Kaupunginvaltuusto\nPöytäkirja 1.9.2020",
        "h2 4: § 12\nTunnustuksen vastaanottaminen", "p 7: Selostus alkaa\nja jatkuu.",
        "h2 10: § 13 Muut asiat", "p 11: Ei muita.", "h2 13: TIEDOKSI", "p 15: Loppu.",
      ])
    #expect(document.title == "Kaupunginvaltuusto Pöytäkirja 1.9.2020")
  }

  @Test("CRLF and a byte order mark change neither lines nor text")
  func lineEnds() throws {
    let folder = try DocumentFolder()
    let document = try folder.document("\u{feff}Eka.\r\n\r\nToka\r\nrivi.\r\n", as: "a.txt")
    #expect(document.outline == ["p 1: Eka.", "p 3: Toka\nrivi."])
    #expect(document.blocks[0].bytes == 3..<7)
  }

  @Test("a record is a document: fields, paragraphs, places in the file")
  func records() throws {
    let folder = try DocumentFolder()
    let file =
      #"{"id":"n1","lang":"sv","title":"Vatten","text":"Första \"stycket\".\n\nAndra \u00e5.","#
      + #""key":"n","url":"https:\/\/example.org","extra":{"a":[1,null,true]}}"# + "\n\n"
      + #"{"id":7,"title":"Vesi","twin":"x","key":"n"}"#
    try folder.write(file, to: "notices.jsonl")
    let (documents, problems) = try folder.read()
    #expect(problems.isEmpty)
    #expect(documents.map(\.key) == ["n1", "7"])
    #expect(documents.map(\.twin) == ["n", "x"])
    #expect(documents[0].url == "https://example.org")
    #expect(documents[0].outline == ["p 1: Första \"stycket\".", "p 1: Andra å."])
    let bytes = Array(file.utf8)
    let written = documents[0].blocks.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    #expect(written[0] == #"Första \"stycket\"."#)
    #expect(written[1].hasPrefix("Andra \\u00e5"))
  }

  @Test(
    "a record that is wrong is one problem with its line, and the next is read",
    arguments: [
      "{", "[]", "x", #"{"id":"a"}"#, #"{"text":"a"}"#, #"{"id":"a","text":"b"} x"#,
      #"{"id":"a","text":"b"#, #"{"id":"a","text":"\x"}"#, #"{"id":"a","text":"\u12"}"#,
      #"{"id" "a"}"#, #"{"id":"a","text":"b",}"#, #"{"id":}"#, "{\"id\":\"a\tb\",\"text\":\"\"}",
      #"{"id":"a","x":"# + String(repeating: "[", count: 1000) + "}",
    ])
  func malformed(line: String) throws {
    let folder = try DocumentFolder()
    try folder.write(
      #"{"id":"1","text":"eka"}"# + "\n" + line + "\n" + #"{"id":"2","text":"toka"}"#,
      to: "a.jsonl")
    let (documents, problems) = try folder.read()
    #expect(documents.map(\.key) == ["1", "2"])
    #expect(problems.map(\.line) == [2])
    #expect("\(problems[0])".contains("a.jsonl:2: malformed record ("))
  }

  @Test("halves of surrogate pairs and pairs")
  func surrogates() throws {
    let folder = try DocumentFolder()
    let document = try folder.document(
      #"{"id":"a","text":"x\ud83d\ude00y\ud83dz\ude00"}"#, as: "a.jsonl")
    #expect(document.blocks[0].text == "x😀y\u{fffd}z\u{fffd}")
  }

  @Test("records longer than a chunk, and one longer than the limit")
  func long() throws {
    let folder = try DocumentFolder()
    let text = String(repeating: "pitkä ", count: 100_000)
    try folder.write(
      #"{"id":"1","text":""# + text + "\"}\n" + #"{"id":"2","text":"toka"}"#, to: "a.jsonl")
    #expect(try folder.read().documents.count == 2)
    let (documents, problems) = try folder.read(options: ReadOptions(maximumFileSize: 1000))
    #expect(documents.map(\.key) == ["2"])
    #expect(problems.map(\.line) == [1])
  }
}
