import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Segment")
struct SegmentTests {
  static func documents(_ count: Int, seed: UInt64) -> [ModelDocument] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let passages = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        ModelPassage(
          length: Int.random(in: 0...200, using: &random),
          partitions: UInt8.random(in: 0..<16, using: &random),
          record: (0..<Int.random(in: 0...30, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
          },
          occurrences: (0..<Int.random(in: 0...6, using: &random)).map { place in
            .init(
              term: [UInt8.random(in: 0x61...0x66, using: &random)],
              frequency: UInt16.random(in: 1...3, using: &random), position: UInt32(place))
          })
      }
      return ModelDocument(
        key: orderedKey(number),
        record: [UInt8](repeating: UInt8(number & 0xff), count: number % 7), passages: passages)
    }
  }

  /// Everything a segment says, as text: two segments answer alike if these are equal.
  private static func dump(_ segment: Segment) throws -> String {
    var text = "\(segment.statistics) \(segment.termCount)\n"
    for document in 0..<UInt32(segment.documentCount) {
      let range = try segment.passages(of: document)
      text += try "\(segment.documentKey(document)) \(segment.documentRecord(document)) \(range)\n"
    }
    let (lengths, partitions) = (try segment.lengthCodes(), try segment.partitions())
    for passage in 0..<UInt32(segment.passageCount) {
      text += "\(lengths[Int(passage)]) \(partitions[Int(passage)]) "
      text += try "\(segment.document(of: passage)) \(segment.passageRecord(passage))\n"
    }
    var entries: [([UInt8], TermEntry)] = []
    try segment.dictionary.forEachTerm(from: []) { (term, entry) throws(IndexError) in
      entries.append((Array(term), entry))
      return true
    }
    for (term, entry) in entries {
      var cursor = try PostingsCursor(segment: segment, entry: entry)
      var positions: [UInt32] = []
      text += try "\(term) \(segment.entry(of: term) == entry):"
      while try cursor.nextBlock() {
        try cursor.loadFrequencies()
        for index in 0..<cursor.count {
          positions = try cursor.positions(at: index)
          text += " \(cursor.passages[index])×\(cursor.frequencies[index])\(positions)"
        }
      }
    }
    return text
  }

  @Test("documents, passages and lengths come back as given", arguments: [0, 1, 2, 40, 300])
  func roundTrip(count: Int) throws {
    let folder = try TemporaryFolder()
    let documents = Self.documents(count, seed: UInt64(count))
    let segment = try folder.segment(documents)
    #expect(segment.documentCount == count)
    var passage: UInt32 = 0
    var statistics = SegmentStatistics()
    let (lengths, partitions) = (try segment.lengthCodes(), try segment.partitions())
    for (number, document) in documents.enumerated() {
      let ordinal = UInt32(number)
      #expect(try segment.documentKey(ordinal) == document.key)
      #expect(try segment.documentRecord(ordinal) == document.record)
      let range = passage..<passage + UInt32(document.passages.count)
      #expect(try segment.passages(of: ordinal) == range)
      for model in document.passages {
        #expect(try segment.passageRecord(passage) == model.record)
        #expect(lengths[Int(passage)] == LengthCode.encode(model.length))
        #expect(partitions[Int(passage)] == model.partitions)
        for start in Set([0, ordinal / 2, ordinal]) {
          #expect(try segment.document(of: passage, from: start) == ordinal)
        }
        statistics.addPassage(
          lengthCode: LengthCode.encode(model.length), partitionSet: model.partitions)
        passage += 1
      }
    }
    #expect(segment.passageCount == Int(passage))
    #expect(segment.statistics == statistics)
  }

  @Test("an ordinal beyond the end is an error")
  func ordinalsBeyondTheEnd() throws {
    let folder = try TemporaryFolder()
    let segment = try folder.segment(Self.documents(5, seed: 1))
    for ordinal in [UInt32(segment.passageCount), .max] {
      #expect(throws: IndexError.self) { try segment.passageRecord(ordinal) }
    }
    for ordinal in [5, UInt32.max] {
      #expect(throws: IndexError.self) { try segment.documentKey(ordinal) }
      #expect(throws: IndexError.self) { try segment.passages(of: ordinal) }
    }
  }

  @Test("the same documents give the same bytes")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    _ = try folder.segment(Self.documents(50, seed: 2), name: "1-0.segment")
    _ = try folder.segment(Self.documents(50, seed: 2), name: "1-1.segment")
    #expect(try folder.read("1-0.segment") == folder.read("1-1.segment"))
  }

  @Test("a changed byte gives an error or the right answer")
  func changedBytes() throws {
    let folder = try TemporaryFolder()
    let expected = try Self.dump(folder.segment(Self.documents(3, seed: 3), name: "whole"))
    let whole = try folder.read("whole")
    var harmless = 0
    for offset in whole.indices {
      // One bit, and all.
      for mask in [UInt8(1) << UInt8(offset & 7), 0xff] {
        var bytes = whole
        bytes[offset] ^= mask
        let place = "byte \(offset) ^ \(mask)"
        let found = try answer(of: bytes, in: folder, place: place)
        if found == expected { harmless += 1 }
        #expect(found == nil || found == expected, "\(place)")
      }
    }
    // Only the zero bytes between sections carry no checksum: 8 to 15 after each of the thirteen.
    #expect(harmless <= 2 * 13 * 15)
    #expect(harmless >= 2 * 13 * 8)
  }

  @Test("a file cut short or made longer gives an error")
  func truncation() throws {
    let folder = try TemporaryFolder()
    _ = try folder.segment(Self.documents(3, seed: 3), name: "whole")
    let whole = try folder.read("whole")
    for count in whole.indices {
      let found = try answer(of: Array(whole[..<count]), in: folder, place: "cut at \(count)")
      #expect(found == nil, "cut at \(count)")
    }
    #expect(try answer(of: whole + [0], in: folder, place: "longer") == nil)
  }

  @Test("postings of several blocks stand changed bytes too")
  func changedBlocks() throws {
    let folder = try TemporaryFolder()
    let passages = (0..<300).map { number in
      ModelPassage(length: 9, occurrences: [.init(term: [1], position: UInt32(number))])
    }
    let documents = [ModelDocument(key: [1], passages: passages)]
    let expected = try Self.dump(folder.segment(documents, name: "whole"))
    let whole = try folder.read("whole")
    var random = SeededGenerator(seed: 9)
    for _ in 0..<150 {
      var bytes = whole
      let offset = Int.random(in: bytes.indices, using: &random)
      bytes[offset] ^= UInt8.random(in: 1...255, using: &random)
      let found = try answer(of: bytes, in: folder, place: "byte \(offset)")
      #expect(found == nil || found == expected, "byte \(offset)")
    }
  }

  /// What a segment of these bytes says, nil if it is refused; anything but `IndexError` fails.
  private func answer(of bytes: [UInt8], in folder: TemporaryFolder, place: String) throws
    -> String?
  {
    try folder.write(bytes, to: "changed")
    do {
      return try Self.dump(Segment(path: folder.path + "/changed"))
    } catch is IndexError {
      return nil
    } catch {
      Issue.record("\(place): \(error)")
      return nil
    }
  }

  @Test("a newer, an older and a foreign file are told apart")
  func versions() throws {
    let folder = try TemporaryFolder()
    _ = try folder.segment(Self.documents(1, seed: 1), name: "whole")
    var bytes = try folder.read("whole")
    let path = folder.path + "/changed"
    for (version, expected) in [
      (UInt8(4), IndexError.tooNew(file: path, found: 4, supported: 3)),
      (2, IndexError.tooOld(file: path, found: 2, supported: 3)),
    ] {
      bytes[8] = version
      try folder.write(bytes, to: "changed")
      #expect(throws: expected) { try Segment(path: path) }
    }
    try folder.write([UInt8](repeating: 0x20, count: 400), to: "changed")
    #expect(
      throws: IndexError.damaged(
        file: path, section: "header", offset: 0, what: "not a kielo segment")
    ) { try Segment(path: path) }
  }
}
