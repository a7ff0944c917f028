import Foundation

/// A file of sentences in CoNLL-U, as far as measuring needs it.
struct Treebank {
  /// Sentences as written, with their number of words.
  private(set) var sentences: [(text: String, words: Int)] = []
  /// Word forms of the open classes, folded, with the lemma that most of their occurrences have.
  private(set) var lemmas: [String: String] = [:]

  init(path: String) throws {
    var counts: [String: [String: Int]] = [:]
    var text = ""
    var words = 0
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("# text = ") { text = String(line.dropFirst(9)) }
      if line.isEmpty, words > 0 {
        sentences.append((text, words))
        words = 0
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 10, Int(fields[0]) != nil else { continue }
      if fields[3] != "PUNCT", fields[3] != "SYM" { words += 1 }
      guard ["NOUN", "PROPN", "ADJ", "VERB", "ADV"].contains(fields[3]),
        !fields[5].contains("Foreign=Yes"), !fields[5].contains("Typo=Yes")
      else { continue }
      let form = Self.folded(fields[1])
      guard form.count > 1, Self.isWord(form) else { continue }
      // # stands between the parts of a compound.
      let lemma = Self.folded(fields[2]).replacing("#", with: "")
      counts[form, default: [:]][lemma, default: 0] += 1
    }
    for (form, lemmas) in counts {
      self.lemmas[form] = lemmas.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  private static func folded(_ text: Substring) -> String {
    String(text).precomposedStringWithCompatibilityMapping.lowercased()
  }

  /// Letters, with single hyphens, colons or apostrophes inside.
  private static func isWord(_ text: String) -> Bool {
    let isSign = { (character: Character) in "-:'’".contains(character) }
    return text.split(omittingEmptySubsequences: false, whereSeparator: isSign).allSatisfy { part in
      !part.isEmpty && part.allSatisfy(\.isLetter)
    }
  }
}
