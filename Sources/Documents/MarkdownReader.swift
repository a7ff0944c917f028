import CMarkSystem
import Synchronization

/// Markdown with tables → blocks, by the cmark-gfm parser.
///
/// Source: CommonMark 0.29 and the GitHub Flavored Markdown specification.
enum MarkdownReader {
  static func read(_ source: SourceText, options: ReadOptions)
    throws(DocumentProblem.Reason) -> (FrontMatter, [Block])
  {
    let lines = SourceLine.lines(of: source.bytes, from: source.start)
    let (metadata, used) = FrontMatter.parse(source.bytes, lines: lines)
    var collector = MarkdownCollector(
      bytes: source.bytes, lines: Array(lines.dropFirst(used)), options: options)
    try MarkdownCollector.parsing.withLock { _ throws(DocumentProblem.Reason) in
      try collector.parse()
    }
    return (metadata, collector.blocks)
  }
}

/// Walks the parsed tree and puts blocks together.
private struct MarkdownCollector {
  /// Held while a text is parsed: the library keeps its extensions, and the characters they are about,
  /// in variables that all threads share.
  static let parsing = Mutex(())

  /// So many bytes of a word are looked for to find it in its line.
  private static let sampleLength = 16

  private(set) var blocks: [Block] = []
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private let options: ReadOptions
  private var headings = HeadingPath()
  private var listDepth = 0
  private var quoteDepth = 0
  private var text: [UInt8] = []

  init(bytes: [UInt8], lines: [SourceLine], options: ReadOptions) {
    self.bytes = bytes
    self.lines = lines
    self.options = options
  }

  mutating func parse() throws(DocumentProblem.Reason) {
    guard let first = lines.first else { return }
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    let start = first.range.lowerBound
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      cmark_parser_feed(
        parser, (base + start).assumingMemoryBound(to: CChar.self), buffer.count - start)
    }
    guard let document = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(document) }
    // The iterator keeps no stack, so nesting costs nothing.
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      let type = String(cString: cmark_node_get_type_string(node))
      if event == CMARK_EVENT_ENTER {
        try enter(node, type)
      } else {
        leave(node, type)
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer, _ type: String)
    throws(DocumentProblem.Reason)
  {
    switch type {
    case "item": listDepth += 1
    case "block_quote": quoteDepth += 1
    case "paragraph", "heading", "table_row", "table_header": text.removeAll(keepingCapacity: true)
    case "table_cell": if !text.isEmpty { text += Array(" | ".utf8) }
    case "text", "code": append(cmark_node_get_literal(node))
    case "softbreak", "linebreak": text.append(ASCII.newline)
    case "html_inline":
      // Other tags stand inside words; `<br>` stands between them.
      if let tag = cmark_node_get_literal(node), String(cString: tag).lowercased().hasPrefix("<br")
      {
        text.append(ASCII.space)
      }
    case "code_block":
      text.removeAll(keepingCapacity: true)
      append(cmark_node_get_literal(node))
      // The first line of a fenced block is the fence.
      var (length, offset): (Int32, Int32) = (0, 0)
      var character: CChar = 0
      let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
      emit(node, .code, skippingLines: isFenced ? 1 : 0)
    case "html_block": try addMarkup(node)
    default: break
    }
  }

  private mutating func leave(_ node: OpaquePointer, _ type: String) {
    switch type {
    case "item": listDepth -= 1
    case "block_quote": quoteDepth -= 1
    case "heading": emit(node, .heading(level: Int(cmark_node_get_heading_level(node))))
    case "paragraph": emit(node, listDepth > 0 ? .listItem : quoteDepth > 0 ? .quote : .paragraph)
    case "table_row", "table_header": emit(node, .row)
    default: break
    }
  }

  private mutating func append(_ literal: UnsafePointer<CChar>?) {
    guard var next = literal else { return }
    while next.pointee != 0 {
      text.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
  }

  /// Adds the block that `text` holds.
  private mutating func emit(
    _ node: OpaquePointer, _ kind: Block.Kind, skippingLines skipped: Int = 0
  ) {
    let (content, linesBefore) = BlockText.collapse(text)
    text.removeAll(keepingCapacity: true)
    guard content.utf8.contains(where: { $0 != UInt8(ascii: "|") && !ASCII.isWhitespace($0) })
    else { return }
    if case .heading(let level) = kind { headings.open(level: level, text: content) }
    let first = Int(cmark_node_get_start_line(node)) - 1 + skipped + linesBefore
    guard lines.indices.contains(first) else { return }
    blocks.append(
      Block(
        kind: kind, text: content, headings: headings.texts, line: lines[first].number,
        bytes: visibleRange(node, from: first, text: content)))
  }

  /// Where the text stands: the block's lines without the markup before its first word and after
  /// its last.
  private func visibleRange(
    _ node: OpaquePointer, from first: Int, text: String
  ) -> Range<Int> {
    let last = min(max(Int(cmark_node_get_end_line(node)) - 1, first), lines.count - 1)
    let outer = lines[first].range.lowerBound..<lines[last].trimmed(in: bytes).upperBound
    let words = text.utf8.split { ASCII.isWhitespace($0) }
    guard let wholeHead = words.first, let wholeTail = words.last, !outer.isEmpty else {
      return outer
    }
    // Only the first and the last line are searched, and only for the ends of the words, so that the
    // search is linear in the text whatever is in it.
    let head = wholeHead.prefix(Self.sampleLength)
    let tail = wholeTail.suffix(Self.sampleLength)
    let firstLine = lines[first].range
    let start =
      firstLine.first { bytes[$0..<firstLine.upperBound].starts(with: head) }
      ?? lines[first].trimmed(in: bytes).lowerBound
    let lastLine = lines[last].range
    let end =
      lastLine.reversed().first { bytes[$0..<lastLine.upperBound].starts(with: tail) }
      .map { $0 + tail.count } ?? outer.upperBound
    return start < end ? start..<end : outer
  }

  /// HTML between the paragraphs: its text is read as that of a page.
  private mutating func addMarkup(_ node: OpaquePointer)
    throws(DocumentProblem.Reason)
  {
    let first = Int(cmark_node_get_start_line(node)) - 1
    let last = min(Int(cmark_node_get_end_line(node)) - 1, lines.count - 1)
    guard lines.indices.contains(first), first <= last else { return }
    let range = lines[first].range.lowerBound..<lines[last].range.upperBound
    let collector = HTMLCollector(
      source: SourceText(bytes: Array(bytes[range])), firstLine: lines[first].number,
      firstByte: range.lowerBound)
    try collector.parse(maximumNesting: options.maximumNesting)
    for var block in collector.blocks {
      if case .heading(let level) = block.kind { headings.open(level: level, text: block.text) }
      block.headings = headings.texts
      blocks.append(block)
    }
  }
}
