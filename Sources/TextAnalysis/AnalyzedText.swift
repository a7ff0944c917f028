/// One index term of a token.
public struct AnalyzedTerm: Sendable, Hashable {
  /// The layer and language of the term.
  public var tag: TermTag
  /// Where the term's bytes stand in `AnalyzedText.arena`, including the leading tag byte.
  public var bytes: Range<Int>
}

/// What a token is made of.
public enum TokenKind: UInt8, Sendable, CaseIterable {
  /// A word: at least one letter.
  case word
  /// Decimal digits with their separators: `17`, `3,5`, `1.9.2020`.
  case number
  /// Two or more capitals: `EU`, `YK:n`.
  case acronym
  /// The whole of an e-mail or web address, or of words tied by full stops or underscores. Its parts
  /// follow as tokens of their own.
  case address
  /// The whole of something that has parts: `linja-auto` (as `linjaauto`), `2022–2025`
  /// (as `2022-2025`), `1 700` (as `1700`), `KOK/123/2024`. Its parts follow as tokens of their own.
  case joined
  /// A compound made whole from a suspended hyphen: `lapsi-` before `ja nuorisoystävällisyys`.
  case rebuilt
}

/// One searchable unit of a text.
public struct Token: Sendable, Hashable {
  /// What the token is made of.
  public var kind: TokenKind
  /// UTF-8 byte offsets in the analysed text; never empty.
  public var source: Range<Int>
  /// The other half of a `.rebuilt` token, in the same offsets; nil for every other kind.
  public var secondSource: Range<Int>?
  /// Number of the word in the text, from 0, never falling from token to token. A `.joined` or
  /// `.address` token has the position of its first part, a `.rebuilt` one that of the word with the
  /// hyphen, which stands next to it.
  public var position: UInt32
  /// Indices into `AnalyzedText.terms`; the first term is always `.exact`.
  public var terms: Range<Int>
}

/// The result of one analysis. Keep one and pass it again: its memory is reused.
public struct AnalyzedText: Sendable {
  /// The bytes of all terms.
  public var arena: [UInt8] = []
  /// The terms of all tokens.
  public var terms: [AnalyzedTerm] = []
  /// The tokens in order of position.
  public var tokens: [Token] = []
  /// Number of positions: written words and numbers, without joined, whole and rebuilt ones.
  public var wordCount = 0

  /// An empty result.
  public init() {}

  /// Forgets the contents and keeps the memory.
  public mutating func removeAll() {
    arena.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    wordCount = 0
  }
}
