import TestSupport
import Testing

@testable import TextAnalysis

@Suite("The path without ICU")
struct FastPathTests {
  @Test("gives the pieces of ICU on random texts", arguments: 0..<64)
  func randomTexts(block: UInt64) {
    var twins = SegmenterTwins()
    for seed in block * 50..<block * 50 + 50 {
      twins.compare(RandomText.bytes(seed: seed, length: Int(seed % 60) + 1))
    }
  }

  /// One sign of each class that either path treats apart, but for spaces: those end a chunk, so what
  /// holds for every chunk holds for every text.
  private static let classes = [
    "a", "Z", "7", "ä", "-", ".", ",", ":", "'", "/", "\u{2019}", "w", "§", "@", "ß",
  ]

  @Test(
    "gives the pieces of ICU on every string of up to five over its classes",
    arguments: classes.indices)
  func everyShortString(first: Int) {
    var twins = SegmenterTwins()
    twins.compareAll(over: Self.classes, beginning: [first], upTo: 5)
    twins.flush()
  }

  @Test("gives the pieces of ICU on strings of six over its classes", arguments: 0..<4)
  func longerStrings(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var twins = SegmenterTwins()
    let signs = Self.classes.map { Array($0.utf8) }
    for _ in 0..<50_000 {
      var bytes: [UInt8] = []
      for _ in 0..<6 { bytes += signs[Int(random.next() % UInt64(signs.count))] }
      twins.add(bytes)
    }
    twins.flush()
  }

  @Test("gives the pieces of ICU on every string of six over the signs that hold words together")
  func everyBoundString() {
    var twins = SegmenterTwins()
    twins.compareAll(
      over: ["a", "9", "Å", ".", ":", "'", ",", "\u{2019}", "-"], beginning: [], upTo: 6)
    twins.flush()
  }

  @Test("gives the pieces of ICU on every short string with the rarer signs")
  func rareSigns() {
    var twins = SegmenterTwins()
    twins.compareAll(
      over: [
        "a", "1", "é", "×", "\u{DF}", "\u{2018}", "–", "”", "\u{2024}", "\u{203F}", "·", "ª",
        "\u{AD}", "_", ";", "\"", ":", ".", "\u{301}", "\u{1F}",
      ], beginning: [], upTo: 4)
    twins.flush()
    // Not a batch: the spaces are what is compared.
    for space in [" ", "\u{A0}", "\u{2009}", "\u{202F}", "\n", "\u{200B}", "\u{3000}"] {
      twins.compareAll(
        over: ["a", "1", space, "\u{301}", "\u{2019}", ":", ".", "-"], beginning: [], upTo: 4)
    }
    twins.flush()
  }

  @Test("gives the pieces of ICU on every scalar, alone and between letters", arguments: 0..<0x110)
  func everyScalar(block: UInt32) {
    var twins = SegmenterTwins()
    for value in block << 12..<(block + 1) << 12 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      twins.add(Array("\(scalar)".utf8))
      twins.add(Array("a\(scalar)b".utf8))
      guard value < 0x3000 else { continue }
      twins.add(Array("1\(scalar)2".utf8))
      twins.add(Array("ä\(scalar) b".utf8))
      twins.add(Array("AB:n\(scalar)x".utf8))
    }
    twins.flush()
  }

  @Test("gives the pieces of ICU on every short string of bytes that are no UTF-8")
  func malformedBytes() throws {
    let bytes: [UInt8] = [
      0x61, 0x37, 0x3A, 0x2E, 0x20, 0xC3, 0xC2, 0xE2, 0x80, 0x99, 0xA0, 0xA4, 0x93, 0xF0, 0xFF,
    ]
    let page = try GuardedPage()
    var twins = SegmenterTwins()
    var indices = [0]
    while indices.count <= 4 {
      // The byte behind the text cannot be read.
      page.withBytes(indices.map { bytes[$0] }) { twins.compare($0) }
      indices.advance(below: bytes.count)
    }
  }

  @Test(
    "cuts long words where ICU's path cuts them",
    arguments: [253, 254, 255, 256, 257, 400], ["a", "ä", "Å"])
  func longWords(count: Int, letter: String) {
    var twins = SegmenterTwins()
    for (prefix, suffix) in [("", ""), ("x", ""), ("x", ":n"), ("", "'a"), ("1.", "")] {
      let text = prefix + String(repeating: letter, count: count) + suffix
      twins.compare(Array(text.utf8))
    }
  }

  @Test("takes chunks with more pieces than it has room for", arguments: [255, 256, 257, 1000])
  func manyPieces(count: Int) {
    var twins = SegmenterTwins()
    for separator in ["-", " ", "- "] {
      let words = Array(repeating: "sana", count: count).joined(separator: separator)
      twins.compare(Array("alku \(words) loppu \(words)".utf8))
    }
  }
}
