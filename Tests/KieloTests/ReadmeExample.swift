import Kielo

/// The library example of the README; a test holds the two against each other.
enum ReadmeExample {
  static func run(_ folder: String, _ path: String) throws -> [String] {
    var lines: [String] = []
    func print(_ text: String) { lines.append(text) }
    // README begins
    let indexer = FolderIndexer(at: path)
    try indexer.index([folder]) { event in
      if case .problem(let problem) = event { print("\(problem)") }
    }
    let index = try Index.open(at: path)
    let results = try index.searcher.search("lapsiystävällinen")
    for hit in results.hits {
      print("\(hit.path):\(hit.line): \(hit.title)")
    }
    // README ends
    return lines
  }
}
