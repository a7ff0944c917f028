/// Verifies a segment: every checksum, and every rule of the format that a checksum can't see.
///
/// Reads the whole file. The first thing wrong in each part is reported, and the other parts are still
/// looked at.
struct SegmentCheck {
  private let segment: Segment
  private let deleted: UnsafeBufferPointer<UInt8>?
  private(set) var problems: [IndexError] = []

  /// Checks a segment with its tombstones.
  ///
  /// - Parameters:
  ///   - segment: the segment.
  ///   - checkRecords: what the layers above know of records; throws what is wrong with them.
  init(
    _ segment: Segment,
    checkRecords: (Segment) throws(IndexError) -> Void = { (_) throws(IndexError) in }
  ) {
    self.segment = segment
    deleted = try? segment.deletedPassages()
    problems += segment.file.verifyAll()
    if let tombstones = segment.tombstones { problems += tombstones.file.verifyAll() }
    // What is built on damaged bytes is wrong anyway, and one line is clearer than hundreds.
    if !problems.isEmpty { return }
    attempt { (check) throws(IndexError) in try check.documents() }
    attempt { (check) throws(IndexError) in try check.segment.expiries?.check() }
    attempt { (check) throws(IndexError) in try check.statistics() }
    attempt { (check) throws(IndexError) in try check.lists() }
    attempt { (check) throws(IndexError) in try check.grams() }
    attempt { (check) throws(IndexError) in try check.tombstones() }
    attempt { (check) throws(IndexError) in try checkRecords(check.segment) }
  }

  private mutating func attempt(_ part: (SegmentCheck) throws(IndexError) -> Void) {
    do throws(IndexError) {
      try part(self)
    } catch {
      problems.append(error)
    }
  }

  private func problem(
    _ section: SegmentFormat.Section, _ offset: Int, _ what: String, file: String? = nil
  ) -> IndexError {
    .damaged(file: file ?? segment.path, section: section.name, offset: offset, what: what)
  }

  /// Keys ascend, passages follow each other, records lie in their sections.
  private func documents() throws(IndexError) {
    var previous: [UInt8]?
    var passage: UInt32 = 0
    for document in 0..<UInt32(segment.documentCount) {
      let key = try segment.documentKey(document)
      if let previous, compareBytes(previous, key) >= 0 {
        throw problem(.documents, Int(document), "keys are not ascending")
      }
      previous = key
      let range = try segment.passages(of: document)
      guard range.lowerBound == passage else {
        throw problem(.firstPassages, 4 * Int(document), "passages don't follow each other")
      }
      passage = range.upperBound
    }
    guard passage == segment.passageCount else {
      throw problem(.firstPassages, 4 * segment.documentCount, "passages belong to no document")
    }
    for passage in 0..<passage { _ = try segment.passageRecord(passage) }
    for document in 0..<UInt32(segment.documentCount) {
      _ = try segment.documentRecord(document)
    }
  }

  /// The stored sums are those of the lengths.
  private func statistics() throws(IndexError) {
    let (lengths, partitions) = (try segment.lengthCodes(), try segment.partitions())
    var sums = SegmentStatistics()
    for passage in 0..<segment.passageCount {
      guard partitions[passage] < SegmentStatistics.partitionSetCount else {
        throw problem(.partitions, passage, "an unknown partition")
      }
      sums.addPassage(lengthCode: lengths[passage], partitionSet: partitions[passage])
    }
    guard sums == segment.storedStatistics else {
      throw problem(.statistics, 0, "sums differ from those of the passages")
    }
  }

  /// Terms ascend, lists follow each other without a gap, every posting and position decodes, no
  /// posting is above its block's bound, and deleted passages count as the tombstones say.
  private func lists() throws(IndexError) {
    let (lengths, partitions) = (try segment.lengthCodes(), try segment.partitions())
    let norms = InverseNormTable(
      statistics: segment.storedStatistics, parameters: segment.storedParameters)
    try segment.dictionary.check()
    try segment.tombstones?.checkDictionary()
    var terms = segment.dictionary.terms
    var tombstones = segment.tombstones?.terms
    var hasTombstone = try tombstones?.advance() ?? false
    var previous: [UInt8]?
    var (postingsEnd, positionsEnd) = (0, 0)
    let positions = PositionList()
    while try terms.advance() {
      let entry = terms.entry
      if let previous, compareBytes(previous, terms.term) >= 0 {
        throw problem(.terms, entry.postings.lowerBound, "terms are not ascending")
      }
      previous = terms.term
      // A list before the others is one of them, which this term has too.
      guard
        entry.postings.lowerBound == postingsEnd || entry.postings.upperBound <= postingsEnd,
        entry.positions.lowerBound == positionsEnd || !entry.hasPositions
      else { throw problem(.terms, postingsEnd, "lists don't follow each other") }
      postingsEnd = max(postingsEnd, entry.postings.upperBound)
      positionsEnd = max(positionsEnd, entry.positions.upperBound)
      var cursor = try PostingsCursor(segment: segment, entry: entry)
      var block = 0
      var deletedCount = 0
      var count = 0
      while try cursor.nextBlock() {
        try cursor.loadFrequencies()
        let bound = try cursor.bound(ofBlock: block)
        for index in 0..<cursor.count {
          let passage = Int(cursor.passages[index])
          let norm = norms.value(partitions: partitions[passage], lengthCode: lengths[passage])
          guard cursor.frequencies[index] > 0,
            bound.map({ Float(cursor.frequencies[index]) * norm <= $0 }) ?? true
          else {
            throw problem(
              .postings, entry.postings.lowerBound, "a posting lies above its block's bound")
          }
          if let deleted, deleted[passage >> 3] >> UInt8(passage & 7) & 1 == 1 { deletedCount += 1 }
          positions.removeAll()
          try cursor.positions(at: index, into: positions)
          guard zip(positions.values, positions.values.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw problem(.positions, entry.positions.lowerBound, "positions are not ascending")
          }
        }
        count += cursor.count
        block += 1
      }
      guard count == entry.documentFrequency else {
        throw problem(.postings, entry.postings.lowerBound, "a list has another length")
      }
      var subtracted = 0
      if hasTombstone, let tombstone = tombstones, compareBytes(tombstone.term, terms.term) == 0 {
        subtracted = tombstone.entry.documentFrequency
        hasTombstone = try tombstones?.advance() ?? false
      }
      guard subtracted == deletedCount else {
        throw problem(
          .terms, 0, "\(subtracted) deletions of a term, \(deletedCount) deleted postings",
          file: segment.tombstones?.file.file.path)
      }
    }
    guard !hasTombstone else {
      throw problem(
        .terms, 0, "a deleted term that the segment lacks",
        file: segment.tombstones?.file.file.path)
    }
    guard postingsEnd == segment.postingsSection.length,
      positionsEnd == segment.positionsSection.length
    else { throw problem(.postings, postingsEnd, "bytes behind the last list") }
  }

  /// The grams of terms are those that are counted.
  private func grams() throws(IndexError) {
    var terms = segment.dictionary.terms
    var count = 0
    while try terms.advance() { count += 1 }
    guard count == segment.termCount else {
      throw problem(.termIndex, 0, "\(count) terms, \(segment.termCount) expected")
    }
    try TermGramReader(file: segment.file)?.check(termsInDictionary: count)
  }

  /// Deleted passages are those of the deleted documents, and their sums are stored.
  private func tombstones() throws(IndexError) {
    guard let tombstones = segment.tombstones, let deleted else { return }
    let path = tombstones.file.file.path
    let (lengths, partitions) = (try segment.lengthCodes(), try segment.partitions())
    var sums = SegmentStatistics()
    for document in 0..<UInt32(segment.documentCount) {
      let isDeleted = tombstones.documents.contains(document)
      for passage in try segment.passages(of: document) {
        let place = Int(passage)
        guard (deleted[place >> 3] >> UInt8(place & 7) & 1 == 1) == isDeleted else {
          throw problem(
            .deletedPassages, place >> 3, "a passage and its document disagree", file: path)
        }
        if isDeleted {
          sums.addPassage(lengthCode: lengths[place], partitionSet: partitions[place])
        }
      }
    }
    guard sums == tombstones.statistics else {
      throw problem(
        .statistics, 0, "sums differ from those of the deleted passages", file: path)
    }
  }
}
