import TextAnalysis

/// Finds the words of a query in a text by analysing it as the indexer did.
struct HitMarker {
  /// The marked words of one text.
  struct Marks: Equatable {
    /// Ascending UTF-8 byte ranges that don't overlap.
    var ranges: [Range<Int>] = []
    /// The best layer by which each query word was found.
    var layers: [Int: MatchLayer] = [:]
  }

  private let query: QueryMarks
  private var analyzer: PassageAnalyzer

  init(plan: QueryPlan, analyzer kind: AnalyzerKind, weights: RankingWeights) {
    query = QueryMarks(plan)
    analyzer = PassageAnalyzer(kind: kind, weights: weights)
  }

  /// Marks the query's words in `text`.
  mutating func marks(in text: String, languages: LanguageSet) -> Marks {
    let query = query
    return analyzer.analyze(text, languages: languages) { analyzed in
      var marks = Marks()
      var similar: [Token] = []
      for token in analyzed.tokens {
        var isHit = false
        var isOnlySimilar = true
        for term in analyzed.terms[token.terms] {
          guard let origins = query.origins[Array(analyzed.arena[term.bytes])] else { continue }
          isHit = true
          for origin in origins {
            marks.note(origin.layer, word: origin.word)
            if origin.layer != .soft, origin.layer != .part { isOnlySimilar = false }
          }
        }
        if isHit { if isOnlySimilar { similar.append(token) } else { marks.add(token) } }
      }
      // The word that a suspended hyphen completes is like the word that was made whole from it, whose
      // halves say more.
      for token in similar where !marks.overlaps(token) { marks.add(token) }
      for phrase in query.phrases { marks.add(phrase, in: analyzed) }
      marks.tidy()
      return marks
    }
  }
}

extension HitMarker.Marks {
  fileprivate mutating func note(_ layer: MatchLayer, word: Int) {
    let rank = { (layer: MatchLayer) in MatchLayer.allCases.firstIndex(of: layer) ?? 0 }
    if let known = layers[word], rank(known) <= rank(layer) { return }
    layers[word] = layer
  }

  fileprivate func overlaps(_ token: Token) -> Bool {
    ranges.contains { $0.overlaps(token.source) }
  }

  fileprivate mutating func add(_ token: Token) {
    ranges.append(token.source)
    if let second = token.secondSource { ranges.append(second) }
  }

  /// Marks every occurrence of a phrase.
  fileprivate mutating func add(
    _ phrase: QueryMarks.Phrase, in analyzed: borrowing AnalyzedText
  ) {
    let tokens = analyzed.tokens
    func has(_ terms: [[UInt8]], at position: UInt32) -> Token? {
      // Positions never fall; derived tokens repeat one.
      var (low, high) = (0, tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if tokens[middle].position < position { low = middle + 1 } else { high = middle }
      }
      return tokens[low...].prefix { $0.position == position }.first { token in
        analyzed.terms[token.terms].contains {
          $0.tag == .exact && terms.contains(Array(analyzed.arena[$0.bytes]))
        }
      }
    }
    for token in tokens where has(phrase.slots[0], at: token.position) != nil {
      let found = phrase.slots.indices.compactMap {
        has(phrase.slots[$0], at: token.position + UInt32($0))
      }
      guard found.count == phrase.slots.count else { continue }
      for token in found { add(token) }
      note(phrase.layer, word: phrase.word)
    }
  }

  /// Sorts the ranges and joins those that overlap.
  fileprivate mutating func tidy() {
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var joined: [Range<Int>] = []
    for range in ranges {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }
}
