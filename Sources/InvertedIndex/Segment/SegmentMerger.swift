/// Merges segments into one, as if its documents had been indexed together.
///
/// Lists are read and written term by term. Memory: 18 bytes a passage, some 30 a document, and the
/// lists of a few terms; what is read of the inputs is given back as it goes.
struct SegmentMerger {
  /// A segment and those of its documents that don't go into the result.
  struct Input {
    var segment: Segment
    var dropped: BitSet
    /// The documents' numbers: of those with one key the highest stays. Nil for a segment of a commit,
    /// which is older than what has numbers.
    var numbers: [UInt64]?
  }

  /// Bytes written between two releases of the inputs' memory.
  private static let releaseInterval: UInt64 = 8 << 20
  /// Bytes of lists that are written at a time.
  private static let batchLength = 1 << 18

  private let inputs: [Input]
  private let parameters: BM25Parameters
  /// Documents of the result in order.
  private var documents: [(input: Int, document: UInt32)] = []
  /// For each input, the new ordinal of every passage; `UInt32.max` if it has none.
  private var newPassages: [[UInt32]] = []
  private var passageCount = 0
  /// When documents of each input expire.
  private let expiries: [[UInt32: UInt64]]
  /// From when on documents are left out; nil to leave out none.
  private let moment: ExpiryMoment?
  /// The keys of documents that were left out because they have expired.
  private(set) var expiredKeys: [[UInt8]] = []
  /// Keys that more than one input had, in any order, some more than once.
  private(set) var repeatedKeys: [[UInt8]] = []

  /// Plans a merge; of documents with the same key and number, that of the last input stays.
  ///
  /// - Parameters:
  ///   - inputs: the segments.
  ///   - parameters: shape the bounds in the file, not its answers.
  ///   - moment: documents that stay, and have expired by then, are left out; nil for none.
  /// - Throws: `IndexError.damaged`, `.limit`.
  init(
    _ inputs: [Input], parameters: BM25Parameters, leavingOutExpired moment: ExpiryMoment? = nil
  ) throws(IndexError) {
    self.inputs = inputs
    self.parameters = parameters
    self.moment = moment
    var expiries: [[UInt32: UInt64]] = []
    for input in inputs { expiries.append(try input.segment.expiriesByDocument()) }
    self.expiries = expiries
    newPassages = inputs.map { [UInt32](repeating: .max, count: $0.segment.passageCount) }
    try planDocuments()
  }

  var documentCount: Int { documents.count }
  /// The numbers of the documents of the result, in its order.
  var numbers: [UInt64] { documents.map { number(of: $0.document, $0.input) } }

  private func number(of document: UInt32, _ input: Int) -> UInt64 {
    inputs[input].numbers?[Int(document)] ?? 0
  }

  private mutating func planDocuments() throws(IndexError) {
    var places = [UInt32](repeating: 0, count: inputs.count)
    var keys: [[UInt8]?] = []
    for number in inputs.indices { keys.append(try nextKey(number, &places[number])) }
    while true {
      var best: Int?
      for number in inputs.indices {
        guard let key = keys[number] else { continue }
        guard let known = best, let bestKey = keys[known] else {
          best = number
          continue
        }
        let order = compareBytes(key, bestKey)
        if order < 0 {
          best = number
        } else if order == 0 {
          // Told at once: a lesser key may come before this one's turn.
          repeatedKeys.append(key)
          // The earlier document gives way to the later one.
          let isLater =
            self.number(of: places[number], number) >= self.number(of: places[known], known)
          let earlier = isLater ? known : number
          if isLater { best = number }
          places[earlier] += 1
          keys[earlier] = try nextKey(earlier, &places[earlier])
        }
      }
      guard let best else { return }
      let document = places[best]
      if let moment, let expiry = expiries[best][document], moment.hasReached(expiry) {
        if let key = keys[best] { expiredKeys.append(key) }
        places[best] += 1
        keys[best] = try nextKey(best, &places[best])
        continue
      }
      documents.append((best, document))
      for passage in try inputs[best].segment.passages(of: document) {
        newPassages[best][Int(passage)] = UInt32(passageCount)
        passageCount += 1
      }
      guard passageCount < Int(UInt32.max) - 8192 else {
        throw .limit(what: "more than 2³² passages in one segment")
      }
      places[best] += 1
      keys[best] = try nextKey(best, &places[best])
    }
  }

  /// The key of the next document that is not dropped, to which `place` moves.
  private func nextKey(_ number: Int, _ place: inout UInt32) throws(IndexError) -> [UInt8]? {
    let input = inputs[number]
    while place < input.segment.documentCount, input.dropped.contains(place) { place += 1 }
    return place < input.segment.documentCount ? try input.segment.documentKey(place) : nil
  }

  /// Writes the result to a new file; `threads` compress its records.
  func write(
    to path: String, files: FileSystem, grams: TermGramSettings = TermGramSettings(),
    durably: Bool = true, threads: Int = 1
  ) throws(IndexError) -> FileDescription {
    var lengthCodes = [UInt8](repeating: 0, count: passageCount)
    var partitions = lengthCodes
    for (number, input) in inputs.enumerated() {
      let (lengths, sets) = (try input.segment.lengthCodes(), try input.segment.partitions())
      for (old, new) in newPassages[number].enumerated() where new != .max {
        lengthCodes[Int(new)] = lengths[old]
        partitions[Int(new)] = sets[old]
      }
    }
    var statistics = SegmentStatistics()
    for (code, set) in zip(lengthCodes, partitions) {
      statistics.addPassage(lengthCode: code, partitionSet: set)
    }
    let norms = InverseNormTable(statistics: statistics, parameters: parameters)
    var writer = try SegmentFileWriter(path: path, files: files)
    var lists = try TermListWriter(path: path, files: files, grams: grams, writer: &writer)
    var encoder = TermListEncoder(
      inverseNorms: zip(lengthCodes, partitions).map {
        norms.value(partitions: $1, lengthCode: $0)
      })
    try writeLists(&encoder, to: &lists, &writer)
    try lists.finish(to: &writer)
    try writer.begin(.lengths)
    try writer.append(lengthCodes)
    try writer.begin(.partitions)
    try writer.append(partitions)
    try SegmentRecords.write(
      Records(self), compression: durably ? .final : .temporary, threads: threads, to: &writer)
    try writer.begin(.statistics)
    try writer.append(statistics.encoded(parameters: parameters))
    return try writer.finish(durably: durably)
  }

  // MARK: - Lists

  private func writeLists(
    _ encoder: inout TermListEncoder, to lists: inout TermListWriter,
    _ writer: inout SegmentFileWriter
  ) throws(IndexError) {
    var encoded = EncodedLists()
    var cursors = inputs.map { $0.segment.dictionary.terms }
    var isLive: [Bool] = []
    for number in cursors.indices { isLive.append(try cursors[number].advance()) }
    var released: UInt64 = 0
    while true {
      var sources: [Int] = []
      for number in cursors.indices where isLive[number] {
        guard let first = sources.first else {
          sources = [number]
          continue
        }
        let order = compareBytes(cursors[number].term, cursors[first].term)
        if order < 0 { sources = [number] } else if order == 0 { sources.append(number) }
      }
      guard let first = sources.first else { break }
      encoder.begin()
      try mergeLists(of: sources, cursors, into: &encoder)
      try encoder.end(term: cursors[first].term, to: &encoded)
      if encoded.postings.count + encoded.positions.count >= Self.batchLength {
        try lists.append(encoded, to: &writer)
        encoded.removeAll()
      }
      for number in sources { isLive[number] = try cursors[number].advance() }
      if writer.byteCount - released >= Self.releaseInterval {
        released = writer.byteCount
        releaseInputs()
      }
    }
    try lists.append(encoded, to: &writer)
  }

  private func mergeLists(
    of sources: [Int], _ cursors: [TermCursor], into encoder: inout TermListEncoder
  ) throws(IndexError) {
    var heads: [RemappedPostings] = []
    for number in sources {
      let cursor = try PostingsCursor(
        segment: inputs[number].segment, entry: cursors[number].entry)
      var head = RemappedPostings(cursor: cursor, input: number)
      if try head.advance(newPassages[number]) { heads.append(head) }
    }
    while !heads.isEmpty {
      var best = 0
      for index in heads.indices where heads[index].passage < heads[best].passage { best = index }
      try encoder.append(
        passage: heads[best].passage, frequency: heads[best].frequency,
        encodedPositions: heads[best].encodedPositions())
      if try !heads[best].advance(newPassages[heads[best].input]) { heads.remove(at: best) }
    }
  }

  private func releaseInputs() {
    for input in inputs { input.segment.file.file.releaseMemory() }
  }

  // MARK: - Records

  /// The records in the order of the result.
  private struct Records: SegmentRecords.Source {
    let merger: SegmentMerger
    /// For each passage of the result, its input and its ordinal there.
    let passages: [(input: Int32, passage: UInt32)]

    init(_ merger: SegmentMerger) throws(IndexError) {
      self.merger = merger
      var passages: [(input: Int32, passage: UInt32)] = []
      passages.reserveCapacity(merger.passageCount)
      for (input, document) in merger.documents {
        for passage in try merger.inputs[input].segment.passages(of: document) {
          passages.append((Int32(input), passage))
        }
      }
      self.passages = passages
    }

    var passageCount: Int { passages.count }
    var documentCount: Int { merger.documents.count }

    func releaseMemory() { merger.releaseInputs() }

    func withPassage(
      _ passage: Int, _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Void
    ) throws(IndexError) {
      let (input, ordinal) = passages[passage]
      let record = try merger.inputs[Int(input)].segment.passageRecord(ordinal)
      try withBytes(of: record, body)
    }

    func expiry(ofDocument document: Int) -> UInt64? {
      let (input, ordinal) = merger.documents[document]
      return merger.expiries[input][ordinal]
    }

    func withDocument(
      _ document: Int,
      _ body: (_ key: [UInt8], _ record: UnsafeRawBufferPointer, _ passages: Int) throws(IndexError)
        -> Void
    ) throws(IndexError) {
      let (input, ordinal) = merger.documents[document]
      let segment = merger.inputs[input].segment
      let key = try segment.documentKey(ordinal)
      let count = try segment.passages(of: ordinal).count
      try withBytes(of: segment.documentRecord(ordinal)) { (record) throws(IndexError) in
        try body(key, record, count)
      }
    }
  }
}

/// Calls `body` with the bytes of an array; typed throws does not pass through the standard library's.
private func withBytes(
  of array: [UInt8], _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Void
) throws(IndexError) {
  let failure: IndexError? = array.withUnsafeBytes { bytes in
    do throws(IndexError) {
      try body(bytes)
      return nil
    } catch {
      return error
    }
  }
  if let failure { throw failure }
}

/// A list of one input with the passage ordinals of the result.
private struct RemappedPostings {
  private var cursor: PostingsCursor
  let input: Int
  private var index = -1
  private(set) var passage: UInt32 = 0

  init(cursor: PostingsCursor, input: Int) {
    self.cursor = cursor
    self.input = input
  }

  var frequency: UInt32 { cursor.frequencies[index] }

  mutating func encodedPositions() throws(IndexError) -> UnsafeRawBufferPointer {
    try cursor.encodedPositions(at: index)
  }

  /// Moves to the next posting whose passage is in the result; false at the end.
  mutating func advance(_ newPassages: [UInt32]) throws(IndexError) -> Bool {
    while true {
      index += 1
      if index >= cursor.count {
        guard try cursor.nextBlock() else { return false }
        try cursor.loadFrequencies()
        index = 0
      }
      passage = newPassages[Int(cursor.passages[index])]
      if passage != .max { return true }
    }
  }
}
