/// A term that shares character grams with another.
public struct SimilarTerm: Sendable, Equatable {
  /// The term with its first byte.
  public var term: [UInt8]
  /// The share of the other's grams that it has, 0...1.
  public var coverage: Float
  /// The share of its own grams that the other has, 0...1.
  public var ownCoverage: Float

  /// How much like the other it is, 0...1: coverage · √own coverage, so that of two terms which hold the
  /// whole of the other, the one with less beside it is the better.
  public var similarity: Float { coverage * ownCoverage.squareRoot() }

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
    let enough = least * Float(hashes.count)
    var similar: [SimilarTerm] = []
    var own: [UInt32] = []
    for (ordinal, count) in try grams.terms(
      withAtLeast: Int(enough.rounded(.up)), of: hashes, termCount: termCount)
    {
      // Similarity is at most coverage, which falls from here on.
      if similar.count >= limit, let worst = similar.last,
        Float(count) / Float(hashes.count) < worst.similarity
      {
        break
      }
      let candidate = try dictionary.term(at: Int(ordinal))
      if candidate == term || candidate.first != first { continue }
      TermGrams.collect(candidate, length: length, into: &own)
      // Counted anew: two grams may have one hash.
      let shared = Float(Self.countShared(own, hashes))
      if shared < enough || own.isEmpty { continue }
      let found = SimilarTerm(
        term: candidate, coverage: shared / Float(hashes.count),
        ownCoverage: shared / Float(own.count))
      if similar.count >= limit, let worst = similar.last, !found.precedes(worst) { continue }
      if tombstones != nil, try documentFrequency(of: candidate) == 0 { continue }
      let place = similar.firstIndex { found.precedes($0) } ?? similar.count
      similar.insert(found, at: place)
      if similar.count > limit { similar.removeLast() }
    }
    return similar
  }

  /// How many numbers two ascending lists share.
  private static func countShared(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var (count, place) = (0, 0)
    for number in left {
      while place < right.count, right[place] < number { place += 1 }
      if place < right.count, right[place] == number { count += 1 }
    }
    return count
  }
}
