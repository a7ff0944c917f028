@testable import InvertedIndex

/// Ranks by looking at every passage: slow, and plain enough to be believed.
///
/// The arithmetic is that of the specification in the same order, so scores must agree to the bit.
struct MatcherModel {
  struct Hit: Equatable, CustomStringConvertible {
    var segment: Int
    var document: UInt32
    var passage: UInt32
    var score: Float
    var level: UInt8

    var description: String { "\(segment)/\(document)/\(passage) \(score) level \(level)" }
  }

  let segments: [[ModelDocument]]
  let parameters: BM25Parameters

  /// What the matcher must answer: groups, counts by level, number of documents.
  func search(_ request: MatchRequest) -> (groups: [[Hit]], counts: [Int], documents: Int) {
    var counts = [0, 0, 0, 0]
    var groups: [[Hit]] = []
    var documents = 0
    for (number, segment) in segments.enumerated() {
      var ordinal: UInt32 = 0
      for (index, document) in segment.enumerated() {
        var hits: [Hit] = []
        for passage in document.passages {
          defer { ordinal += 1 }
          guard let (score, level) = rate(passage, request) else { continue }
          hits.append(
            Hit(
              segment: number, document: UInt32(index), passage: ordinal, score: score, level: level
            )
          )
        }
        guard !hits.isEmpty, request.acceptsDocument?(document.key, document.record) ?? true else {
          continue
        }
        documents += 1
        for hit in hits { counts[min(Int(hit.level), 3)] += 1 }
        if let most = request.passagesPerDocument {
          groups.append(Array(hits.sorted { isBetter($0, $1, request) }.prefix(most)))
        } else {
          groups += hits.map { [$0] }
        }
      }
    }
    groups.sort { isBetter($0[0], $1[0], request) }
    return (Array(groups.prefix(request.limit)), counts, documents)
  }

  private func isBetter(_ left: Hit, _ right: Hit, _ request: MatchRequest) -> Bool {
    func rank(_ hit: Hit) -> Int {
      switch request.order {
      case .levelThenScore: Int(hit.level)
      case .score(let lastLevel): hit.level >= lastLevel ? 1 : 0
      }
    }
    if rank(left) != rank(right) { return rank(left) < rank(right) }
    if left.score != right.score { return left.score > right.score }
    let leftKey = segments[left.segment][Int(left.document)].key
    let rightKey = segments[right.segment][Int(right.document)].key
    if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
    return (left.segment, left.document, left.passage)
      < (right.segment, right.document, right.passage)
  }

  /// Score and level of a passage, nil if it does not match.
  private func rate(_ passage: ModelPassage, _ request: MatchRequest) -> (Float, UInt8)? {
    if request.partitions != 0, passage.partitions & request.partitions == 0 { return nil }
    let inverseNorm = 1 / normalization(of: passage)
    var score: Int32 = 0
    var covered = [Int32](repeating: 0, count: 4)
    var total: Int32 = 0
    for clause in request.clauses {
      var best: Float = 0
      var occurs = false
      var level = UInt8.max
      for reading in clause.readings {
        var x: Float = 0
        for evidence in reading.evidence {
          let own = self.x(of: evidence, in: passage, inverseNorm: inverseNorm)
          if own == 0 { continue }
          x += own
          occurs = true
          level = min(level, evidence.level)
        }
        let factor = reading.inverseDocumentFrequency * (parameters.k1 + 1)
        best = max(best, factor * (x / (1 + x)))
      }
      switch clause.role {
      case .excluded: if occurs { return nil }
      case .required: if !occurs { return nil }
      case .scored: break
      }
      if clause.role == .excluded { continue }
      total += FixedScore.nearest(clause.coverageWeight)
      if occurs { score += FixedScore.nearest(best) }
      // Supporting evidence covers nothing.
      if level < 4 { covered[Int(level)] += FixedScore.nearest(clause.coverageWeight) }
    }
    for level in 0..<4 {
      let share = level == 0 ? request.coverage.full : request.coverage.least
      let sum = covered[...level].reduce(0, +)
      if sum > 0, sum >= Int32(Double(share) * Double(total)) {
        return (FixedScore.score(score), UInt8(level))
      }
    }
    return nil
  }

  /// weight · frequency / K of one body of evidence, 0 if it does not occur.
  private func x(of evidence: Evidence, in passage: ModelPassage, inverseNorm: Float) -> Float {
    func frequency(_ term: QueryTerm) -> UInt32 {
      passage.occurrences.filter { $0.term == term.bytes }.reduce(0) { $0 + UInt32($1.frequency) }
    }
    func x(_ weight: Float, _ frequency: UInt32) -> Float {
      weight * Float(frequency) * inverseNorm
    }
    switch evidence.occurrences {
    case .term(let term):
      return x(evidence.weight, frequency(term))
    case .anyOf(let terms):
      return x(evidence.weight, terms.reduce(0) { $0 + frequency($1) })
    case .bestOf(let terms):
      return terms.reduce(0) { max($0, x(evidence.weight * $1.weight, frequency($1.term))) }
    case .phrase(let slots):
      let places = slots.map { terms in
        Set(
          passage.occurrences.filter { occurrence in
            terms.contains { $0.bytes == occurrence.term }
          }.map(\.position))
      }
      guard let first = places.first else { return 0 }
      let count = first.filter { start in
        places.indices.allSatisfy { places[$0].contains(start + UInt32($0)) }
      }.count
      return x(evidence.weight, UInt32(count))
    }
  }

  private func length(_ passage: ModelPassage) -> Int {
    LengthCode.decode(LengthCode.encode(passage.length))
  }

  /// K(length) = k1 · (1 − b + b · length / average), the length at least a quarter of the average.
  private func normalization(of passage: ModelPassage) -> Float {
    let all = segments.joined().flatMap(\.passages)
    func average(_ passages: [ModelPassage]) -> Double {
      Double(passages.reduce(0) { $0 + length($1) }) / Double(passages.count)
    }
    var averages: [Double] = []
    for partition in 0..<4 where passage.partitions >> UInt8(partition) & 1 == 1 {
      averages.append(average(all.filter { $0.partitions >> UInt8(partition) & 1 == 1 }))
    }
    if averages.isEmpty { averages = [average(all)] }
    let mean = max(averages.reduce(0, +) / Double(averages.count), 1)
    let ratio = max(Double(length(passage)) / mean, 0.25)
    let (k1, b) = (Double(parameters.k1), Double(parameters.b))
    return Float(k1 * (1 - b + b * ratio))
  }
}
