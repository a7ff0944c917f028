import InvertedIndex
import TextAnalysis

/// A word with `w` for `v` and the other way, as names and old texts have it: `Wasa`, `Vasa`.
enum Respelling {
  /// More letters that may be either are changed all at once only.
  private static let mostFree = 3

  /// The other spellings of a word.
  ///
  /// - Parameter word: lower-case UTF-8.
  /// - Returns: at most 7 spellings without the word itself; none for a word without `v` and `w`.
  static func all(of word: [UInt8]) -> [[UInt8]] {
    let (v, w) = (UInt8(ascii: "v"), UInt8(ascii: "w"))
    let places = word.indices.filter { word[$0] == v || word[$0] == w }
    if places.isEmpty { return [] }
    guard places.count <= mostFree else {
      return [v, w].map { letter in word.map { $0 == v || $0 == w ? letter : $0 } }
        .filter { $0 != word }
    }
    return (1..<1 << places.count).map { changes in
      var spelling = word
      for (number, place) in places.enumerated() where changes >> number & 1 == 1 {
        spelling[place] = word[place] == v ? w : v
      }
      return spelling
    }
  }
}

extension QueryPlanner {
  /// The stems that a word has with `w` for `v` or the other way, with and without å ä ö, as far as
  /// documents have them.
  func respelled(_ word: QueryWord, _ language: Language) throws(IndexError) -> [QueryTerm] {
    var terms: [QueryTerm] = []
    for spelling in Respelling.all(of: Array(word.exact.dropFirst())) {
      var stem = spelling
      switch language {
      case .finnish: FinnishStemmer.stem(&stem)
      case .swedish: SwedishStemmer.stem(&stem)
      case .other: break
      }
      for tag in [TermTag.stem(of: language), .foldedStem(of: language)] {
        let term = try vocabulary.term([tag.rawValue] + stem)
        if try vocabulary.documentFrequency(of: term) > 0 { terms.append(term) }
      }
    }
    return terms
  }
}
