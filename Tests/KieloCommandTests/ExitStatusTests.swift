import Foundation
import Testing

@Suite("Exit statuses")
struct ExitStatusTests {
  private static func indexed() throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.write("# Lapsiystävällinen kunta\n\nKunnassa on lapsia.\n", to: "Corpus/kunta.md")
    #expect(try folder.run("index").status == 0)
    return folder
  }

  @Test("0 when something is found, 1 when nothing matches")
  func found() throws {
    let folder = try Self.indexed()
    #expect(try folder.run("search", "kunnan").status == 0)
    let nothing = try folder.run("search", "qwertyx")
    #expect(nothing.status == 1)
    #expect(nothing.output.isEmpty)
    #expect(nothing.errors.contains("No passages match"))
  }

  @Test("2 without an index, and the message says how to build it")
  func noIndex() throws {
    let folder = try CommandFolder()
    let result = try folder.run("search", "lapsi")
    #expect(result.status == 2)
    #expect(result.errors == "kielo: Index: no index here. Build it with 'kielo index FOLDER'\n")
    #expect(result.output.isEmpty)
  }

  @Test(
    "2 for misuse",
    arguments: [
      ["search"], ["search", " "], ["search", "--limit", "-3", "a"],
      ["search", "--limt", "3", "a"],
      ["search", "-n", "x", "a"], ["index", "--max-file-size", "much"], ["bench"],
      ["bench", "missing.txt"], ["analyze", "--lang", "xx"], ["--bogus"],
      ["index", "--wait", "-1"],
    ])
  func misuse(arguments: [String]) throws {
    let folder = try Self.indexed()
    let result = try Command.run(arguments, in: folder.path)
    #expect(result.status == 2, "\(arguments): \(result.errors)")
    #expect(!result.errors.isEmpty)
    #expect(result.output.isEmpty)
  }

  @Test("2 for a folder that is missing, with the index untouched")
  func missingFolder() throws {
    let folder = try Self.indexed()
    let result = try folder.run("index", "Nothing")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("kielo: Nothing: "))
    #expect(try folder.run("search", "kunta").status == 0)
    #expect(try folder.run("info", "--json").output.contains("\"generation\":1,"))
  }

  @Test("0 although a document can't be read, 2 with --strict and nothing committed")
  func unreadable() throws {
    let folder = try Self.indexed()
    try folder.write(Data([0, 1, 2, 3, 0, 0]), to: "Corpus/picture.txt")
    let strict = try folder.run("index", "--strict")
    #expect(strict.status == 2)
    #expect(try folder.run("info", "--json").output.contains("\"generation\":1,"))
    let result = try folder.run("index")
    #expect(result.status == 0)
    #expect(result.errors.contains("kielo: Corpus/picture.txt: not text"))
    #expect(result.errors.contains("1 not read"))
  }

  @Test("75 while another process writes")
  func locked() throws {
    let folder = try Self.indexed()
    let descriptor = open(folder.path + "/Index/write.lock", O_RDWR)
    #expect(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
    let result = try folder.run("index")
    #expect(result.status == 75)
    #expect(result.errors.contains("--wait"))
    #expect(try folder.run("search", "kunta").status == 0)
    close(descriptor)
    #expect(try folder.run("index").status == 0)
  }

  @Test("an interrupt ends the process by its signal, which shells report as 130")
  func interrupted() throws {
    let folder = try Self.indexed()
    let descriptor = open(folder.path + "/Index/write.lock", O_RDWR)
    #expect(flock(descriptor, LOCK_EX) == 0)
    defer { close(descriptor) }
    let result = try Command.shell(
      "kielo index --wait 60 & sleep 1; kill -INT $!; wait $!; echo $?", in: folder.path)
    #expect(result.lines.last == "130")
  }

  @Test("a reader that goes away ends it in silence")
  func pipe() throws {
    let folder = try CommandFolder()
    let text = (1...3000).map { "Kunta \($0).\n\nkunta\n" }.joined(separator: "\n")
    for number in 1...40 { try folder.write(text, to: "Corpus/\(number).txt") }
    #expect(try folder.run("index").status == 0)
    let result = try Command.shell("kielo search kunta -n 100000 --json | head -1", in: folder.path)
    #expect(result.lines.count == 1)
    #expect(result.errors.isEmpty)
  }

  @Test("with --last-good a damaged commit is passed over for the one before")
  func lastGood() throws {
    let folder = try Self.indexed()
    try folder.write("Uusi kunta, uusi asia.", to: "Corpus/uusi.txt")
    #expect(try folder.run("index").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Index")
    let segment = try #require(names.filter { $0.hasSuffix(".segment") }.max())
    let url = URL(fileURLWithPath: folder.path + "/Index/" + segment)
    try Data(contentsOf: url).dropLast(9).write(to: url)
    #expect(try folder.run("search", "kunta").status == 2)
    let result = try folder.run("search", "kunta", "--last-good")
    #expect(result.status == 0)
    #expect(!result.output.contains("uusi.txt"))
  }

  @Test("damage is told with its cure, which works")
  func damage() throws {
    let folder = try Self.indexed()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Index")
    let segment = try #require(names.first { $0.hasSuffix(".segment") })
    let path = folder.path + "/Index/" + segment
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    try data.prefix(data.count / 2).write(to: URL(fileURLWithPath: path))
    let result = try folder.run("search", "kunta")
    #expect(result.status == 2)
    #expect(result.errors.contains("kielo index --rebuild"))
    let rebuilt = try folder.run("index", "--rebuild")
    #expect(rebuilt.status == 0)
    #expect(rebuilt.errors.contains("moved 1 damaged file to Index/damaged"))
    #expect(try folder.run("search", "kunta").status == 0)
    // What was damaged can still be looked at, and is in nobody's way.
    let aside = URL(fileURLWithPath: folder.path + "/Index/damaged/" + segment)
    #expect(try Data(contentsOf: aside) == data.prefix(data.count / 2))
    #expect(try folder.run("check").status == 0)
  }
}
