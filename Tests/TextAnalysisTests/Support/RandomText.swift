import TestSupport

/// Texts that no one writes, from an alphabet of everything that the segmenter treats apart.
enum RandomText {
  /// What plain Finnish and Swedish is made of; drawn more often than the rest.
  private static let common: [[UInt8]] = [
    "a", "e", "i", "k", "n", "s", "t", "w", "A", "K", "S", "å", "ä", "ö", "Å", "Ä", "Ö",
    "0", "1", "700", "2024", " ", " ", " ", "-", ".", ",", "- ja ", "- och ", "-, ", " ja -",
    "Kunta", "työ", "bruk", "nuorisotyö ",
  ].map { Array($0.utf8) }

  private static let rare: [[UInt8]] =
    [
      ":", ";", "'", "\u{2019}", "/", "@", "_", "\"", "(", ")", "§", "–", "\u{2010}", "\u{2011}",
      "\u{AD}", "\u{A0}", "\u{2009}", "\u{202F}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{3000}",
      "a\u{308}", "o\u{308}", "a\u{30A}", "\u{301}", "\u{345}", "\u{FE0F}", "é", "ü", "ß", "š",
      "İ", "ı", "ǆ", "ﬁ", "²", "½", "Ⅷ", "１", "Ａ", "：", "·", "日本", "語", "カ", "한", "ไทย",
      "א", "\"", "ע", "٣", "🙂", "👩‍👧", "🇫🇮", "\n", "\t", "\r\n", "\u{0}", "\u{1F}", "\u{7F}",
      "\u{85}", "\u{2028}", "www.", "http://", "x@y.fi", "EU:n", "\u{115F}", "\u{FDFA}", "\u{64B}",
      "\u{5B0}", "l·l", "a_b",
    ].map { Array($0.utf8) }

  /// Bytes that are no UTF-8: stray, cut short, overlong, a surrogate, beyond U+10FFFF.
  private static let broken: [[UInt8]] = [
    [0xC3], [0xA4], [0x80], [0xFF], [0xC0, 0x80], [0xE2, 0x80], [0xED, 0xA0, 0x80],
    [0xF0, 0x9F, 0x99], [0xF4, 0x90, 0x80, 0x80], [0xC2], [0xE2],
  ]

  /// A text of `length` draws.
  static func bytes(seed: UInt64, length: Int) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    // Some texts are nearly plain, so that long chunks stay on the fast path, and some are wild.
    let wildness = UInt64(seed % 4) * 12
    var result: [UInt8] = []
    for _ in 0..<length {
      let draw = random.next() % 100
      let alphabet = draw >= wildness + 2 ? common : draw % 8 == 0 ? broken : rare
      result += alphabet[Int(random.next() % UInt64(alphabet.count))]
    }
    return result
  }
}
