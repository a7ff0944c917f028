/// What has been deleted of a segment: which documents and passages, and what they counted.
///
/// The numbers are subtracted from the segment's as integers, so that statistics are those of an index
/// which never held the deleted passages. A new file takes the place of the old one with every commit
/// that deletes more.
final class Tombstones: Sendable {
  let file: SegmentFile
  /// The deleted documents.
  let documents: BitSet
  /// Passages and tokens of the deleted passages.
  let statistics: SegmentStatistics
  private let dictionary: TermDictionary
  private let passageSection: SegmentFile.Section

  /// Opens the tombstones of a segment with so many passages and documents.
  init(path: String, passageCount: Int, documentCount: Int, files: FileSystem) throws(IndexError) {
    file = try SegmentFile(path: path, files: files)
    dictionary = try TermDictionary(file: file)
    passageSection = try file.section(.deletedPassages)
    let section = try file.section(.deletedDocuments)
    documents = BitSet(try file.bytes(0..<section.length, of: section, .deletedDocuments))
    let sums = try file.section(.statistics)
    let bytes = try file.bytes(0..<sums.length, of: sums, .statistics)
    guard let statistics = SegmentStatistics(decoding: bytes),
      section.length == (documentCount + 7) / 8, passageSection.length == (passageCount + 7) / 8
    else {
      throw .damaged(
        file: path, section: SegmentFormat.Section.deletedDocuments.name, offset: 0,
        what: "not the tombstones of this segment")
    }
    self.statistics = statistics
  }

  /// In how many of the deleted passages a term occurs.
  func documentFrequency(of term: [UInt8]) throws(IndexError) -> Int {
    try dictionary.entry(of: term)?.documentFrequency ?? 0
  }

  /// The terms of the deleted passages in byte order, with their document frequencies.
  var terms: TermCursor { dictionary.terms }

  /// Verifies the dictionary of the deleted terms.
  func checkDictionary() throws(IndexError) { try dictionary.check() }

  /// A bit a passage, set if it is deleted; all checksums verified; valid while the object lives.
  func passages() throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    try file.bytes(0..<passageSection.length, of: passageSection, .deletedPassages)
      .assumingMemoryBound(to: UInt8.self)
  }

  /// Writes the tombstones of a segment.
  ///
  /// - Parameters:
  ///   - path: the new file.
  ///   - files: the file system.
  ///   - segment: the segment, with the tombstones it has so far.
  ///   - documents: all deleted documents, earlier ones included.
  ///   - counter: the terms of the passages of those that are newly deleted.
  ///   - parameters: k1 and b.
  /// - Returns: the file.
  /// - Throws: `IndexError.system`; `.damaged` if the segment is.
  static func write(
    to path: String, files: FileSystem, of segment: Segment, documents: BitSet,
    counter: TermCounter, parameters: BM25Parameters
  ) throws(IndexError) -> FileDescription {
    var passages = BitSet(capacity: segment.passageCount)
    var statistics = SegmentStatistics()
    let (lengths, partitions) = (try segment.lengthCodes(), try segment.partitions())
    for document in 0..<UInt32(segment.documentCount) where documents.contains(document) {
      for passage in try segment.passages(of: document) {
        passages.insert(passage)
        statistics.addPassage(
          lengthCode: lengths[Int(passage)], partitionSet: partitions[Int(passage)])
      }
    }
    var writer = try SegmentFileWriter(path: path, files: files)
    var dictionary = TermDictionaryWriter()
    try writer.begin(.terms)
    try counter.forEachSum(with: segment.tombstones?.terms) { (term, count) throws(IndexError) in
      dictionary.append(
        term[...],
        entry: TermEntry(
          documentFrequency: count, hasPositions: false, postings: 0..<0, positions: 0..<0))
      try writer.append(dictionary.takeTerms())
    }
    try writer.begin(.termIndex)
    try writer.append(dictionary.index)
    try writer.begin(.statistics)
    try writer.append(statistics.encoded(parameters: parameters))
    try writer.begin(.deletedDocuments)
    try writer.append(documents.bytes)
    try writer.begin(.deletedPassages)
    try writer.append(passages.bytes)
    return try writer.finish()
  }
}
