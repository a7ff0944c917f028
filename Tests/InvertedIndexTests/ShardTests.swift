import Glibc
import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Shards of an index")
struct ShardTests {
  private static func document(_ key: Int, using random: inout SeededGenerator) -> ModelDocument {
    let passages = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      var occurrences: [ModelPassage.Occurrence] = []
      for place in 0..<Int.random(in: 0...40, using: &random) {
        occurrences.append(
          .init(
            term: [UInt8.random(in: 0x61...0x6f, using: &random)],
            frequency: UInt16.random(in: 1...3, using: &random), position: UInt32(place * 70)))
        occurrences.append(
          .init(
            term: [1, UInt8.random(in: 0...255, using: &random)],
            position: SegmentBuilder.Occurrence.noPosition))
      }
      return ModelPassage(
        length: occurrences.count, record: [UInt8(key & 255)], occurrences: occurrences)
    }
    return ModelDocument(key: orderedKey(key), record: [UInt8(key & 255)], passages: passages)
  }

  private static func build(
    _ documents: [ModelDocument], shards count: Int, memoryBudget: Int, threads: Int,
    using random: inout SeededGenerator
  ) throws -> (bytes: [UInt8], report: IndexWriter.Report) {
    let folder = try TemporaryFolder()
    let directory = IndexDirectory(path: folder.path)
    var writer = try IndexWriter(
      directory: directory, lock: directory.lock(), base: nil, parameters: BM25Parameters(),
      memoryBudget: memoryBudget, threads: threads)
    var shards = writer.shards(count)
    for (number, document) in documents.enumerated() {
      let shard = Int.random(in: 0..<count, using: &random)
      shards[shard].builder.nextNumber = UInt64(number)
      document.add(to: &shards[shard].builder)
      try shards[shard].spillIfNeeded()
    }
    for shard in shards { writer.adopt(shard) }
    let report = try writer.commit(properties: [:]) { (_, _, _) throws(IndexError) in }
    #expect(
      folder.names == ["000000000001-0.segment", "manifest-000000000001", "write.lock"])
    #expect(try IndexCheck(of: directory).problems == [])
    return (try folder.read("000000000001-0.segment"), report)
  }

  @Test("documents may go to any shard: the last of one key stays, and the bytes are the same")
  func sameBytes() throws {
    var random = SeededGenerator(seed: 3)
    let documents = (0..<500).map { _ in
      Self.document(Int.random(in: 0..<400, using: &random), using: &random)
    }
    let (expected, report) = try Self.build(
      documents, shards: 1, memoryBudget: 1 << 30, threads: 1, using: &random)
    #expect(!report.repeatedKeys.isEmpty)
    for (shards, budget, threads) in [(2, 1 << 30, 2), (3, 90_000, 3), (4, 1, 2), (3, 1 << 30, 1)] {
      let (bytes, other) = try Self.build(
        documents, shards: shards, memoryBudget: budget, threads: threads, using: &random)
      #expect(bytes == expected, "\(shards) shards, \(budget) bytes, \(threads) threads")
      #expect(other.repeatedKeys == report.repeatedKeys)
    }
  }

  @Test("occurrences may come in any order, and copies of a builder don't see each other's")
  func anyOrder() throws {
    var random = SeededGenerator(seed: 9)
    var document = Self.document(1, using: &random)
    let folder = try TemporaryFolder()
    let sorted = try folder.segment([document], name: "1-0.segment")
    for index in document.passages.indices {
      document.passages[index].occurrences.shuffle(using: &random)
    }
    var builder = SegmentBuilder(parameters: BM25Parameters())
    document.add(to: &builder)
    var copy = builder
    Self.document(2, using: &random).add(to: &copy)
    _ = try builder.write(to: folder.path + "/1-1.segment", files: FileSystem())
    #expect(try folder.read("1-1.segment").elementsEqual(sorted.file.file.bytes))
    _ = try copy.write(to: folder.path + "/1-2.segment", files: FileSystem())
    #expect(try Segment(path: folder.path + "/1-2.segment").documentCount == 2)
  }

  @Test("groups of terms are the terms one by one")
  func groups() throws {
    let folder = try TemporaryFolder()
    let terms: [[UInt8]] = [[1, 5], [2, 5], [2, 6]]
    let groups: [[Int]] = [[0, 1], [2], [0, 2]]
    var random = SeededGenerator(seed: 4)
    var single = SegmentBuilder(parameters: BM25Parameters())
    var grouped = single
    for document in 0..<300 {
      single.beginDocument(key: orderedKey(document), record: [])
      grouped.beginDocument(key: orderedKey(document), record: [])
      // In another epoch the same numbers stand for other groups.
      let epoch = document / 100
      let words = (0..<Int.random(in: 0...6, using: &random)).map { place in
        SegmentBuilder.GroupOccurrence(
          group: UInt32.random(in: 0..<3, using: &random), frequency: 2, position: UInt32(place))
      }
      func members(_ group: UInt32) -> [Int] { groups[(Int(group) + epoch) % 3] }
      var occurrences: [SegmentBuilder.Occurrence] = []
      for word in words {
        for term in members(word.group) {
          occurrences.append(
            .init(
              term: terms[term].withUnsafeBufferPointer { single.termIdentifier($0) },
              frequency: word.frequency,
              position: terms[term][0] == 1
                ? word.position : SegmentBuilder.Occurrence.noPosition))
        }
      }
      single.addPassage(length: 9, partitions: 1, record: [], occurrences: occurrences)
      grouped.addPassage(length: 9, partitions: 1, record: [], groups: words, epoch: epoch) {
        builder, group in
        members(group).map { term in
          SegmentBuilder.GroupMember(
            term: terms[term].withUnsafeBufferPointer { builder.termIdentifier($0) },
            keepsPositions: terms[term][0] == 1)
        }
      }
    }
    _ = try single.write(to: folder.path + "/1-0.segment", files: FileSystem())
    _ = try grouped.write(to: folder.path + "/1-1.segment", files: FileSystem())
    #expect(try folder.read("1-0.segment") == folder.read("1-1.segment"))
  }

  @Test("outputs come in the order of the inputs", arguments: 1...4)
  func orderedWorkers(count: Int) {
    let workers = OrderedWorkers<Int, Int>(count: count) { _, input in
      // Uneven work, so that later inputs are ready first.
      usleep(UInt32(input % 7 * 30))
      return input
    }
    var outputs: [Int] = []
    for input in 0..<500 {
      if workers.isFull, let output = workers.take() { outputs.append(output) }
      workers.submit(input)
    }
    while let output = workers.take() { outputs.append(output) }
    #expect(outputs == Array(0..<500))
    #expect(workers.take() == nil)
  }
}
