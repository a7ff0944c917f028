import Testing

@testable import TextAnalysis

/// A row of a golden table: a compound as it stands in texts, and the base forms of its parts.
struct CompoundRow: Hashable, Sendable, CustomTestStringConvertible {
  let word: String
  let parts: [String]

  var testDescription: String { word }

  static func rows(of tables: [String]) -> [CompoundRow] {
    tables.flatMap { $0.split(separator: "\n") }.map { line in
      let words = line.split(separator: " ").map(String.init)
      return CompoundRow(word: words[0], parts: Array(words.dropFirst()))
    }
  }
}

extension CompoundSplitter {
  /// The base forms of a word's parts.
  func parts(of word: String) -> [String] {
    split(Array(word.utf8)).parts.map { String(decoding: $0.lemma, as: UTF8.self) }
  }

  /// The base forms of what several parts of a word are together.
  func compounds(in word: String) -> [String] {
    split(Array(word.utf8)).compounds.map { String(decoding: $0.lemma, as: UTF8.self) }
  }
}
