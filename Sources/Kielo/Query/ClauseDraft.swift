import InvertedIndex
import TextAnalysis

/// The readings of one clause while they are collected.
struct ClauseDraft {
  struct Named {
    var layer: MatchLayer
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
        layer: layer,
        evidence: Evidence(
          occurrences, weight: weight, level: level?.rawValue ?? Evidence.supporting)))
  }
}
