/// The arguments as ArgumentParser is to see them.
///
/// `kielo lapsi` means `kielo search lapsi`, and a query may hold `-word`, which is no option. So the
/// words of a search are moved behind `--`, where nothing is an option.
struct CommandArguments {
  /// Arguments for the parser.
  private(set) var arguments: [String]
  /// Set if the first word of a search nearly names a subcommand.
  private(set) var suggestion: (typed: String, command: String)?
  /// The language of messages about the arguments.
  private(set) var interfaceLanguage = InterfaceLanguage.fromEnvironment

  private static let subcommands = [
    "search", "index", "forget", "check", "info", "purge", "analyze", "evaluate",
    "bench",
  ]
  private static let valueOptions: Set<String> = [
    "-n", "--limit", "--offset", "--lang", "--in", "--index", "--ui-lang", "--color",
  ]
  private static let letters = "lch".utf8

  init(_ given: [String]) {
    arguments = given
    if let place = given.firstIndex(of: "--ui-lang"), place + 1 < given.count,
      let language = InterfaceLanguage(rawValue: given[place + 1])
    {
      interfaceLanguage = language
    }
    for argument in given where argument.hasPrefix("--ui-lang=") {
      interfaceLanguage =
        InterfaceLanguage(rawValue: String(argument.dropFirst(10))) ?? interfaceLanguage
    }
    guard let first = given.first else { return }
    if Self.subcommands.contains(first) {
      if first == "search" { arguments = ["search"] + Self.separated(Array(given.dropFirst())) }
      return
    }
    if first == "help" || first == "--help" || first == "-h" || first == "--version"
      || first.hasPrefix("--generate-completion-script")
      || first.hasPrefix("--experimental-dump-help")
    {
      return
    }
    arguments = ["search"] + Self.separated(given)
    if let command = Self.subcommands.first(where: { Self.isNear(first, $0) }) {
      suggestion = (first, command)
    }
  }

  /// Options first, then `--`, then words.
  private static func separated(_ given: [String]) -> [String] {
    var options: [String] = []
    var words: [String] = []
    var index = 0
    while index < given.count {
      let argument = given[index]
      index += 1
      if argument == "--" {
        words += given[index...]
        break
      }
      let isOption =
        argument.hasPrefix("--") ? argument.utf8.count > 2 : isShortOption(argument)
      guard isOption else {
        words.append(argument)
        continue
      }
      if argument.hasPrefix("-n"), argument.utf8.count > 2 {
        options += ["-n", String(argument.dropFirst(2))]
        continue
      }
      options.append(argument)
      if valueOptions.contains(argument), index < given.count {
        options.append(given[index])
        index += 1
      }
    }
    return words.isEmpty ? options : options + ["--"] + words
  }

  /// `-n`, `-n5`, `-l`, `-c`, `-h` and runs of the letters; every other `-word` belongs to the query.
  private static func isShortOption(_ argument: String) -> Bool {
    let bytes = Array(argument.utf8)
    guard bytes.count > 1, bytes[0] == UInt8(ascii: "-") else { return false }
    if bytes[1] == UInt8(ascii: "n") {
      return bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    }
    return bytes.count <= 3 && bytes.dropFirst().allSatisfy { letters.contains($0) }
  }

  /// Whether two words differ by one letter, or by two neighbours in the wrong order.
  private static func isNear(_ typed: String, _ command: String) -> Bool {
    let left = Array(typed.utf8)
    let right = Array(command.utf8)
    guard left != right, abs(left.count - right.count) <= 1, left.count >= 4 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let leftRest = left[start...]
    let rightRest = right[start...]
    if left.count > right.count { return leftRest.dropFirst().elementsEqual(rightRest) }
    if left.count < right.count { return leftRest.elementsEqual(rightRest.dropFirst()) }
    if leftRest.dropFirst().elementsEqual(rightRest.dropFirst()) { return true }
    guard leftRest.count >= 2 else { return false }
    let swapped = [leftRest[start + 1], leftRest[start]]
    return swapped.elementsEqual(rightRest.prefix(2))
      && leftRest.dropFirst(2).elementsEqual(rightRest.dropFirst(2))
  }
}
