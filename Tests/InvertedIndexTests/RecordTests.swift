import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Records")
struct RecordTests {
  /// Records of very different lengths, of which many are alike.
  private static func documents(_ count: Int, seed: UInt64) -> [ModelDocument] {
    var random = SeededGenerator(seed: seed)
    let words = (0..<40).map { _ in
      (0..<Int.random(in: 2...9, using: &random)).map { _ in
        UInt8.random(in: 0x61...0x7a, using: &random)
      }
    }
    return (0..<count).map { number in
      // A few are longer than a block.
      let most = number % 97 == 0 ? 4000 : number % 5 == 0 ? 0 : 60
      let record = (0..<Int.random(in: 0...most, using: &random)).flatMap { _ in
        words.randomElement(using: &random) ?? []
      }
      return ModelDocument(
        key: Array("folder/".utf8) + orderedKey(number), record: record.suffix(90),
        passages: [ModelPassage(length: 3, record: record)])
    }
  }

  @Test("records come back in any order, with samples and without", arguments: [1, 255, 256, 3000])
  func anyOrder(count: Int) throws {
    let folder = try TemporaryFolder()
    let documents = Self.documents(count, seed: UInt64(count))
    let segment = try folder.segment(documents)
    #expect((segment.file.optionalSection(.recordDictionary) != nil) == (count > 32))
    var random = SeededGenerator(seed: 1)
    let order = (0..<count) + (0..<500).map { _ in Int.random(in: 0..<count, using: &random) }
    for number in order {
      let ordinal = UInt32(number)
      #expect(try segment.passageRecord(ordinal) == documents[number].passages[0].record)
      #expect(try segment.documentRecord(ordinal) == documents[number].record)
      #expect(try segment.documentKey(ordinal) == documents[number].key)
    }
  }

  @Test("keys are found, and those between them are not", arguments: [1, 15, 16, 17, 300])
  func keys(count: Int) throws {
    let folder = try TemporaryFolder()
    let documents = Self.documents(count, seed: 7)
    let segment = try folder.segment(documents)
    for (number, document) in documents.enumerated() {
      for start in Set([0, number / 2, number]) {
        #expect(try segment.document(withKey: document.key, from: start) == UInt32(number))
      }
      #expect(try segment.document(withKey: document.key + [0]) == nil)
      #expect(try segment.firstDocument(notBefore: document.key + [0]) == number + 1)
    }
    #expect(try segment.document(withKey: []) == nil)
    #expect(try segment.documents(withKeyPrefix: []) == 0..<UInt32(count))
    #expect(try segment.documents(withKeyPrefix: Array("folder/0000".utf8)).count == min(count, 10))
    #expect(try segment.documents(withKeyPrefix: [0xff]).isEmpty)
  }

  @Test("many threads read the same records")
  func threads() async throws {
    let folder = try TemporaryFolder()
    let documents = Self.documents(1000, seed: 3)
    let segment = try folder.segment(documents)
    await withTaskGroup(of: Int.self) { group in
      for seed in 0..<8 {
        group.addTask {
          var random = SeededGenerator(seed: UInt64(seed))
          return (0..<500).count { _ in
            let number = Int.random(in: 0..<1000, using: &random)
            return (try? segment.passageRecord(UInt32(number)))
              != documents[number].passages[0].record
          }
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
  }

  @Test("a block that claims to be endless, or is none, is damage")
  func damage() {
    let decompressor = BlockDecompressor()
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    func content(of frame: [UInt8]) -> [UInt8]? {
      frame.withUnsafeBytes { decompressor.decompress($0, dictionary: none) }
    }
    let whole = BlockCompressor(level: 1, dictionary: []).compress(Array("abcabcabcabc".utf8))
    #expect(content(of: whole) == Array("abcabcabcabc".utf8))
    for count in whole.indices { #expect(content(of: Array(whole[..<count])) == nil) }
    // A frame with a content size of 2⁶³ bytes: descriptor 0xe0, single segment.
    #expect(content(of: [0x28, 0xb5, 0x2f, 0xfd, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0x80, 1, 0, 0]) == nil)
    #expect(content(of: [1, 2, 3]) == nil)
  }
}
