import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  private static func readme() throws -> String {
    try String(contentsOfFile: Command.root + "/README.md", encoding: .utf8)
  }

  @Test("the examples print what the README says")
  func examples() throws {
    let folder = try CommandFolder()
    let index = folder.path + "/I"
    #expect(try Command.run(["index", "Corpus", "--index", index], in: Command.root).status == 0)
    let blocks = try Self.readme().components(separatedBy: "```console\n").dropFirst()
    #expect(blocks.count >= 5)
    for block in blocks {
      let body = block.components(separatedBy: "\n```")[0]
      let lines = body.components(separatedBy: "\n")
      let command = String(lines[0].dropFirst(2))
      let result = try Command.shell(
        command, in: Command.root, environment: ["KIELO_INDEX": index])
      #expect(
        result.output == lines.dropFirst().joined(separator: "\n") + "\n", "\(command)")
    }
  }

  @Test("the two commands are there, and install what the package needs")
  func commands() throws {
    let readme = try Self.readme()
    let manifest = try String(contentsOfFile: Command.root + "/Package.swift", encoding: .utf8)
    for marker in ["<!-- main command -->", "<!-- test command -->"] {
      let block = try #require(readme.components(separatedBy: marker).dropFirst().first)
      let command = block.components(separatedBy: "```")[1]
      for package in [
        "libicu-dev", "libxml2-dev", "libcmark-gfm-dev", "libcmark-gfm-extensions-dev",
        "libzstd-dev", "zlib1g-dev", "liblzma-dev",
      ] {
        #expect(command.contains(package) && manifest.contains(package))
      }
    }
  }

  @Test("the Swift example is the one the tests compile and run")
  func library() throws {
    let source = try String(
      contentsOfFile: Command.root + "/Tests/KieloTests/ReadmeExample.swift", encoding: .utf8)
    let lines = source.components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.contains("README begins") })
    let end = try #require(lines.firstIndex { $0.contains("README ends") })
    let code = lines[(start + 1)..<end].map { $0.dropFirst(4) }.joined(separator: "\n")
    #expect(try Self.readme().contains("```swift\nimport Kielo\n\n" + code + "\n```"))
  }
}
