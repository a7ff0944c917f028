import InvertedIndex
import TextAnalysis

/// What kielo keeps with a commit: how it was made, and from which folders.
struct IndexProperties: Equatable {
  private static let fingerprintName = "fingerprint"
  private static let rootsName = "roots"

  /// Analyzer, ICU and everything else that decides a term or a stored frequency.
  var fingerprint: String
  /// The folders and files that were indexed, as they were given.
  var roots: [String]

  init(fingerprint: String, roots: [String]) {
    self.fingerprint = fingerprint
    self.roots = roots
  }

  init(_ properties: [String: [UInt8]]) {
    fingerprint = String(decoding: properties[Self.fingerprintName] ?? [], as: UTF8.self)
    var decoder = RecordDecoder(properties[Self.rootsName] ?? [0])
    roots = (try? decoder.strings()) ?? []
  }

  var encoded: [String: [UInt8]] {
    var encoder = RecordEncoder()
    encoder.append(roots)
    return [Self.fingerprintName: Array(fingerprint.utf8), Self.rootsName: encoder.bytes]
  }

  /// The fingerprint of an index made by this build with these weights.
  static func currentFingerprint(weights: RankingWeights) -> String {
    let fields =
      "\(weights.textFrequency).\(weights.headingFrequency)."
      + "\(weights.outerHeadingFrequency).\(weights.titleFrequency)"
    return "kielo 1, \(Analyzer.fingerprint), readers 1, passages 1, grams 3.3, fields \(fields)"
  }
}
