/// Whole lines of a JSON Lines file that follow each other.
///
/// A file is cut into batches by one thread, and the batches can be read by any.
public struct RecordBatch: Sendable {
  /// The file.
  public var path: String
  /// The lines; the last may lack its line break.
  var bytes: [UInt8]
  /// The number of the first line, from 1.
  var firstLine: Int
  /// Where the first line begins in the file.
  var start: Int
  /// The size of a line that is too long to be kept and stands alone; `bytes` is empty then.
  var tooLargeLine: Int?

  /// An empty batch behind this one, whose last line is whole.
  fileprivate var next: RecordBatch {
    var next = RecordBatch(path: path, bytes: [], firstLine: firstLine, start: start)
    if let tooLargeLine {
      next.firstLine += 1
      next.start += tooLargeLine + 1
    } else {
      next.firstLine += bytes.withUnsafeBufferPointer { bytes in
        var lines = 0
        var at = 0
        while true {
          at = SourceLine.newline(in: bytes, from: at) + 1
          if at > bytes.count { return lines }
          lines += 1
        }
      }
      next.start += bytes.count
    }
    return next
  }
}

/// JSON Lines → documents, one a line: `id`, `lang`, `title`, `text`, and `twin` or `key`, `date`,
/// `expires`, `url`.
///
/// The file is streamed. A record that is wrong is one problem, and the next line is read.
struct JSONLinesReader {
  /// Bytes read at a time.
  private static let batchLength = 1 << 18

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
    try forEachBatch { read($0, isKnown: isKnown, emit: emit) }
  }

  /// Cuts the file into batches until `body` returns false.
  func forEachBatch(_ body: (RecordBatch) -> Bool) throws(DocumentProblem.Reason) {
    let file = try SourceFile(path: path)
    var chunk = [UInt8](repeating: 0, count: Self.batchLength)
    var batch = RecordBatch(path: path, bytes: [], firstLine: 1, start: 0)
    // Bytes of the line that the chunk before ended in, also those of one too long to keep.
    var pendingSize = 0
    var isFirst = true
    while true {
      let count = try file.read(into: &chunk)
      if count == 0 { break }
      var rest = chunk[..<count]
      if isFirst {
        isFirst = false
        batch.start = try Self.textStart(rest)
        rest = rest.dropFirst(batch.start)
      }
      if pendingSize > options.maximumFileSize, let end = rest.firstIndex(of: ASCII.newline) {
        batch.tooLargeLine = pendingSize + end - rest.startIndex
        if !body(batch) { return }
        batch = batch.next
        pendingSize = 0
        rest = rest[(end + 1)...]
      }
      if pendingSize <= options.maximumFileSize, let end = rest.lastIndex(of: ASCII.newline) {
        batch.bytes += rest[...end]
        if !body(batch) { return }
        batch = batch.next
        pendingSize = 0
        rest = rest[(end + 1)...]
      }
      pendingSize += rest.count
      if pendingSize > options.maximumFileSize { batch.bytes = [] } else { batch.bytes += rest }
    }
    if pendingSize > 0 {
      if pendingSize > options.maximumFileSize { batch.tooLargeLine = pendingSize }
      if !body(batch) { return }
    }
    try file.expectUnchanged()
  }

  /// Where the text of a file begins, by its first bytes.
  private static func textStart(_ bytes: ArraySlice<UInt8>) throws(DocumentProblem.Reason) -> Int {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
      throw .undetectableCharset
    }
    if bytes.prefix(8192).contains(0) { throw .binary }
    return bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  /// Reads the records of a batch; false if `emit` returned false.
  func read(
    _ batch: RecordBatch, isKnown: (UInt64) -> Bool,
    emit: (Result<Document, DocumentProblem>) -> Bool
  ) -> Bool {
    if let size = batch.tooLargeLine {
      return emit(
        problem(batch.firstLine, .tooLarge(size: size, limit: options.maximumFileSize)))
    }
    return batch.bytes.withUnsafeBufferPointer { bytes in
      var number = batch.firstLine
      var start = 0
      while start < bytes.count {
        let end = SourceLine.newline(in: bytes, from: start)
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let isGoingOn = read(
          line, number: number, start: batch.start + start, isKnown: isKnown, emit: emit)
        if !isGoingOn { return false }
        number += 1
        start = end + 1
      }
      return true
    }
  }

  private func read(
    _ line: UnsafeBufferPointer<UInt8>, number: Int, start: Int, isKnown: (UInt64) -> Bool,
    emit: (Result<Document, DocumentProblem>) -> Bool
  ) -> Bool {
    if line.count > options.maximumFileSize {
      return emit(
        problem(number, .tooLarge(size: line.count, limit: options.maximumFileSize)))
    }
    if line.allSatisfy(ASCII.isWhitespace) { return true }
    let hash = ContentHash.hash(UnsafeRawBufferPointer(line), seed: UInt64(number))
    if isKnown(hash) { return true }
    do throws(JSONRecord.Malformed) {
      var document = try document(line, number: number, start: start)
      document.contentHash = hash
      document.line = number
      return emit(.success(document))
    } catch {
      return emit(problem(number, .malformedRecord(reason: error.reason)))
    }
  }

  private func problem(_ line: Int, _ reason: DocumentProblem.Reason)
    -> Result<Document, DocumentProblem>
  {
    .failure(DocumentProblem(path: path, line: line, reason: reason))
  }

  private func document(_ line: UnsafeBufferPointer<UInt8>, number: Int, start: Int)
    throws(JSONRecord.Malformed) -> Document
  {
    let record = try JSONRecord(line)
    func field(_ name: StaticString) -> String? {
      guard let field = record.field(name) else { return nil }
      let text = field.withBytes { BlockText.collapse($0, keepingLines: false).text }
      return text.isEmpty ? nil : text
    }
    guard let identifier = field("id") else { throw JSONRecord.Malformed(reason: "no id") }
    guard record.field("text") != nil || field("title") != nil else {
      throw JSONRecord.Malformed(reason: "no text")
    }
    var document = Document(
      key: identifier, path: path, title: field("title") ?? identifier,
      language: field("lang").flatMap(FrontMatter.languageTag), date: field("date"),
      twin: field("twin") ?? field("key"), expires: field("expires"), url: field("url"))
    if let text = record.field("text") {
      document.blocks = blocks(of: text, number: number, start: start)
    }
    return document
  }

  /// The paragraphs of a record's text; all stand on the record's line.
  private func blocks(of text: JSONRecord.Text, number: Int, start: Int) -> [Block] {
    text.withBytes { bytes in
      var blocks: [Block] = []
      var paragraph: Range<Int>?
      func close() {
        guard let range = paragraph else { return }
        let first = start + text.source(of: range.lowerBound)
        let last = start + text.source(of: range.upperBound - 1) + 1
        let content = UnsafeBufferPointer(rebasing: bytes[range])
        blocks.append(
          Block(
            text: BlockText.collapse(content, keepingLines: false).text, line: number,
            bytes: first..<last))
        paragraph = nil
      }
      var lineStart = 0
      while lineStart < bytes.count {
        let end = SourceLine.newline(in: bytes, from: lineStart)
        var (low, high) = (lineStart, end)
        while low < high, ASCII.isWhitespace(bytes[low]) { low += 1 }
        while high > low, ASCII.isWhitespace(bytes[high - 1]) { high -= 1 }
        if low == high {
          close()
        } else {
          paragraph = (paragraph?.lowerBound ?? low)..<high
        }
        lineStart = end + 1
      }
      close()
      return blocks
    }
  }
}
