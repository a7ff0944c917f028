import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Matcher")
struct MatcherTests {
  private static let alphabet = (0..<8).map { [UInt8(ascii: "a") + UInt8($0)] }

  private static func documents(
    _ count: Int, first: Int, using random: inout SeededGenerator
  ) -> [ModelDocument] {
    (0..<count).map { number in
      let passages = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        ModelPassage(
          length: Int.random(in: 0...90, using: &random),
          partitions: [0, 1, 1, 2, 3].randomElement(using: &random) ?? 1,
          occurrences: (0..<Int.random(in: 0...12, using: &random)).map { place in
            // Low letters are common, high ones rare.
            let letter = min(
              Int.random(in: 0..<8, using: &random), Int.random(in: 0..<8, using: &random))
            return .init(
              term: alphabet[letter], frequency: UInt16.random(in: 1...3, using: &random),
              // Several terms may stand at one position.
              position: UInt32(place * 2 / 3))
          })
      }
      // Some keys repeat across segments, so that ties go by segment.
      return ModelDocument(key: Array("\((first + number) % 40)".utf8), passages: passages)
    }
  }

  private static func evidence(using random: inout SeededGenerator) -> Evidence {
    let terms = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      QueryTerm(
        Bool.random(using: &random) ? alphabet[Int.random(in: 0..<8, using: &random)] : [0x7a])
    }
    let others = [QueryTerm(alphabet[1]), QueryTerm([0x79])]
    let weights: [Float] = [0.25, 0.5, 1, 1.1]
    let occurrences: Evidence.Occurrences =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: .phrase(terms.map { Bool.random(using: &random) ? [$0] : [$0] + others })
      case 1: .anyOf(terms)
      case 2:
        .bestOf(
          terms.map {
            WeightedTerm($0, weight: weights.randomElement(using: &random) ?? 1)
          })
      default: .term(terms[0])
      }
    return Evidence(
      occurrences, weight: weights.randomElement(using: &random) ?? 1,
      level: [0, 0, 1, 2, Evidence.supporting].randomElement(using: &random) ?? 0)
  }

  static func request(using random: inout SeededGenerator) -> MatchRequest {
    let clauses = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let roles: [Clause.Role] = [.scored, .scored, .scored, .required, .excluded]
      return Clause(
        readings: (0..<Int.random(in: 1...3, using: &random)).map { _ in
          Reading(
            evidence: (0..<Int.random(in: 1...3, using: &random)).map { _ in
              evidence(using: &random)
            }, inverseDocumentFrequency: Float.random(in: 0.1...5, using: &random))
        }, role: roles.randomElement(using: &random) ?? .scored,
        coverageWeight: [0, 0.5, 1, 1, 3].randomElement(using: &random) ?? 1)
    }
    var request = MatchRequest(
      clauses: clauses,
      order: Bool.random(using: &random) ? .levelThenScore : .score(lastLevel: 2),
      limit: [0, 1, 3, 10, 1000].randomElement(using: &random) ?? 10)
    request.coverage = MatchCoverage(
      full: [0, 0.5, 0.9, 1].randomElement(using: &random) ?? 0,
      least: [0, 0, 0.3, 0.6].randomElement(using: &random) ?? 0)
    request.partitions = [0, 0, 1, 2, 3].randomElement(using: &random) ?? 0
    request.passagesPerDocument = [nil, nil, 1, 2, 5].randomElement(using: &random) ?? nil
    if Int.random(in: 0..<3, using: &random) == 0 {
      request.acceptsDocument = { key, _ in (key.last ?? 0) % 3 != 0 }
    }
    return request
  }

  private static func expectEqual(
    _ matcher: Matcher, _ model: MatcherModel, _ request: MatchRequest, _ note: String
  ) throws {
    let found = try matcher.search(request)
    let expected = model.search(request)
    func hits(_ result: MatchResult) -> [[MatcherModel.Hit]] {
      result.groups.map { group in
        group.map {
          MatcherModel.Hit(
            segment: $0.segment, document: $0.document, passage: $0.passage, score: $0.score,
            level: $0.level)
        }
      }
    }
    #expect(hits(found) == expected.groups, "\(note) \(request)")
    let counts = try #require(found.counts)
    #expect((0..<4).map { counts.passages[$0] } == expected.counts, "\(note) \(request)")
    #expect(found.documentCount == expected.documents, "\(note) \(request)")
    var uncounted = request
    uncounted.counting = .none
    let pruned = try matcher.search(uncounted)
    #expect(hits(pruned) == expected.groups, "\(note) pruned \(request)")
    #expect(pruned.counts == nil)
  }

  @Test("it answers as looking at every passage does, to the bit", arguments: 1...40)
  func equalsModel(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let parameters = try #require(
      BM25Parameters(
        k1: Float.random(in: 0.1...3, using: &random), b: Float.random(in: 0...1, using: &random)))
    var models: [[ModelDocument]] = []
    var segments: [Segment] = []
    for number in 0..<Int.random(in: 1...3, using: &random) {
      models.append(
        Self.documents(30, first: number * 25, using: &random).sorted {
          $0.key.lexicographicallyPrecedes($1.key)
        })
      segments.append(
        try folder.segment(models[number], name: "\(number)-0.segment", parameters: parameters))
    }
    let matcher = Matcher(segments: segments, parameters: parameters)
    let model = MatcherModel(segments: models, parameters: parameters)
    for number in 0..<25 {
      let request = Self.request(using: &random)
      try Self.expectEqual(matcher, model, request, "seed \(seed), request \(number):")
    }
  }

  @Test("pruned, it answers as without pruning where lists are long, to the bit", arguments: 1...8)
  func longLists(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    // Segments with averages of their own, words from in every second passage to in a few.
    var segments: [Segment] = []
    for number in 0..<Int.random(in: 1...3, using: &random) {
      let lengths = [1...20, 30...90, 5...400].randomElement(using: &random) ?? 1...20
      let documents = (0..<Int.random(in: 300...3_000, using: &random)).map { document in
        ModelDocument(
          key: orderedKey(document * 3 + number),
          passages: (0..<Int.random(in: 1...2, using: &random)).map { _ in
            var occurrences: [ModelPassage.Occurrence] = []
            for letter in UInt8(0)..<12
            where Int.random(in: 0...(1 << Int(letter / 2)), using: &random) == 0 {
              occurrences.append(
                .init(
                  term: [0x61 + letter], frequency: UInt16.random(in: 1...9, using: &random),
                  position: UInt32(letter)))
            }
            return ModelPassage(
              length: Int.random(in: lengths, using: &random),
              partitions: UInt8.random(in: 0..<4, using: &random), occurrences: occurrences)
          })
      }
      segments.append(try folder.segment(documents, name: "\(number)-0.segment"))
    }
    let matcher = Matcher(segments: segments, parameters: BM25Parameters())
    for number in 0..<60 {
      var request = Self.request(using: &random)
      request.counting = .none
      let pruned = try matcher.search(request)
      // Without a limit nothing can be skipped.
      var unlimited = request
      unlimited.limit = .max
      let all = try matcher.search(unlimited)
      #expect(
        pruned.groups == Array(all.groups.prefix(request.limit)),
        "seed \(seed), request \(number): \(request)")
      request.counting = .exact
      request.passagesPerDocument = nil
      unlimited.passagesPerDocument = nil
      let total = try matcher.search(unlimited).groups.count
      #expect(try matcher.search(request).counts?.total == total, "seed \(seed) \(request)")
    }
  }

  @Test("the best phrases are those of all phrases, in long lists too", arguments: 1...6)
  func bestPhrases(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let lengths = [4...30, 2...4, 20...120].randomElement(using: &random) ?? 4...30
    var segments: [Segment] = []
    for number in 0..<Int.random(in: 1...2, using: &random) {
      let documents = (0..<Int.random(in: 200...2_500, using: &random)).map { document in
        let length = Int.random(in: lengths, using: &random)
        // Low letters are common, high ones rare; the same phrase may occur again and again.
        let occurrences = (0..<length).map { position in
          let letter = min(
            Int.random(in: 0..<8, using: &random), Int.random(in: 0..<8, using: &random))
          return ModelPassage.Occurrence(
            term: Self.alphabet[letter], position: UInt32(position))
        }
        return ModelDocument(
          key: orderedKey(document * 2 + number),
          passages: [ModelPassage(length: length, occurrences: occurrences)])
      }
      segments.append(try folder.segment(documents, name: "\(number)-0.segment"))
    }
    let matcher = Matcher(segments: segments, parameters: BM25Parameters())
    for number in 0..<40 {
      let slots = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...2, using: &random)).map { _ in
          QueryTerm(Self.alphabet[Int.random(in: 0..<8, using: &random)])
        }
      }
      let evidence = Evidence(.phrase(slots), weight: 0.5, level: 0)
      var request = MatchRequest(
        clauses: [Clause(readings: [Reading(evidence: [evidence], inverseDocumentFrequency: 2)])],
        order: .levelThenScore, limit: [1, 3, 10, 200].randomElement(using: &random) ?? 10)
      let all = try matcher.search(request)
      request.counting = .none
      let best = try matcher.search(request)
      #expect(best.groups == all.groups, "seed \(seed), request \(number): \(request)")
    }
  }

  @Test(
    "lists that end at every edge of a block and of a window are read whole",
    arguments: [0, 1, 2, 127, 128, 129, 2047, 2048, 2049, 4095, 4096, 4097, 8200])
  func edges(count: Int) throws {
    let folder = try TemporaryFolder()
    let documents = (0..<8300).map { number in
      var occurrences = [ModelPassage.Occurrence(term: [0x61], position: 0)]
      if number < count { occurrences.append(.init(term: [0x62], position: 1)) }
      if number >= 8300 - count { occurrences.append(.init(term: [0x63], position: 2)) }
      return ModelDocument(
        key: orderedKey(number),
        passages: [ModelPassage(length: 3, occurrences: occurrences)])
    }
    let matcher = Matcher(
      segments: [try folder.segment(documents)], parameters: BM25Parameters())
    func total(_ occurrences: Evidence.Occurrences, excluding: UInt8? = nil) throws -> Int {
      func clause(_ occurrences: Evidence.Occurrences, _ role: Clause.Role) -> Clause {
        Clause(
          readings: [
            Reading(
              evidence: [Evidence(occurrences, weight: 1, level: 0)], inverseDocumentFrequency: 1)
          ], role: role)
      }
      var clauses = [clause(occurrences, .scored)]
      if let excluding { clauses.append(clause(term(excluding), .excluded)) }
      return try matcher.search(
        MatchRequest(clauses: clauses, order: .levelThenScore, limit: 3)
      ).counts?.total ?? -1
    }
    func term(_ byte: UInt8) -> Evidence.Occurrences { .term(QueryTerm([byte])) }
    func phrase(_ bytes: [UInt8]) -> Evidence.Occurrences {
      .phrase(bytes.map { [QueryTerm([$0])] })
    }
    let either = [QueryTerm([0x62]), QueryTerm([0x63])]
    #expect(try total(term(0x62)) == count)
    #expect(try total(term(0x63)) == count)
    #expect(try total(phrase([0x61, 0x62])) == count)
    #expect(try total(phrase([0x62, 0x61])) == 0)
    #expect(try total(term(0x61), excluding: 0x63) == 8300 - count)
    #expect(try total(.anyOf(either)) == min(2 * count, 8300))
    #expect(
      try total(.bestOf(either.map { WeightedTerm($0, weight: 1) })) == min(2 * count, 8300))
  }

  @Test("an explanation adds up to the score", arguments: 1...10)
  func explanation(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let segment = try folder.segment(Self.documents(30, first: 0, using: &random))
    let matcher = Matcher(segments: [segment], parameters: BM25Parameters())
    for _ in 0..<10 {
      var request = Self.request(using: &random)
      request.limit = 20
      for hit in try matcher.search(request).groups.joined() {
        let explanation = try matcher.explain(request, segment: hit.segment, passage: hit.passage)
        #expect(explanation.score == hit.score, "seed \(seed) \(request)")
      }
    }
  }

  @Test("nothing to look for, and nowhere to look, finds nothing")
  func empty() throws {
    let folder = try TemporaryFolder()
    let segment = try folder.segment([])
    for segments in [[], [segment]] {
      let matcher = Matcher(segments: segments, parameters: BM25Parameters())
      var random = SeededGenerator(seed: 1)
      for _ in 0..<20 {
        let result = try matcher.search(Self.request(using: &random))
        #expect(result.groups.isEmpty && result.counts?.total == 0 && result.documentCount == 0)
      }
    }
  }
}
