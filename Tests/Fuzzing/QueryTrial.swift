import Documents
import Kielo
import TextAnalysis

/// Searches a small sound index.
final class QueryTrial {
  nonisolated(unsafe) static let shared = QueryTrial()

  private let folder = ScratchFolder()
  private let index: Index

  private init() {
    do {
      for (name, bytes) in try SampleIndex.byLanguage().files { folder.write(bytes, to: name) }
      index = try Index.open(at: folder.path)
    } catch {
      fatalError("the sample can't be made: \(error)")
    }
  }

  /// A query; the bits of the first byte are options.
  func tryQuery(_ bytes: [UInt8]) {
    guard let bits = bytes.first else { return }
    var options = SearchOptions()
    options.queryLanguage = bits & 1 == 0 ? nil : bits & 2 == 0 ? .finnish : .swedish
    options.explains = bits & 4 != 0
    options.passagesPerDocument = bits & 8 == 0 ? nil : 2
    options.countsMatches = bits & 16 == 0
    options.paths = bits & 32 == 0 ? [] : ["fi"]
    options.offset = bits & 64 == 0 ? 0 : 1
    let query = String(decoding: bytes.dropFirst(), as: UTF8.self)
    do {
      for hit in try index.searcher.search(query, options: options).hits {
        _ = Snippet(of: hit.text, marks: hit.marks, width: 40)
        for mark in hit.marks where !(0..<hit.text.utf8.count).contains(mark.upperBound - 1) {
          fatalError("a mark lies outside the text")
        }
      }
    } catch {
      fatalError("a query failed on a sound index: \(error)")
    }
  }
}
