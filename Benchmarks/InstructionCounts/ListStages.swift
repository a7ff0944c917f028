import Glibc
import InvertedIndex

/// What is asked of the lists of generated passages: one list a word, no layers.
struct ListStages {
  private let segment: Segment
  private let matcher: Matcher

  init(_ inputs: Inputs) throws {
    segment = try Segment(path: inputs.segment)
    matcher = Matcher(segments: [segment], parameters: .passages)
  }

  /// Decodes the longest lists, of some hundreds to most of the passages, to their ends.
  func decode() throws -> () throws -> Int {
    let terms = (0..<250).map(GeneratedPassages.term)
    return {
      var sum = 0
      for term in terms { sum += try PostingsStages.decode(term, in: segment) }
      return sum
    }
  }

  /// Scores all passages that have one word, or one of five.
  ///
  /// Bounds let nothing be skipped before the hits are of the best level, and these are of the next.
  func score() throws -> () throws -> Int {
    let single = stride(from: 20, to: 220, by: 5).map { [$0] }
    let five = stride(from: 0, to: 40, by: 2).map { shift in
      [10, 30, 100, 300, 1000].map { $0 + shift }
    }
    return answer(
      try (single + five).map {
        var request = try request(.anyWord(of: $0), limit: 10, level: 1)
        request.order = .levelThenScore
        return request
      })
  }

  /// Finds the best of queries with two to five words.
  ///
  /// - Parameters:
  ///   - limit: how many hits.
  ///   - count: how many queries.
  ///   - query: what is asked with some words.
  /// - Returns: a round.
  /// - Throws: `IndexError`.
  func best(
    _ limit: Int, ofQueries count: Int, _ query: ([Int]) -> Query
  ) throws -> () throws -> Int {
    let queries = GeneratedPassages().queries(count, of: 2...5).map(query)
    return answer(try queries.map { try request($0, limit: limit) })
  }

  /// Words of `GeneratedPassages`, and what a passage must hold of them.
  enum Query {
    case anyWord(of: [Int])
    case allWords(of: [Int])
    case phrase(in: [Int])
  }

  private func answer(_ requests: [MatchRequest]) -> () throws -> Int {
    {
      var sum = 0
      for request in requests {
        for hit in try matcher.search(request).groups.joined() { sum += Int(hit.passage) + 1 }
      }
      return sum
    }
  }

  private func request(_ query: Query, limit: Int, level: UInt8 = 0) throws -> MatchRequest {
    let clauses: [Clause]
    switch query {
    case .anyWord(let words):
      clauses = try words.map { try clause($0, role: .scored, level: level) }
    case .allWords(let words):
      clauses = try words.map { try clause($0, role: .required, level: level) }
    case .phrase(let words):
      // As many words as phrases mostly have.
      let words = words.prefix(3)
      let terms = words.map { [QueryTerm(GeneratedPassages.term($0))] }
      clauses = [
        Clause(readings: [
          Reading(
            evidence: [Evidence(.phrase(terms), weight: 1, level: level)],
            inverseDocumentFrequency: try words.reduce(0) { try $0 + rarity(of: $1) })
        ])
      ]
    }
    var request = MatchRequest(
      clauses: clauses, order: clauses.count == 1 ? .levelThenScore : .score(lastLevel: 2),
      limit: limit)
    request.counting = .none
    return request
  }

  private func clause(_ word: Int, role: Clause.Role, level: UInt8) throws -> Clause {
    let term = QueryTerm(GeneratedPassages.term(word))
    return Clause(
      readings: [
        Reading(
          evidence: [Evidence(.term(term), weight: 1, level: level)],
          inverseDocumentFrequency: try rarity(of: word))
      ], role: role)
  }

  /// The inverse document frequency of a word.
  private func rarity(of word: Int) throws -> Float {
    let frequency = Double(try segment.documentFrequency(of: GeneratedPassages.term(word)))
    return Float(log(1 + (Double(segment.passageCount) - frequency + 0.5) / (frequency + 0.5)))
  }
}
