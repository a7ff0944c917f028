import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Matches in documents that expire")
struct ExpiredMatchTests {
  @Test(
    "what has expired is left out as if each document were asked, with the same scores",
    arguments: 1...20)
  func equalsFilter(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    var segments: [Segment] = []
    for number in 1...2 {
      var builder = SegmentBuilder(parameters: BM25Parameters())
      for document in 0..<60 {
        let expiry = UInt64.random(in: 0...30, using: &random)
        // The record says when, for the filter.
        builder.beginDocument(
          key: orderedKey(document * 2 + number), record: [UInt8(expiry)],
          expiry: expiry > 20 ? nil : expiry)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let occurrences = (0..<Int.random(in: 0...9, using: &random)).map { place in
            let letter = UInt8(ascii: "a") + UInt8.random(in: 0..<8, using: &random)
            return SegmentBuilder.Occurrence(
              term: [letter].withUnsafeBufferPointer { builder.termIdentifier($0) },
              frequency: 1, position: UInt32(place))
          }
          builder.addPassage(
            length: occurrences.count, partitions: UInt8.random(in: 0...3, using: &random),
            record: [], occurrences: occurrences)
        }
      }
      _ = try builder.write(to: folder.path + "/\(number)-0.segment", files: FileSystem())
      segments.append(try Segment(path: folder.path + "/\(number)-0.segment"))
    }
    let matcher = Matcher(segments: segments, parameters: BM25Parameters())
    for _ in 0..<40 {
      var request = MatcherTests.request(using: &random)
      if random.next() % 2 == 0 { request.counting = .none }
      let now = UInt64.random(in: 0...25, using: &random)
      var filtered = request
      let accepts = request.acceptsDocument
      filtered.acceptsDocument = { key, record in
        (record[0] > 20 || UInt64(record[0]) > now) && (accepts?(key, record) ?? true)
      }
      request.moment = ExpiryMoment(civil: now, zoned: 1 << 63)
      let (left, right) = (try matcher.search(request), try matcher.search(filtered))
      #expect(left.groups == right.groups, "seed \(seed), at \(now): \(request)")
      #expect(left.counts == right.counts, "seed \(seed), at \(now)")
      #expect(left.documentCount == right.documentCount, "seed \(seed), at \(now)")
    }
  }
}
