extension SegmentBuilder {
  /// Which documents and passages a segment gets, in its order.
  private struct Arrangement {
    /// Documents as numbered by the builder, in the order of the segment.
    var documents: [Int] = []
    /// Passages likewise.
    var passages: [Int] = []
    /// The segment's passage for every passage of the builder; `UInt32.max` if it has none.
    var newPassages: [UInt32] = []
    /// Whether passages keep their order, so that lists need no sorting.
    var keepsOrder = true
    /// Keys that more than one document had.
    var repeatedKeys: [[UInt8]] = []
  }

  /// The keys of the documents that the segment will hold, ascending.
  func survivingKeys() -> [[UInt8]] {
    arrangement().documents.map(key(of:))
  }

  private func key(of document: Int) -> [UInt8] {
    documentRecords.withRecord(document) { record in
      var cursor = ByteCursor(record)
      let key = try? cursor.range(count: cursor.varint())
      return key.map { Array($0) } ?? []
    }
  }

  private func passageRange(of document: Int) -> Range<Int> {
    let end = document + 1 < documentCount ? Int(firstPassages[document + 1]) : passageCount
    return Int(firstPassages[document])..<end
  }

  private func arrangement() -> Arrangement {
    var result = Arrangement()
    let keys = (0..<documentCount).map(key(of:))
    var order = Array(0..<documentCount)
    let isAscending = zip(order, order.dropFirst()).allSatisfy {
      compareBytes(keys[$0], keys[$1]) < 0
    }
    if !isAscending {
      order.sort { left, right in
        let comparison = compareBytes(keys[left], keys[right])
        return comparison == 0 ? left < right : comparison < 0
      }
    }
    result.newPassages = [UInt32](repeating: .max, count: passageCount)
    for (place, document) in order.enumerated() {
      if place + 1 < order.count, keys[document] == keys[order[place + 1]] {
        // A removal in between is no repetition.
        if !removals.contains(UInt32(document)), !removals.contains(UInt32(order[place + 1])) {
          result.repeatedKeys.append(keys[document])
        }
        continue
      }
      if removals.contains(UInt32(document)) { continue }
      if let last = result.documents.last, last > document { result.keepsOrder = false }
      result.documents.append(document)
      for passage in passageRange(of: document) {
        result.newPassages[passage] = UInt32(result.passages.count)
        result.passages.append(passage)
      }
    }
    return result
  }

  /// Writes what was added to a new file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - files: the file system.
  ///   - grams: which terms get grams.
  ///   - durably: false for a run that no commit will name.
  /// - Returns: the file, and the keys that more than one document had.
  /// - Throws: `IndexError.system`, `.limit`.
  public consuming func write(
    to path: String, files: FileSystem, grams: TermGramSettings = TermGramSettings(),
    durably: Bool = true
  ) throws(IndexError) -> (file: FileDescription, repeatedKeys: [[UInt8]]) {
    let arrangement = arrangement()
    var statistics = SegmentStatistics()
    for passage in arrangement.passages {
      statistics.addPassage(lengthCode: lengthCodes[passage], partitionSet: partitions[passage])
    }
    var writer = try SegmentFileWriter(path: path, files: files)
    let norms = InverseNormTable(statistics: statistics, parameters: parameters)
    var lists = try TermListWriter(
      path: path, files: files,
      inverseNorms: arrangement.passages.map {
        norms.value(partitions: partitions[$0], lengthCode: lengthCodes[$0])
      }, grams: grams, writer: &writer)
    try writeLists(arrangement, to: &lists, &writer)
    try lists.finish(to: &writer)
    try writer.begin(.lengths)
    try writer.append(arrangement.passages.map { lengthCodes[$0] })
    try writer.begin(.partitions)
    try writer.append(arrangement.passages.map { partitions[$0] })
    try SegmentRecords.write(
      Records(builder: copy self, arrangement: arrangement),
      compression: durably ? .final : .temporary, to: &writer)
    try writer.begin(.statistics)
    try writer.append(statistics.encoded(parameters: parameters))
    return (try writer.finish(durably: durably), arrangement.repeatedKeys)
  }

  /// The records in the order of the segment.
  private struct Records: SegmentRecords.Source {
    let builder: SegmentBuilder
    let arrangement: Arrangement

    var passageCount: Int { arrangement.passages.count }
    var documentCount: Int { arrangement.documents.count }

    func withPassage(
      _ passage: Int, _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Void
    ) throws(IndexError) {
      try builder.passageRecords.withRecord(arrangement.passages[passage], body)
    }

    func withDocument(
      _ document: Int,
      _ body: (_ key: [UInt8], _ record: UnsafeRawBufferPointer, _ passages: Int) throws(IndexError)
        -> Void
    ) throws(IndexError) {
      let number = arrangement.documents[document]
      try builder.documentRecords.withRecord(number) { (bytes) throws(IndexError) in
        let key = builder.key(of: number)
        var length: [UInt8] = []
        length.append(varint: UInt64(key.count))
        let record = UnsafeRawBufferPointer(rebasing: bytes[(length.count + key.count)...])
        try body(key, record, builder.passageRange(of: number).count)
      }
    }
  }

  private func writeLists(
    _ arrangement: Arrangement, to lists: inout TermListWriter, _ writer: inout SegmentFileWriter
  ) throws(IndexError) {
    // A counting sort by term keeps the passages of each term in order.
    var starts = [UInt32](repeating: 0, count: interner.count + 1)
    for term in terms { starts[Int(term) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var places = starts
    var order = [UInt32](repeating: 0, count: terms.count)
    for (index, term) in terms.enumerated() {
      order[Int(places[Int(term)])] = UInt32(index)
      places[Int(term)] += 1
    }
    for term in interner.sortedIdentifiers() {
      let range = Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
      if !arrangement.keepsOrder {
        order[range].sort {
          arrangement.newPassages[Int(passages[Int($0)])]
            < arrangement.newPassages[Int(passages[Int($1)])]
        }
      }
      lists.begin()
      for place in range {
        let posting = Int(order[place])
        let passage = arrangement.newPassages[Int(passages[posting])]
        if passage == .max { continue }
        let start = posting == 0 ? 0 : Int(positionEnds[posting - 1])
        let end = Int(positionEnds[posting])
        // Typed throws does not pass through the standard library's closure.
        let failure: IndexError? = positions.withUnsafeBytes { bytes in
          do throws(IndexError) {
            try lists.append(
              passage: passage, frequency: frequencies[posting],
              encodedPositions: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            return nil
          } catch {
            return error
          }
        }
        if let failure { throw failure }
      }
      try lists.end(term: Array(interner.bytes(of: term)), to: &writer)
    }
  }
}
