import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Expiries of a segment")
struct ExpiriesTests {
  private static let zoned: UInt64 = 1 << 63

  private func segment(_ expiries: [UInt64?], in folder: TemporaryFolder) throws -> Segment {
    var builder = SegmentBuilder(parameters: BM25Parameters())
    for (number, expiry) in expiries.enumerated() {
      builder.beginDocument(key: orderedKey(number), record: [1], expiry: expiry)
      builder.addPassage(
        length: 1, partitions: 1, record: [2],
        occurrences: [.init(term: term(&builder), frequency: 1, position: 0)])
    }
    _ = try builder.write(to: folder.path + "/1-0.segment", files: FileSystem())
    return try Segment(path: folder.path + "/1-0.segment")
  }

  private func term(_ builder: inout SegmentBuilder) -> UInt32 {
    [UInt8(ascii: "a")].withUnsafeBufferPointer { builder.termIdentifier($0) }
  }

  @Test("without a document that expires there is no section")
  func absent() throws {
    let folder = try TemporaryFolder()
    let segment = try segment([nil, nil], in: folder)
    #expect(!segment.hasExpiries)
    #expect(segment.file.optionalSection(.expiries) == nil)
  }

  @Test("what has expired at a moment is what a look at every document says", arguments: 1...20)
  func equalsModel(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let expiries = (0..<Int.random(in: 1...60, using: &random)).map { _ -> UInt64? in
      switch Int.random(in: 0..<6, using: &random) {
      case 0: nil
      case 1: .max
      case 2: 0
      case 3: Self.zoned | UInt64.random(in: 0...9, using: &random)
      default: UInt64.random(in: 0...9, using: &random)
      }
    }
    let segment = try segment(expiries, in: folder)
    #expect(SegmentCheck(segment).problems == [])
    let mask = ExpiryMask(segment)
    for _ in 0..<20 {
      let moment = ExpiryMoment(
        civil: UInt64.random(in: 0...9, using: &random),
        zoned: Self.zoned | UInt64.random(in: 0...9, using: &random))
      let expected = expiries.indices.filter { expiries[$0].map(moment.hasReached) ?? false }
      #expect(
        try segment.expiredDocuments(at: moment).map { Int($0.document) }.sorted() == expected,
        "seed \(seed)")
      let hidden = try mask.passages(at: moment)
      for document in expiries.indices {
        #expect(
          (hidden?.contains(UInt32(document)) ?? false) == expected.contains(document),
          "seed \(seed)")
      }
      #expect(expected.isEmpty == (hidden == nil))
    }
    #expect(
      try segment.documents(expiringAt: .max).map { Int($0.document) }
        == expiries.indices.filter { expiries[$0] == .max })
  }

  @Test("entries that break the rules are damage, never a trap")
  func damage() throws {
    func file(_ bytes: [UInt8], _ folder: TemporaryFolder) throws -> Segment {
      var builder = SegmentBuilder(parameters: BM25Parameters())
      for number in 0..<3 { builder.beginDocument(key: orderedKey(number), record: [1]) }
      let assembler = try SegmentAssembler([builder], parameters: BM25Parameters())
      _ = try assembler.write(to: folder.path + "/1-0.segment", files: FileSystem())
      // The same sections again, and the one to be tried.
      let whole = try SegmentFile(path: folder.path + "/1-0.segment", files: FileSystem())
      var writer = try SegmentFileWriter(path: folder.path + "/2-0.segment", files: FileSystem())
      for section in SegmentFormat.Section.allCases {
        guard let found = whole.optionalSection(section) else { continue }
        try writer.begin(section)
        try writer.append(whole.bytes(0..<found.length, of: found, section))
      }
      try writer.begin(.expiries)
      try writer.append(bytes)
      _ = try writer.finish()
      return try Segment(path: folder.path + "/2-0.segment")
    }
    func entries(_ civil: UInt32, _ entries: [(UInt64, UInt32)]) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.append(littleEndian: UInt32(entries.count))
      bytes.append(littleEndian: civil)
      for (expiry, document) in entries {
        bytes.append(littleEndian: expiry)
        bytes.append(littleEndian: document)
      }
      return bytes
    }
    let folder = try TemporaryFolder()
    #expect(
      SegmentCheck(try file(entries(2, [(1, 0), (1, 2), (.max, 1)]), folder)).problems.isEmpty)
    // Refused when the file is opened.
    for bytes in [[], [1, 0, 0], entries(2, [(1, 0)]), Array(entries(1, [(1, 0)]).dropLast())] {
      #expect(throws: IndexError.self) { try file(bytes, folder) }
    }
    for bytes in [
      entries(1, [(1, 3)]), entries(2, [(2, 0), (1, 1)]), entries(2, [(1, 1), (1, 0)]),
      entries(2, [(1, 0), (2, 0)]), entries(2, [(1, 0), (.max, 1)]),
      entries(1, [(1, 0), (2, 1)]),
    ] {
      #expect(SegmentCheck(try file(bytes, folder)).problems.count == 1)
    }
    let outside = try file(entries(1, [(1, 3)]), folder)
    #expect(throws: IndexError.self) {
      try outside.expiredDocuments(at: ExpiryMoment(civil: 5, zoned: Self.zoned))
    }
  }

  @Test("merged segments have the bytes of one that was written at once")
  func merge() throws {
    let folder = try TemporaryFolder()
    func documents(_ numbers: [Int]) -> SegmentBuilder {
      var builder = SegmentBuilder(parameters: BM25Parameters())
      for number in numbers {
        builder.beginDocument(
          key: orderedKey(number), record: [UInt8(number)],
          expiry: number % 3 == 0 ? nil : UInt64(number % 7) << (number % 2 == 0 ? 60 : 3))
        builder.addPassage(
          length: 1, partitions: 1, record: [2],
          occurrences: [.init(term: term(&builder), frequency: 1, position: 0)])
      }
      return builder
    }
    for (name, numbers) in [
      ("1-0", Array(0..<90)), ("2-0", Array(0..<90).filter { $0 % 2 == 0 }),
      ("3-0", Array(0..<90).filter { $0 % 2 == 1 }),
    ] {
      _ = try documents(numbers).write(
        to: folder.path + "/\(name).segment", files: FileSystem())
    }
    let inputs = try ["2-0", "3-0"].map { name in
      let segment = try Segment(path: folder.path + "/\(name).segment")
      return SegmentMerger.Input(
        segment: segment, dropped: BitSet(capacity: segment.documentCount))
    }
    _ = try SegmentMerger(inputs, parameters: BM25Parameters())
      .write(to: folder.path + "/4-0.segment", files: FileSystem())
    #expect(try folder.read("4-0.segment") == folder.read("1-0.segment"))
  }
}
