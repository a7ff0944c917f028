/// JSON Lines → documents, one a line: `id`, `lang`, `title`, `text`, and `twin` or `key`, `date`,
/// `expires`, `url`.
///
/// The file is streamed. A record that is wrong is one problem, and the next line is read.
struct JSONLinesReader {
  private static let chunkSize = 1 << 18

  private let path: String
  private let options: ReadOptions

  init(path: String, options: ReadOptions) {
    self.path = path
    self.options = options
  }

  /// Reads the records one by one; `isKnown` and `emit` as for `DocumentReader.read`.
  ///
  /// The line's number is part of the hash: hits name the line, so a record that moved has changed.
  func read(
    isKnown: (UInt64) -> Bool, emit: (Result<Document, DocumentProblem>) -> Bool
  ) throws(DocumentProblem.Reason) {
    let file = try SourceFile(path: path)
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    var line: [UInt8] = []
    // Bytes of the line at hand, also those of one too long to keep.
    var lineSize = 0
    var lineStart = 0
    var number = 1
    func finishLine() -> Bool {
      defer {
        line.removeAll(keepingCapacity: true)
        lineStart += lineSize + 1
        lineSize = 0
        number += 1
      }
      if lineSize > options.maximumFileSize {
        return emit(problem(number, .tooLarge(size: lineSize, limit: options.maximumFileSize)))
      }
      if line.allSatisfy(ASCII.isWhitespace) { return true }
      let hash = ContentHash.hash(line, seed: UInt64(number))
      if isKnown(hash) { return true }
      do throws(JSONRecord.Malformed) {
        var document = try document(line, number: number, start: lineStart)
        document.contentHash = hash
        return emit(.success(document))
      } catch {
        return emit(problem(number, .malformedRecord(reason: error.reason)))
      }
    }
    var isFirst = true
    while true {
      let count = try file.read(into: &chunk)
      if count == 0 { break }
      var rest = chunk[..<count]
      if isFirst {
        isFirst = false
        if rest.starts(with: [0xff, 0xfe]) || rest.starts(with: [0xfe, 0xff]) {
          throw .undetectableCharset
        }
        if rest.prefix(8192).contains(0) { throw .binary }
        if rest.starts(with: [0xef, 0xbb, 0xbf]) {
          rest = rest.dropFirst(3)
          lineStart = 3
        }
      }
      while let end = rest.firstIndex(of: ASCII.newline) {
        lineSize += end - rest.startIndex
        if lineSize <= options.maximumFileSize { line += rest[..<end] }
        if !finishLine() { return }
        rest = rest[(end + 1)...]
      }
      lineSize += rest.count
      if lineSize <= options.maximumFileSize { line += rest }
    }
    if lineSize > 0 { _ = finishLine() }
  }

  private func problem(_ line: Int, _ reason: DocumentProblem.Reason)
    -> Result<Document, DocumentProblem>
  {
    .failure(DocumentProblem(path: path, line: line, reason: reason))
  }

  private func document(_ line: [UInt8], number: Int, start: Int)
    throws(JSONRecord.Malformed) -> Document
  {
    let record = try JSONRecord(line)
    func field(_ name: String) -> String? {
      guard let bytes = record.fields[name]?.bytes else { return nil }
      let text = BlockText.collapse(bytes, keepingLines: false).text
      return text.isEmpty ? nil : text
    }
    guard let identifier = field("id") else { throw JSONRecord.Malformed(reason: "no id") }
    guard record.fields["text"] != nil || field("title") != nil else {
      throw JSONRecord.Malformed(reason: "no text")
    }
    var document = Document(
      key: identifier, path: path, title: field("title") ?? identifier,
      language: field("lang").flatMap(FrontMatter.languageTag), date: field("date"),
      twin: field("twin") ?? field("key"), expires: field("expires"), url: field("url"))
    if let text = record.fields["text"] {
      document.blocks = blocks(of: text, number: number, start: start)
    }
    return document
  }

  /// The paragraphs of a record's text; all stand on the record's line.
  private func blocks(of text: JSONRecord.Text, number: Int, start: Int) -> [Block] {
    var blocks: [Block] = []
    var paragraph: Range<Int>?
    func close() {
      guard let range = paragraph else { return }
      let first = start + text.source(of: range.lowerBound)
      let last = start + text.source(of: range.upperBound - 1) + 1
      blocks.append(
        Block(
          text: BlockText.collapse(text.bytes[range], keepingLines: false).text, line: number,
          bytes: first..<last))
      paragraph = nil
    }
    for line in SourceLine.lines(of: text.bytes, from: 0) {
      let visible = line.trimmed(in: text.bytes)
      if visible.isEmpty {
        close()
      } else {
        paragraph = (paragraph?.lowerBound ?? visible.lowerBound)..<visible.upperBound
      }
    }
    close()
    return blocks
  }
}
