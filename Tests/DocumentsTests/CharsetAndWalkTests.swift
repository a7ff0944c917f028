import Foundation
import Testing

@testable import Documents

@Suite("Charsets and folders")
struct CharsetAndWalkTests {
  private static let text = "Lapsiystävällinen kunta: § 12 – pöytäkirja åren 2022"

  @Test(
    "every charset a city has in its archive gives the same text",
    arguments: [
      String.Encoding.utf8, .utf16, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252,
    ])
  func charsets(encoding: String.Encoding) throws {
    let folder = try DocumentFolder()
    let data = try #require(Self.text.data(using: encoding))
    try folder.write(Array(data), to: "a.txt")
    let (documents, problems) = try folder.read()
    #expect(problems.isEmpty)
    #expect(documents.first?.blocks.first?.text == Self.text)
  }

  @Test("a declared charset is believed for HTML that is not UTF-8")
  func declared() throws {
    let folder = try DocumentFolder()
    let page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Pöytä å</p></body></html>"
    try folder.write(Array(try #require(page.data(using: .isoLatin1))), to: "a.html")
    #expect(try folder.read().documents.first?.blocks.first?.text == "Pöytä å")
  }

  @Test("a broken byte in UTF-8 costs one character, not the file")
  func brokenUTF8() throws {
    let folder = try DocumentFolder()
    let text = String(repeating: "Pöytäkirja on hyväksytty. ", count: 20)
    try folder.write(Array(text.utf8) + [0xff] + Array(" äiti".utf8), to: "a.txt")
    let (documents, _) = try folder.read()
    #expect(documents.first?.blocks.first?.text.hasSuffix("\u{fffd} äiti") == true)
  }

  @Test("binary files and noise are named, and the rest is read")
  func binary() throws {
    let folder = try DocumentFolder()
    try folder.write(Array("%PDF-1.7\n".utf8) + [0, 1, 2], to: "a.txt")
    try folder.write([0x50, 0x4b, 3, 4, 0, 0, 0, 0], to: "b.md")
    try folder.write((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 167 | 0x80) }, to: "c.txt")
    try folder.write("Luettava.\n", to: "d.txt")
    let (documents, problems) = try folder.read()
    #expect(documents.map(\.key) == ["d.txt"])
    #expect(problems.map(\.reason) == [.binary, .binary, .undetectableCharset])
  }

  @Test("folders are walked in byte order, without hidden files, other formats and loops")
  func walk() throws {
    let folder = try DocumentFolder()
    for name in ["b/ä.md", "b/a.TXT", "a.htm", "B.jsonl", ".git/x.md", "b/.x.md", "kuva.png"] {
      try folder.write("x\n", to: name)
    }
    symlink(folder.path, folder.path + "/b/loop")
    symlink("/etc", folder.path + "/outside")
    symlink("a.htm", folder.path + "/link.htm")
    let (files, problems) = try FileWalker.walk(folder.path)
    #expect(files.map(\.relativePath) == ["B.jsonl", "a.htm", "b/a.TXT", "b/ä.md", "link.htm"])
    #expect(problems.contains { $0.reason == .folderLoop })
    #expect(problems.contains { $0.reason == .linkOutOfRoot })
  }

  @Test("a root that is missing is an error; a pipe is refused without waiting")
  func roots() throws {
    let folder = try DocumentFolder()
    #expect(throws: DocumentProblem.self) { try FileWalker.walk(folder.path + "/nothing") }
    mkfifo(folder.path + "/pipe.txt", 0o600)
    let (files, _) = try FileWalker.walk(folder.path + "/pipe.txt")
    var problems: [DocumentProblem] = []
    for file in files {
      DocumentReader().read(file) { item in
        if case .failure(let problem) = item { problems.append(problem) }
        return true
      }
    }
    #expect(problems.count == 1)
  }
}
