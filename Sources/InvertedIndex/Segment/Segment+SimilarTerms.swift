/// A term that shares character grams with another.
public struct SimilarTerm: Sendable, Equatable {
  /// The term with its first byte, looked up in all segments.
  public var term: QueryTerm
  /// In how many passages it is, without deleted ones.
  public var documentFrequency: Int
  /// The share of the other's grams that it has, 0...1.
  public var coverage: Float
  /// How much like the other it is, 0...1.
  public var similarity: Float

}

extension [Segment] {
  /// The terms that are most similar to `term`, which need not be in a segment and is left out.
  ///
  /// How similar they are depends on the two terms alone, so that the best of all segments are the
  /// best of one segment with all documents. Terms of deleted passages alone are left out.
  /// - Parameters:
  ///   - term: with its first byte.
  ///   - settings: those that the segments were written with.
  ///   - least: the least share of the term's grams, 0...1.
  ///   - limit: how many terms, ≥ 1.
  ///   - counts: room to count in, kept from call to call.
  /// - Returns: the terms, most similar first, equally similar ones in byte order.
  /// - Throws: `IndexError.damaged`.
  public func similarTerms(
    to term: [UInt8], settings: TermGramSettings, least: Float, limit: Int,
    using counts: GramCounts = GramCounts()
  ) throws(IndexError) -> [SimilarTerm] {
    guard let first = term.first, let length = settings.lengths[first] else { return [] }
    var hashes: [UInt32] = []
    term.withUnsafeBufferPointer { TermGrams.collect($0, length: length, into: &hashes) }
    if hashes.isEmpty { return [] }
    let enough = Int((least * Float(hashes.count)).rounded(.up))
    var found: [SimilarTerm] = []
    var known: Set<[UInt8]> = []
    for number in indices {
      try self[number].forEachSimilarTerm(
        to: hashes, withAtLeast: enough, limit: limit, using: counts
      ) {
        (candidate, bytes, entry) throws(IndexError) in
        guard bytes.first == first, bytes != term else { return false }
        // One segment has a term once.
        if count > 1, !known.insert(bytes).inserted { return false }
        let term =
          count == 1
          ? QueryTerm(bytes, entry: entry) : try QueryTerm(bytes, in: self)
        let frequency = try documentFrequency(of: term)
        if frequency == 0 { return false }
        found.append(
          SimilarTerm(
            term: term, documentFrequency: frequency,
            coverage: candidate.coverage(of: hashes.count),
            similarity: candidate.similarity(to: hashes.count)))
        return true
      }
    }
    if count > 1 {
      found.sort {
        $0.similarity == $1.similarity
          ? $0.term.bytes.lexicographicallyPrecedes($1.term.bytes) : $0.similarity > $1.similarity
      }
    }
    return Array<SimilarTerm>(found.prefix(limit))
  }

  /// In how many passages of segments a term is, without deleted ones.
  ///
  /// - Throws: `IndexError.damaged`.
  public func documentFrequency(of term: QueryTerm) throws(IndexError) -> Int {
    var sum = 0
    for number in indices {
      if let entry = try term.entry(in: self[number], number: number) {
        sum += try self[number].liveFrequency(of: term.bytes, entry)
      }
    }
    return sum
  }
}

extension Segment {
  /// Calls `body` with terms that have at least so many of the grams, the most similar ones first, until
  /// it has returned true `limit` times.
  fileprivate func forEachSimilarTerm(
    to hashes: [UInt32], withAtLeast enough: Int, limit: Int, using counts: GramCounts,
    _ body: (TermGramReader.Candidate, [UInt8], TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    guard let grams = try TermGramReader(file: file) else { return }
    let candidates = try grams.candidates(withAtLeast: enough, of: hashes, in: counts)
    var taken = 0
    var ranked = RankedCandidates(candidates, wanted: hashes.count)
    while taken < limit, let candidate = ranked.next() {
      let (term, entry) = try dictionary.termAndEntry(at: Int(candidate.ordinal))
      if try body(candidate, term, entry) { taken += 1 }
    }
  }
}

/// Candidates from the most similar one down, sorted only as far as they are asked for: of some ten
/// thousand that share a gram with a word, a hundred are wanted.
private struct RankedCandidates {
  /// Similarities are sorted into so many ranges first.
  private static let rangeCount = 256

  private var ranges = [[TermGramReader.Candidate]](repeating: [], count: rangeCount)
  private var range = rangeCount
  private var place = 0
  private let wanted: Int

  init(_ candidates: [TermGramReader.Candidate], wanted: Int) {
    self.wanted = wanted
    for candidate in candidates {
      let range = Int(candidate.similarity(to: wanted) * Float(Self.rangeCount - 1))
      ranges[range].append(candidate)
    }
  }

  mutating func next() -> TermGramReader.Candidate? {
    while range == Self.rangeCount || place == ranges[range].count {
      if range == 0 { return nil }
      range -= 1
      place = 0
      let wanted = wanted
      // Ordinals are in byte order.
      ranges[range].sort { left, right in
        let (first, second) = (left.similarity(to: wanted), right.similarity(to: wanted))
        return first == second ? left.ordinal < right.ordinal : first > second
      }
    }
    defer { place += 1 }
    return ranges[range][place]
  }
}
