import Foundation

/// The words that the tables are learned from: lines of a lemma and how it inflects.
///
/// `#` begins a comment. The lists were written for this project, by theme.
struct LemmaList {
  /// One word of a list.
  struct Entry: Hashable {
    /// The base form, lower case.
    var lemma: String
    /// What follows it on its line: the class by which it inflects, and forms the class can't tell.
    var inflection: [String]
    /// Where it stands, for messages.
    var place: String
  }

  /// A list that can't be used: where, and what is wrong.
  struct Malformed: Error, CustomStringConvertible {
    var description: String
  }

  /// The entries in the order of the files' names and lines.
  private(set) var entries: [Entry] = []

  /// Reads all `.txt` files of a folder.
  ///
  /// - Throws: `Malformed` if a lemma stands twice with the same inflection, or the folder has none.
  init(folder: String) throws {
    var seen: [String: String] = [:]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names where name.hasSuffix(".txt") {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      {
        let content = line.prefix { $0 != "#" }
        let fields = content.split(separator: " ").map(String.init)
        guard let lemma = fields.first else { continue }
        let entry = Entry(
          lemma: lemma, inflection: Array(fields.dropFirst()), place: "\(name):\(number + 1)")
        let key = fields.joined(separator: " ")
        if let earlier = seen[key] {
          throw Malformed(description: "\(entry.place): \(key) stands in \(earlier) already")
        }
        seen[key] = entry.place
        entries.append(entry)
      }
    }
    if entries.isEmpty { throw Malformed(description: "\(folder): no lemma lists") }
  }
}
