import Testing

@testable import TextAnalysis

@Suite("The path without ICU")
struct FastPathTests {
  /// What a segmenter makes of bytes: everything that tokens are made from.
  private func pieces(_ bytes: [UInt8], _ segmenter: inout WordSegmenter) -> [String] {
    bytes.withUnsafeBufferPointer { segmenter.segment($0) }
    return segmenter.pieces.map { piece in
      let term = String(decoding: segmenter.normalized[piece.normalized], as: UTF8.self)
      return "\(piece.source) \(term) \(piece.shape.rawValue) \(piece.role)"
    }
  }

  private func makeSegmenters() -> (fast: WordSegmenter, slow: WordSegmenter) {
    let fast = WordSegmenter()
    var slow = WordSegmenter()
    slow.usesFastPath = false
    return (fast, slow)
  }

  @Test("gives the pieces of ICU on random texts", arguments: 0..<64)
  func randomTexts(block: UInt64) {
    var (fast, slow) = makeSegmenters()
    for seed in block * 50..<block * 50 + 50 {
      let bytes = RandomText.bytes(seed: seed, length: Int(seed % 60) + 1)
      let expected = pieces(bytes, &slow)
      let found = pieces(bytes, &fast)
      #expect(found == expected, "seed \(seed), bytes \(bytes)")
    }
  }

  /// Every string over one sign of each class that either path treats apart.
  private func compareAll(over alphabet: [String], upTo length: Int) {
    var (fast, slow) = makeSegmenters()
    let signs = alphabet.map { Array($0.utf8) }
    var indices = [0]
    while indices.count <= length {
      let bytes = indices.flatMap { signs[$0] }
      if pieces(bytes, &fast) != pieces(bytes, &slow) {
        #expect(pieces(bytes, &fast) == pieces(bytes, &slow), "bytes \(bytes)")
        return
      }
      var at = 0
      while at < indices.count, indices[at] == signs.count - 1 {
        indices[at] = 0
        at += 1
      }
      if at < indices.count { indices[at] += 1 } else { indices.append(0) }
    }
  }

  @Test("gives the pieces of ICU on every short string over its classes of bytes")
  func everyShortString() {
    compareAll(
      over: ["a", "Z", "7", "ä", "Ö", " ", "-", ".", ",", ":", ";", "'", "/", "@", "_", "\"", "w"],
      upTo: 4)
    compareAll(over: ["a", "9", "Å", ".", ":", "'", ",", "-"], upTo: 5)
    compareAll(over: ["a", "1", " ", "\u{A0}", "\u{301}", "\u{AD}", "\u{1F}", ":", "."], upTo: 4)
  }

  @Test("gives the pieces of ICU on every scalar below U+3000, alone and between letters")
  func everyScalar() {
    var (fast, slow) = makeSegmenters()
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(scalar)", "a\(scalar)b", "1\(scalar)2", "ä\(scalar) b"] {
        let bytes = Array(text.utf8)
        if pieces(bytes, &fast) != pieces(bytes, &slow) {
          #expect(pieces(bytes, &fast) == pieces(bytes, &slow), "U+\(String(value, radix: 16))")
        }
      }
    }
  }

  @Test(
    "cuts long words where ICU's path cuts them",
    arguments: [253, 254, 255, 256, 257, 400], ["a", "ä", "Å"])
  func longWords(count: Int, letter: String) {
    var (fast, slow) = makeSegmenters()
    for prefix in ["", "x"] {
      let bytes = Array((prefix + String(repeating: letter, count: count)).utf8)
      #expect(pieces(bytes, &fast) == pieces(bytes, &slow))
    }
  }
}
