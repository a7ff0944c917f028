import ArgumentParser

/// The command with its subcommands.
struct KieloCommandLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kielo",
    abstract: "Search Finnish and Swedish documents.",
    discussion: """
      'kielo WORDS…' searches, too. Plain words are never a wrong query.
      """,
    version: "kielo 0.1.0",
    subcommands: [
      SearchCommand.self, IndexCommand.self, ForgetCommand.self, CheckCommand.self,
      InfoCommand.self, PurgeCommand.self, AnalyzeCommand.self,
      EvaluateCommand.self, BenchCommand.self,
    ])
}
