import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Postings")
struct PostingsTests {
  private struct Posting: Equatable {
    var passage: UInt32
    var frequency: UInt32
    var positions: [UInt32]
  }

  /// A segment in which the term "t" has `count` postings with gaps up to `most`, and what they are.
  private static func make(
    count: Int, most: Int, folder: TemporaryFolder, seed: UInt64, positions keeps: Bool = true
  ) throws -> (segment: Segment, postings: [Posting]) {
    var random = SeededGenerator(seed: seed)
    var passages: [ModelPassage] = []
    var postings: [Posting] = []
    for _ in 0..<count {
      for _ in 0..<Int.random(in: 0..<most, using: &random) {
        passages.append(ModelPassage(length: 1))
      }
      var occurrences: [ModelPassage.Occurrence] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        // Now and then an occurrence without a position, so that postings without any occur too.
        let hasPosition = keeps && Int.random(in: 0..<4, using: &random) > 0
        let position = hasPosition ? UInt32.random(in: 0..<300, using: &random) : .max
        let frequency = UInt16.random(
          in: 1...(Bool.random(using: &random) ? 1 : 900), using: &random)
        occurrences.append(.init(term: [0x74], frequency: frequency, position: position))
      }
      let kept = Set(occurrences.map(\.position)).subtracting([.max])
      postings.append(
        Posting(
          passage: UInt32(passages.count),
          frequency: occurrences.reduce(0) { $0 + UInt32($1.frequency) }, positions: kept.sorted()))
      passages.append(ModelPassage(length: 1, occurrences: occurrences))
    }
    passages.append(ModelPassage(length: 1))
    return (try folder.segment([ModelDocument(key: [1], passages: passages)]), postings)
  }

  private static func readAll(_ segment: Segment) throws -> [Posting] {
    guard let entry = try segment.entry(of: [0x74]) else { return [] }
    var cursor = try PostingsCursor(segment: segment, entry: entry)
    var postings: [Posting] = []
    var positions: [UInt32] = []
    while try cursor.nextBlock() {
      try cursor.loadFrequencies()
      for index in 0..<cursor.count {
        positions = try cursor.positions(at: index)
        postings.append(
          Posting(
            passage: cursor.passages[index], frequency: cursor.frequencies[index],
            positions: positions))
      }
    }
    #expect(try !cursor.nextBlock(), "the end stays the end")
    return postings
  }

  static let counts = [0, 1, 2, 127, 128, 129, 255, 256, 257, 1000]

  @Test("lists of every shape come back whole", arguments: counts)
  func roundTrip(count: Int) throws {
    for (seed, most) in [(UInt64(1), 1), (2, 5), (3, 40)] {
      let folder = try TemporaryFolder()
      let (segment, postings) = try Self.make(count: count, most: most, folder: folder, seed: seed)
      #expect(try Self.readAll(segment) == postings, "seed \(seed)")
      #expect(try (segment.entry(of: [0x74])?.documentFrequency ?? 0) == count)
    }
  }

  @Test("the decoding that is measured goes through every block", arguments: counts)
  func measuredDecoding(count: Int) throws {
    let folder = try TemporaryFolder()
    let (segment, postings) = try Self.make(count: count, most: 5, folder: folder, seed: 4)
    let sum = stride(from: 0, to: count, by: 128).reduce(0) { sum, start in
      let last = postings[min(start + 127, count - 1)]
      return sum + Int(last.passage) + Int(postings[start].frequency)
    }
    #expect(try PostingsStages.decode([0x74], in: segment) == sum)
  }

  @Test("a layer without positions keeps none", arguments: [1, 128, 300])
  func withoutPositions(count: Int) throws {
    let folder = try TemporaryFolder()
    let (segment, postings) = try Self.make(
      count: count, most: 3, folder: folder, seed: 4, positions: false)
    #expect(try Self.readAll(segment) == postings)
    #expect(try segment.entry(of: [0x74])?.hasPositions == false)
    #expect(segment.sectionSizes.first { $0.name == "positions" }?.byteCount == 0)
  }

  @Test("seeking lands where a search of the whole list does", arguments: counts.dropFirst())
  func seek(count: Int) throws {
    let folder = try TemporaryFolder()
    let (segment, postings) = try Self.make(count: count, most: 6, folder: folder, seed: 5)
    let entry = try #require(try segment.entry(of: [0x74]))
    for seed in UInt64(0)..<40 {
      var random = SeededGenerator(seed: seed)
      var cursor = try PostingsCursor(segment: segment, entry: entry)
      var target: UInt32 = 0
      var positions: [UInt32] = []
      let stride = [2, 30, 300, 3000][Int(seed % 4)]
      while target < UInt32(segment.passageCount) + 5 {
        let expected = postings.first { $0.passage >= target }
        let index = try cursor.lowerBound(of: target)
        #expect(index.map { cursor.passages[$0] } == expected?.passage, "seed \(seed)")
        if let index, let expected {
          try cursor.loadFrequencies()
          #expect(cursor.frequencies[index] == expected.frequency, "seed \(seed)")
          // Backwards too: a block's positions are read from its start again.
          for place in [index, 0, index] {
            positions = try cursor.positions(at: place)
          }
          #expect(positions == expected.positions, "seed \(seed)")
        }
        target += UInt32.random(in: 1...UInt32(stride), using: &random)
      }
      #expect(try cursor.lowerBound(of: target) == nil)
    }
  }

  @Test("exceptions are patched in, and cost less than the width that they spare")
  func patchedPacking() throws {
    var random = SeededGenerator(seed: 8)
    for most in [UInt32(0), 1, 7, 200, 1 << 20, .max] {
      for exceptions in [0, 1, 5, 39, 128] {
        var values = (0..<128).map { _ in UInt32.random(in: 0...most, using: &random) }
        for index in values.indices.shuffled(using: &random).prefix(exceptions) {
          values[index] = UInt32.random(in: 0...(.max >> UInt32(index % 30)), using: &random)
        }
        var buffer = ByteBuffer(capacity: 1)
        let head = values.withUnsafeBufferPointer { values in
          let head = PatchedPacking.head(of: values)
          PatchedPacking.pack(values, head: head, into: &buffer)
          return head
        }
        let width = try #require(PatchedPacking.width(of: head))
        #expect(buffer.count == BitPacking.byteCount(width: width))
        values.withUnsafeBufferPointer {
          PatchedPacking.appendExceptions($0, head: head, into: &buffer)
        }
        var bytes = Array(buffer.bytes)
        let end = bytes.count
        #expect(end <= BitPacking.byteCount(width: BitPacking.width(of: values)))
        bytes += [UInt8](repeating: 0xff, count: BitPacking.padding)
        var decoded = [UInt32](repeating: 9, count: 128)
        try bytes.withUnsafeBytes { bytes in
          try decoded.withUnsafeMutableBufferPointer { decoded in
            let target = try #require(decoded.baseAddress)
            BitPacking.unpack(try #require(bytes.baseAddress), width: width, into: target)
            var cursor = ByteCursor(bytes, at: BitPacking.byteCount(width: width))
            try PatchedPacking.patch(target, head: head, from: &cursor)
            #expect(cursor.offset == end)
          }
        }
        #expect(decoded == values)
      }
    }
  }

  @Test("a block's bound is above every frequency / K in it, by less than a millionth")
  func bounds() throws {
    let folder = try TemporaryFolder()
    let (segment, postings) = try Self.make(count: 300, most: 2, folder: folder, seed: 6)
    let entry = try #require(try segment.entry(of: [0x74]))
    let cursor = try PostingsCursor(segment: segment, entry: entry)
    let norms = InverseNormTable(statistics: segment.statistics, parameters: BM25Parameters())
    for block in 0..<3 {
      let range = block * 128..<min(block * 128 + 128, 300)
      let most = postings[range].reduce(Float(0)) {
        max($0, Float($1.frequency) * norms.value(partitions: 1, lengthCode: 1))
      }
      let bound = try #require(try cursor.bound(ofBlock: block))
      #expect(bound > most)
      #expect(bound < most * 1.000_001)
    }
  }
}

extension PostingsCursor {
  /// The positions of a posting of the current block.
  mutating func positions(at index: Int) throws -> [UInt32] {
    let list = PositionList()
    try positions(at: index, into: list)
    return Array(list.values)
  }
}
