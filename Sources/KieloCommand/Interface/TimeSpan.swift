import ArgumentParser

/// A time span as typed: `12h`, `30d`, `2w`.
struct TimeSpan: ExpressibleByArgument {
  /// Its length, ≥ 0.
  var seconds: Int64
  /// As it was typed.
  var typed: String

  init?(argument: String) {
    let units: [Character: Int64] = ["h": 3600, "d": 86_400, "w": 604_800]
    let digits = argument.dropLast()
    // A hundred thousand years are enough.
    guard let unit = argument.last.flatMap({ units[$0] }), !digits.isEmpty, digits.utf8.count <= 7,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(digits)
    else { return nil }
    seconds = number * unit
    typed = argument
  }
}
