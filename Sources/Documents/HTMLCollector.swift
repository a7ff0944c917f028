import CHTML

/// Receives the events of one parse and puts blocks together.
final class HTMLCollector {
  private struct Open {
    var element: HTMLElement
    var isSkipped: Bool
    var language: String?
  }

  private(set) var blocks: [Block] = []
  private(set) var metadata = FrontMatter()

  private let source: SourceText
  /// Lines before the first byte of the source, when it is a piece of a larger one.
  private let firstLine: Int
  private let firstByte: Int
  private var open: [Open] = []
  // How many of the open elements are rows and headers: the stack may be deep.
  private var openRows = 0
  private var openHeaders = 0
  private var headings = HeadingPath()
  private var title: [UInt8] = []

  // The block at hand.
  private var text: [UInt8] = []
  private var textLine = 0
  private var textLanguage: String?
  private var range: Range<Int>?
  /// Line of the last byte of `text`, counted by the line breaks in it.
  private var lastLine = 0

  // Lines are counted as positions move on, so that the whole is linear.
  private var countedBytes = 0
  private var countedLine: Int

  init(source: SourceText, firstLine: Int = 1, firstByte: Int = 0) {
    self.source = source
    self.firstLine = firstLine
    self.firstByte = firstByte
    countedLine = firstLine
    countedBytes = source.start
  }

  func parse(maximumNesting: Int) throws(DocumentProblem.Reason) {
    var handler = kielo_html_handler()
    handler.context = Unmanaged.passUnretained(self).toOpaque()
    handler.start = { context, name, attributes in
      guard let context, let name else { return }
      HTMLCollector.of(context).start(
        String(cString: name), HTMLCollector.dictionary(attributes))
    }
    handler.end = { context, _ in
      guard let context else { return }
      HTMLCollector.of(context).end()
    }
    handler.text = { context, bytes, count, start, end in
      guard let context, let bytes else { return }
      HTMLCollector.of(context).append(
        UnsafeBufferPointer(start: bytes, count: count), start: start, end: end)
    }
    let start = source.start
    let status = source.bytes.withUnsafeBufferPointer { bytes in
      kielo_html_parse(
        bytes.baseAddress.map { $0 + start }, bytes.count - start, maximumNesting, &handler)
    }
    if Int(status) == KIELO_HTML_TOO_DEEP { throw .tooDeeplyNested(limit: maximumNesting) }
    flush(as: .paragraph)
    let name = BlockText.collapse(title, keepingLines: false).text
    metadata.set("title", name)
  }

  private static func of(_ context: UnsafeMutableRawPointer) -> HTMLCollector {
    Unmanaged<HTMLCollector>.fromOpaque(context).takeUnretainedValue()
  }

  private static func dictionary(_ attributes: UnsafePointer<UnsafePointer<CChar>?>?)
    -> [String: String]
  {
    guard var next = attributes else { return [:] }
    var result: [String: String] = [:]
    while let name = next.pointee {
      result[String(cString: name)] = next[1].map { String(cString: $0) } ?? ""
      next += 2
    }
    return result
  }

  // MARK: - Elements

  private func start(_ name: String, _ attributes: [String: String]) {
    var element = HTMLElement(name: name)
    let outer = open.last
    if isFurniture(element, attributes) { element = .skipped }
    if element != .inline, element != .link, element != .image, element != .skipped {
      separate(before: element)
    }
    let language = (attributes["lang"] ?? attributes["xml:lang"]).flatMap {
      $0.isEmpty ? nil : FrontMatter.languageTag($0)
    }
    if name == "html", let language { metadata.set("lang", language) }
    if element == .meta, let content = attributes["content"] {
      let field = (attributes["name"] ?? "").lowercased()
      metadata.set(field == "dcterms.date" ? "date" : field, content)
    }
    if element == .row { openRows += 1 }
    if element == .header { openHeaders += 1 }
    open.append(
      Open(
        element: element, isSkipped: element == .skipped || outer?.isSkipped == true,
        language: language ?? outer?.language))
    if element == .image, let description = attributes["alt"], !description.isEmpty {
      addSpace()
      Array(description.utf8).withUnsafeBufferPointer {
        append($0, start: countedBytes - source.start, end: countedBytes - source.start)
      }
      addSpace()
    }
  }

  private func end() {
    guard let element = open.last?.element else { return }
    switch element {
    case .inline, .link, .image, .skipped, .meta, .title, .lineBreak: break
    case .cell: break
    default:
      if !isInRow || element == .row { flush(as: kind) } else { addSpace() }
    }
    if element == .row { openRows -= 1 }
    if element == .header { openHeaders -= 1 }
    open.removeLast()
  }

  /// Navigation by another name, and what the page hides.
  private func isFurniture(_ element: HTMLElement, _ attributes: [String: String]) -> Bool {
    if attributes["role"] == "navigation" || attributes["hidden"] != nil { return true }
    // "Skip to content" and the like: links within the page in its head.
    return element == .link && attributes["href"]?.hasPrefix("#") == true && openHeaders > 0
  }

  /// Whether a row is open; then its parts do not separate blocks.
  private var isInRow: Bool { openRows > 0 }

  private func separate(before element: HTMLElement) {
    switch element {
    case .cell where isInRow:
      if !text.isEmpty { text += Array(" | ".utf8) }
    case .row: flush(as: kind)
    case .lineBreak: addSpace()
    case .meta, .title: break
    default:
      if isInRow { addSpace() } else { flush(as: kind) }
    }
  }

  /// What a block that ends here is, by the innermost element with a form.
  private var kind: Block.Kind {
    for open in open.reversed() {
      switch open.element {
      case .heading(let level): return .heading(level: level)
      case .listItem: return .listItem
      case .row: return .row
      case .code: return .code
      case .quote: return .quote
      default: continue
      }
    }
    return .paragraph
  }

  // MARK: - Text

  private func addSpace() {
    if !text.isEmpty { text.append(ASCII.space) }
  }

  private func append(_ piece: UnsafeBufferPointer<UInt8>, start: Int, end: Int) {
    guard open.last?.isSkipped != true else { return }
    if open.last?.element == .title {
      title += piece
      return
    }
    var bytes = piece[...]
    var line = line(at: source.start + start)
    // The bytes of the piece are those of the source, unless an entity stands between.
    var offset = source.start + start
    let isPlain = piece.count == end - start
    if text.isEmpty {
      let visible = bytes.drop(while: ASCII.isWhitespace)
      if isPlain {
        offset += bytes.count - visible.count
        line = self.line(at: offset)
      }
      bytes = visible
      guard !bytes.isEmpty else { return }
      textLine = line
      lastLine = line
      textLanguage = open.last?.language
    }
    // A tag between may hold line breaks; they are made up for at the next white space, so that a line
    // of the text is a line of the source and no word is torn.
    var missing = max(line - lastLine, 0)
    for byte in bytes {
      if missing > 0, ASCII.isWhitespace(byte) || text.last.map(ASCII.isWhitespace) == true {
        for _ in 0..<missing { text.append(ASCII.newline) }
        lastLine += missing
        missing = 0
      }
      if byte == ASCII.newline { lastLine += 1 }
      text.append(byte)
    }
    guard let last = bytes.lastIndex(where: { !ASCII.isWhitespace($0) }) else { return }
    let visibleEnd =
      isPlain ? source.start + end - (bytes.endIndex - 1 - last) : source.start + end
    range = (range?.lowerBound ?? offset)..<max(visibleEnd, range?.upperBound ?? 0, offset)
  }

  private func line(at offset: Int) -> Int {
    if offset < countedBytes {
      countedBytes = source.start
      countedLine = firstLine
    }
    let end = min(offset, source.bytes.count)
    for index in countedBytes..<max(end, countedBytes) where source.bytes[index] == ASCII.newline {
      countedLine += 1
    }
    countedBytes = max(end, countedBytes)
    return countedLine
  }

  private func flush(as kind: @autoclosure () -> Block.Kind) {
    // Most separators stand where no text has come; the kind is looked for only if some has.
    if text.isEmpty { return }
    let kind = kind()
    defer {
      text.removeAll(keepingCapacity: true)
      range = nil
    }
    let content = BlockText.collapse(text).text
    guard content.utf8.contains(where: { $0 != UInt8(ascii: "|") && !ASCII.isWhitespace($0) })
    else { return }
    if case .heading(let level) = kind { headings.open(level: level, text: content) }
    let bytes = range ?? 0..<0
    blocks.append(
      Block(
        kind: kind, text: content, headings: headings.texts, line: textLine,
        bytes: bytes.lowerBound + firstByte..<bytes.upperBound + firstByte,
        language: textLanguage))
  }
}
