/// Writes what a segment stores of passages and documents: eight sections at most, in one place for the
/// builder and the merger, so that both give the same bytes.
enum SegmentRecords {
  /// The numbers of passages and documents in order, and how to read each.
  ///
  /// Passages are named by their ordinal in the segment to be written; both sources are read in order,
  /// except that samples of passages are read before.
  protocol Source {
    var passageCount: Int { get }
    var documentCount: Int { get }
    func withPassage(
      _ passage: Int, _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Void
    ) throws(IndexError)
    func withDocument(
      _ document: Int,
      _ body: (_ key: [UInt8], _ record: UnsafeRawBufferPointer, _ passages: Int) throws(IndexError)
        -> Void
    ) throws(IndexError)
    /// When a document expires; nil for never.
    func expiry(ofDocument document: Int) -> UInt64?
    /// Gives up mapped memory, which is read again when it is needed.
    func releaseMemory()
  }

  /// Samples read between two releases of memory: each touches pages of its own.
  private static let samplesPerRelease = 64
  /// Passages likewise.
  private static let passagesPerRelease = 1 << 13
  /// Documents likewise.
  private static let documentsPerRelease = 1 << 15

  static func write(
    _ source: some Source, compression: RecordCompression, threads: Int,
    to writer: inout SegmentFileWriter
  ) throws(IndexError) {
    var dictionary: [UInt8] = []
    if compression.usesDictionary {
      for (number, passage) in RecordCompression.samples(of: source.passageCount).enumerated() {
        try source.withPassage(passage) { (record) throws(IndexError) in
          RecordCompression.add(sample: record, to: &dictionary)
        }
        if (number + 1) % samplesPerRelease == 0 { source.releaseMemory() }
      }
      source.releaseMemory()
    }
    if !dictionary.isEmpty {
      try writer.begin(.recordDictionary)
      try writer.append(dictionary)
    }
    var passages = try RecordWriter(
      .passages, blockLength: RecordCompression.passageBlockLength,
      level: compression.level, dictionary: dictionary, threads: threads, to: &writer)
    for passage in 0..<source.passageCount {
      try source.withPassage(passage) { (record) throws(IndexError) in
        try passages.append(record, to: &writer)
      }
      if (passage + 1) % passagesPerRelease == 0 { source.releaseMemory() }
    }
    try passages.finish(table: .passageBlocks, to: &writer)

    var documents = try RecordWriter(
      .documents, blockLength: RecordCompression.documentBlockLength,
      level: compression.level, dictionary: [], threads: threads, to: &writer)
    var keys = DocumentKeyWriter()
    var expiries = ExpiryWriter()
    var firstPassages: [UInt8] = []
    var first = 0
    for document in 0..<source.documentCount {
      try source.withDocument(document) { (key, record, passages) throws(IndexError) in
        try documents.append(record, to: &writer)
        try keys.append(key)
        firstPassages.append(littleEndian: UInt32(first))
        first += passages
      }
      if let expiry = source.expiry(ofDocument: document) {
        expiries.append(expiry, document: UInt32(document))
      }
      if (document + 1) % documentsPerRelease == 0 { source.releaseMemory() }
    }
    try documents.finish(table: .documentBlocks, to: &writer)
    try keys.write(to: &writer)
    firstPassages.append(littleEndian: UInt32(first))
    try writer.begin(.firstPassages)
    try writer.append(firstPassages)
    try expiries.write(to: &writer)
  }
}
