/// Writes the lists of all terms, in byte order of the terms: the first four sections of a segment.
///
/// The one way to write lists, so that a segment has the same bytes however it came about. Memory: a
/// key for every 32 terms, and what is handed over.
struct TermListWriter: ~Copyable {
  private var positions: ScratchFile
  private var terms: ScratchFile
  private var dictionary = TermDictionaryWriter()
  private var grams: TermGramWriter
  private var written = WrittenLists()
  private var postingsEnd = 0
  private var positionsEnd = 0

  /// Begins the first section of a segment.
  ///
  /// - Parameters:
  ///   - path: the segment's, from which the names of scratch files are made.
  ///   - files: the file system.
  ///   - settings: which terms get grams.
  ///   - writer: the segment.
  /// - Throws: `IndexError.system`.
  init(
    path: String, files: FileSystem, grams settings: TermGramSettings,
    writer: inout SegmentFileWriter
  ) throws(IndexError) {
    let stem = path.hasSuffix(".segment") ? String(path.dropLast(8)) : path
    try writer.begin(.postings)
    let positions = try ScratchFile(path: stem + ".positions.tmp", files: files)
    let terms = try ScratchFile(path: stem + ".terms.tmp", files: files)
    self.positions = positions
    self.terms = terms
    grams = TermGramWriter(settings: settings)
  }

  /// Appends the lists of the next terms.
  mutating func append(_ lists: EncodedLists, to writer: inout SegmentFileWriter)
    throws(IndexError)
  {
    var (termStart, start) = (0, 0)
    // Postings that are written and follow each other.
    var fresh = 0..<0
    for entry in lists.entries {
      let term = lists.terms[termStart..<termStart + entry.termLength]
      termStart += entry.termLength
      let known = written.place(of: entry.digest, at: postingsEnd)
      if known != nil {
        try writer.append(lists.postings, fresh)
        fresh = start + entry.postingsLength..<start + entry.postingsLength
      } else {
        fresh = fresh.lowerBound..<start + entry.postingsLength
      }
      start += entry.postingsLength
      let (postingsStart, positionsStart) = (known ?? postingsEnd, positionsEnd)
      if known == nil { postingsEnd += entry.postingsLength }
      positionsEnd += entry.positionsLength
      dictionary.append(
        term,
        entry: TermEntry(
          documentFrequency: entry.documentFrequency, hasPositions: entry.hasPositions,
          postings: postingsStart..<postingsStart + entry.postingsLength,
          positions: positionsStart..<positionsEnd))
      grams.append(term, ordinal: dictionary.count - 1)
    }
    try writer.append(lists.postings, fresh)
    try terms.append(dictionary.takeTerms())
    try positions.append(lists.positions)
  }

  /// Writes the other three sections, and the grams if there are to be any.
  consuming func finish(to writer: inout SegmentFileWriter) throws(IndexError) {
    try writer.begin(.positions)
    try positions.move(to: &writer)
    try writer.begin(.terms)
    try terms.move(to: &writer)
    try writer.begin(.termIndex)
    try writer.append(dictionary.index)
    try grams.write(to: &writer)
  }
}

extension SegmentFileWriter {
  /// Appends a part of an array.
  fileprivate mutating func append(_ bytes: [UInt8], _ range: Range<Int>) throws(IndexError) {
    if range.isEmpty { return }
    // Typed throws does not pass through the standard library's closure.
    let failure: IndexError? = bytes.withUnsafeBytes { bytes in
      do throws(IndexError) {
        try append(UnsafeRawBufferPointer(rebasing: bytes[range]))
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }
}
