extension IndexWriter {
  /// Makes the changes the newest commit.
  ///
  /// - Parameters:
  ///   - properties: what the layers above keep with the commit.
  ///   - isOptimizing: whether to merge everything into one segment.
  ///   - keepsPrevious: whether the files of the commit before stay, for readers that are about to open
  ///     it; false if they may be damaged.
  ///   - damaged: files to be moved to the folder of damaged ones.
  ///   - moment: documents that have expired by then are dropped or left out; nil to keep them.
  ///   - isCancelled: asked between the parts of the work; true ends it with nothing changed.
  ///   - terms: the terms of stored passages, in order to subtract those of deleted ones.
  /// - Returns: what the index holds; without changes there is no new commit.
  /// - Throws: `IndexError`; the commit before is untouched then.
  public mutating func commit(
    properties: [String: [UInt8]], isOptimizing: Bool = false, keepsPrevious: Bool = true,
    settingAside damaged: [String] = [], droppingExpired moment: ExpiryMoment? = nil,
    isCancelled: () -> Bool = { false }, terms: TermSource
  ) throws(IndexError) -> Report {
    let segments = base?.segments ?? []
    if !allRuns.isEmpty { try spillAll() }
    let deletedBefore = segments.reduce(0) { $0 + $1.documentCount - $1.liveDocumentCount }
    var replaced = 0
    let hasNew = try deleteReplaced(moment, counting: &replaced)
    let dropped = try deleteExpired(moment)
    let sizes = try sizes()
    let added =
      allRuns.reduce(0) { $0 + $1.segment.passageCount }
      + ([shard] + adopted).reduce(0) { $0 + $1.builder.passageCount }
    var first = MergePolicy.firstToMerge(sizes, added: added)
    if isOptimizing {
      let isOptimal =
        segments.count <= 1 && !hasNew && sizes.allSatisfy { $0.live == $0.stored && $0.live > 0 }
      if !isOptimal { first = 0 }
    }
    if isCancelled() { throw .cancelled }
    var descriptions: [SegmentDescription] = []
    var hasChanges = hasNew || first < segments.count || base?.properties != properties
    for number in 0..<first {
      let description = try updatedDescription(number, terms)
      if description != base?.manifest.segments[number] { hasChanges = true }
      descriptions.append(description)
    }
    if !hasChanges, let base {
      // All that was added has expired, and nothing before it had its keys.
      var report = report(base, isNew: false)
      report.expiredAdditions = expiredKeys.count
      return report
    }
    if isCancelled() { throw .cancelled }
    expiredKeys = []
    if let file = try writeNewSegment(mergingFrom: first, moment) {
      descriptions.append(SegmentDescription(file: file))
    }
    if isCancelled() { throw .cancelled }
    for shard in [shard] + adopted { repeatedKeys.formUnion(shard.repeatedKeys) }
    shard.forgetRuns()
    adopted = []
    let manifest = Manifest(
      generation: generation, segments: descriptions, properties: properties)
    try directory.commit(
      manifest, keepsPrevious: keepsPrevious, settingAside: damaged, lock)
    var report = report(try directory.open(), isNew: true)
    var replacedByExpired = 0
    for key in expiredKeys where try holdsBefore(key) { replacedByExpired += 1 }
    report.expiredDocuments = dropped + replacedByExpired
    report.expiredAdditions = expiredKeys.count - replacedByExpired
    report.replacedDocuments = replaced - replacedByExpired
    report.removedDocuments =
      deleted.reduce(0) { $0 + $1.count } - deletedBefore - replaced - dropped
    return report
  }

  private func report(_ snapshot: IndexSnapshot, isNew: Bool) -> Report {
    Report(
      generation: snapshot.generation, isNew: isNew,
      documents: snapshot.segments.reduce(0) { $0 + $1.liveDocumentCount },
      passages: snapshot.segments.reduce(0) { $0 + $1.statistics.all.passages },
      repeatedKeys: repeatedKeys.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// Whether the commit before has a document with a key.
  private func holdsBefore(_ key: [UInt8]) throws(IndexError) -> Bool {
    for segment in base?.segments ?? [] {
      if let document = try segment.document(withKey: key), !segment.isDeleted(document: document) {
        return true
      }
    }
    return false
  }

  /// Deletes the documents of the commit before that have expired; returns how many there are.
  private mutating func deleteExpired(_ moment: ExpiryMoment?) throws(IndexError) -> Int {
    guard let moment else { return 0 }
    var count = 0
    for (number, segment) in (base?.segments ?? []).enumerated() {
      for expired in try segment.expiredDocuments(at: moment)
      where deleted[number].insert(expired.document) {
        count += 1
      }
    }
    return count
  }

  /// Deletes the documents of the commit before whose keys were added anew, and counts them.
  ///
  /// - Returns: whether anything was added that has not expired.
  private mutating func deleteReplaced(_ moment: ExpiryMoment?, counting count: inout Int)
    throws(IndexError) -> Bool
  {
    let segments = base?.segments ?? []
    let builders = ([shard] + adopted).map(\.builder).filter { !$0.isEmpty }
    if builders.isEmpty, allRuns.isEmpty { return false }
    if segments.isEmpty, moment == nil || builders.allSatisfy(\.expiries.isEmpty) { return true }
    let assembler = try SegmentAssembler(
      builders, removals: shard.removals, parameters: parameters, leavingOutExpired: moment)
    expiredKeys = assembler.expiredKeys
    let hasNew = !allRuns.isEmpty || assembler.documentCount > 0
    if segments.isEmpty { return hasNew }
    // Also one that has expired takes the place of an earlier one.
    var keys = assembler.keys
    if !expiredKeys.isEmpty {
      keys = (keys + expiredKeys).sorted { compareBytes($0, $1) < 0 }
    }
    for (number, segment) in segments.enumerated() {
      var place = 0
      for key in keys { count += try deleteReplaced(key, number, segment, &place) }
      for run in allRuns {
        place = 0
        for document in 0..<UInt32(run.segment.documentCount) {
          count += try deleteReplaced(
            run.segment.documentKey(document), number, segment, &place)
        }
      }
    }
    return hasNew
  }

  /// 1 if the segment has a live document with the key, else 0.
  private mutating func deleteReplaced(
    _ key: [UInt8], _ number: Int, _ segment: Segment, _ place: inout Int
  ) throws(IndexError) -> Int {
    // Keys ascend, so each is looked for behind the one before.
    place = try segment.firstDocument(notBefore: key, from: place)
    guard place < segment.documentCount,
      try compareBytes(segment.documentKey(UInt32(place)), key) == 0,
      !segment.isDeleted(document: UInt32(place))
    else { return 0 }
    deleted[number].insert(UInt32(place))
    return 1
  }

  private func sizes() throws(IndexError) -> [MergePolicy.Size] {
    var sizes: [MergePolicy.Size] = []
    for (segment, deleted) in zip(base?.segments ?? [], deleted) {
      var live = segment.passageCount
      if deleted.count > 0 {
        for document in 0..<UInt32(segment.documentCount) where deleted.contains(document) {
          live -= try segment.passages(of: document).count
        }
      }
      // Documents without passages are live, too.
      if live == 0, deleted.count < segment.documentCount { live = 1 }
      sizes.append(MergePolicy.Size(live: live, stored: segment.passageCount))
    }
    return sizes
  }

  /// What the new manifest says of a segment that stays, its tombstones written if there are new ones.
  private func updatedDescription(_ number: Int, _ terms: TermSource) throws(IndexError)
    -> SegmentDescription
  {
    guard let base else { preconditionFailure("a segment that stays is one of the commit before") }
    let segment = base.segments[number]
    var description = base.manifest.segments[number]
    guard deleted[number].count > segment.documentCount - segment.liveDocumentCount else {
      return description
    }
    var counter = TermCounter()
    for document in 0..<UInt32(segment.documentCount)
    where deleted[number].contains(document) && !segment.isDeleted(document: document) {
      try terms(segment, document, &counter)
    }
    let name = IndexDirectory.fileName(
      generation: generation, number: number, suffix: "tombstones")
    description.tombstones = try Tombstones.write(
      to: path(name), files: directory.files, of: segment, documents: deleted[number],
      counter: counter, parameters: parameters)
    return description
  }

  /// The segment of what was added and of the segments that are merged; nil if it has no documents.
  private mutating func writeNewSegment(mergingFrom first: Int, _ moment: ExpiryMoment?)
    throws(IndexError) -> FileDescription?
  {
    let segments = base?.segments ?? []
    let target = path(segmentName(0))
    let merged = (first..<segments.count).filter { deleted[$0].count < segments[$0].documentCount }
    if allRuns.isEmpty, merged.isEmpty {
      let assembler = try SegmentAssembler(
        takeBuilders(), removals: shard.removals, parameters: parameters,
        leavingOutExpired: moment)
      repeatedKeys.formUnion(assembler.repeatedKeys)
      expiredKeys = assembler.expiredKeys
      return assembler.documentCount == 0
        ? nil
        : try assembler.write(
          to: target, files: directory.files, grams: grams, threads: threads)
    }
    try spillAll()
    var inputs: [SegmentMerger.Input] = []
    for number in merged {
      inputs.append(.init(segment: segments[number], dropped: deleted[number]))
    }
    inputs += try runInputs()
    let merger = try SegmentMerger(inputs, parameters: parameters, leavingOutExpired: moment)
    repeatedKeys.formUnion(merger.repeatedKeys)
    expiredKeys = merger.expiredKeys
    return merger.documentCount == 0
      ? nil
      : try merger.write(
        to: target, files: directory.files, grams: grams, threads: threads)
  }
}
