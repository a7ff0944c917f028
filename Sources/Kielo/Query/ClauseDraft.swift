import InvertedIndex
import TextAnalysis

/// The readings of one clause while they are collected.
struct ClauseDraft {
  struct Named {
    var layer: MatchLayer
    /// Readable; several where the best of several terms counts.
    var terms: [String]
    var evidence: Evidence
  }
  struct DraftReading {
    var name: String
    var documentFrequency: Int
    var language: Language?
    var evidence: [Named] = []
  }

  let role: Clause.Role
  /// In how many passages the word is as typed.
  var exactFrequency = 0
  /// What the word counts beside others, 0...1.
  var importance: Float = 1
  private(set) var readings: [DraftReading] = []

  init(role: Clause.Role) {
    self.role = role
  }

  mutating func begin(_ name: String, frequency: Int, language: Language?) {
    readings.append(
      DraftReading(name: name, documentFrequency: frequency, language: language))
  }

  mutating func add(
    _ layer: MatchLayer, _ occurrences: Evidence.Occurrences, weight: Float,
    level: MatchKind? = .full
  ) {
    guard weight > 0, !readings.isEmpty else { return }
    readings[readings.count - 1].evidence.append(
      Named(
        layer: layer, terms: Self.names(of: occurrences),
        evidence: Evidence(
          occurrences, weight: weight, level: level?.rawValue ?? Evidence.supporting)))
  }

  private static func names(of occurrences: Evidence.Occurrences) -> [String] {
    func name(_ term: QueryTerm) -> String {
      String(decoding: term.bytes.dropFirst(), as: UTF8.self)
    }
    return switch occurrences {
    case .term(let term): [name(term)]
    case .anyOf(let terms): terms.prefix(1).map(name)
    case .bestOf(let terms): terms.map { name($0.term) }
    case .phrase(let slots): [slots.compactMap { $0.first.map(name) }.joined(separator: " ")]
    }
  }
}
