import Foundation

/// The words that the tables are learned from, with how each inflects.
///
/// The lists were written for this project, by theme. They are text files of sections:
///
///     [n1]                     # the inflection of all words up to the next header
///     skola kyrka vecka        # any number of words a line
///     [v4:]                    # a colon: one word a line, with forms the class can't tell
///     skriva skrev skrivit skriven
///     [forms]                  # one word a line, with all its other forms
///     jag mig min
///     [linking]                # one word a line, with its forms as the first part of a compound
///     gata gatu
///     [rare]                   # words of other sections that are rarer than those they look like
///     kör
///
/// A header may hold further fields after the class. `#` begins a comment.
struct LemmaList {
  /// One word of a list.
  struct Entry: Hashable {
    /// The base form, lower case.
    var lemma: String
    /// The class by which it inflects, and what else the header and the word's line tell.
    ///
    /// It is `forms` and the forms for a word of a section `[forms]`.
    var inflection: [String]
    /// Its forms as the first part of a compound if a section `[linking]` gives them.
    var linking: [String]?
    /// Whether a form that it shares with another word is more likely of the other.
    var isRare = false
    /// Where it stands, for messages.
    var place: String
  }

  /// A list that can't be used: where, and what is wrong.
  struct Malformed: Error, CustomStringConvertible {
    var description: String
  }

  /// The entries in the order of the files' names and lines.
  private(set) var entries: [Entry] = []
  private var linking: [String: Entry] = [:]
  private var rare: [String: String] = [:]
  private var places: [[String]: String] = [:]

  /// Reads all `.txt` files of a folder.
  ///
  /// - Throws: `Malformed` if a lemma stands twice with the same inflection, for a line in no
  ///   section, for words of `[linking]` or `[rare]` in no other section, or if there are no lists.
  init(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names where name.hasSuffix(".txt") {
      try read(String(contentsOfFile: folder + "/" + name, encoding: .utf8), name: name)
    }
    if entries.isEmpty { throw Malformed(description: "\(folder): no lemma lists") }
    for index in entries.indices {
      entries[index].linking = linking[entries[index].lemma]?.inflection
      entries[index].isRare = rare[entries[index].lemma] != nil
    }
    let lemmas = Set(entries.map(\.lemma))
    for (lemma, place) in rare.merging(linking.mapValues(\.place), uniquingKeysWith: { $1 })
    where !lemmas.contains(lemma) {
      throw Malformed(description: "\(place): \(lemma) stands in no list")
    }
  }

  private mutating func read(_ text: String, name: String) throws {
    var section: Section?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let place = "\(name):\(index + 1)"
      let fields = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      guard let first = fields.first else { continue }
      if first.hasPrefix("[") {
        section = try Section(header: fields.joined(separator: " "), place: place)
        continue
      }
      guard let section else { throw Malformed(description: "\(place): no section") }
      if section.isLinking {
        let forms = Array(fields.dropFirst())
        let entry = Entry(lemma: first, inflection: forms, linking: nil, place: place)
        if let earlier = linking.updateValue(entry, forKey: first) {
          throw Malformed(description: "\(place): \(first) stands in \(earlier.place) already")
        }
      } else if section.isRare {
        for lemma in fields { rare[lemma] = place }
      } else if section.hasWordPerLine {
        try add(first, section.inflection + fields.dropFirst(), place: place)
      } else {
        for lemma in fields { try add(lemma, section.inflection, place: place) }
      }
    }
  }

  private mutating func add(_ lemma: String, _ inflection: [String], place: String) throws {
    if let earlier = places.updateValue(place, forKey: [lemma] + inflection) {
      throw Malformed(description: "\(place): \(lemma) stands in \(earlier) already")
    }
    entries.append(Entry(lemma: lemma, inflection: inflection, linking: nil, place: place))
  }

  /// What a header says of the lines below it.
  private struct Section {
    var inflection: [String]
    var hasWordPerLine: Bool
    var isLinking: Bool { inflection == ["linking"] }
    var isRare: Bool { inflection == ["rare"] }

    init(header: String, place: String) throws {
      inflection = header.dropFirst().dropLast().split(separator: " ").map(String.init)
      guard header.hasSuffix("]"), let first = inflection.first else {
        throw Malformed(description: "\(place): not a header")
      }
      hasWordPerLine = first.hasSuffix(":") || inflection == ["forms"] || inflection == ["linking"]
      if first.hasSuffix(":") { inflection[0] = String(first.dropLast()) }
    }
  }
}
