import Foundation
import Kielo

/// A folder of its own for one test, removed with the object.
final class TestFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kielo-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var index: String { path + "/Index" }
  var documents: String { path + "/documents" }

  /// Writes a document below `documents`.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: documents + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: documents + "/" + name)
  }

  /// Commits documents from memory and opens the index.
  func searcher(_ documents: [Document]) throws -> Searcher {
    var indexer = try Indexer(at: index)
    for document in documents { try indexer.add(document) }
    try indexer.commit()
    return try Index.open(at: index).searcher
  }
}
