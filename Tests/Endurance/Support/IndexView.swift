import Documents
import FoundationEssentials
import InvertedIndex
import Kielo

/// An index as its users see it.
enum IndexView {
  static let queries = [
    "talo", "kaupungin", "lapsiystävällinen", "barnvänlig skolan", "\"kaupungin strategian\"",
    "beslut -skola", "talo*", "sana17", "kokkola karleby 1700 och", "paatos", "=talojen",
    "lang:sv hem",
  ]

  /// The hits of all queries with the bits of their scores, so that two views are equal only if the
  /// hits are.
  static func hits(at path: String) throws -> [String] {
    try hits(of: Index.open(at: path).searcher)
  }

  static func hits(of searcher: Searcher) throws -> [String] {
    var options = SearchOptions()
    options.limit = 50
    return try queries.map { query in
      let results = try searcher.search(query, options: options)
      let hits = results.hits.map {
        "\($0.key):\($0.line) \($0.score.bitPattern) \($0.match) \($0.text)"
      }
      return ([query, "\(results.total) \(results.documents)"] + hits).joined(separator: "\n")
    }
  }

  /// What is wrong with an index; nil if every byte of it is sound.
  static func damage(at path: String) throws -> String? {
    let problems = try IndexVerification(at: path).problems
    return problems.isEmpty ? nil : "\(problems)"
  }

  /// Files in an index folder that the newest two commits don't name.
  static func leftovers(at path: String) throws -> [String] {
    let named = try IndexDirectory(path: path).namedFiles()
    return try FileManager.default.contentsOfDirectory(atPath: path).filter {
      !named.contains($0) && !["write.lock", "scan", "scan-changes"].contains($0)
    }.sorted()
  }

  /// The bytes of the segments of the newest commit.
  static func segmentBytes(at path: String) throws -> [Data] {
    try IndexInformation(at: path).segments.map {
      try Data(contentsOf: URL(fileURLWithPath: path + "/" + $0.name))
    }
  }
}
