import Foundation
import Synchronization
import Testing

@testable import Documents

@Suite("Files in trouble")
struct TroubleTests {
  @Test("a file that is written to while it is read is named, not indexed as a mix")
  func changing() throws {
    let folder = try DocumentFolder()
    try folder.write(String(repeating: "Pitkä rivi. ", count: 200_000), to: "a.txt")
    // A writer that never rests: every read sees a change before it ends.
    let isDone = Mutex(false)
    let path = folder.path + "/a.txt"
    let writer = Thread {
      let descriptor = open(path, O_WRONLY | O_APPEND)
      while !isDone.withLock({ $0 }) {
        _ = write(descriptor, "x", 1)
        usleep(50)
      }
      close(descriptor)
    }
    writer.start()
    defer { isDone.withLock { $0 = true } }
    var outcomes: [DocumentProblem.Reason?] = []
    for _ in 0..<20 {
      let (documents, problems) = try folder.read()
      #expect(documents.count + problems.count == 1)
      outcomes.append(problems.first?.reason)
    }
    // A read may be quick enough to meet no change, but none may end in anything else.
    #expect(outcomes.contains(.changing))
    #expect(outcomes.allSatisfy { $0 == nil || $0 == .changing })
  }

  @Test("a file that is complete when it is read the second time is read")
  func completed() throws {
    let folder = try DocumentFolder()
    try folder.write("Talo.", to: "a.txt")
    let file = try SourceFile(path: folder.path + "/a.txt")
    try folder.append(" Lisää.", to: "a.txt")
    #expect(throws: DocumentProblem.Reason.changing) { try file.expectUnchanged() }
    #expect(try folder.read().documents.first?.blocks.map(\.text) == ["Talo. Lisää."])
  }

  @Test("records that grow while they are read are read as far as they go, and their file is named")
  func growingRecords() throws {
    let folder = try DocumentFolder()
    try folder.write("{\"id\":\"1\",\"text\":\"Talo.\"}\n", to: "a.jsonl")
    let file = try #require(try FileWalker.walk(folder.path).files.first)
    var keys: [String] = []
    var problems: [DocumentProblem] = []
    DocumentReader().read(file) { item in
      switch item {
      case .success(let document):
        keys.append(document.key)
        try? folder.append("{\"id\":\"2\",", to: "a.jsonl")
      case .failure(let problem): problems.append(problem)
      }
      return true
    }
    #expect(keys == ["1"])
    #expect(problems.last?.reason == .changing)
  }

  @Test("a file that is gone when its turn comes is named")
  func vanished() throws {
    let folder = try DocumentFolder()
    try folder.write("Talo.", to: "a.txt")
    let file = try #require(try FileWalker.walk(folder.path).files.first)
    try FileManager.default.removeItem(atPath: folder.path + "/a.txt")
    var problems: [DocumentProblem] = []
    DocumentReader().read(file) { item in
      if case .failure(let problem) = item { problems.append(problem) }
      return true
    }
    #expect(problems.map(\.reason) == [.vanished])
  }

  @Test("links that lead nowhere or round in a circle are named, those of other formats are not")
  func links() throws {
    let folder = try DocumentFolder()
    try folder.write("Talo.", to: "a.txt")
    symlink("gone.md", folder.path + "/dangling.md")
    symlink("circle-2.txt", folder.path + "/circle-1.txt")
    symlink("circle-1.txt", folder.path + "/circle-2.txt")
    symlink("gone", folder.path + "/folder")
    symlink("gone.png", folder.path + "/kuva.png")
    let (documents, problems) = try folder.read()
    #expect(documents.map(\.key) == ["a.txt"])
    #expect(problems.map(\.reason) == Array(repeating: .brokenLink, count: 4))
    #expect(
      problems.map { String($0.path.dropFirst(folder.path.count + 1)) }
        == ["circle-1.txt", "circle-2.txt", "dangling.md", "folder"])
  }
}

extension DocumentFolder {
  func append(_ text: String, to name: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path + "/" + name))
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
  }
}
