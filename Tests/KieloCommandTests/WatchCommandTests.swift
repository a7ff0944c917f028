import Foundation
import Testing

/// `kielo index --watch`, the real program beside a folder that changes.
@Suite("Watching", .timeLimit(.minutes(10)))
struct WatchCommandTests {
  /// A watcher that is ended with the object.
  private final class Watcher {
    let folder: CommandFolder
    private let process: Process

    /// Starts it, and waits until it watches.
    init(_ folder: CommandFolder, _ arguments: String...) throws {
      self.folder = folder
      process = Command.process(
        ["index", "--watch", "--quiet", "0.1"] + arguments, in: folder.path)
      let errors = folder.path + "/errors"
      FileManager.default.createFile(atPath: errors, contents: nil)
      process.standardError = FileHandle(forWritingAtPath: errors)
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      let isWatching = try until { $0.contains("watching") }
      try #require(isWatching)
    }

    deinit {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }

    var errors: String {
      String(
        decoding: FileManager.default.contents(atPath: folder.path + "/errors") ?? Data(),
        as: UTF8.self)
    }

    /// Whether what it says comes true within a time that no load uses up.
    func until(_ isTrue: (String) throws -> Bool) rethrows -> Bool {
      for _ in 0..<1_200 {
        if try isTrue(errors) { return true }
        Thread.sleep(forTimeInterval: 0.05)
      }
      return false
    }

    /// Whether a search comes to find so many passages.
    func finds(_ word: String, _ count: Int) throws -> Bool {
      try until { _ in
        try folder.run("search", word, "-c").output == "\(count)\n"
      }
    }

    /// Ends it as Ctrl-C does; returns the signal.
    func interrupt() -> Int32 {
      process.interrupt()
      process.waitUntilExit()
      return process.terminationReason == .uncaughtSignal ? process.terminationStatus : 0
    }
  }

  private func watched() throws -> Watcher {
    let folder = try CommandFolder()
    try folder.write("# Kunta\n\nEnsimmäinen kaivo.\n", to: "Corpus/a.md")
    return try Watcher(folder, "Corpus")
  }

  private func move(_ from: String, _ to: String, in folder: CommandFolder) throws {
    try FileManager.default.moveItem(
      atPath: folder.path + "/" + from, toPath: folder.path + "/" + to)
  }

  @Test("files that are added, changed, renamed and removed are found as they are now")
  func files() throws {
    let watcher = try watched()
    let folder = watcher.folder
    #expect(try watcher.finds("kaivo", 1))
    try folder.write("Toinen kaivo.\n", to: "Corpus/b.txt")
    #expect(try watcher.finds("kaivo", 2))
    try folder.write("Toinen laituri.\n", to: "Corpus/b.txt")
    #expect(try watcher.finds("laituri", 1))
    #expect(try watcher.finds("kaivo", 1))
    // As editors save: beside the file, then over it.
    try folder.write("Kolmas satama.\n", to: "Corpus/.b.txt.swp")
    rename(folder.path + "/Corpus/.b.txt.swp", folder.path + "/Corpus/b.txt")
    #expect(try watcher.finds("satama", 1))
    try move("Corpus/b.txt", "Corpus/c.txt", in: folder)
    #expect(
      try watcher.until { _ in try folder.run("search", "satama", "-l").output == "Corpus/c.txt\n" }
    )
    try FileManager.default.removeItem(atPath: folder.path + "/Corpus/c.txt")
    #expect(try watcher.finds("satama", 0))
    #expect(try folder.run("check").status == 0)
    #expect(watcher.interrupt() == SIGINT)
    #expect(try folder.run("search", "kaivo", "-c").output == "1\n")
  }

  @Test("folders that are made, filled, moved and removed are followed")
  func folders() throws {
    let watcher = try watched()
    let folder = watcher.folder
    try folder.write("Kaivo syvällä.\n", to: "Corpus/x/y/z/d.md")
    #expect(try watcher.finds("kaivo", 2))
    try folder.write("Kaivo syvemmällä.\n", to: "Corpus/x/y/z/e.md")
    #expect(try watcher.finds("kaivo", 3))
    try move("Corpus/x/y", "Corpus/w", in: folder)
    #expect(
      try watcher.until { _ in
        let paths = Set(try folder.run("search", "kaivo", "-l").lines)
        return paths == ["Corpus/a.md", "Corpus/w/z/d.md", "Corpus/w/z/e.md"]
      })
    try folder.write("Kaivo toisaalla.\n", to: "Corpus/w/z/f.md")
    #expect(try watcher.finds("kaivo", 4))
    try FileManager.default.removeItem(atPath: folder.path + "/Corpus/w")
    #expect(try watcher.finds("kaivo", 1))
    // From elsewhere, with what is in it.
    try folder.write("Kaivo muualta.\n", to: "elsewhere/g.md")
    try move("elsewhere", "Corpus/elsewhere", in: folder)
    #expect(try watcher.finds("kaivo", 2))
  }

  @Test("a burst of files is few commits, and a file that grows is read when it rests")
  func burst() throws {
    let watcher = try watched()
    let folder = watcher.folder
    for number in 0..<1_000 { try folder.write("Kaivo \(number).\n", to: "Corpus/n/\(number).txt") }
    #expect(try watcher.finds("kaivo", 1_001))
    let commits = watcher.errors.split(separator: "\n").filter { $0.contains("changed") }.count
    #expect(commits <= 20, "\(watcher.errors)")
    // Folders and the files in them are both seen, and each file is read once.
    #expect(!watcher.errors.contains("more than once"), "\(watcher.errors)")
    let log = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/Corpus/n/0.txt"))
    try log.seekToEnd()
    for number in 0..<5 { try log.write(contentsOf: Data("\n\nSatama \(number).\n".utf8)) }
    #expect(try watcher.finds("satama", 1))
    try log.close()
  }

  @Test("a root that goes keeps its documents, and is followed again when it is back")
  func rootGone() throws {
    let watcher = try watched()
    let folder = watcher.folder
    try move("Corpus", "away", in: folder)
    #expect(watcher.until { $0.contains("Corpus: gone") })
    #expect(try folder.run("search", "kaivo", "-c").output == "1\n")
    try folder.write("Toinen kaivo.\n", to: "away/b.md")
    try move("away", "Corpus", in: folder)
    #expect(watcher.until { $0.contains("Corpus: back") })
    #expect(try watcher.finds("kaivo", 2))
    try folder.write("Kolmas kaivo.\n", to: "Corpus/c.md")
    #expect(try watcher.finds("kaivo", 3))
  }

  @Test("a file of records and a single file are followed, and links within the root by both names")
  func otherRoots() throws {
    let folder = try CommandFolder()
    try folder.write("{\"id\":\"1\",\"text\":\"kaivo\"}\n", to: "records.jsonl")
    try folder.write("Kaivo.\n", to: "Corpus/real/a.md")
    symlink("real", folder.path + "/Corpus/link")
    let watcher = try Watcher(folder, "records.jsonl", "Corpus")
    #expect(try watcher.finds("kaivo", 3))
    try folder.write(
      "{\"id\":\"1\",\"text\":\"kaivo\"}\n{\"id\":\"2\",\"text\":\"kaivo\"}\n", to: "records.jsonl")
    #expect(try watcher.finds("kaivo", 4))
    try folder.write("Kaivo ja satama.\n", to: "Corpus/real/a.md")
    #expect(try watcher.finds("satama", 2))
    try folder.write("Satama.\n", to: "Corpus/real/b.md")
    #expect(try watcher.finds("satama", 4))
  }
}
