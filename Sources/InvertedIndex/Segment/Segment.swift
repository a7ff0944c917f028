/// An immutable part of an index, mapped read-only.
///
/// Opening reads the header, the section table and the statistics; everything else is read, and its
/// checksum verified, when it is first needed. Safe to use from many threads.
public final class Segment: Sendable {
  /// The file.
  public var path: String { file.file.path }
  /// How many passages it holds.
  public let passageCount: Int
  /// How many documents it holds.
  public let documentCount: Int
  /// Its numbers of passages and tokens.
  public let statistics: SegmentStatistics

  let file: SegmentFile
  let dictionary: TermDictionary
  let postingsSection: SegmentFile.Section
  let positionsSection: SegmentFile.Section
  private let lengthSection: SegmentFile.Section
  private let partitionSection: SegmentFile.Section
  private let firstPassageSection: SegmentFile.Section
  private let passageReader: RecordReader
  private let documentReader: RecordReader

  /// Opens a segment file.
  public init(path: String) throws(IndexError) {
    file = try SegmentFile(path: path)
    dictionary = try TermDictionary(file: file)
    postingsSection = try file.section(.postings)
    positionsSection = try file.section(.positions)
    lengthSection = try file.section(.lengths)
    partitionSection = try file.section(.partitions)
    firstPassageSection = try file.section(.firstPassages)
    passageReader = try RecordReader(file: file, offsets: .passageOffsets, records: .passages)
    documentReader = try RecordReader(file: file, offsets: .documentOffsets, records: .documents)
    passageCount = passageReader.count
    documentCount = documentReader.count
    let section = try file.section(.statistics)
    let bytes = try file.bytes(0..<section.length, of: section, .statistics)
    guard let statistics = SegmentStatistics(decoding: bytes),
      statistics.all.passages == passageCount, lengthSection.length == passageCount,
      partitionSection.length == passageCount,
      firstPassageSection.length == 4 * (documentCount + 1)
    else {
      throw .damaged(
        file: path, section: SegmentFormat.Section.statistics.name, offset: 0,
        what: "numbers of passages and documents contradict each other")
    }
    self.statistics = statistics
  }

  /// The file's size in bytes.
  public var byteCount: Int { file.file.bytes.count }

  /// The bytes of each section, by name, in the order of the file.
  public var sectionSizes: [(name: String, byteCount: Int)] {
    SegmentFormat.Section.allCases.compactMap { section in
      (try? file.section(section)).map { ("\(section)", $0.length) }
    }
  }

  /// How many terms the dictionary holds.
  public var termCount: Int { dictionary.termCount }

  /// The dictionary's entry of a term, nil if no passage has it.
  public func entry(of term: [UInt8]) throws(IndexError) -> TermEntry? {
    try dictionary.entry(of: term)
  }

  /// Calls `body` with the terms that begin with `prefix` in byte order, until it returns false.
  public func forEachTerm(
    withPrefix prefix: [UInt8], _ body: ([UInt8], TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    try dictionary.forEachTerm(from: prefix) { (term, entry) throws(IndexError) in
      guard term.starts(with: prefix) else { return false }
      return try body(term, entry)
    }
  }

  /// The passages of a document, in its order.
  public func passages(of document: UInt32) throws(IndexError) -> Range<UInt32> {
    let start = try firstPassage(Int(document))
    let end = try firstPassage(Int(document) + 1)
    guard start <= end, end <= passageCount else { throw damagedDocuments(document) }
    return start..<end
  }

  /// The document of a passage.
  ///
  /// O(log distance) from `start`, a document known not to lie behind the passage's.
  public func document(of passage: UInt32, from start: UInt32 = 0) throws(IndexError) -> UInt32 {
    var low = Int(start)
    var step = 1
    while low + step < documentCount, try firstPassage(low + step) <= passage {
      low += step
      step *= 2
    }
    var high = min(low + step, documentCount)
    while low < high {
      let middle = (low + high) / 2
      if try firstPassage(middle) <= passage { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { throw damagedDocuments(0) }
    return UInt32(low - 1)
  }

  private func firstPassage(_ document: Int) throws(IndexError) -> UInt32 {
    let offset = document * 4
    return try file.bytes(offset..<offset + 4, of: firstPassageSection, .firstPassages)
      .integer(at: 0)
  }

  private func damagedDocuments(_ document: UInt32) -> IndexError {
    .damaged(
      file: path, section: SegmentFormat.Section.firstPassages.name, offset: Int(document) * 4,
      what: "first passages are not ascending")
  }

  /// A document's key, as it was given to the builder.
  public func documentKey(_ document: UInt32) throws(IndexError) -> [UInt8] {
    try splitDocument(document).key
  }

  /// A document's record, as it was given to the builder.
  public func documentRecord(_ document: UInt32) throws(IndexError) -> [UInt8] {
    try splitDocument(document).record
  }

  private func splitDocument(_ document: UInt32) throws(IndexError) -> (
    key: [UInt8], record: [UInt8]
  ) {
    let bytes = try documentReader.record(document)
    var cursor = ByteCursor(bytes)
    do throws(ByteCursor.Malformed) {
      let key = try cursor.range(count: cursor.varint())
      return (Array(key), Array(bytes[cursor.offset...]))
    } catch {
      throw .damaged(
        file: path, section: SegmentFormat.Section.documents.name, offset: Int(document),
        what: "a key is longer than its record")
    }
  }

  /// A passage's record, as it was given to the builder.
  public func passageRecord(_ passage: UInt32) throws(IndexError) -> [UInt8] {
    Array(try passageReader.record(passage))
  }

  /// The length code of every passage, all checksums verified; valid while the segment lives.
  func lengthCodes() throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    try file.bytes(0..<passageCount, of: lengthSection, .lengths).assumingMemoryBound(
      to: UInt8.self)
  }

  /// The partition set of every passage, likewise; every value is below 16.
  func partitions() throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    try file.bytes(0..<passageCount, of: partitionSection, .partitions)
      .assumingMemoryBound(to: UInt8.self)
  }
}
