/// An immutable part of an index, mapped read-only.
///
/// Opening reads the header, the section table and the statistics; everything else is read, and its
/// checksum verified, when it is first needed. Safe to use from many threads.
public final class Segment: Sendable {
  /// The file.
  public var path: String { file.file.path }
  /// How many passages it holds, deleted ones included.
  public let passageCount: Int
  /// How many documents it holds, deleted ones included.
  public let documentCount: Int
  /// Numbers of passages and tokens, without deleted ones.
  public let statistics: SegmentStatistics
  /// Numbers as they were when the file was written, and with which its bounds were made.
  let storedStatistics: SegmentStatistics
  /// k1 and b as they were when the file was written, and with which its bounds were made.
  let storedParameters: BM25Parameters
  /// What has been deleted of it; nil if nothing has.
  let tombstones: Tombstones?

  let file: SegmentFile
  let dictionary: TermDictionary
  let postingsSection: SegmentFile.Section
  let positionsSection: SegmentFile.Section
  private let lengthSection: SegmentFile.Section
  private let partitionSection: SegmentFile.Section
  private let firstPassageSection: SegmentFile.Section
  let keys: DocumentKeys
  /// When its documents expire; nil if none does.
  let expiries: Expiries?
  let passageReader: RecordReader
  let documentReader: RecordReader

  /// Opens a segment file, and the file that says what has been deleted of it.
  public init(
    path: String, tombstones tombstonePath: String? = nil, files: FileSystem = FileSystem()
  ) throws(IndexError) {
    file = try SegmentFile(path: path, files: files)
    dictionary = try TermDictionary(file: file)
    postingsSection = try file.section(.postings)
    positionsSection = try file.section(.positions)
    lengthSection = try file.section(.lengths)
    partitionSection = try file.section(.partitions)
    firstPassageSection = try file.section(.firstPassages)
    keys = try DocumentKeys(file: file)
    passageReader = try RecordReader(
      file: file, table: .passageBlocks, records: .passages,
      dictionary: file.optionalSection(.recordDictionary))
    documentReader = try RecordReader(
      file: file, table: .documentBlocks, records: .documents, dictionary: nil)
    passageCount = passageReader.count
    documentCount = documentReader.count
    expiries = try Expiries(file: file, documentCount: documentCount)
    let section = try file.section(.statistics)
    let bytes = try file.bytes(0..<section.length, of: section, .statistics)
    guard let statistics = SegmentStatistics(decoding: bytes),
      let parameters = SegmentStatistics.parameters(decoding: bytes),
      statistics.all.passages == passageCount, passageCount == 0 || documentCount > 0,
      lengthSection.length == passageCount,
      partitionSection.length == passageCount, keys.count == documentCount,
      firstPassageSection.length == 4 * (documentCount + 1)
    else {
      throw .damaged(
        file: path, section: SegmentFormat.Section.statistics.name, offset: 0,
        what: "numbers of passages and documents contradict each other")
    }
    storedStatistics = statistics
    storedParameters = parameters
    if let tombstonePath {
      let tombstones = try Tombstones(
        path: tombstonePath, passageCount: passageCount, documentCount: documentCount, files: files)
      guard let live = statistics.subtracting(tombstones.statistics) else {
        throw .damaged(
          file: tombstonePath, section: SegmentFormat.Section.statistics.name, offset: 0,
          what: "more is deleted than there was")
      }
      self.tombstones = tombstones
      self.statistics = live
    } else {
      tombstones = nil
      self.statistics = statistics
    }
  }

  /// The size of its files in bytes.
  public var byteCount: Int { file.file.bytes.count + (tombstones?.file.file.bytes.count ?? 0) }

  /// How many documents it holds without deleted ones.
  public var liveDocumentCount: Int { documentCount - (tombstones?.documents.count ?? 0) }

  /// The bytes of each section, by name, in the order of the file.
  public var sectionSizes: [(name: String, byteCount: Int)] {
    SegmentFormat.Section.allCases.compactMap { section in
      (try? file.section(section)).map { ("\(section)", $0.length) }
    }
  }

  /// The names of all sections that a segment may have, in the order of `sectionSizes`.
  public static var sectionNames: [String] { SegmentFormat.Section.allCases.map { "\($0)" } }

  /// How many terms the dictionary holds.
  public var termCount: Int { dictionary.termCount }

  /// Whether a document has been deleted.
  public func isDeleted(document: UInt32) -> Bool {
    tombstones?.documents.contains(document) ?? false
  }

  /// In how many passages a term occurs, without deleted ones.
  public func documentFrequency(of term: [UInt8]) throws(IndexError) -> Int {
    guard let entry = try entry(of: term) else { return 0 }
    return try liveFrequency(of: term, entry)
  }

  func liveFrequency(of term: [UInt8], _ entry: TermEntry) throws(IndexError) -> Int {
    guard let tombstones else { return entry.documentFrequency }
    let deleted = try tombstones.documentFrequency(of: term)
    guard deleted <= entry.documentFrequency else {
      throw .damaged(
        file: tombstones.file.file.path, section: SegmentFormat.Section.terms.name, offset: 0,
        what: "a term is deleted more often than it occurs")
    }
    return entry.documentFrequency - deleted
  }

  /// Calls `body` with the terms that begin with `prefix` in byte order, until it returns false.
  ///
  /// Terms that occur in deleted passages alone are left out. A term is valid during the call.
  /// - Throws: `IndexError.damaged`, and what `body` throws.
  public func forEachTerm(
    withPrefix prefix: [UInt8],
    _ body: (_ term: UnsafeBufferPointer<UInt8>, _ documentFrequency: Int) throws(IndexError)
      -> Bool
  ) throws(IndexError) {
    try dictionary.forEachTerm(from: prefix) { (term, entry) throws(IndexError) in
      guard term.count >= prefix.count else { return false }
      for index in prefix.indices where term[index] != prefix[index] { return false }
      guard tombstones != nil else { return try body(term, entry.documentFrequency) }
      let frequency = try liveFrequency(of: Array(term), entry)
      return frequency == 0 ? true : try body(term, frequency)
    }
  }

  /// The dictionary's entry of a term, nil if no passage has it, deleted or not.
  func entry(of term: [UInt8]) throws(IndexError) -> TermEntry? {
    try dictionary.entry(of: term)
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

  /// The first passage of every document, then the number of passages, all checksums verified.
  ///
  /// Valid while the segment lives. Ascending if the segment is sound; `firstPassages` of a damaged
  /// one may be anything.
  func firstPassages() throws(IndexError) -> UnsafeBufferPointer<UInt32> {
    try file.bytes(0..<4 * (documentCount + 1), of: firstPassageSection, .firstPassages)
      .assumingMemoryBound(to: UInt32.self)
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

  /// The length code of every passage, all checksums verified; valid while the segment lives.
  func lengthCodes() throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    try file.bytes(0..<passageCount, of: lengthSection, .lengths).assumingMemoryBound(
      to: UInt8.self)
  }

  /// A bit a passage, bit p & 7 of byte p >> 3, set if it has been deleted; nil if none has.
  func deletedPassages() throws(IndexError) -> UnsafeBufferPointer<UInt8>? {
    try tombstones?.passages()
  }

  /// The partition set of every passage, likewise; every value is below 16.
  func partitions() throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    try file.bytes(0..<passageCount, of: partitionSection, .partitions)
      .assumingMemoryBound(to: UInt8.self)
  }
}
