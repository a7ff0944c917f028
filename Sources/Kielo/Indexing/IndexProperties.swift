import InvertedIndex
import TextAnalysis

/// What kielo keeps with a commit: how it was made, and from which folders.
struct IndexProperties: Equatable {
  private static let fingerprintName = "fingerprint"
  private static let analyzerName = "analyzer"
  private static let rootsName = "roots"
  private static let expiriesName = "expiries"

  /// Analyzer, ICU and everything else that decides a term or a stored frequency.
  var fingerprint: String
  /// How its terms were made, so that updates and searches make theirs alike.
  var analyzer: AnalyzerKind
  /// The folders and files that were indexed, as they were given.
  var roots: [String]
  /// Whether the segments say when documents expire; those of the first versions did not.
  var hasExpiries = true

  /// The properties of an index made by this build with these weights.
  init(analyzer: AnalyzerKind, weights: RankingWeights, roots: [String]) {
    self.analyzer = analyzer
    fingerprint = Self.currentFingerprint(analyzer: analyzer, weights: weights)
    self.roots = roots
  }

  init(_ properties: [String: [UInt8]]) {
    fingerprint = String(decoding: properties[Self.fingerprintName] ?? [], as: UTF8.self)
    let name = String(decoding: properties[Self.analyzerName] ?? [], as: UTF8.self)
    // One that this build doesn't know has another fingerprint, too.
    analyzer = AnalyzerKind(rawValue: name) ?? .language
    var decoder = RecordDecoder(properties[Self.rootsName] ?? [0])
    roots = (try? decoder.strings()) ?? []
    hasExpiries = properties[Self.expiriesName] != nil
  }

  var encoded: [String: [UInt8]] {
    var encoder = RecordEncoder()
    encoder.append(roots)
    return [
      Self.fingerprintName: Array(fingerprint.utf8),
      Self.analyzerName: Array(analyzer.rawValue.utf8), Self.rootsName: encoder.bytes,
      Self.expiriesName: [1],
    ]
  }

  /// The fingerprint of an index made by this build with these weights.
  static func currentFingerprint(analyzer: AnalyzerKind, weights: RankingWeights) -> String {
    let fields =
      "\(weights.textFrequency).\(weights.headingFrequency)."
      + "\(weights.outerHeadingFrequency).\(weights.titleFrequency)"
    return "kielo 1, \(analyzer.fingerprint), readers 1, passages 1, grams 3.3, fields \(fields)"
  }
}
