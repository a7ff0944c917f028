import TestSupport
import Testing

@testable import TextAnalysis

/// What holds for the tokens of any bytes whatever.
@Suite("Tokens of any text")
struct TokenInvariantTests {
  /// The offsets at which a decoder stands between two scalars; a malformed sequence counts as one
  /// scalar for each maximal part, as Unicode recommends.
  private func scalarBorders(_ bytes: [UInt8]) -> Set<Int> {
    var borders: Set<Int> = [0]
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var at = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): at += scalar.count
      case .error(let length): at += length
      case .emptyInput: return borders
      }
      borders.insert(at)
    }
  }

  /// What is wrong with the tokens of a text.
  private func problems(
    _ bytes: [UInt8], _ languages: LanguageSet, _ analyzer: inout Analyzer
  ) -> [String] {
    var problems: [String] = []
    func demand(_ holds: Bool, _ message: @autoclosure () -> String) {
      if !holds { problems.append(message()) }
    }
    var result = AnalyzedText()
    bytes.withUnsafeBufferPointer { analyzer.analyze($0, languages: languages, into: &result) }
    let tokens = result.readTokens
    let borders = scalarBorders(bytes)
    var last: (position: UInt32, end: Int) = (0, 0)
    var positions: Set<UInt32> = []
    for token in tokens {
      for range in [token.source, token.secondSource].compactMap({ $0 }) {
        demand(!range.isEmpty && range.upperBound <= bytes.count, "not in the text: \(token)")
        demand(
          borders.contains(range.lowerBound) && borders.contains(range.upperBound),
          "cuts a scalar: \(token)")
      }
      demand(token.position >= last.position, "position falls: \(token)")
      demand((token.secondSource != nil) == (token.kind == .rebuilt), "second source: \(token)")
      demand(token.tags.first == .exact, "first term: \(token)")
      let layers = token.tags.filter { $0 != .finnishPart && $0 != .swedishPart }
      demand(Set(layers).count == layers.count, "a layer twice: \(token)")
      demand(token.keys.allSatisfy { !$0.isEmpty && $0.count <= 255 }, "length: \(token)")
      demand(token.tags.allSatisfy { $0.belongs(to: languages) }, "language: \(token)")
      switch token.kind {
      case .word, .number, .acronym:
        demand(positions.insert(token.position).inserted, "two words at one place: \(token)")
        demand(token.source.lowerBound >= last.end, "overlaps: \(token)")
        last.end = token.source.upperBound
      case .address, .joined, .rebuilt: break
      }
      last.position = token.position
      demand(hasTermOfItsSource(token, in: bytes), "not the term of its source: \(token)")
    }
    demand(positions.count == result.wordCount, "word count \(result.wordCount)")
    demand(positions.allSatisfy { $0 < UInt32(result.wordCount) }, "a position beyond the words")
    return problems
  }

  /// Whether normalizing what a token marks in the text gives the token's term.
  private func hasTermOfItsSource(_ token: ReadToken, in bytes: [UInt8]) -> Bool {
    let source = bytes[token.source]
    let whole = normalized(source)
    // An ending after a colon is marked with its base, but is no part of the term.
    let base = source.lastIndex(of: UInt8(ascii: ":")).map { normalized(source[..<$0]) }
    switch token.kind {
    case .word, .number, .acronym:
      return token.keys[0] == whole || token.keys[0] == base
    case .address:
      return token.keys[0] == whole
    case .joined:
      let bonds = Set("- /\u{2010}\u{2011}\u{2012}\u{2013}".unicodeScalars)
      func letters(_ key: [UInt8]) -> [Unicode.Scalar] {
        String(decoding: key, as: UTF8.self).unicodeScalars.filter { !bonds.contains($0) }
      }
      return letters(token.keys[0]) == letters(whole)
        || base.map { letters($0) == letters(token.keys[0]) } ?? false
    case .rebuilt:
      guard let second = token.secondSource else { return false }
      let hyphens = Set("-\u{2010}\u{2011}\u{2013}".unicodeScalars)
      var scalars = String(decoding: whole, as: UTF8.self).unicodeScalars
      scalars.removeAll { hyphens.contains($0) }
      let word = String(scalars)
      let other = String(decoding: normalized(bytes[second]), as: UTF8.self)
      if token.exact == word + other || token.exact == other + word { return true }
      // Where letters change their length the whole other word is marked.
      let isPlain = bytes[second].allSatisfy { $0 < 0x80 || $0 == 0xC3 || $0 & 0xC0 == 0x80 }
      return !isPlain && (token.exact.hasPrefix(word) || token.exact.hasSuffix(word))
    }
  }

  @Test(
    "lie in the text, ascend, and are what normalizing their source gives", arguments: 0..<40)
  func randomTexts(block: UInt64) {
    var analyzer = Analyzer()
    for seed in block * 25..<block * 25 + 25 {
      let bytes = RandomText.bytes(seed: seed, length: Int(seed % 90) + 1)
      let problems = problems(bytes, LanguageSet(rawValue: UInt8(seed % 4)), &analyzer)
      #expect(problems.isEmpty, "seed \(seed), bytes \(bytes)")
    }
  }

  @Test("are the same from a new analyzer, from a used one, and the second time", arguments: 0..<8)
  func cacheChangesNothing(block: UInt64) {
    var used = Analyzer()
    for seed in block * 20..<block * 20 + 20 {
      let bytes = RandomText.bytes(seed: seed, length: 60)
      for languages in [LanguageSet.finnish, .swedish, .both, []] {
        var fresh = Analyzer()
        let expected = fresh.read(bytes, languages: languages)
        #expect(used.read(bytes, languages: languages) == expected, "seed \(seed)")
        #expect(used.read(bytes, languages: languages) == expected, "seed \(seed), again")
      }
    }
  }

  @Test("do not depend on how full the memory of words is")
  func cacheOverflow() {
    var used = Analyzer()
    let probe = "Lapsi- ja nuorisoystävällisyyden linja-autot Kokkolassa 1 700 EU:n talousarviossa"
    let expected = used.read(probe, languages: .both)
    var random = SeededGenerator(seed: 7)
    // More than 4 MB of different words, so that the memory is emptied on the way.
    for _ in 0..<40 {
      var text = ""
      for _ in 0..<1_500 {
        for _ in 0..<24 {
          text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + random.next() % 26)))
        }
        text += "ässä "
      }
      _ = used.read(text, languages: .both)
      #expect(used.read(probe, languages: .both) == expected)
    }
  }
}

extension TermTag {
  fileprivate func belongs(to languages: LanguageSet) -> Bool {
    switch self {
    case .exact: true
    case .folded: true
    case .finnishStem, .finnishFamily, .finnishFoldedStem, .finnishPart:
      languages.contains(.finnish)
    case .swedishStem, .swedishFamily, .swedishFoldedStem, .swedishPart:
      languages.contains(.swedish)
    }
  }
}
