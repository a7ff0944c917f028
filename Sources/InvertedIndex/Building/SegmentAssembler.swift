/// Writes builders as one segment, as if their documents had been added to one.
struct SegmentAssembler {
  /// A document of a builder.
  struct Place {
    var builder: Int
    var document: Int
  }

  let builders: [SegmentBuilder]
  /// The documents of each builder.
  let sources: [BuilderDocuments]
  private let parameters: BM25Parameters
  /// The documents of the segment in order.
  private(set) var documents: [Place] = []
  /// For each builder, those of its passages that the segment gets, in its order.
  private var passages: [[InvertedOccurrences.Passage]]
  private(set) var passageCount = 0
  /// Keys that more than one document had.
  private(set) var repeatedKeys: [[UInt8]] = []
  /// From when on documents are left out; nil to leave out none.
  private let moment: ExpiryMoment?
  /// The keys of documents that were left out because they have expired.
  private(set) var expiredKeys: [[UInt8]] = []

  /// Plans a segment.
  ///
  /// - Parameters:
  ///   - builders: each document's number is another.
  ///   - removals: for a removed key the number at which it was removed: documents of lower numbers go.
  ///   - parameters: shape the bounds in the file, not its answers.
  ///   - moment: documents that stay, and have expired by then, are left out; nil for none.
  /// - Throws: `IndexError.limit` for too many passages.
  init(
    _ builders: [SegmentBuilder], removals: [[UInt8]: UInt64] = [:], parameters: BM25Parameters,
    leavingOutExpired moment: ExpiryMoment? = nil
  ) throws(IndexError) {
    self.moment = moment
    self.builders = builders
    self.parameters = parameters
    passages = builders.map { _ in [] }
    let sources = builders.map(BuilderDocuments.init)
    self.sources = sources
    let places = Self.byKey(sources)
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, Self.haveSameKey(places[start], places[end], sources) { end += 1 }
      add(places[start..<end], removals)
      start = end
    }
    guard passageCount < Int(UInt32.max) - 8192 else {
      throw .limit(what: "more than 2³² passages in one segment")
    }
  }

  /// How many documents the segment gets.
  var documentCount: Int { documents.count }
  /// The keys of the documents of the segment, ascending.
  var keys: [[UInt8]] {
    documents.map { sources[$0.builder].key($0.document) }
  }
  /// The numbers of the documents of the segment, in its order.
  var numbers: [UInt64] { documents.map { sources[$0.builder].numbers[$0.document] } }

  /// All documents in the order of their keys, those of one key in the order of their numbers.
  private static func byKey(_ sources: [BuilderDocuments]) -> [Place] {
    var places: [Place] = []
    for (number, source) in sources.enumerated() {
      for document in 0..<source.count {
        places.append(Place(builder: number, document: document))
      }
    }
    func number(_ place: Place) -> UInt64 { sources[place.builder].numbers[place.document] }
    if sources.count > 1 { places.sort { number($0) < number($1) } }
    let isAscending = zip(places, places.dropFirst()).allSatisfy { first, second in
      sources[first.builder].withKey(first.document) { first in
        sources[second.builder].withKey(second.document) { compareBytes(first, $0) < 0 }
      }
    }
    if isAscending { return places }
    let order = ByteStringOrder.sorted(count: places.count) { index in
      let place = places[Int(index)]
      // The keys stay where they are meanwhile.
      return sources[place.builder].withKey(place.document) { $0 }
    }
    return order.map { places[Int($0)] }
  }

  private static func haveSameKey(_ first: Place, _ second: Place, _ sources: [BuilderDocuments])
    -> Bool
  {
    sources[first.builder].withKey(first.document) { first in
      sources[second.builder].withKey(second.document) { compareBytes(first, $0) == 0 }
    }
  }

  /// Takes the last of the documents with one key, unless it was removed.
  private mutating func add(_ places: ArraySlice<Place>, _ removals: [[UInt8]: UInt64]) {
    guard let last = places.last else { return }
    let source = sources[last.builder]
    if places.count > 1 || !removals.isEmpty {
      let key = source.key(last.document)
      let removal = removals[key] ?? 0
      let left = places.count { sources[$0.builder].numbers[$0.document] >= removal }
      if left > 1 { repeatedKeys.append(key) }
      if left == 0 { return }
    }
    if let moment, let expiry = source.expiry(last.document), moment.hasReached(expiry) {
      expiredKeys.append(source.key(last.document))
      return
    }
    documents.append(last)
    for passage in source.passages(of: last.document) {
      passages[last.builder].append(
        InvertedOccurrences.Passage(
          old: UInt32(passage), new: UInt32(truncatingIfNeeded: passageCount)))
      passageCount += 1
    }
  }
}

extension SegmentAssembler {
  /// Writes the segment to a new file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - files: the file system.
  ///   - grams: which terms get grams.
  ///   - durably: false for a run that no commit will name.
  ///   - threads: how many threads encode lists and compress records.
  /// - Returns: the file.
  /// - Throws: `IndexError.system`, `.limit`.
  func write(
    to path: String, files: FileSystem, grams: TermGramSettings = TermGramSettings(),
    durably: Bool = true, threads: Int = 1
  ) throws(IndexError) -> FileDescription {
    var lengthCodes = [UInt8](repeating: 0, count: passageCount)
    var partitions = lengthCodes
    for (builder, passages) in zip(builders, passages) {
      for passage in passages {
        lengthCodes[Int(passage.new)] = builder.lengthCodes[Int(passage.old)]
        partitions[Int(passage.new)] = builder.partitions[Int(passage.old)]
      }
    }
    var statistics = SegmentStatistics()
    for (code, set) in zip(lengthCodes, partitions) {
      statistics.addPassage(lengthCode: code, partitionSet: set)
    }
    var writer = try SegmentFileWriter(path: path, files: files)
    let norms = InverseNormTable(statistics: statistics, parameters: parameters)
    var lists = try TermListWriter(path: path, files: files, grams: grams, writer: &writer)
    let inverseNorms = zip(lengthCodes, partitions).map {
      norms.value(partitions: $1, lengthCode: $0)
    }
    try BuilderLists(
      builders: builders, passages: passages, inverseNorms: inverseNorms, threads: threads
    )
    .write(to: &lists, &writer, threads: threads)
    try lists.finish(to: &writer)
    try writer.begin(.lengths)
    try writer.append(lengthCodes)
    try writer.begin(.partitions)
    try writer.append(partitions)
    try SegmentRecords.write(
      BuilderRecords(self), compression: durably ? .final : .temporary, threads: threads,
      to: &writer)
    try writer.begin(.statistics)
    try writer.append(statistics.encoded(parameters: parameters))
    return try writer.finish(durably: durably)
  }
}

extension SegmentBuilder {
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
    let parameters = parameters
    let assembler = try SegmentAssembler([self], parameters: parameters)
    let repeatedKeys = assembler.repeatedKeys
    return (
      try assembler.write(to: path, files: files, grams: grams, durably: durably), repeatedKeys
    )
  }
}
