import TextAnalysis

/// One word of a query with its terms on every layer, each with its tag in front.
struct QueryWord {
  /// As typed.
  var text: String
  var exact: [UInt8]
  var isAcronym: Bool
  /// Only where folding changes the word.
  var folded: [UInt8]?
  var stems: [Language: [UInt8]] = [:]
  /// Only where the family's key differs from the stem.
  var families: [Language: [UInt8]] = [:]
  /// Only where folding changes the stem.
  var foldedStems: [Language: [UInt8]] = [:]
  /// The parts of a compound, in their order, then what several of them are together.
  var parts: [Language: [[UInt8]]] = [:]

  private init?(_ token: Token, of analyzed: borrowing AnalyzedText) {
    isAcronym = token.kind == .acronym
    exact = []
    for term in analyzed.terms[token.terms] {
      let bytes = Array(analyzed.arena[term.bytes])
      switch term.tag {
      case .exact:
        // Of `§12` and `12`, of a date and its year, the longer one is what was asked for.
        if bytes.count > exact.count { exact = bytes }
      case .folded: folded = bytes
      case .finnishStem: stems[.finnish] = bytes
      case .swedishStem: stems[.swedish] = bytes
      case .finnishFamily: families[.finnish] = bytes
      case .swedishFamily: families[.swedish] = bytes
      case .finnishFoldedStem: foldedStems[.finnish] = bytes
      case .swedishFoldedStem: foldedStems[.swedish] = bytes
      case .finnishPart: parts[.finnish, default: []].append(bytes)
      case .swedishPart: parts[.swedish, default: []].append(bytes)
      }
    }
    if exact.isEmpty { return nil }
    text = String(decoding: exact.dropFirst(), as: UTF8.self)
  }

  /// The words to look for in a run of plain words: of nested tokens, such as `linja` in
  /// `linja-auto`, only the outermost, so that a query word never falls apart.
  static func words(of analyzed: AnalyzedText) -> [QueryWord] {
    // Nesting is looked for among all pairs, so the count is bounded first.
    let tokens = analyzed.tokens.prefix(4 * QueryPlanner.wordLimit)
    return tokens.indices.compactMap { index in
      let token = analyzed.tokens[index]
      let isInner = tokens.indices.contains { other in
        guard other != index else { return false }
        let outer = analyzed.tokens[other]
        guard outer.source.lowerBound <= token.source.lowerBound,
          outer.source.upperBound >= token.source.upperBound
        else { return false }
        // Equal ranges: the later token is the derived one and stands for both.
        return outer.source != token.source || other > index
      }
      return isInner ? nil : QueryWord(token, of: analyzed)
    }
  }

  /// The written words of a phrase, in order.
  static func phrase(of analyzed: AnalyzedText) -> [QueryWord] {
    analyzed.tokens.compactMap { token in
      switch token.kind {
      case .joined, .rebuilt, .address: nil
      default: QueryWord(token, of: analyzed)
      }
    }
  }
}

extension [UInt8] {
  /// The same term on another layer.
  func retagged(_ tag: TermTag) -> [UInt8] {
    guard !isEmpty else { return self }
    var copy = self
    copy[0] = tag.rawValue
    return copy
  }
}
