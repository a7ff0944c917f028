import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Grams of terms")
struct TermGramTests {
  private struct Found: Equatable {
    var term: [UInt8]
    var coverage: Float
    var similarity: Float

    init(term: [UInt8], coverage: Float, similarity: Float) {
      (self.term, self.coverage, self.similarity) = (term, coverage, similarity)
    }

    init(_ similar: SimilarTerm) {
      self.init(
        term: similar.term.bytes, coverage: similar.coverage, similarity: similar.similarity)
    }
  }

  private static let settings = TermGramSettings(lengths: [1: 3, 2: 2])

  private static func terms(_ count: Int, using random: inout SeededGenerator) -> [[UInt8]] {
    let letters = ["a", "b", "k", "ä", "ö", "日"]
    return (0..<count).map { _ in
      let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? "a"
      }.joined()
      return [UInt8.random(in: 1...3, using: &random)] + Array(text.utf8)
    }
  }

  /// The different runs of characters, by the definition alone; `_` is the mark.
  private static func grams(_ term: [UInt8]) -> Set<String> {
    guard let length = settings.lengths[term[0]] else { return [] }
    let text = Array("_" + String(decoding: term.dropFirst(), as: UTF8.self))
    guard text.count >= length else { return [] }
    return Set((0...(text.count - length)).map { String(text[$0..<$0 + length]) })
  }

  private static func segment(_ terms: [[UInt8]], _ folder: TemporaryFolder, name: String)
    throws -> Segment
  {
    var builder = SegmentBuilder(parameters: BM25Parameters())
    ModelDocument(
      key: orderedKey(1),
      passages: [
        ModelPassage(length: 5, occurrences: terms.map { .init(term: $0, position: 0) })
      ]
    ).add(to: &builder)
    _ = try builder.write(to: folder.path + "/" + name, files: FileSystem(), grams: settings)
    return try Segment(path: folder.path + "/" + name)
  }

  @Test("similar terms are those that comparing every pair finds", arguments: 1...5)
  func equalsModel(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let terms = Array(Set(Self.terms(300, using: &random)))
    let segment = try Self.segment(terms, folder, name: "1-0.segment")
    for query in terms.prefix(40) + Self.terms(20, using: &random) {
      let wanted = Self.grams(query)
      for least: Float in [0.25, 0.6, 1] {
        let expected = terms.filter { $0 != query && $0[0] == query[0] }.compactMap {
          term -> Found? in
          let own = Self.grams(term)
          let shared = Float(wanted.intersection(own).count)
          guard !wanted.isEmpty, !own.isEmpty, shared >= least * Float(wanted.count) else {
            return nil
          }
          return Found(
            term: term, coverage: shared / Float(wanted.count),
            similarity: (shared / Float(wanted.count)) * (shared / Float(wanted.count))
              * (shared / Float(own.count)))
        }.sorted {
          $0.similarity == $1.similarity
            ? $0.term.lexicographicallyPrecedes($1.term) : $0.similarity > $1.similarity
        }
        for limit in [1, 3, 20, 1000] {
          let found = try [segment].similarTerms(
            to: query, settings: Self.settings, least: least, limit: limit)
          #expect(
            found.map(Found.init) == Array(expected.prefix(limit)),
            "seed \(seed), \(query), \(least), \(limit)")
        }
      }
    }
  }

  @Test("a segment without grams has no similar terms, and neither has a layer without")
  func none() throws {
    let folder = try TemporaryFolder()
    let term: [UInt8] = [1] + Array("abkab".utf8)
    let plain = try folder.segment([
      ModelDocument(
        key: [1], passages: [ModelPassage(length: 1, occurrences: [.init(term: term, position: 0)])]
      )
    ])
    #expect(try [plain].similarTerms(to: term, settings: Self.settings, least: 0, limit: 9).isEmpty)
    let segment = try Self.segment([term, [3] + Array("abkab".utf8)], folder, name: "2-0.segment")
    #expect(
      try [segment].similarTerms(
        to: [3] + Array("abka".utf8), settings: Self.settings, least: 0, limit: 9
      )
      .isEmpty)
    #expect(
      try [segment].similarTerms(
        to: [1] + Array("abka".utf8), settings: Self.settings, least: 0, limit: 9
      )
      .map(\.term.bytes) == [term])
  }

  @Test("a changed byte of the section gives an error or other words, never a trap")
  func changedBytes() throws {
    var random = SeededGenerator(seed: 3)
    let folder = try TemporaryFolder()
    let terms = Array(Set(Self.terms(60, using: &random)))
    _ = try Self.segment(terms, folder, name: "whole")
    let whole = try folder.read("whole")
    for offset in whole.indices {
      var bytes = whole
      bytes[offset] ^= 1 << UInt8(offset & 7)
      try folder.write(bytes, to: "changed")
      do {
        let segment = try Segment(path: folder.path + "/changed")
        for query in terms.prefix(5) {
          _ = try [segment].similarTerms(to: query, settings: Self.settings, least: 0.2, limit: 9)
        }
      } catch is IndexError {}
    }
  }
}
