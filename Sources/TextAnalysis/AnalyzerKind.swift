/// How an index makes terms of text.
///
/// The raw values are names on the command line and part of the index format.
public enum AnalyzerKind: String, Sendable, CaseIterable {
  /// Words with their stems, families, folded forms and parts, by the rules of their languages.
  case language
  /// What stands between ASCII white space, byte for byte; for text that was made terms elsewhere, to
  /// compare engines on the same terms.
  case whitespace

  /// Changes whenever any term of any text could.
  public var fingerprint: String {
    switch self {
    case .language: Analyzer.fingerprint
    case .whitespace: "analysis whitespace 1"
    }
  }
}
