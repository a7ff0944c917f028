import ArgumentParser
import Kielo

/// Runs one command and tells its exit status.
enum CommandRunner {
  /// Parses, runs, prints what went wrong.
  static func run(_ arguments: [String]) -> Int32 {
    let line = CommandArguments(arguments)
    // Messages about the arguments themselves have no parsed options yet.
    let messages = Messages(language: line.interfaceLanguage)
    if let hint = line.suggestion {
      StandardStreams.complain(messages.suggestion(typed: hint.typed, command: hint.command))
    }
    do {
      if let search = SearchRun(plain: line.arguments, language: .fromEnvironment) {
        return try search.run().rawValue
      }
      var command = try KieloCommandLine.parseAsRoot(line.arguments)
      try command.run()
      return ExitStatus.success.rawValue
    } catch let error as KieloError {
      StandardStreams.complain("kielo: " + messages.text(of: error))
      if case .storage(.locked) = error { return ExitStatus.locked.rawValue }
      return ExitStatus.failure.rawValue
    } catch let exit as ExitCode {
      return exit.rawValue
    } catch {
      let text = KieloCommandLine.fullMessage(for: error)
      if KieloCommandLine.exitCode(for: error) == .success {
        StandardStreams.print(text)
        return ExitStatus.success.rawValue
      }
      StandardStreams.complain(text)
      return ExitStatus.failure.rawValue
    }
  }
}
