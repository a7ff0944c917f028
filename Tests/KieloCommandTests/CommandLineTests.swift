import Foundation
import Testing

@Suite("Command line")
struct CommandLineTests {
  private static func indexed() throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.write(
      "---\nlang: fi\n---\n# Kunta\n\nKunnan info ja strategia.\n", to: "Corpus/fi/kunta.md")
    try folder.write(
      "---\nlang: sv\n---\n# Kommun\n\nKommunens strategi för barn.\n", to: "Corpus/sv/kommun.md")
    #expect(try folder.run("index").status == 0)
    return folder
  }

  @Test("words without a subcommand are searched; `--` and -word belong to the query")
  func plainWords() throws {
    let folder = try Self.indexed()
    #expect(try folder.run("kunta", "-c").output == "1\n")
    #expect(try folder.run("--", "info").output.contains("Kunta"))
    #expect(try folder.run("kunta", "-strategia", "-c").output == "0\n")
    #expect(try folder.run("strat*", "-c").output == "2\n")
    #expect(try folder.run("strat*", "-n1", "-l").lines.count == 1)
    #expect(try folder.run("strat*", "lang:sv", "-l").output == "Corpus/sv/kommun.md\n")
    #expect(try folder.run("strat*", "--in", "Corpus/fi", "-l").output == "Corpus/fi/kunta.md\n")
    #expect(try folder.run("strat*", "--in", "fi", "-l").output == "Corpus/fi/kunta.md\n")
  }

  @Test(
    "a search is the same whether it is read without the argument parser or by it",
    arguments: [
      ["kunta"], ["search", "strat*", "-n", "1"], ["strat*", "--limit", "1", "-l"],
      ["kunta", "-c"], ["kunta", "--json", "--index", "Index"], ["--", "-kunta", "strat*"],
      ["olematon"], ["kunta", "--index", "Nowhere"], ["kunta", "-l", "-l"],
      // Mistakes.
      ["kunta", "-n", "x"], ["kunta", "-n"], ["kunta", "--index"], ["kunta", "-n", "-1"],
      ["search"], ["search", " "], ["kunta", "--index", "-c"],
      ["kunta", "-n", "99999999999999999999"],
    ])
  func plainSearch(arguments: [String]) throws {
    let folder = try Self.indexed()
    let plain = try Command.run(arguments, in: folder.path)
    // An option that only the parser reads, and that changes nothing.
    let place = arguments.first == "search" ? 1 : 0
    let parsed = try Command.run(
      arguments[..<place] + ["--color", "auto"] + arguments[place...], in: folder.path)
    // All but the time that the search took.
    func fixed(_ text: String) -> String {
      text.components(separatedBy: " ").filter { Double($0.filter { $0 != "(" }) == nil }
        .joined(separator: " ").components(separatedBy: "\"milliseconds\"")[0]
    }
    #expect(plain.status == parsed.status)
    #expect(fixed(plain.output) == fixed(parsed.output))
    #expect(fixed(plain.errors) == fixed(parsed.errors))
  }

  @Test("a first word that nearly names a subcommand is searched, with a hint")
  func suggestion() throws {
    let folder = try Self.indexed()
    let result = try folder.run("idnex")
    #expect(result.errors.hasPrefix("kielo: searching for 'idnex'"))
    #expect(result.errors.contains("kielo index"))
    #expect(try folder.run("kunta").errors.hasPrefix("\n1 passage in 1 document (") == true)
  }

  @Test(
    "messages follow the locale or --ui-lang, results do not",
    arguments: [
      ("fi_FI.UTF-8", "Ei osumia"), ("sv_FI.UTF-8", "Inga träffar"), ("C", "No passages"),
    ])
  func locale(locale: String, message: String) throws {
    let folder = try Self.indexed()
    let result = try folder.run("qwertyx", environment: ["LC_ALL": locale])
    #expect(result.errors.contains(message))
    let chosen = try folder.run(
      "qwertyx", "--ui-lang", "sv", environment: ["LC_ALL": locale])
    #expect(chosen.errors.contains("Inga träffar"))
    #expect(
      try folder.run("kunta", "-l", environment: ["LC_ALL": locale]).output
        == "Corpus/fi/kunta.md\n")
  }

  @Test("an index has the same bytes under every locale and at every time")
  func sameBytes() throws {
    var contents: [[Data]] = []
    for locale in ["C", "fi_FI.UTF-8", "tr_TR.UTF-8"] {
      let folder = try CommandFolder()
      let result = try Command.run(
        ["index", "Corpus", "--index", folder.path + "/I"], in: Command.root,
        environment: ["LC_ALL": locale])
      #expect(result.status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/I").sorted()
      contents.append(
        try names.filter { $0 != "write.lock" && !$0.hasPrefix("scan") }.map {
          try Data(contentsOf: URL(fileURLWithPath: folder.path + "/I/" + $0))
        })
    }
    #expect(contents[0].count == 2)
    #expect(contents[0] == contents[1])
    #expect(contents[0] == contents[2])
  }

  @Test("colour only where it is wanted, and control characters stay as they are in a file")
  func color() throws {
    let folder = try Self.indexed()
    #expect(!(try folder.run("strategia").output.contains("\u{1b}")))
    #expect(try folder.run("strategia").output.contains("[strategia]"))
    let colored = try folder.run("strategia", "--color", "always").output
    #expect(colored.contains("\u{1b}[1;31mstrategia\u{1b}[0m"))
  }

  @Test("the index remembers its folders, and documents that are gone are dropped")
  func update() throws {
    let folder = try Self.indexed()
    try FileManager.default.removeItem(atPath: folder.path + "/Corpus/sv/kommun.md")
    try folder.write("Muistio: lapsiystävällinen kylä.\n", to: "More/muistio.txt")
    #expect(try folder.run("index", "More").status == 0)
    #expect(try folder.run("lapsiystävälliset", "-l").output == "More/muistio.txt\n")
    // Only what is named is looked at.
    #expect(try folder.run("strategi", "lang:sv", "-c").output == "1\n")
    #expect(try folder.run("index").status == 0)
    #expect(try folder.run("strategi", "lang:sv", "-c").output == "0\n")
    #expect(try folder.run("kunta", "-c").output == "1\n")
  }

  @Test("completions know every subcommand and the options", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let folder = try CommandFolder()
    let result = try folder.run("--generate-completion-script", shell)
    #expect(result.status == 0)
    let words = [
      "search", "index", "forget", "check", "info", "analyze", "evaluate", "bench", "limit",
      "rebuild", "max-file-size", "files-from",
    ]
    for word in words { #expect(result.output.contains(word), "\(word)") }
  }

  @Test("help and version are results, not errors")
  func help() throws {
    let folder = try CommandFolder()
    for arguments in [["--help"], ["help", "search"], ["--version"], ["index", "--help"]] {
      let result = try Command.run(arguments, in: folder.path)
      #expect(result.status == 0)
      #expect(result.output.contains("kielo"))
      #expect(result.errors.isEmpty)
    }
  }
}
