import Kielo

/// `kielo check --absent`: looks for texts that must not be in the index any more.
struct AbsenceRun {
  var index: String
  var texts: [String]
  /// A file with more of them, a line each.
  var source: String?
  var json: Bool
  var language: InterfaceLanguage
  var terminal: Terminal

  private var messages: Messages { Messages(language: language) }

  /// Looks, prints, and tells whether something was found.
  func run() throws(KieloError) -> ExitStatus {
    guard let sought = allTexts() else { return .failure }
    let clock = ContinuousClock()
    let start = clock.now
    let check = try AbsenceCheck(for: sought, in: index)
    for finding in check.findings {
      StandardStreams.print(
        json ? line(finding) : terminal.harmless(messages.text(of: finding)))
    }
    for problem in check.problems { problem.print(json: json, language: language) }
    if json {
      var line = JSONLine()
      line.add("format", .integer(1))
      line.add("type", .string("absence"))
      line.add("path", .string(index))
      line.add("found", .integer(check.findingCount))
      line.add("problems", .integer(check.problems.count))
      line.add("files", .integer(check.files))
      line.add("bytes", .integer(check.bytes))
      StandardStreams.print(line.line)
    } else {
      StandardStreams.complain(
        messages.summary(of: check, elapsed: start.duration(to: clock.now)))
    }
    if check.findingCount > 0 { return .noMatch }
    return check.problems.isEmpty ? .success : .failure
  }

  /// The texts of both sources; nil, and told, if there are none.
  private func allTexts() -> [SoughtText]? {
    var sought = texts.compactMap { SoughtText($0) }
    guard let source else { return sought }
    do throws(WholeFile.Failure) {
      let bytes = try WholeFile.read(source)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        if let text = SoughtText(String(decoding: line, as: UTF8.self).trimmingCarriageReturn) {
          sought.append(text)
        }
      }
    } catch {
      StandardStreams.complain(messages.unreadableTexts(source, error.description))
      return nil
    }
    if sought.isEmpty {
      StandardStreams.complain(messages.noTexts(source))
      return nil
    }
    return sought
  }

  private func line(_ finding: AbsenceCheck.Finding) -> String {
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("found"))
    line.add("file", .string(finding.file))
    line.add("section", .string(finding.section))
    switch finding.kind {
    case .bytes(let offset): line.add("offset", .integer(offset))
    case .otherForm: break
    case .document(let key): line.add("document", .string(key))
    case .term(let term): line.add("term", .string(term))
    case .name(let name): line.add("name", .string(name))
    }
    line.add("text", .string(finding.text))
    return line.line
  }
}

extension String {
  /// Without the carriage return that ends lines elsewhere.
  fileprivate var trimmingCarriageReturn: String {
    utf8.last == UInt8(ascii: "\r") ? String(Substring(utf8.dropLast())) : self
  }
}
