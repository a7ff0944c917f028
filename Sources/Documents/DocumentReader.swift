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
  ///   - emit: receives each document, and each problem in place of one; returns false to stop.
  public func read(
    _ file: FileEntry, emit: (Result<Document, DocumentProblem>) -> Bool
  ) {
    let format = DocumentFormat(path: file.path) ?? .plainText
    do throws(DocumentProblem.Reason) {
      if format == .jsonLines {
        try JSONLinesReader(path: file.path, options: options).read(emit: emit)
      } else {
        _ = emit(.success(try document(of: file, format: format)))
      }
    } catch {
      _ = emit(.failure(DocumentProblem(path: file.path, reason: error)))
    }
  }

  private func document(of file: FileEntry, format: DocumentFormat)
    throws(DocumentProblem.Reason) -> Document
  {
    let bytes = try SourceFile(path: file.path).contents(limit: options.maximumFileSize)
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
    return document
  }
}
