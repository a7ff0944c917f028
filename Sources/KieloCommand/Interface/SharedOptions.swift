import ArgumentParser

/// Options that every subcommand has.
struct SharedOptions: ParsableArguments {
  @Option(name: .customLong("index"), help: "The folder of the index (KIELO_INDEX, else Index).")
  var indexPath: String?

  @Option(
    name: .customLong("ui-lang"),
    help: "The language of messages: fi, sv or en (else by locale).")
  var interfaceLanguage: InterfaceLanguage?

  @Option(help: "When to colour: auto, always or never.")
  var color: ColorChoice = .auto

  /// The folder of the index.
  var index: String { Self.index(indexPath) }

  /// The folder of the index, if this was typed.
  static func index(_ path: String?) -> String {
    path ?? environment("KIELO_INDEX").flatMap { $0.isEmpty ? nil : $0 } ?? "Index"
  }

  /// The language of messages.
  var language: InterfaceLanguage { interfaceLanguage ?? .fromEnvironment }
}
