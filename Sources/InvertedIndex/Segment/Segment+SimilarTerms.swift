/// A term that shares character grams with another.
public struct SimilarTerm: Sendable, Equatable {
  /// The term with its first byte.
  public var term: [UInt8]
  /// The share of the other's grams that it has, 0...1.
  public var coverage: Float
  /// How much like the other it is, 0...1.
  public var similarity: Float

  /// Whether it stands before another: more similar, or as similar and first in byte order.
  public func precedes(_ other: SimilarTerm) -> Bool {
    similarity == other.similarity
      ? term.lexicographicallyPrecedes(other.term) : similarity > other.similarity
  }
}

extension Segment {
  /// The terms that are most similar to `term`, which need not be in the segment and is left out.
  ///
  /// How similar they are depends on the two terms alone, so that the best of all segments of an index
  /// are the best of one segment with all documents. Terms of deleted passages alone are left out.
  /// - Parameters:
  ///   - term: with its first byte.
  ///   - settings: those that the segment was written with.
  ///   - least: the least share of the term's grams, 0...1.
  ///   - limit: how many terms, ≥ 1.
  /// - Returns: the terms, most similar first.
  /// - Throws: `IndexError.damaged`.
  public func similarTerms(
    to term: [UInt8], settings: TermGramSettings, least: Float, limit: Int
  ) throws(IndexError) -> [SimilarTerm] {
    guard let first = term.first, let length = settings.lengths[first],
      let grams = try TermGramReader(file: file)
    else { return [] }
    var hashes: [UInt32] = []
    TermGrams.collect(term, length: length, into: &hashes)
    if hashes.isEmpty { return [] }
    let enough = Int((least * Float(hashes.count)).rounded(.up))
    var candidates: [(similarity: Float, term: TermGramReader.Candidate)] = []
    for candidate in try grams.candidates(withAtLeast: enough, of: hashes) {
      candidates.append((candidate.similarity(to: hashes.count), candidate))
    }
    // Ordinals are in byte order.
    candidates.sort {
      $0.similarity == $1.similarity
        ? $0.term.ordinal < $1.term.ordinal : $0.similarity > $1.similarity
    }
    var similar: [SimilarTerm] = []
    for (similarity, candidate) in candidates {
      if similar.count >= limit { break }
      let found = try dictionary.term(at: Int(candidate.ordinal))
      if found == term || found.first != first { continue }
      if tombstones != nil, try documentFrequency(of: found) == 0 { continue }
      similar.append(
        SimilarTerm(
          term: found, coverage: candidate.coverage(of: hashes.count), similarity: similarity))
    }
    return similar
  }
}
