import ArgumentParser
import Kielo

/// `kielo info`
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Say what the index holds and how it was made.")

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Print one JSON object, or with --expiring one for each document.")
  var json = false

  @Option(
    help: """
      List the documents that expire within a time, such as 12h, 30d or 2w, those that have expired and \
      are still in the index, and those whose date can't be read; exit status 1 if there are none.
      """)
  var expiring: TimeSpan?

  func run() throws {
    if let expiring { return try list(expiring) }
    let information = try IndexInformation(at: shared.index)
    if json {
      StandardStreams.print(line(information))
      return
    }
    let language = shared.language
    let rows: [(String, String)] = [
      (language.pick("index", fi: "hakemisto", sv: "index"), shared.index),
      (language.pick("commit", fi: "versio", sv: "version"), String(information.generation)),
      (
        language.pick("built from", fi: "lähteet", sv: "källor"),
        information.roots.joined(separator: ", ")
      ),
      (
        language.pick("documents", fi: "asiakirjoja", sv: "dokument"),
        String(information.documents)
      ),
      (
        language.pick("passages", fi: "katkelmia", sv: "stycken"),
        "\(information.passages) (fi \(information.finnishPassages), sv \(information.swedishPassages))"
      ),
      (
        language.pick("words", fi: "sanoja", sv: "ord"),
        "\(information.words) (fi \(information.finnishWords), sv \(information.swedishWords))"
      ),
      (language.pick("terms", fi: "termejä", sv: "termer"), String(information.terms)),
      (language.pick("bytes", fi: "tavuja", sv: "byte"), String(information.bytes)),
    ]
    let sections = information.sections.map { ("  " + $0.name, String($0.bytes)) }
    let segments = information.segments.map { segment in
      (
        language.pick("segment", fi: "segmentti", sv: "segment"),
        "\(segment.name), \(segment.passages) / \(segment.passages + segment.deletedPassages), "
          + "\(segment.bytes)"
      )
    }
    let analyzer = (
      language.pick("analyzer", fi: "sanat", sv: "ord enligt"), information.analyzer.rawValue
    )
    let made = (language.pick("made by", fi: "tekijä", sv: "gjord av"), information.fingerprint)
    let all = rows + sections + segments + [analyzer, made]
    let width = all.map(\.0.count).max() ?? 0
    for (name, value) in all {
      let padding = String(repeating: " ", count: width - name.count)
      StandardStreams.print(name + padding + "  " + value)
    }
    if !information.isCurrent {
      StandardStreams.complain(
        language.pick(
          "kielo: this version can't search it; run 'kielo index'",
          fi: "kielo: tämä versio ei voi hakea siitä; aja 'kielo index'",
          sv: "kielo: denna version kan inte söka i det; kör 'kielo index'"))
    }
  }

  private func list(_ span: TimeSpan) throws {
    let found = try ExpiringDocuments(at: shared.index, within: span.seconds)
    ExpiryPrinter(language: shared.language, isJSON: json, terminal: Terminal(color: shared.color))
      .print(found)
    if !json {
      StandardStreams.complain(
        Messages(language: shared.language).summary(of: found, within: span.typed))
    }
    if found.entries.isEmpty { throw ExitCode(ExitStatus.noMatch.rawValue) }
  }

  private func line(_ information: IndexInformation) -> String {
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("info"))
    line.add("path", .string(shared.index))
    line.add("generation", .integer(Int(clamping: information.generation)))
    line.add("checksum", .string(hexadecimal(information.checksum)))
    line.add("roots", .array(information.roots.map { .string($0) }))
    line.add("documents", .integer(information.documents))
    line.add("passages", .integer(information.passages))
    line.add("finnishPassages", .integer(information.finnishPassages))
    line.add("swedishPassages", .integer(information.swedishPassages))
    line.add("words", .integer(information.words))
    line.add("finnishWords", .integer(information.finnishWords))
    line.add("swedishWords", .integer(information.swedishWords))
    line.add("terms", .integer(information.terms))
    line.add("bytes", .integer(information.bytes))
    line.add("sections", .object(information.sections.map { ($0.name, .integer($0.bytes)) }))
    line.add(
      "segments",
      .array(
        information.segments.map { segment in
          .object([
            ("name", .string(segment.name)), ("documents", .integer(segment.documents)),
            ("passages", .integer(segment.passages)),
            ("deletedPassages", .integer(segment.deletedPassages)),
            ("bytes", .integer(segment.bytes)),
          ])
        }))
    line.add("analyzer", .string(information.analyzer.rawValue))
    line.add("fingerprint", .string(information.fingerprint))
    line.add("current", .bool(information.isCurrent))
    return line.line
  }
}
