import ArgumentParser
import Glibc

/// The language messages are written in; flags and JSON keys are the same in all.
enum InterfaceLanguage: String, CaseIterable, ExpressibleByArgument, Sendable {
  case finnish = "fi"
  case swedish = "sv"
  case english = "en"

  /// From the locale of the environment, as gettext reads it: LC_ALL, LC_MESSAGES, LANG.
  static var fromEnvironment: InterfaceLanguage {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      return InterfaceLanguage(rawValue: String(value.prefix(2)).lowercased()) ?? .english
    }
    return .english
  }

  /// The one of three texts that is in this language.
  func pick(_ english: String, fi finnish: String, sv swedish: String) -> String {
    switch self {
    case .english: english
    case .finnish: finnish
    case .swedish: swedish
    }
  }
}

/// A variable of the environment, nil if it is not set.
func environment(_ name: String) -> String? {
  getenv(name).flatMap { String(validatingCString: $0) }
}
