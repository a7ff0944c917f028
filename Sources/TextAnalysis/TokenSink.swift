/// What takes the tokens of a text: with their terms, or as numbers of words.
protocol TokenSink {
  /// Number of positions so far.
  var wordCount: Int { get set }

  /// Takes a token at the current position, whose word was just remembered.
  mutating func append(
    _ word: WordMemory.Slot, of terms: borrowing WordTerms, kind: TokenKind, source: Range<Int>,
    secondSource: Range<Int>?)
}

extension AnalyzedText: TokenSink {
  @inline(__always)
  mutating func append(
    _ word: WordMemory.Slot, of wordTerms: borrowing WordTerms, kind: TokenKind,
    source: Range<Int>, secondSource: Range<Int>?
  ) {
    let firstTerm = terms.count
    wordTerms.append(word, to: &self)
    tokens.append(
      Token(
        kind: kind, source: source, secondSource: secondSource, position: UInt32(wordCount),
        terms: firstTerm..<terms.count))
  }
}

/// The tokens of a text as an index needs them. Keep one and pass it again: its memory is reused.
public struct AnalyzedWords: Sendable {
  /// A token.
  public struct Word: Sendable {
    /// Stands for the terms that `Analyzer.forEachTerm` gives.
    public var number: UInt32
    /// As `Token.position`.
    public var position: UInt32
  }

  /// The tokens in order of position.
  public var words: [Word] = []
  /// Number of positions.
  public internal(set) var wordCount = 0

  /// An empty result.
  public init() {}

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    wordCount = 0
  }
}

extension AnalyzedWords: TokenSink {
  @inline(__always)
  mutating func append(
    _ word: WordMemory.Slot, of terms: borrowing WordTerms, kind: TokenKind, source: Range<Int>,
    secondSource: Range<Int>?
  ) {
    append(word)
  }

  /// Takes a token at the current position.
  @inline(__always)
  mutating func append(_ word: WordMemory.Slot) {
    words.append(Word(number: word.number, position: UInt32(wordCount)))
  }
}
