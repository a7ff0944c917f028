import Glibc
import InvertedIndex
import TextAnalysis

/// What query planning needs to know of the live index: which terms exist and how common they are.
struct Vocabulary {
  /// The most terms of one beginning among which forms are looked for.
  private static let formScanLimit = 1_000
  /// How much longer than its lemma a form is taken to be, in bytes; most that are longer are compounds.
  private static let longestEnding = 8

  private let segments: [Segment]
  private let statistics: SegmentStatistics

  init(segments: [Segment]) {
    self.segments = segments
    statistics = segments.reduce(into: SegmentStatistics()) { $0.add($1.statistics) }
  }

  /// Looks a term up in all segments.
  func term(_ bytes: [UInt8]) throws(IndexError) -> QueryTerm {
    try QueryTerm(bytes, in: segments)
  }

  /// In how many passages a term occurs.
  func documentFrequency(of term: QueryTerm) throws(IndexError) -> Int {
    try segments.documentFrequency(of: term)
  }

  /// Whether a passage may have what a body of evidence is: one has a term of it, or of a phrase's first
  /// place.
  func mayOccur(_ occurrences: Evidence.Occurrences) throws(IndexError) -> Bool {
    switch occurrences {
    case .term(let term): return try documentFrequency(of: term) > 0
    case .anyOf(let terms):
      for term in terms where try documentFrequency(of: term) > 0 { return true }
    case .bestOf(let terms):
      for term in terms where try documentFrequency(of: term.term) > 0 { return true }
    case .phrase(let slots):
      for term in slots.first ?? [] where try documentFrequency(of: term) > 0 { return true }
    }
    return false
  }

  /// The terms that are most similar to `term`, most similar first.
  func similarTerms(to term: [UInt8], least: Float, limit: Int, using counts: GramCounts)
    throws(IndexError) -> [SimilarTerm]
  {
    try segments.similarTerms(
      to: term, settings: RankingWeights.grams, least: least, limit: limit, using: counts)
  }

  /// The terms that begin with `prefix`, in byte order, at most `limit`, and whether there are more.
  func terms(withPrefix prefix: [UInt8], limit: Int) throws(IndexError) -> (
    terms: [QueryTerm], documentFrequency: Int, isCut: Bool
  ) {
    var frequencies: [[UInt8]: Int] = [:]
    var isCut = false
    for segment in segments {
      var count = 0
      try segment.forEachTerm(withPrefix: prefix) { (term, frequency) throws(IndexError) in
        if count == limit {
          isCut = true
          return false
        }
        count += 1
        frequencies[Array(term), default: 0] += frequency
        return true
      }
    }
    let all = frequencies.keys.sorted { $0.lexicographicallyPrecedes($1) }.prefix(limit)
    var terms: [QueryTerm] = []
    for bytes in all { terms.append(try term(bytes)) }
    let sum = all.reduce(0) { $0 + (frequencies[$1] ?? 0) }
    return (terms, sum, isCut || frequencies.count > limit)
  }

  /// The exact terms that are forms of a word, the commonest first.
  ///
  /// They are looked for among the terms that begin as the word does, as far as inflection leaves it alone;
  /// of a beginning that very many have, only the first in byte order are looked at.
  /// - Parameters:
  ///   - lemma: with its tag.
  ///   - language: whose stems.
  ///   - limit: how many, ≥ 1.
  /// - Returns: the terms with their tag, in byte order.
  /// - Throws: `IndexError.damaged`.
  func forms(of lemma: [UInt8], _ language: Language, limit: Int) throws(IndexError) -> [QueryTerm]
  {
    let word = lemma.dropFirst()
    // Inflection changes the last two letters: kaupunki, kaupungin.
    var length = max(word.count - 2, 3)
    while length > 3, length < word.count, word[word.startIndex + length] & 0xC0 == 0x80 {
      length -= 1
    }
    let prefix = [TermTag.exact.rawValue] + word.prefix(length)
    var frequencies: [[UInt8]: Int] = [:]
    var stem: [UInt8] = []
    for segment in segments {
      var count = 0
      try segment.forEachTerm(withPrefix: prefix) { (term, frequency) throws(IndexError) in
        count += 1
        if term.count > lemma.count + Self.longestEnding { return count < Self.formScanLimit }
        stem.removeAll(keepingCapacity: true)
        stem.append(contentsOf: UnsafeBufferPointer(rebasing: term[1...]))
        switch language {
        case .finnish: FinnishStemmer.stem(&stem)
        case .swedish: SwedishStemmer.stem(&stem)
        case .other: break
        }
        if stem[...] == word { frequencies[Array(term), default: 0] += frequency }
        return count < Self.formScanLimit
      }
    }
    let commonest = frequencies.sorted {
      $0.value == $1.value ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
    }
    var forms: [QueryTerm] = []
    for bytes in commonest.prefix(limit).map(\.key).sorted(by: { $0.lexicographicallyPrecedes($1) })
    {
      forms.append(try term(bytes))
    }
    return forms
  }

  /// ln(1 + (N − n + ½) / (n + ½)) over the passages of one language, or over all for nil.
  ///
  /// Never negative, so a word in most passages still counts for, not against.
  /// Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), with Lucene's 1 +.
  func inverseDocumentFrequency(_ documentFrequency: Int, language: Language?) -> Float {
    let all =
      switch language {
      case .finnish: statistics.partitions[0].passages
      case .swedish: statistics.partitions[1].passages
      default: statistics.all.passages
      }
    let n = Double(min(documentFrequency, all))
    return Float(log(1 + (Double(all) - n + 0.5) / (n + 0.5)))
  }
}
