import Foundation

@testable import Documents

/// A folder of its own for one test, removed with the object.
final class DocumentFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kielo-documents-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    _ = try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// All documents and problems of the folder, in order.
  func read(options: ReadOptions = ReadOptions()) throws -> (
    documents: [Document], problems: [DocumentProblem]
  ) {
    var documents: [Document] = []
    let (files, walked) = try FileWalker.walk(path)
    var problems = walked
    for file in files {
      DocumentReader(options: options).read(file) { item in
        switch item {
        case .success(let document): documents.append(document)
        case .failure(let problem): problems.append(problem)
        }
        return true
      }
    }
    return (documents, problems)
  }

  /// The one document of one file.
  func document(_ text: String, as name: String) throws -> Document {
    try write(text, to: name)
    let (documents, problems) = try read()
    guard let document = documents.first, problems.isEmpty else { throw TestFailure(problems) }
    return document
  }
}

struct TestFailure: Error {
  var problems: [DocumentProblem]

  init(_ problems: [DocumentProblem]) {
    self.problems = problems
  }
}

extension Document {
  /// Kinds, lines and texts in short.
  var outline: [String] {
    blocks.map { block in
      let kind =
        switch block.kind {
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .listItem: "li"
        case .row: "tr"
        case .code: "code"
        case .quote: "quote"
        }
      return "\(kind) \(block.line): \(block.text)"
    }
  }
}
