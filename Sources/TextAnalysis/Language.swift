/// The language that a stretch of text is written in, as far as the analysis tells languages apart.
public enum Language: UInt8, Sendable, CaseIterable {
  /// Neither Finnish nor Swedish: analysed without any rule of language.
  case other = 0
  /// Finnish.
  case finnish = 1
  /// Swedish.
  case swedish = 2

  /// The ISO 639-1 code: `fi` or `sv`, and `other` for every other language.
  public var code: String {
    switch self {
    case .other: "other"
    case .finnish: "fi"
    case .swedish: "sv"
    }
  }

  /// Reads a code as `code` writes it, or a language tag that begins with one (BCP 47: `fi-FI`,
  /// `sv_FI`), in upper or lower case. Any other code, `en` too, gives nil.
  public init?(code: some StringProtocol) {
    let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    switch primary {
    case "fi", "fin": self = .finnish
    case "sv", "swe": self = .swedish
    case "other": self = .other
    default: return nil
    }
  }
}

/// The languages whose terms a text gets. The empty set stands for a text in another language.
public struct LanguageSet: OptionSet, Sendable, Hashable {
  /// One bit a language; only the two lowest bits have a meaning.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set of one language; empty for `.other`.
  public init(_ language: Language) {
    switch language {
    case .other: self = []
    case .finnish: self = .finnish
    case .swedish: self = .swedish
    }
  }

  /// Finnish alone.
  public static let finnish = LanguageSet(rawValue: 1 << 0)
  /// Swedish alone.
  public static let swedish = LanguageSet(rawValue: 1 << 1)
  /// Finnish and Swedish: a mixed, short or uncertain text.
  public static let both: LanguageSet = [.finnish, .swedish]
}
