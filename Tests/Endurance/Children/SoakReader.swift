import FoundationEssentials
import Kielo

/// Searches until the time is over; prints what is wrong, and in the end what it did.
enum SoakReader {
  static func serve(_ arguments: [String]) throws -> Int32 {
    guard arguments.count == 3, let seconds = Double(arguments[1]), let number = Int(arguments[2])
    else { return 2 }
    let path = arguments[0]
    let start = Date()
    var searches = 0
    var commits: Set<UInt64> = []
    var early = 0
    var index = try Index.open(at: path)
    var options = SearchOptions()
    options.limit = 1_000
    while true {
      let passed = Date().timeIntervalSince(start)
      if passed > seconds { break }
      if early == 0, passed > seconds / 4 { early = residentBytes() }
      do {
        // Half of the readers open the index anew, as a command does; the others live on.
        if number % 2 == 0 { index = try Index.open(at: path) } else { try index.refresh() }
        let results = try index.searcher.search("yhteinen", options: options)
        searches += 1
        commits.insert(results.generation)
        let numbers = Set(
          results.hits.map { $0.text.split(separator: " nro ").last.map(String.init) })
        if results.hits.count != 60 || results.total != 60 || numbers.count != 1 {
          print(
            "commit \(results.generation): \(results.hits.count) of \(results.total) hits of \(numbers.count) commits"
          )
        }
        _ = try IndexView.hits(of: index.searcher)
      } catch {
        print("search \(searches): \(error)")
      }
    }
    print("searched \(searches) \(commits.count) \(max(residentBytes() - early, 0))")
    return 0
  }

  /// Bytes of this process in memory, without what is mapped from files.
  private static func residentBytes() -> Int {
    let status = String(
      decoding: (try? Data(contentsOf: URL(fileURLWithPath: "/proc/self/status"))) ?? Data(),
      as: UTF8.self)
    for line in status.split(separator: "\n") where line.hasPrefix("RssAnon:") {
      return (Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0) << 10
    }
    return 0
  }
}
