import Foundation
import Kielo
import Testing

@Suite("Library example")
struct ReadmeExampleTests {
  @Test("the example of the README indexes a folder and searches it")
  func runs() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let folder = try TestFolder()
    let lines = try ReadmeExample.run(root + "/Corpus", folder.path + "/Index")
    #expect(lines.count == 10)
    #expect(lines[0].contains("lapsiystavallinen-kunta.md:"))
  }
}
