import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Term dictionary")
struct TermDictionaryTests {
  /// A segment in which term i of `terms` occurs in passages 0 ..< 1 + i % 3.
  private static func make(_ terms: [[UInt8]], _ folder: TemporaryFolder) throws -> Segment {
    var passages = [ModelPassage](repeating: ModelPassage(length: 1), count: 3)
    for (index, term) in terms.enumerated() {
      for passage in 0...index % 3 {
        passages[passage].occurrences.append(.init(term: term, position: UInt32(index)))
      }
    }
    return try folder.segment([ModelDocument(key: [1], passages: passages)])
  }

  /// Distinct terms over few letters, so that prefixes and neighbours abound; some of 1–40 KB.
  private static func terms(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var random = SeededGenerator(seed: seed)
    var terms: Set<[UInt8]> = []
    while terms.count < count {
      let isLong = Int.random(in: 0..<50, using: &random) == 0
      let length = Int.random(in: isLong ? 1000...40_000 : 0...7, using: &random)
      terms.insert(
        (0..<length).map { _ in [0, 0x61, 0x62, 0xff].randomElement(using: &random) ?? 0 })
    }
    // Not sorted: the builder sorts.
    return terms.sorted { $0.lexicographicallyPrecedes($1) }.shuffled(using: &random)
  }

  private static func walk(_ segment: Segment, prefix: [UInt8], limit: Int = .max) throws
    -> [[UInt8]]
  {
    var found: [[UInt8]] = []
    try segment.forEachTerm(withPrefix: prefix) { (term, _) throws(IndexError) in
      found.append(Array(term))
      return found.count < limit
    }
    return found
  }

  static let counts = [0, 1, 2, 31, 32, 33, 64, 65, 400]

  @Test("every term is found with its entry, no other is", arguments: counts)
  func lookUp(count: Int) throws {
    let folder = try TemporaryFolder()
    let terms = Self.terms(count, seed: UInt64(count))
    let segment = try Self.make(terms, folder)
    #expect(segment.termCount == count)
    for (index, term) in terms.enumerated() {
      let entry = try segment.entry(of: term)
      #expect(entry?.documentFrequency == 1 + index % 3)
      #expect(entry?.hasPositions == true)
    }
    let known = Set(terms)
    for term in terms + [[]] {
      for absent in [term + [0], term + [0x61], Array(term.dropLast()), term + [0xff, 0xff]]
      where !known.contains(absent) {
        #expect(try segment.entry(of: absent) == nil)
      }
    }
  }

  @Test("a prefix walk gives the terms of the prefix in byte order", arguments: counts)
  func prefixWalk(count: Int) throws {
    let folder = try TemporaryFolder()
    let terms = Self.terms(count, seed: 100 + UInt64(count))
    let segment = try Self.make(terms, folder)
    let sorted = terms.sorted { $0.lexicographicallyPrecedes($1) }
    var prefixes: [[UInt8]] = [[], [0], [0x61], [0x62, 0x62], [0xff], [0xff, 0xff, 0xff], [0x63]]
    prefixes += terms.prefix(20).map { Array($0.prefix(3)) } + terms.prefix(20).map { $0 + [0] }
    for prefix in prefixes {
      let expected = sorted.filter { $0.starts(with: prefix) }
      #expect(try Self.walk(segment, prefix: prefix) == expected)
      #expect(try Self.walk(segment, prefix: prefix, limit: 1) == Array(expected.prefix(1)))
      #expect(
        try Self.walk(segment, prefix: prefix, limit: 40) == Array(expected.prefix(40)))
    }
  }

  @Test("each list lies behind the one before, so that entries need no offsets")
  func listsFollow() throws {
    let folder = try TemporaryFolder()
    let segment = try Self.make(Self.terms(100, seed: 7), folder)
    var (postings, positions) = (0, 0)
    try segment.dictionary.forEachTerm(from: []) { (_, entry) throws(IndexError) in
      #expect(entry.postings.lowerBound == postings)
      #expect(entry.positions.lowerBound == positions)
      (postings, positions) = (entry.postings.upperBound, entry.positions.upperBound)
      return true
    }
    #expect(segment.sectionSizes.first { $0.name == "postings" }?.byteCount == postings)
    #expect(segment.sectionSizes.first { $0.name == "positions" }?.byteCount == positions)
  }

  @Test("a list that an earlier term has is named, not written again")
  func sharedLists() throws {
    let folder = try TemporaryFolder()
    // Three terms with one list of postings, one of them with other positions of the same width, and a
    // longer list.
    let passages = (0..<200).map { number in
      var terms: [(String, UInt32)] = [("all", 0)]
      if number % 3 > 0 { terms += [("a", 2), ("b", 2), ("c", 3)] }
      return ModelPassage(
        length: 1, occurrences: terms.map { .init(term: Array($0.0.utf8), position: $0.1) })
    }
    let segment = try folder.segment([ModelDocument(key: [1], passages: passages)])
    let names = ["a", "all", "b", "c"]
    let entries = try names.map { try #require(try segment.entry(of: Array($0.utf8))) }
    #expect(entries[0].postings == entries[2].postings)
    #expect(entries[0].postings == entries[3].postings)
    #expect(entries[1].postings.lowerBound == entries[0].postings.upperBound)
    #expect(Set(entries.map(\.positions)).count == 4)
    for (entry, position) in zip(entries, [UInt32(2), 0, 2, 3]) {
      var cursor = try PostingsCursor(segment: segment, entry: entry)
      var positions: [UInt32] = []
      var count = 0
      while try cursor.nextBlock() {
        for index in 0..<cursor.count {
          positions = try cursor.positions(at: index)
          #expect(positions == [position])
        }
        count += cursor.count
      }
      #expect(count == entry.documentFrequency)
    }
    #expect(
      segment.sectionSizes.first { $0.name == "postings" }?.byteCount
        == entries[1].postings.upperBound)
  }

  @Test("the interner numbers terms by first appearance and sorts them by bytes")
  func interner() {
    var interner = TermInterner()
    let terms = Self.terms(6000, seed: 8).map { Array($0.prefix(40)) }
    var model: [[UInt8]: UInt32] = [:]
    for term in terms + terms {
      let expected = model[term] ?? UInt32(model.count)
      model[term] = expected
      let identifier = term.withUnsafeBufferPointer { interner.identifier(of: $0) }
      #expect(identifier == expected)
    }
    #expect(interner.count == model.count)
    let sorted = interner.sortedIdentifiers().map { Array(interner.bytes(of: $0)) }
    #expect(sorted == model.keys.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
