import InvertedIndex
import TextAnalysis

extension Searcher {
  /// Draws queries from the texts of the index.
  ///
  /// Of each kind as many, in this order: `one-word`, a word of a passage; `words`, two to four words of one
  /// passage; `phrase`, two to four neighbours in quotes; `prefix`, the first three to five letters of a
  /// word; `rare` and `common`, the rarest and the commonest of 32 words drawn; `typo`, a word with one
  /// letter less, two exchanged or one doubled, that no passage has. Longer passages are not drawn more often
  /// than short ones. The same commit and seed give the same queries.
  /// - Parameters:
  ///   - count: how many in all, ≥ 0; an index with few words has fewer, for none is drawn twice.
  ///   - seed: another one gives other queries.
  /// - Returns: the queries by kind.
  /// - Throws: `KieloError.storage` if the index is damaged.
  public func sampleQueries(_ count: Int, seed: UInt64 = 1) throws(KieloError) -> [BenchmarkQuery] {
    var sampler = QuerySampler(
      snapshot: snapshot, vocabulary: vocabulary, analyzer: analyzer, weights: weights, seed: seed)
    do throws(IndexError) {
      return try sampler.sample(count)
    } catch {
      throw KieloError(error)
    }
  }
}

/// Draws queries from the texts of a commit.
private struct QuerySampler {
  private enum Kind: String, CaseIterable {
    case word = "one-word"
    case words
    case phrase
    case prefix
    case rare
    case common
    case typo
  }

  private struct Word {
    var text: String
    var exact: [UInt8]
    var position: UInt32
  }

  /// How many words are drawn to find a rare or a common one.
  private static let drawnWords = 32
  /// How often another draw is tried for one query.
  private static let attempts = 50

  private let snapshot: IndexSnapshot
  private let vocabulary: Vocabulary
  private let kind: AnalyzerKind
  private var analyzer: PassageAnalyzer
  private var generator: SplitMix
  private let passageCount: Int

  init(
    snapshot: IndexSnapshot, vocabulary: Vocabulary, analyzer kind: AnalyzerKind,
    weights: RankingWeights, seed: UInt64
  ) {
    self.snapshot = snapshot
    self.vocabulary = vocabulary
    self.kind = kind
    analyzer = PassageAnalyzer(kind: kind, weights: weights)
    generator = SplitMix(state: seed)
    passageCount = snapshot.segments.reduce(0) { $0 + $1.passageCount }
  }

  mutating func sample(_ count: Int) throws(IndexError) -> [BenchmarkQuery] {
    guard passageCount > 0 else { return [] }
    var queries: [BenchmarkQuery] = []
    var known: Set<String> = []
    for (number, kind) in Kind.allCases.enumerated() {
      let share = (count - number + Kind.allCases.count - 1) / Kind.allCases.count
      for _ in 0..<max(share, 0) {
        for _ in 0..<Self.attempts {
          guard let text = try draw(kind), known.insert(text).inserted else { continue }
          queries.append(BenchmarkQuery(kind: kind.rawValue, text: text))
          break
        }
      }
    }
    return queries
  }

  private mutating func draw(_ kind: Kind) throws(IndexError) -> String? {
    switch kind {
    case .word:
      return generator.element(of: try drawPassage())?.text
    case .words:
      var words = try drawPassage()
      var chosen: [Word] = []
      for _ in 0..<2 + generator.number(below: 3) where !words.isEmpty {
        let word = words.remove(at: generator.number(below: words.count))
        if !chosen.contains(where: { $0.exact == word.exact }) { chosen.append(word) }
      }
      guard chosen.count > 1 else { return nil }
      return chosen.map(\.text).joined(separator: " ")
    case .phrase:
      let words = try drawPassage()
      let length = 2 + generator.number(below: 3)
      guard words.count >= length else { return nil }
      let start = generator.number(below: words.count - length + 1)
      let run = words[start..<start + length]
      guard let first = run.first, let last = run.last,
        last.position - first.position == UInt32(length - 1)
      else { return nil }
      return "\"" + run.map(\.text).joined(separator: " ") + "\""
    case .prefix:
      guard let word = generator.element(of: try drawPassage()) else { return nil }
      let length = 3 + generator.number(below: 3)
      let prefix = String(word.text.prefix(length))
      guard word.text.count >= length + 2, isWord(prefix + "x") else { return nil }
      return prefix + "*"
    case .rare: return try drawExtreme { $0 < $1 }
    case .common: return try drawExtreme { $0 > $1 }
    case .typo:
      guard let word = generator.element(of: try drawPassage()), word.text.count >= 6 else {
        return nil
      }
      let text = misspelled(word.text)
      guard isWord(text), let exact = words(of: text, languages: .both).first?.exact,
        try vocabulary.documentFrequency(of: QueryTerm(exact)) == 0
      else { return nil }
      return text
    }
  }

  private mutating func drawExtreme(_ precedes: (Int, Int) -> Bool) throws(IndexError) -> String? {
    var best: (text: String, frequency: Int)?
    for _ in 0..<Self.drawnWords {
      guard let word = generator.element(of: try drawPassage()) else { continue }
      let frequency = try vocabulary.documentFrequency(of: QueryTerm(word.exact))
      if best.map({ precedes(frequency, $0.frequency) }) ?? true { best = (word.text, frequency) }
    }
    return best?.text
  }

  /// One letter less, two neighbours exchanged or one doubled, not the first.
  private mutating func misspelled(_ word: String) -> String {
    var letters = Array(word)
    let place = 1 + generator.number(below: letters.count - 2)
    switch generator.number(below: 3) {
    case 0: letters.remove(at: place)
    case 1: letters.swapAt(place, place + 1)
    default: letters.insert(letters[place], at: place)
    }
    return String(letters)
  }

  /// The words of a passage drawn by chance; none of one that is deleted.
  private mutating func drawPassage() throws(IndexError) -> [Word] {
    var ordinal = generator.number(below: passageCount)
    for segment in snapshot.segments {
      guard ordinal < segment.passageCount else {
        ordinal -= segment.passageCount
        continue
      }
      let passage = UInt32(ordinal)
      if segment.isDeleted(document: try segment.document(of: passage)) { return [] }
      let record: PassageRecord = try .init(
        stored: segment.passageRecord(passage), number: passage, in: segment)
      return words(of: record.text, languages: record.languages)
    }
    return []
  }

  /// The words of a text that are words of a query, too, if they are typed as they stand.
  private mutating func words(of text: String, languages: LanguageSet) -> [Word] {
    let bytes = Array(text.utf8)
    let found = analyzer.analyze(text, languages: languages) { analyzed in
      analyzed.tokens.filter { $0.kind == .word || $0.kind == .acronym }.map { token in
        Word(
          text: String(decoding: bytes[token.source], as: UTF8.self),
          exact: Array(analyzed.arena[analyzed.terms[token.terms.lowerBound].bytes]),
          position: token.position)
      }
    }
    return found.filter { isWord($0.text) }
  }

  private func isWord(_ text: String) -> Bool {
    ParsedQuery(text).parts == [.words(text)] && ParsedQuery(text).languages.isEmpty
  }
}
