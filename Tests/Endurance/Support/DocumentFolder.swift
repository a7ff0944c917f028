import FoundationEssentials
import TestSupport

/// A folder of random bilingual documents that can be changed at random.
struct DocumentFolder {
  private static let words = [
    "talo", "talossa", "talojen", "kaupunki", "kaupungin", "kaupunginvaltuusto", "strategia",
    "lapsiystävällinen", "lapsiystävällisyys", "strategian", "hemmet", "barnvänlig", "barnvänliga",
    "kommunen", "skola", "skolan", "stadsfullmäktige", "1700", "2024", "Kokkola", "Karleby", "och",
    "ja", "päätös", "päätöksen", "beslut", "besluten", "varhaiskasvatus", "småbarnspedagogik", "ei",
  ]

  let path: String
  private var random: SeededGenerator
  private var names: Set<String> = []
  private let wordsPerDocument: ClosedRange<Int>

  init(path: String, count: Int, seed: UInt64, wordsPerDocument: ClosedRange<Int> = 5...120) throws
  {
    self.path = path
    self.wordsPerDocument = wordsPerDocument
    random = SeededGenerator(seed: seed)
    for number in 0..<count { try write("a/\(number).md") }
    try writeRecords()
  }

  var count: Int { names.count }

  /// Edits, adds, removes and renames so many documents, and now and then edits the records.
  mutating func change(_ count: Int) throws {
    for _ in 0..<count {
      guard let name = names.sorted().randomElement(using: &random) else { return }
      let new =
        "\(["a", "b", "b/c"].randomElement(using: &random) ?? "a")/\(Int.random(in: 0...9_999, using: &random)).\(Bool.random(using: &random) ? "md" : "txt")"
      switch Int.random(in: 0..<10, using: &random) {
      case 0 where names.count > 3:
        try FileManager.default.removeItem(atPath: path + "/" + name)
        names.remove(name)
      case 1 where !names.contains(new):
        try makeFolder(of: new)
        try FileManager.default.moveItem(atPath: path + "/" + name, toPath: path + "/" + new)
        names.remove(name)
        names.insert(new)
      case 2: try writeRecords()
      case 3, 4: try write(new)
      default: try write(name)
      }
    }
  }

  /// Edits so many documents and adds as many, with all of the given text.
  mutating func edit(_ count: Int, adding: Int = 0) throws {
    for name in names.sorted().shuffled(using: &random).prefix(count) { try write(name) }
    for _ in 0..<adding {
      try write("n/\(names.count)-\(Int.random(in: 0...9_999, using: &random)).md")
    }
  }

  private mutating func write(_ name: String) throws {
    try makeFolder(of: name)
    let title = Self.words.randomElement(using: &random) ?? ""
    let text = "# \(title)\n\n" + text()
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    names.insert(name)
  }

  private mutating func writeRecords() throws {
    try makeFolder(of: "r")
    let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      let text = text().split(separator: "\n").joined(separator: " ")
      return "{\"id\":\"r\(Int.random(in: 0...6, using: &random))\",\"text\":\"\(text)\"}"
    }
    try Data(lines.joined(separator: "\n").utf8).write(
      to: URL(fileURLWithPath: path + "/records.jsonl"))
  }

  private func makeFolder(of name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  private mutating func text() -> String {
    (0..<Int.random(in: wordsPerDocument, using: &random)).map { place in
      let word =
        Int.random(in: 0..<8, using: &random) == 0
        ? "sana\(Int.random(in: 0...3_000, using: &random))"
        : Self.words.randomElement(using: &random) ?? ""
      return word + (place % 9 == 8 ? ".\n\n" : " ")
    }.joined()
  }
}
