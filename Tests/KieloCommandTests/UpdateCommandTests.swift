import Foundation
import Testing

@Suite("Updates from the command line")
struct UpdateCommandTests {
  private static func indexed() throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.write("# Lapsiystävällinen kunta\n\nKunnassa on lapsia.\n", to: "Corpus/kunta.md")
    try folder.write("Barnvänlig kommun.\n", to: "Corpus/kommun.txt")
    #expect(try folder.run("index").status == 0)
    return folder
  }

  @Test("an update says in one line what it did")
  func summary() throws {
    let folder = try Self.indexed()
    try folder.write("Barnvänliga kommuner.\n", to: "Corpus/kommun.txt")
    try folder.write("Uusi talo.\n", to: "Corpus/talo.txt")
    let result = try folder.run("index")
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("1 changed, 1 new, 0 removed, 1 unchanged, 0"))
    #expect(result.errors.hasSuffix(" s\n"))
    let finnish = try folder.run("index", "--ui-lang", "fi")
    #expect(finnish.errors.hasPrefix("muuttuneita 0, uusia 0, poistettuja 0, ennallaan 3, 0"))
    #expect(try folder.run("index", "--optimize").status == 0)
    #expect(try folder.run("info", "--json").output.contains("\"deletedPassages\":0"))
    #expect(try folder.run("check").status == 0)
  }

  @Test("paths come from standard input, by lines or NUL bytes", arguments: ["\\n", "\\0"])
  func filesFrom(separator: String) throws {
    let folder = try Self.indexed()
    try folder.write("Barnvänliga kommuner.\n", to: "Corpus/kommun.txt")
    try folder.write("# Muuttunut kunta\n", to: "Corpus/kunta.md")
    let one = try Command.shell(
      "printf 'Corpus/kommun.txt\(separator)' | kielo index --files-from -", in: folder.path)
    #expect(one.errors.hasPrefix("1 changed, 0 new, 0 removed, 1 unchanged"))
    let empty = try Command.shell("kielo index --files-from - </dev/null", in: folder.path)
    #expect(empty.status == 0)
    #expect(empty.errors.contains("the list of paths is empty"))
    #expect(try folder.run("search", "muuttunut").status == 1)
    try folder.write("Corpus/kunta.md\n", to: "list")
    #expect(try folder.run("index", "--files-from", "list").status == 0)
    #expect(try folder.run("search", "muuttunut").status == 0)
    for source in ["missing", "."] {
      let result = try folder.run("index", "--files-from", source)
      #expect(result.status == 2, "\(source)")
      #expect(result.errors.hasPrefix("kielo: \(source): can't read the list of paths"))
    }
    try folder.write(Data([0x61, 0x0a, 0xff, 0x0a]), to: "list")
    let broken = try folder.run("index", "--files-from", "list")
    #expect(broken.status == 2)
    #expect(broken.errors.contains("path 2 is not UTF-8"))
  }

  @Test("forget takes a folder out; what is no folder of the index is an error")
  func forget() throws {
    let folder = try Self.indexed()
    try folder.write("Hus.\n", to: "Other/hus.txt")
    #expect(try folder.run("index", "Other").status == 0)
    #expect(try folder.run("forget", "Nothing").status == 2)
    #expect(try folder.run("forget").status == 2)
    let result = try folder.run("forget", "Other/")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("0 changed, 0 new, 1 removed, 2 unchanged"))
    #expect(try folder.run("search", "hus").status == 1)
    let empty = try CommandFolder()
    #expect(try empty.run("forget", "Corpus").status == 2)
    #expect(!FileManager.default.fileExists(atPath: empty.path + "/Index"))
  }

  @Test("check: 0 for a sound index, 2 for a damaged one, which is named with section and offset")
  func check() throws {
    let folder = try Self.indexed()
    let sound = try folder.run("check", "--json")
    #expect(sound.status == 0)
    #expect(sound.lines.count == 1)
    #expect(sound.output.contains("\"problems\":0"))
    let path = folder.path + "/Index/000000000001-0.segment"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[20] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let damaged = try folder.run("check")
    #expect(damaged.status == 2)
    #expect(
      damaged.output.hasPrefix(
        "Index/000000000001-0.segment: section 'postings', byte 0: checksum "))
    #expect(damaged.errors.contains("kielo index --rebuild"))
    let json = try folder.run("check", "--json")
    #expect(json.lines.first?.contains("\"section\":\"section 'postings'\",\"offset\":0") == true)
    #expect(try folder.run("index", "--rebuild").status == 0)
    #expect(try folder.run("check").status == 0)
    #expect(try CommandFolder().run("check").status == 2)
  }

  @Test("a writer that waits gets its turn; the holder is named to one that does not")
  func wait() throws {
    let folder = try Self.indexed()
    let descriptor = open(folder.path + "/Index/write.lock", O_RDWR | O_CLOEXEC)
    #expect(flock(descriptor, LOCK_EX) == 0)
    let text = "process 12345\n"
    _ = text.withCString { pwrite(descriptor, $0, text.utf8.count, 0) }
    let refused = try folder.run("index")
    #expect(refused.status == 75)
    #expect(refused.errors.contains("process 12345"))
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.5)
      flock(descriptor, LOCK_UN)
      close(descriptor)
    }
    #expect(try folder.run("index", "--wait", "30").status == 0)
  }

  @Test("an index of an older format is built anew, one of a newer format is not touched")
  func formats() throws {
    let folder = try Self.indexed()
    let path = folder.path + "/Index/000000000001-0.segment"
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var bytes = whole
    bytes[8] = 99
    try bytes.write(to: URL(fileURLWithPath: path))
    for arguments in [["index"], ["search", "kunta"]] {
      let result = try Command.run(arguments, in: folder.path)
      #expect(result.status == 2)
      #expect(result.errors.contains("written in format 99"))
    }
    bytes[8] = 1
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(try folder.run("search", "kunta").errors.contains("written in format 1"))
    let result = try folder.run("index")
    #expect(result.status == 0)
    #expect(result.errors.contains("the index is in format 1, this kielo reads 3"))
    #expect(try folder.run("search", "kunta").status == 0)
  }

  @Test("an index split at white space stays one; another analyzer builds it anew and says so")
  func analyzer() throws {
    let folder = try CommandFolder()
    try folder.write("{\"id\":\"a\",\"text\":\"talo, talossa\"}\n", to: "a.jsonl")
    #expect(try folder.run("index", "--analyzer", "whitespace", "a.jsonl").status == 0)
    let lines = try folder.run("info").output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("analyzer ") && $0.hasSuffix(" whitespace") })
    #expect(try folder.run("search", "talo").status == 1)
    #expect(try folder.run("search", "talo,").status == 0)
    try folder.write("{\"id\":\"a\",\"text\":\"Talo, talossa\"}\n", to: "a.jsonl")
    let update = try folder.run("index")
    #expect(update.errors.hasPrefix("1 changed, 0 new, 0 removed, 0 unchanged"))
    #expect(try folder.run("search", "talo,").status == 1)
    #expect(try folder.run("info", "--json").output.contains("\"analyzer\":\"whitespace\""))
    let other = try folder.run("index", "--analyzer", "language")
    #expect(other.errors.contains("building it anew"))
    #expect(try folder.run("search", "talo").status == 0)
    #expect(try folder.run("index", "--analyzer", "none").status == 2)
  }

  @Test("every message of an update is there in Finnish and Swedish")
  func languages() throws {
    for (language, words) in [
      ("fi", ["ei mitään", "ei hakemiston lähde", "uudelleen", "vioittunut", "ehjä"]),
      ("sv", ["", "inte en av indexets källor", "på nytt", "skadad", "hel:"]),
    ] {
      let folder = try Self.indexed()
      #expect(try folder.run("forget", "X", "--ui-lang", language).errors.contains(words[1]))
      #expect(try folder.run("check", "--ui-lang", language).errors.contains(words[4]))
      let path = folder.path + "/Index/000000000001-0.segment"
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes[8] = 1
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(try folder.run("check", "--ui-lang", language).errors.contains(words[3]))
      #expect(try folder.run("index", "--ui-lang", language).errors.contains(words[2]))
    }
  }
}
