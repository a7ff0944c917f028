/// Writes the lists of all terms, in byte order of the terms: the first four sections of a segment.
///
/// The one way to write lists, so that a segment has the same bytes however it came about. Memory: the
/// lists of one term, and a key for every 32 terms.
struct TermListWriter: ~Copyable {
  /// 1 / K of every passage, by the averages of the segment.
  private let inverseNorms: [Float]
  private var positions: ScratchFile
  private var terms: ScratchFile
  private var dictionary = TermDictionaryWriter()
  private var encoder = PostingsEncoder()
  private var grams: TermGramWriter
  private var written = WrittenLists()
  private var postingsEnd = 0
  private var positionsEnd = 0

  /// Begins the first section of a segment.
  ///
  /// - Parameters:
  ///   - path: the segment's, from which the names of scratch files are made.
  ///   - files: the file system.
  ///   - inverseNorms: 1 / K of every passage.
  ///   - settings: which terms get grams.
  ///   - writer: the segment.
  /// - Throws: `IndexError.system`.
  init(
    path: String, files: FileSystem, inverseNorms: [Float], grams settings: TermGramSettings,
    writer: inout SegmentFileWriter
  ) throws(IndexError) {
    let stem = path.hasSuffix(".segment") ? String(path.dropLast(8)) : path
    try writer.begin(.postings)
    let positions = try ScratchFile(path: stem + ".positions.tmp", files: files)
    let terms = try ScratchFile(path: stem + ".terms.tmp", files: files)
    self.positions = positions
    self.terms = terms
    self.inverseNorms = inverseNorms
    grams = TermGramWriter(settings: settings)
  }

  /// Begins a term's list.
  mutating func begin() {
    encoder.begin()
  }

  /// Adds the next passage in order; `encodedPositions` as `PostingsEncoder.append`.
  @inline(__always)
  mutating func append(
    passage: UInt32, frequency: UInt32, encodedPositions: UnsafeRawBufferPointer
  ) throws(IndexError) {
    // Rounded up, so that no rounding on the way to a score gets above the bound.
    let bound = (Float(frequency) * inverseNorms[Int(passage)]).nextUp
    try encoder.append(
      passage: passage, frequency: frequency, bound: bound, encodedPositions: encodedPositions)
  }

  /// Ends the term's list; a term without postings is left out.
  mutating func end(term: [UInt8], to writer: inout SegmentFileWriter) throws(IndexError) {
    if encoder.count == 0 { return }
    try encoder.finish()
    let known = written.place(of: encoder.postings, count: encoder.count, at: postingsEnd)
    let (postingsStart, positionsStart) = (known ?? postingsEnd, positionsEnd)
    if known == nil { postingsEnd += encoder.postings.count }
    positionsEnd += encoder.positions.count
    dictionary.append(
      term,
      entry: TermEntry(
        documentFrequency: encoder.count, hasPositions: encoder.hasPositions,
        postings: postingsStart..<postingsStart + encoder.postings.count,
        positions: positionsStart..<positionsEnd))
    grams.append(term, ordinal: dictionary.count - 1)
    try terms.append(dictionary.takeTerms())
    try positions.append(encoder.positions)
    if known == nil { try writer.append(encoder.postings) }
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
