import TestSupport
import Testing

@testable import InvertedIndex

/// Documents by key, and an index that is told of every change: the index must answer as one that is
/// built anew from the documents.
private struct ChangingIndex {
  let directory: IndexDirectory
  /// What is in the index now.
  var documents: [[UInt8]: ModelDocument] = [:]
  /// Every version that was ever added, by its record.
  private var versions: [[UInt8]: ModelDocument] = [:]

  init(_ folder: TemporaryFolder) {
    directory = IndexDirectory(path: folder.path)
  }

  static func document(_ key: Int, using random: inout SeededGenerator) -> ModelDocument {
    let version = (0..<8).map { _ in UInt8.random(in: 0...255, using: &random) }
    let passages = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let occurrences = (0..<Int.random(in: 0...9, using: &random)).map { place in
        ModelPassage.Occurrence(
          term: [UInt8.random(in: 0x61...0x7a, using: &random)],
          frequency: UInt16.random(in: 1...3, using: &random),
          // Some lists have positions, some none, and some have both.
          position: Int.random(in: 0...5, using: &random) == 0
            ? SegmentBuilder.Occurrence.noPosition : UInt32(place))
      }
      return ModelPassage(
        length: Int.random(in: 0...90, using: &random),
        partitions: UInt8.random(in: 0..<4, using: &random), record: version,
        occurrences: occurrences)
    }
    return ModelDocument(key: orderedKey(key), record: version, passages: passages)
  }

  /// Makes random changes and commits them.
  mutating func change(
    _ count: Int, keys: Int, optimizing: Bool, using random: inout SeededGenerator
  ) throws -> IndexWriter.Report {
    let lock = try directory.lock()
    let base = try? directory.open()
    var writer = try IndexWriter(
      directory: directory, lock: lock, base: base, parameters: BM25Parameters(),
      memoryBudget: [200, 5_000, 1 << 20].randomElement(using: &random) ?? 200)
    for _ in 0..<count {
      let key = Int.random(in: 0..<keys, using: &random)
      if Int.random(in: 0...2, using: &random) == 0 {
        try writer.remove(key: orderedKey(key))
        documents[orderedKey(key)] = nil
      } else {
        let document = Self.document(key, using: &random)
        document.add(to: &writer.builder)
        documents[document.key] = document
        versions[document.record] = document
        try writer.spillIfNeeded()
      }
    }
    let versions = versions
    return try writer.commit(properties: [:], isOptimizing: optimizing) {
      (segment, number, counter) throws(IndexError) in
      for passage in versions[try segment.documentRecord(number)]?.passages ?? [] {
        for occurrence in passage.occurrences {
          occurrence.term.withUnsafeBufferPointer { counter.add($0) }
        }
        counter.endPassage()
      }
    }
  }

  /// The same documents in an index of their own.
  func rebuilt(in folder: TemporaryFolder) throws -> IndexSnapshot {
    let directory = IndexDirectory(path: folder.path)
    var writer = try IndexWriter(
      directory: directory, lock: directory.lock(), base: nil, parameters: BM25Parameters(),
      memoryBudget: 1 << 30)
    for document in documents.values { document.add(to: &writer.builder) }
    _ = try writer.commit(properties: [:]) { (_, _, _) throws(IndexError) in }
    return try directory.open()
  }
}

/// A hit by what users see of it.
private struct Answer: Equatable {
  var key: [UInt8]
  var passage: UInt32
  var score: UInt32
  var level: UInt8

  static func all(_ request: MatchRequest, _ snapshot: IndexSnapshot) throws -> [Self] {
    let result = try Matcher(segments: snapshot.segments, parameters: BM25Parameters())
      .search(request)
    return try result.groups.joined().map { hit in
      let segment = snapshot.segments[hit.segment]
      return try Answer(
        key: segment.documentKey(hit.document),
        passage: hit.passage - segment.passages(of: hit.document).lowerBound,
        score: hit.score.bitPattern, level: hit.level)
    }
  }
}

@Suite("Updates of an index")
struct IndexWriterTests {
  @Test("after any changes it answers as one that is built anew, to the bit", arguments: 1...12)
  func equalsRebuild(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    var index = ChangingIndex(folder)
    let keys = Int.random(in: 3...60, using: &random)
    for round in 0..<14 {
      let note: Comment = "seed \(seed), round \(round)"
      let optimizes = Int.random(in: 0...4, using: &random) == 0
      let report = try index.change(
        Int.random(in: 0...30, using: &random), keys: keys, optimizing: optimizes, using: &random)
      let other = try TemporaryFolder()
      let rebuilt = try index.rebuilt(in: other)
      let snapshot = try index.directory.open()
      #expect(report.generation == snapshot.generation, note)
      #expect(report.documents == index.documents.count, note)
      try expectSame(snapshot, rebuilt, note, using: &random)
      #expect(try IndexCheck(of: index.directory).problems == [], note)
      if optimizes {
        #expect(snapshot.segments.count == rebuilt.segments.count, note)
        for (left, right) in zip(snapshot.segments, rebuilt.segments) {
          #expect(left.file.file.bytes.elementsEqual(right.file.file.bytes), note)
        }
      }
      let sizes = snapshot.segments.map(\.statistics.all.passages)
      for (number, size) in sizes.enumerated() {
        #expect(size > sizes[(number + 1)...].reduce(0, +) || size == 0, note)
      }
    }
  }

  private func expectSame(
    _ left: IndexSnapshot, _ right: IndexSnapshot, _ note: Comment,
    using random: inout SeededGenerator
  ) throws {
    func statistics(_ snapshot: IndexSnapshot) -> SegmentStatistics {
      snapshot.segments.reduce(into: SegmentStatistics()) { $0.add($1.statistics) }
    }
    #expect(statistics(left) == statistics(right), note)
    for letter in UInt8(0x61)...0x7a {
      let frequencies = try [left, right].map { snapshot in
        try snapshot.segments.reduce(0) { try $0 + $1.documentFrequency(of: [letter]) }
      }
      #expect(frequencies[0] == frequencies[1], "\(note) term \(letter)")
    }
    for segment in left.segments {
      try segment.forEachTerm(withPrefix: []) { (term, frequency) throws(IndexError) in
        #expect(frequency > 0, note)
        return true
      }
    }
    for _ in 0..<12 {
      let request = MatcherTests.request(using: &random)
      #expect(try Answer.all(request, left) == Answer.all(request, right), "\(note) \(request)")
    }
  }

  @Test("a full build has the same bytes whatever the memory and the order of the documents")
  func sameBytes() throws {
    var random = SeededGenerator(seed: 77)
    var documents = (0..<200).map { ChangingIndex.document($0, using: &random) }
    var expected: [UInt8]?
    for budget in [1, 3_000, 20_000, 1 << 30] {
      let folder = try TemporaryFolder()
      let directory = IndexDirectory(path: folder.path)
      var writer = try IndexWriter(
        directory: directory, lock: directory.lock(), base: nil, parameters: BM25Parameters(),
        memoryBudget: budget)
      for document in documents {
        document.add(to: &writer.builder)
        try writer.spillIfNeeded()
      }
      _ = try writer.commit(properties: [:]) { (_, _, _) throws(IndexError) in }
      #expect(
        folder.names == ["000000000001-0.segment", "manifest-000000000001", "write.lock"],
        "budget \(budget)")
      let bytes = try folder.read("000000000001-0.segment")
      #expect(expected == nil || bytes == expected, "budget \(budget)")
      expected = bytes
      documents.shuffle(using: &random)
    }
  }

  @Test("of documents with one key the last stays, and the key is told")
  func repeatedKeys() throws {
    for budget in [1, 1 << 20] {
      let folder = try TemporaryFolder()
      let directory = IndexDirectory(path: folder.path)
      var writer = try IndexWriter(
        directory: directory, lock: directory.lock(), base: nil, parameters: BM25Parameters(),
        memoryBudget: budget)
      for (key, record) in [(1, UInt8(1)), (2, 2), (1, 3), (3, 4), (3, 5)] {
        ModelDocument(key: orderedKey(key), record: [record], passages: [])
          .add(to: &writer.builder)
        try writer.spillIfNeeded()
      }
      try writer.remove(key: orderedKey(2))
      let report = try writer.commit(properties: [:]) { (_, _, _) throws(IndexError) in }
      #expect(report.documents == 2)
      #expect(Set(report.repeatedKeys) == [orderedKey(1), orderedKey(3)])
      let segment = try directory.open().segments[0]
      #expect(try segment.documentRecord(0) == [3])
      #expect(try segment.documentRecord(1) == [5])
    }
  }

  @Test("without changes there is no new commit")
  func noChanges() throws {
    var random = SeededGenerator(seed: 5)
    let folder = try TemporaryFolder()
    var index = ChangingIndex(folder)
    #expect(try index.change(20, keys: 50, optimizing: false, using: &random).isNew)
    let names = folder.names
    let report = try index.change(0, keys: 50, optimizing: false, using: &random)
    #expect(!report.isNew)
    #expect(report.generation == 1)
    #expect(report.documents == index.documents.count)
    #expect(folder.names == names)
  }

  @Test("a changed byte of the tombstones gives an error or the right answer, and a check finds it")
  func changedTombstones() throws {
    var random = SeededGenerator(seed: 21)
    let folder = try TemporaryFolder()
    var index = ChangingIndex(folder)
    _ = try index.change(150, keys: 60, optimizing: true, using: &random)
    _ = try index.change(5, keys: 60, optimizing: false, using: &random)
    let name = try #require(folder.names.first { $0.hasSuffix(".tombstones") })
    let whole = try folder.read(name)
    let requests = (0..<5).map { _ in MatcherTests.request(using: &random) }
    func answers() throws -> [[Answer]] {
      let snapshot = try index.directory.open()
      return try requests.map { try Answer.all($0, snapshot) }
    }
    let expected = try answers()
    var unfound = 0
    for offset in whole.indices {
      var bytes = whole
      bytes[offset] ^= 1 << UInt8(offset & 7)
      try folder.write(bytes, to: name)
      do {
        #expect(try answers() == expected, "byte \(offset)")
      } catch is IndexError {}
      if try IndexCheck(of: index.directory).problems.isEmpty { unfound += 1 }
      try folder.write(Array(whole[..<offset]), to: name)
      #expect(try !IndexCheck(of: index.directory).problems.isEmpty, "cut at \(offset)")
    }
    // Only the zero bytes behind each of the five sections carry no checksum.
    #expect(unfound <= 5 * 15)
  }
}

@Suite("Merge policy")
struct MergePolicyTests {
  /// Applies daily updates and counts the passages that are written.
  private func simulate(days: Int, base: Int, replaced: ClosedRange<Int>, seed: UInt64) -> (
    written: Int, added: Int, mostSegments: Int
  ) {
    var random = SeededGenerator(seed: seed)
    var sizes = [MergePolicy.Size(live: base, stored: base)]
    var (written, added, most) = (0, 0, 1)
    for _ in 0..<days {
      let count = Int.random(in: replaced, using: &random)
      // Mostly young documents change, so deletions meet all segments alike.
      for _ in 0..<count {
        let number = Int.random(in: sizes.indices, using: &random)
        if sizes[number].live > 0 { sizes[number].live -= 1 }
      }
      let first = MergePolicy.firstToMerge(sizes, added: count)
      let merged = sizes[first...].reduce(count) { $0 + $1.live }
      sizes.removeSubrange(first...)
      sizes.append(.init(live: merged, stored: merged))
      written += merged
      added += count
      most = max(most, sizes.count)
      #expect(MergePolicy.firstToMerge(sizes, added: 0) == sizes.count)
    }
    return (written, added, most)
  }

  @Test("a year of daily updates writes each passage a bounded number of times")
  func year() {
    for seed in UInt64(1)...20 {
      let few = simulate(days: 365, base: 100_000, replaced: 1...30, seed: seed)
      #expect(few.written <= few.added * 17, "seed \(seed): \(few)")
      #expect(few.mostSegments <= 17, "seed \(seed): \(few)")
      let many = simulate(days: 365, base: 100_000, replaced: 500...3_000, seed: seed)
      #expect(many.written <= many.added * 17, "seed \(seed): \(many)")
    }
  }

  @Test("the suffix from the oldest segment that breaks a rule on is merged")
  func suffix() {
    func size(_ live: Int, _ stored: Int? = nil) -> MergePolicy.Size {
      .init(live: live, stored: stored ?? live)
    }
    #expect(MergePolicy.firstToMerge([], added: 5) == 0)
    #expect(MergePolicy.firstToMerge([size(100)], added: 5) == 1)
    #expect(MergePolicy.firstToMerge([size(100), size(5)], added: 5) == 1)
    #expect(MergePolicy.firstToMerge([size(100), size(60)], added: 41) == 0)
    #expect(MergePolicy.firstToMerge([size(66, 100)], added: 0) == 0)
    #expect(MergePolicy.firstToMerge([size(67, 100)], added: 0) == 1)
    #expect(MergePolicy.firstToMerge([size(100), size(0, 9)], added: 0) == 1)
  }
}
