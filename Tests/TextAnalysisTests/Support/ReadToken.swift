@testable import TextAnalysis

/// A token with its terms written out, for comparison and for messages.
struct ReadToken: Equatable, CustomStringConvertible {
  var kind: TokenKind
  var source: Range<Int>
  var secondSource: Range<Int>?
  var position: UInt32
  var tags: [TermTag]
  var keys: [[UInt8]]

  /// The normalized form; U+FFFD stands for what is no UTF-8.
  var exact: String { String(decoding: keys.first ?? [], as: UTF8.self) }

  /// `kind:exact`, the notation of the tables of examples.
  var brief: String { "\(kind):\(exact)" }

  /// The key on a layer; nil if the token has none there.
  func key(_ tag: TermTag) -> String? {
    guard let index = tags.firstIndex(of: tag) else { return nil }
    return String(decoding: keys[index], as: UTF8.self)
  }

  var description: String {
    let terms = zip(tags, keys).map { "\($0) \(String(decoding: $1, as: UTF8.self))" }
    let second = secondSource.map { " + \($0)" } ?? ""
    return "\(kind) @\(position) \(source)\(second) \(terms)"
  }
}

extension AnalyzedText {
  /// The tokens, each with its terms copied out.
  var readTokens: [ReadToken] {
    tokens.map { token in
      ReadToken(
        kind: token.kind, source: token.source, secondSource: token.secondSource,
        position: token.position, tags: terms[token.terms].map(\.tag),
        keys: terms[token.terms].map { Array(arena[$0.bytes].dropFirst()) })
    }
  }
}

extension Analyzer {
  /// Analyses bytes into tokens that stand on their own.
  mutating func read(_ bytes: [UInt8], languages: LanguageSet = []) -> [ReadToken] {
    var result = AnalyzedText()
    bytes.withUnsafeBufferPointer { analyze($0, languages: languages, into: &result) }
    return result.readTokens
  }

  /// Analyses text into tokens that stand on their own.
  mutating func read(_ text: String, languages: LanguageSet = []) -> [ReadToken] {
    read(Array(text.utf8), languages: languages)
  }
}

/// NFKC_Casefold as the analysis specifies it, cut at the longest term.
func normalized(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  let workspace = TextWorkspace()
  var result = Array(bytes).withUnsafeBufferPointer { Array(workspace.casefold($0)) }
  if result.count > WordSegmenter.termLimit {
    var count = WordSegmenter.termLimit
    while count > 0, result[count] & 0xC0 == 0x80 { count -= 1 }
    result.removeSubrange(count...)
  }
  return result
}

/// The part of a text that a range of bytes stands for.
func slice(_ text: String, _ range: Range<Int>?) -> String? {
  range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
}
