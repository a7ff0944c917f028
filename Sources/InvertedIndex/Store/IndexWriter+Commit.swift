extension IndexWriter {
  /// Makes the changes the newest commit.
  ///
  /// - Parameters:
  ///   - properties: what the layers above keep with the commit.
  ///   - isOptimizing: whether to merge everything into one segment.
  ///   - keepsPrevious: whether the files of the commit before stay, for readers that are about to open
  ///     it; false if they may be damaged.
  ///   - damaged: files to be moved to the folder of damaged ones.
  ///   - isCancelled: asked between the parts of the work; true ends it with nothing changed.
  ///   - terms: the terms of stored passages, in order to subtract those of deleted ones.
  /// - Returns: what the index holds; without changes there is no new commit.
  /// - Throws: `IndexError`; the commit before is untouched then.
  public mutating func commit(
    properties: [String: [UInt8]], isOptimizing: Bool = false, keepsPrevious: Bool = true,
    settingAside damaged: [String] = [],
    isCancelled: () -> Bool = { false }, terms: TermSource
  ) throws(IndexError) -> Report {
    let segments = base?.segments ?? []
    if !allRuns.isEmpty { try spillAll() }
    let deletedBefore = segments.reduce(0) { $0 + $1.documentCount - $1.liveDocumentCount }
    let replaced = try deleteReplaced()
    let sizes = try sizes()
    let added =
      allRuns.reduce(0) { $0 + $1.segment.passageCount }
      + ([shard] + adopted).reduce(0) { $0 + $1.builder.passageCount }
    let hasNew = !allRuns.isEmpty || ([shard] + adopted).contains { !$0.builder.isEmpty }
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
    if !hasChanges, let base { return report(base, isNew: false) }
    if isCancelled() { throw .cancelled }
    if let file = try writeNewSegment(mergingFrom: first) {
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
    report.replacedDocuments = replaced
    report.removedDocuments = deleted.reduce(0) { $0 + $1.count } - deletedBefore - replaced
    return report
  }

  private func report(_ snapshot: IndexSnapshot, isNew: Bool) -> Report {
    Report(
      generation: snapshot.generation, isNew: isNew,
      documents: snapshot.segments.reduce(0) { $0 + $1.liveDocumentCount },
      passages: snapshot.segments.reduce(0) { $0 + $1.statistics.all.passages },
      repeatedKeys: repeatedKeys.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// Deletes the documents of the commit before whose keys were added anew; returns how many there are.
  private mutating func deleteReplaced() throws(IndexError) -> Int {
    var count = 0
    let segments = base?.segments ?? []
    if segments.isEmpty { return 0 }
    let builders = ([shard] + adopted).map(\.builder).filter { !$0.isEmpty }
    let keys = try SegmentAssembler(
      builders, removals: shard.removals, parameters: parameters
    ).keys
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
    return count
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
  private mutating func writeNewSegment(mergingFrom first: Int) throws(IndexError)
    -> FileDescription?
  {
    let segments = base?.segments ?? []
    let target = path(segmentName(0))
    let merged = (first..<segments.count).filter { deleted[$0].count < segments[$0].documentCount }
    if allRuns.isEmpty, merged.isEmpty {
      let assembler = try SegmentAssembler(
        takeBuilders(), removals: shard.removals, parameters: parameters)
      repeatedKeys.formUnion(assembler.repeatedKeys)
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
    let merger = try SegmentMerger(inputs, parameters: parameters)
    repeatedKeys.formUnion(merger.repeatedKeys)
    return merger.documentCount == 0
      ? nil
      : try merger.write(
        to: target, files: directory.files, grams: grams, threads: threads)
  }
}
