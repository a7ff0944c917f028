/// Files → documents, by the format of the file.
public struct DocumentReader: Sendable {
  private let options: ReadOptions

  /// Makes a reader with limits.
  public init(options: ReadOptions = ReadOptions()) {
    self.options = options
  }

  /// Reads the documents of a file, one by one.
  ///
  /// JSON Lines hold a document a line and are streamed, so a file may be larger than memory. Every
  /// other file is one document. A file given by itself whose ending is unknown is read as plain text.
  /// - Parameters:
  ///   - file: as `FileWalker` listed it.
  ///   - isKnown: asked with a document's content hash before its text is looked at; true leaves the
  ///     document out.
  ///   - emit: receives each document, and each problem in place of one; returns false to stop.
  public func read(
    _ file: FileEntry, isKnown: (_ contentHash: UInt64) -> Bool = { _ in false },
    emit: (Result<Document, DocumentProblem>) -> Bool
  ) {
    let format = DocumentFormat(path: file.path) ?? .plainText
    do throws(DocumentProblem.Reason) {
      if format == .jsonLines {
        try JSONLinesReader(path: file.path, options: options).read(isKnown: isKnown, emit: emit)
      } else if let document = try document(of: file, format: format, isKnown: isKnown) {
        _ = emit(.success(document))
      }
    } catch {
      _ = emit(.failure(DocumentProblem(path: file.path, reason: error)))
    }
  }

  /// Cuts a JSON Lines file into batches of some hundred kilobytes.
  ///
  /// - Parameters:
  ///   - file: as `FileWalker` listed it.
  ///   - body: receives the batches in order; returns false to stop.
  /// - Throws: `DocumentProblem` if the file can't be read, or not to its end.
  public func forEachBatch(of file: FileEntry, _ body: (RecordBatch) -> Bool)
    throws(DocumentProblem)
  {
    do throws(DocumentProblem.Reason) {
      try JSONLinesReader(path: file.path, options: options).forEachBatch(body)
    } catch {
      throw DocumentProblem(path: file.path, reason: error)
    }
  }

  /// Reads the documents of a batch, one by one; `emit` as for a file.
  public func read(_ batch: RecordBatch, emit: (Result<Document, DocumentProblem>) -> Bool) {
    _ = JSONLinesReader(path: batch.path, options: options)
      .read(batch, isKnown: { _ in false }, emit: emit)
  }

  /// The bytes of a file; one that is being written is read twice, for most writers are done by then.
  private func contents(of file: FileEntry) throws(DocumentProblem.Reason) -> [UInt8] {
    do throws(DocumentProblem.Reason) {
      return try SourceFile(path: file.path).contents(limit: options.maximumFileSize)
    } catch .changing {
      return try SourceFile(path: file.path).contents(limit: options.maximumFileSize)
    } catch {
      throw error
    }
  }

  private func document(
    of file: FileEntry, format: DocumentFormat, isKnown: (UInt64) -> Bool
  ) throws(DocumentProblem.Reason) -> Document? {
    let bytes = try contents(of: file)
    let hash = ContentHash.hash(bytes)
    if isKnown(hash) { return nil }
    let declared = format == .html ? HTMLReader.declaredCharset(in: bytes) : nil
    let source = try CharsetDecoder.decode(bytes, declared: declared)
    let (metadata, blocks) =
      switch format {
      case .html: try HTMLReader.read(source, options: options)
      case .markdown: try MarkdownReader.read(source, options: options)
      case .plainText, .jsonLines: PlainTextReader.read(source)
      }
    var document = Document(key: file.relativePath, path: file.path, blocks: blocks)
    document.take(metadata)
    document.contentHash = hash
    return document
  }
}
