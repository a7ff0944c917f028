import Foundation

/// The strings that compounds are made of.
///
/// They are the forms of the listed words that begin compounds, and the base forms, which end them.
/// What the classes don't tell stands in `Compounds`, in sections:
///
///     [first]      # strings that begin compounds and stand for themselves: any number a line
///     varhais esi
///     [last]       # words that end compounds and stand in no other list
///     kielinen
///     [linking]    # a word, then further forms as the first part; all of them if it isn't listed
///     sininen sini
///     [short]      # the words of two or three letters that are parts; others aren't
///     työ
///     [never]      # words that are no parts
///     are
///     [whole]      # words that don't fall into parts, though their letters are those of two words
///     pöytäkirja
struct PartList {
  /// What a string is to compounds.
  struct Part {
    /// Of which word it is the form that begins compounds; nil if of none.
    var firstOf: String?
    /// Whether it is a word that ends compounds.
    var isLast = false
    /// Whether it is a listed word.
    var isListed = false
    /// Whether it stays whole, even if its letters are those of two words.
    var isWhole = false
    /// Whether it is a verb or its verbal noun.
    var isVerbal = false
  }

  private(set) var parts: [String: Part] = [:]
  private var sections: [String: [[String]]] = [:]
  private var exempt: Set<String> = []
  private var short: Set<String> = []
  private var whole: Set<String> = []

  /// Letters of the shortest word that is a part without standing in `[short]`.
  private static let leastLetters = 4
  /// Letters of the shortest name that begins compounds.
  private static let leastName = 5

  /// Collects the parts of a language from its lists.
  init(_ language: ListedLanguage) throws {
    try read("Sources/StemTables/Compounds/\(language.name).txt")
    let sections = sections
    let words = { (name: String) in Set((sections[name] ?? []).joined()) }
    (exempt, short, whole) = (words("never"), words("short"), words("whole"))
    let linking = Dictionary(
      (sections["linking"] ?? []).map { ($0[0], Array($0.dropFirst())) }, uniquingKeysWith: +)
    let entries = try language.entries()
    // Of two words with one form it is the commoner one's.
    for entry in entries.filter({ !$0.isRareWord }) + entries.filter(\.isRareWord) {
      for word in try language.compounding(of: entry) {
        add(word, extra: linking[word.lemma] ?? [], isName: entry.place.hasPrefix("names"))
      }
    }
    for part in words("first") { parts[part, default: Part()].firstOf = part }
    for part in words("last") { parts[part, default: Part()].isLast = true }
    // In an order of its own, so that the tables don't depend on that of a dictionary.
    for (lemma, forms) in linking.sorted(by: { $0.key < $1.key }) {
      for form in forms where parts[form]?.firstOf == nil {
        parts[form, default: Part()].firstOf = lemma
      }
    }
    let known = Set(parts.keys)
    for word in whole {
      parts[word, default: Part()].isListed = true
      parts[word, default: Part()].isWhole = true
    }
    let unknown = exempt.union(short).subtracting(known).sorted()
    if !unknown.isEmpty {
      let words = unknown.joined(separator: " ")
      throw LemmaList.Malformed(description: "Compounds/\(language.name): not listed: \(words)")
    }
  }

  private mutating func read(_ path: String) throws {
    var section: String?
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      guard let first = fields.first else { continue }
      if first.hasPrefix("[") {
        section = first.trimmingCharacters(in: ["[", "]"])
      } else if let section {
        sections[section, default: []].append(fields)
      } else {
        throw LemmaList.Malformed(description: "\(path): no section")
      }
    }
  }

  private mutating func add(_ word: CompoundingWord, extra: [String], isName: Bool) {
    let lemma = word.lemma
    parts[lemma, default: Part()].isListed = true
    if whole.contains(lemma) || word.isVerbal { parts[lemma, default: Part()].isWhole = true }
    if word.isVerbal { parts[lemma, default: Part()].isVerbal = true }
    if exempt.contains(lemma) { return }
    guard lemma.count >= Self.leastLetters || short.contains(lemma) else { return }
    if word.isLast, !isName { parts[lemma, default: Part()].isLast = true }
    if isName, lemma.count < Self.leastName { return }
    for form in word.firstForms + extra {
      if whole.contains(lemma) { parts[form, default: Part()].isWhole = true }
      let earlier = parts[form]?.firstOf
      if earlier == nil || form == lemma { parts[form, default: Part()].firstOf = lemma }
    }
  }
}

/// What a listed word is to compounds.
struct CompoundingWord {
  var lemma: String
  /// Its forms as the first part.
  var firstForms: [String]
  var isLast: Bool
  /// Whether it is a verb or its verbal noun, which never fall into parts.
  var isVerbal = false
}

extension LemmaList.Entry {
  /// Whether a form that it shares with another word is more likely of the other.
  fileprivate var isRareWord: Bool { isRare || inflection.contains("rare") }
}

extension ListedLanguage {
  /// A listed word and the verbal noun that belongs to it.
  fileprivate func compounding(of entry: LemmaList.Entry) throws -> [CompoundingWord] {
    switch self {
    case .finnish:
      return try FinnishLinking.words(of: entry)
    case .swedish:
      let kind = entry.inflection.first ?? ""
      let isOpen = ["n", "a", "v"].contains(kind.prefix(1)) && kind != "name"
      return [
        CompoundingWord(
          lemma: entry.lemma, firstForms: SwedishParadigm.linkingForms(of: entry), isLast: isOpen,
          isVerbal: kind.hasPrefix("v"))
      ]
    }
  }
}
