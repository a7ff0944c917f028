/// A compound as two words, one of its parts or several on each side: `kaupunkistrategiatyö` is
/// `kaupunkistrategia` and `työ`, or `kaupunki` and `strategiatyö`.
public struct CompoundHalves: Sendable, Equatable {
  /// The base form of what is before the border.
  public let first: [UInt8]
  /// The base form of what is after it.
  public let second: [UInt8]

  /// The ways to read a word as two, one for each border between parts.
  ///
  /// A pure function of the word and the shipped tables.
  /// - Parameters:
  ///   - word: normalized UTF-8.
  ///   - language: by whose parts; none for `.other`.
  /// - Returns: from the first border to the last; none if the word is no compound.
  /// - Complexity: linear in the length.
  public static func all(of word: [UInt8], _ language: Language) -> [CompoundHalves] {
    guard let parts = CompoundSplitter.of(language)?.split(word).parts, let last = parts.last else {
      return []
    }
    // What several parts are together is written as it stands, but for the end of the last of them.
    func joined(_ range: Range<Int>) -> [UInt8] {
      let end = parts[range.upperBound - 1]
      let start = parts[range.lowerBound].range.lowerBound
      return word[start..<end.range.lowerBound] + end.lemma
    }
    return parts.indices.dropFirst().map { border in
      CompoundHalves(
        first: joined(0..<border),
        second: border == parts.count - 1 ? last.lemma : joined(border..<parts.count))
    }
  }
}
