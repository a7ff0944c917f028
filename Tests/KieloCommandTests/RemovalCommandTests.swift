import Foundation
import Testing

@Suite("Commands for removal")
struct RemovalCommandTests {
  /// A day so many days from now, in UTC.
  private static func day(_ offset: Int) -> String {
    String(
      ISO8601DateFormatter().string(from: Date().addingTimeInterval(86_400 * Double(offset)))
        .prefix(10))
  }

  private static func indexed() throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.write("Kuulutus pysyy voimassa.", to: "Corpus/pysyva.txt")
    try folder.write(
      "---\nexpires: \(day(10))\n---\nKuulutus vanhenee pian.", to: "Corpus/pian.md")
    try folder.write("Kuulutus: Matti Meikäläinen.", to: "Corpus/matti.txt")
    #expect(try folder.run("index").status == 0)
    return folder
  }

  @Test("'info --expiring' lists what expires: 0 if there is any, 1 if there is none")
  func expiring() throws {
    let folder = try Self.indexed()
    let none = try folder.run("info", "--expiring", "2d")
    #expect(none.status == 1)
    #expect(none.output.isEmpty)
    #expect(
      none.errors
        == "0 documents to expire within 2d, 0 expired, 0 with a date that can't be read\n")
    let some = try folder.run("info", "--expiring", "3w")
    #expect(some.status == 0)
    #expect(some.output == "\(Self.day(10))  expires  Corpus/pian.md\n")
    let json = try folder.run("info", "--expiring", "480h", "--json")
    #expect(
      json.output.hasPrefix(
        "{\"format\":1,\"type\":\"expiring\",\"key\":\"pian.md\",\"path\":\"Corpus/pian.md\","
          + "\"expires\":\"\(Self.day(10))\",\"state\":\"expiring\",\"secondsLeft\":"))
    #expect(json.errors.isEmpty)
    let finnish = try folder.run("info", "--expiring", "3w", "--ui-lang", "fi")
    #expect(finnish.output == "\(Self.day(10))  vanhenee  Corpus/pian.md\n")
    #expect(finnish.errors.hasPrefix("ajassa 3w vanhenee 1"))
    let swedish = try folder.run("info", "--expiring", "3w", "--ui-lang", "sv")
    #expect(swedish.output == "\(Self.day(10))  går ut  Corpus/pian.md\n")
    for span in ["30", "d", "-1d", "1y", "99999999d", ""] {
      #expect(try folder.run("info", "--expiring", span).status == 2, "\(span)")
    }
  }

  @Test("what has expired is in no form of a search, and the next update says that it went")
  func expired() throws {
    let folder = try CommandFolder()
    try folder.write("Kuulutus pysyy.", to: "Corpus/a.txt")
    // Civil time: gone where the clocks are ahead, there where they are not.
    let formatter = DateFormatter()
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "yyyy-MM-dd HH:mm"
    let soon = formatter.string(from: Date().addingTimeInterval(3600 * 5))
    try folder.write("---\nexpires: \(soon)\n---\nKuulutus menee.", to: "Corpus/b.md")
    let here = ["TZ": "UTC"]
    let ahead = ["TZ": "EAST-10"]
    #expect(try folder.run("index", environment: here).status == 0)
    #expect(try folder.run("kuulutus", "-c", environment: here).output == "2\n")
    #expect(try folder.run("kuulutus", "-c", environment: ahead).output == "1\n")
    #expect(try folder.run("kuulutus", "-l", environment: ahead).output == "Corpus/a.txt\n")
    let json = try folder.run("kuulutus", "--json", environment: ahead)
    #expect(json.lines.count == 2)
    #expect(json.lines[1].contains("\"total\":1,"))
    #expect(try folder.run("menee", environment: ahead).status == 1)
    let listed = try folder.run("info", "--expiring", "1h", environment: ahead)
    #expect(listed.output == "\(soon)  expired  Corpus/b.md\n")
    let update = try folder.run("index", environment: ahead)
    #expect(update.errors.contains("0 removed, 1 unchanged, 1 expired, "))
    #expect(
      try folder.run("index", "--rebuild", "--ui-lang", "fi", environment: ahead).errors
        .contains("vanhentuneita 1"))
    #expect(try folder.run("menee", environment: here).status == 1)
    // Where it has not expired yet, reading it again brings it back.
    #expect(try folder.run("index", "--full-scan", environment: here).status == 0)
    #expect(try folder.run("menee", environment: here).status == 0)
  }

  @Test("a date that can't be read is told in all three languages, and ends a strict run")
  func unreadable() throws {
    let folder = try CommandFolder()
    try folder.write(
      "{\"id\":\"a\",\"text\":\"eka\"}\n{\"id\":\"b\",\"text\":\"toka\",\"expires\":\"ensi vuonna\"}\n",
      to: "Corpus/r.jsonl")
    let strict = try folder.run("index", "--strict")
    #expect(strict.status == 2)
    #expect(strict.errors.hasPrefix("kielo: Corpus/r.jsonl:2: "))
    for (language, text) in [
      ("en", "the document is indexed, but 'expires: ensi vuonna' can't be read"),
      ("fi", "asiakirja on hakemistossa, mutta 'expires: ensi vuonna' ei ole luettavissa"),
      ("sv", "dokumentet är indexerat, men 'expires: ensi vuonna' kan inte läsas"),
    ] {
      let result = try folder.run("index", "--rebuild", "--ui-lang", language)
      #expect(result.status == 0)
      let lines = result.errors.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[0].hasPrefix("kielo: Corpus/r.jsonl:2: " + text))
      #expect(lines[0].contains("2026-12-31, 20261231, 31.12.2026, 2026-12-31T12:00+02:00"))
    }
    #expect(
      try folder.run("info", "--expiring", "0d").output
        == "ensi vuonna  can't be read  Corpus/r.jsonl (b)\n")
    #expect(try folder.run("toka").status == 0)
  }

  @Test("'check --absent': 1 until the purge, 0 after it, 2 when absence is not proven")
  func absent() throws {
    let folder = try Self.indexed()
    let found = try folder.run("check", "--absent", "matti  MEIKÄLÄINEN")
    #expect(found.status == 1)
    #expect(
      found.lines.contains {
        $0.contains(".segment: passages, document Corpus/matti.txt: matti  MEIKÄLÄINEN")
      })
    #expect(found.errors.hasPrefix("found in 1 place: "))
    try FileManager.default.removeItem(atPath: folder.path + "/Corpus/matti.txt")
    #expect(try folder.run("index").status == 0)
    #expect(try folder.run("check", "--absent", "Meikäläinen").status == 1)
    let purge = try folder.run("purge")
    #expect(purge.status == 0)
    #expect(purge.errors.hasPrefix("purged: 2 documents left, 0 expired, "))
    #expect(purge.errors.split(separator: "\n").count == 1)
    #expect(purge.output.isEmpty)
    let absent = try folder.run(
      "check", "--absent", "Matti Meikäläinen", "--absent", "matti.txt")
    #expect(absent.status == 0)
    #expect(absent.output.isEmpty)
    #expect(absent.errors.hasPrefix("absent: "))
    #expect(try folder.run("check").status == 0)
    // Several from a file; one of them is there.
    try folder.write("Meikäläinen\r\n\nvoimassa\n", to: "texts")
    let some = try folder.run("check", "--absent-from", "texts", "--json")
    #expect(some.status == 1)
    #expect(some.lines.dropLast().allSatisfy { $0.contains("\"text\":\"voimassa\"}") })
    #expect(some.lines.last?.contains("\"type\":\"absence\"") ?? false)
    // What an interrupted run left can't be read through.
    try folder.write("jotakin", to: "Index/000000000009-0.terms.tmp")
    for (language, text) in [
      ("en", "not found, but absence is not proven: 1 problem"),
      ("fi", "ei löytynyt, mutta puuttumista ei ole todistettu: ongelmia 1"),
      ("sv", "hittades inte, men frånvaron är inte bevisad: 1 problem"),
    ] {
      let result = try folder.run("check", "--absent", "Meikäläinen", "--ui-lang", language)
      #expect(result.status == 2)
      #expect(result.errors.hasPrefix(text), "\(result.errors)")
      #expect(result.output.contains("000000000009-0.terms.tmp"))
    }
    #expect(try folder.run("purge", "--ui-lang", "fi").errors.hasPrefix("puhdistettu: "))
    #expect(try folder.run("check", "--absent", "Meikäläinen", "--ui-lang", "sv").status == 0)
  }

  @Test("misuse and a missing or damaged index are 2, a writer at work is 75")
  func statuses() throws {
    let folder = try CommandFolder()
    #expect(try folder.run("purge").status == 2)
    #expect(try folder.run("check", "--absent", "x").status == 2)
    #expect(try folder.run("info", "--expiring", "1d").status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Index"))
    try folder.write("Teksti.", to: "Corpus/a.txt")
    #expect(try folder.run("index").status == 0)
    for text in ["", "  ", "\u{ad}"] {
      #expect(try folder.run("check", "--absent", text).status == 2)
    }
    #expect(try folder.run("check", "--absent-from", "nowhere").status == 2)
    #expect(try folder.run("purge", "--wait", "-1").status == 2)
    let descriptor = open(folder.path + "/Index/write.lock", O_RDWR)
    #expect(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
    #expect(try folder.run("purge").status == 75)
    close(descriptor)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Index")
    let segment = try #require(names.first { $0.hasSuffix(".segment") })
    let url = URL(fileURLWithPath: folder.path + "/Index/" + segment)
    try Data(contentsOf: url).dropLast(7).write(to: url)
    let purge = try folder.run("purge")
    #expect(purge.status == 2)
    #expect(purge.errors.contains("kielo index --rebuild"))
    #expect(try folder.run("check", "--absent", "olematon").status == 2)
    #expect(try folder.run("index", "--rebuild").status == 0)
    // The damaged file was set aside, and is searched.
    #expect(try folder.run("check", "--absent", "olematon").status == 2)
    #expect(try folder.run("purge").status == 0)
    #expect(try folder.run("check", "--absent", "olematon").status == 0)
  }

  @Test("no query is written down anywhere")
  func queries() throws {
    let folder = try Self.indexed()
    for name in ["home", "tmp"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    let environment = ["HOME": folder.path + "/home", "TMPDIR": folder.path + "/tmp"]
    func listing() throws -> [String: Data] {
      var files: [String: Data] = [:]
      let all = FileManager.default.enumerator(atPath: folder.path)
      while let name = all?.nextObject() as? String {
        files[name] = FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()
      }
      return files
    }
    let before = try listing()
    let query = "salainenhakusana"
    for arguments in [
      [query], [query, "--json"], [query, "-c"], [query, "-l"], ["search", query, "--explain"],
      ["analyze", query], ["kuulutus", query, "\"\(query) kuulutus\"", "\(query)*"],
    ] {
      _ = try Command.run(arguments, in: folder.path, environment: environment)
    }
    let after = try listing()
    #expect(after == before)
    #expect(!after.values.contains { $0.range(of: Data(query.utf8)) != nil })
    #expect(
      try Command.run(["check", "--absent", query], in: folder.path, environment: environment)
        .status == 0)
  }
}
