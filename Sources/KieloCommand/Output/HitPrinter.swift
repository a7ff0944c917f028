import Kielo

/// Shows hits to a person.
struct HitPrinter {
  let terminal: Terminal
  let language: InterfaceLanguage

  /// Prints one hit: where it is, how good it is, and the piece worth reading.
  ///
  /// - Parameters:
  ///   - hit: the hit.
  ///   - isContinuation: whether it belongs to the document of the hit before.
  func show(_ hit: SearchHit, isContinuation: Bool) {
    if !isContinuation {
      if hit.rank > 1 { StandardStreams.print("") }
      let title = terminal.marking(hit.title, hit.titleMarks)
      StandardStreams.print("\(hit.rank). \(terminal.bold(title))\(facts(of: hit))")
    }
    let headings = zip(hit.headings, hit.headingMarks)
      .filter { $0.0 != hit.title }
      .map { terminal.marking($0.0, $0.1) }
    if !headings.isEmpty { StandardStreams.print("   " + headings.joined(separator: " › ")) }
    let place = "\(terminal.harmless(hit.path)):\(hit.line)"
    StandardStreams.print("   " + terminal.dim(terminal.linked(place, to: hit.path)))
    let columns = max(min(terminal.width - 4, 110) * 2 - 16, 40)
    let snippet = Snippet(of: hit.text, marks: hit.marks, width: columns)
    for line in wrapped(snippet, width: max(min(terminal.width - 4, 110), 20)) {
      StandardStreams.print("   " + line)
    }
    if let twin = hit.twin, !isContinuation {
      let label = language.pick(
        "in the other language", fi: "toisella kielellä", sv: "på det andra språket")
      StandardStreams.print("   " + terminal.dim("\(label): \(terminal.harmless(twin))"))
    }
    if let explanation = hit.explanation {
      for line in ExplanationText(explanation).lines { StandardStreams.print("   " + line) }
    }
  }

  private func facts(of hit: SearchHit) -> String {
    let name =
      switch hit.language {
      case .finnish: language.pick("Finnish", fi: "suomi", sv: "finska")
      case .swedish: language.pick("Swedish", fi: "ruotsi", sv: "svenska")
      case .other: language.pick("other language", fi: "muu kieli", sv: "annat språk")
      }
    var facts = [name, decimalText(Double(hit.score), places: 2)]
    if hit.match == .related {
      facts.append(language.pick("related", fi: "läheinen", sv: "närliggande"))
    }
    if let date = hit.date { facts.append(terminal.harmless(date)) }
    return "  " + terminal.dim("(" + facts.joined(separator: ", ") + ")")
  }

  /// Breaks a snippet into lines at spaces; marks are kept whole.
  private func wrapped(_ snippet: Snippet, width: Int) -> [String] {
    let bytes = Array(snippet.text.utf8)
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      var (end, columns, lastSpace) = (start, 0, start)
      while end < bytes.count, columns <= width || lastSpace == start {
        if bytes[end] == UInt8(ascii: " "), !snippet.marks.contains(where: { $0.contains(end) }) {
          lastSpace = end
        }
        if bytes[end] & 0xc0 != 0x80 { columns += 1 }
        end += 1
      }
      let isLast = end == bytes.count && columns <= width
      let stop = isLast || lastSpace == start ? end : lastSpace
      let marks = snippet.marks.filter { $0.overlaps(start..<stop) }
        .map { $0.clamped(to: start..<stop) }
        .map { $0.lowerBound - start..<$0.upperBound - start }
      lines.append(terminal.marking(String(decoding: bytes[start..<stop], as: UTF8.self), marks))
      start = stop
      while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    }
    return lines
  }
}
