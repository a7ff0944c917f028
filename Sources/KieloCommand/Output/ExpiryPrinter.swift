import Kielo

/// Prints the documents that expire, a line each.
struct ExpiryPrinter {
  var language: InterfaceLanguage
  var isJSON: Bool
  var terminal: Terminal

  func print(_ expiring: ExpiringDocuments) {
    for entry in expiring.entries {
      StandardStreams.print(isJSON ? line(entry) : text(entry))
    }
  }

  private func text(_ entry: ExpiringDocuments.Entry) -> String {
    let state =
      switch entry.state {
      case .expired: language.pick("expired", fi: "vanhentunut", sv: "utgånget")
      case .expiring: language.pick("expires", fi: "vanhenee", sv: "går ut")
      case .unreadable:
        language.pick("can't be read", fi: "ei luettavissa", sv: "kan inte läsas")
      }
    let name = entry.path.isEmpty ? entry.key : entry.path
    let shown = entry.path.hasSuffix(entry.key) ? name : "\(name) (\(entry.key))"
    return terminal.harmless("\(entry.declared)  \(state)  \(shown)")
  }

  private func line(_ entry: ExpiringDocuments.Entry) -> String {
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("expiring"))
    line.add("key", .string(entry.key))
    line.add("path", .string(entry.path))
    line.add("expires", .string(entry.declared))
    line.add("state", .string(entry.state.rawValue))
    line.add("secondsLeft", entry.secondsLeft.map { .integer(Int(clamping: $0)) } ?? .null)
    return line.line
  }
}
