/// The pieces of a text as members of lists such as `lapsi- ja nuorisotyö`: what stands between and
/// around them.
struct HyphenList {
  let text: UnsafeBufferPointer<UInt8>
  let pieces: [Piece]
  /// The segmenter's normalized bytes.
  let normalized: [UInt8]

  /// The language whose conjunction the piece at `index` is; nil if it is none.
  func conjunction(at index: Int) -> Language? {
    let word = pieces[index].normalized
    // The longest is `respektive`.
    guard word.count <= 10 else { return nil }
    return switch String(decoding: normalized[word], as: UTF8.self) {
    case "ja", "tai", "sekä", "eli", "taikka", "kuin", "että": .finnish
    case "och", "eller", "samt", "respektive", "som": .swedish
    default: nil
    }
  }

  /// Whether the bytes around the piece at `index` could be hyphens: false for nearly all.
  @inline(__always)
  func mayHaveHyphen(_ index: Int) -> Bool {
    let (start, end) = (Int(pieces[index].start), Int(pieces[index].end))
    if end < text.count, text[end] == UInt8(ascii: "-") || text[end] == 0xE2 { return true }
    guard start > 0 else { return false }
    let before = text[start - 1]
    return before == UInt8(ascii: "-") || before >= 0x80
  }

  /// The end of a hyphen behind the piece at `index` at which the word breaks off, as in `lapsi- ja`.
  func hyphenEnd(after index: Int) -> Int? {
    let at = Int(pieces[index].end)
    let length = hyphenLength(at: at)
    guard length > 0, at + length < text.count else { return nil }
    let next = text[at + length]
    let breaksOff =
      WordSegmenter.spaceLength(text, at + length) > 0 || next == UInt8(ascii: ",")
      || next == UInt8(ascii: "/")
    return breaksOff ? at + length : nil
  }

  /// The start of a hyphen before the piece at `index` with a space before it, as in `ja -valtuusto`.
  func hyphenStart(before index: Int) -> Int? {
    let at = Int(pieces[index].start)
    for length in [1, 3] where at > length && hyphenLength(at: at - length) == length {
      let start = at - length
      // The last byte of every space of more than one byte continues its scalar.
      for space in 1...min(3, start) where WordSegmenter.spaceLength(text, start - space) == space {
        return start
      }
    }
    return nil
  }

  /// Whether the piece at `index` and the next one stand in one list: nothing but hyphens, spaces,
  /// commas and slashes is between them.
  func isTied(_ index: Int) -> Bool {
    // A whole such as an address stands over its parts, so there is no gap behind it.
    guard index + 1 < pieces.count, pieces[index + 1].start >= pieces[index].end else {
      return false
    }
    var at = Int(pieces[index].end)
    let end = Int(pieces[index + 1].start)
    while at < end {
      let length = max(WordSegmenter.spaceLength(text, at), hyphenLength(at: at))
      if length > 0 {
        at += length
      } else if text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: "/") {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether nothing but a hyphen ties the piece at `index` to the next, as in `kuorma-autot`.
  func isHyphenated(_ index: Int) -> Bool {
    guard index >= 0, index + 1 < pieces.count, pieces[index].role == .plain,
      pieces[index + 1].role == .plain
    else { return false }
    let end = Int(pieces[index].end)
    let length = hyphenLength(at: end)
    return length > 0 && end + length == Int(pieces[index + 1].start)
  }

  /// The last piece of the hyphenated word that begins with the one at `index`; nil if it stands
  /// without a hyphen.
  func lastOfHyphenated(from index: Int) -> Int? {
    var last = index
    while last - index < 8, isHyphenated(last) { last += 1 }
    return last > index && pieces[last].shape.contains(.letter) ? last : nil
  }

  /// A part of a piece, as bytes of the normalized form and of the text. The whole piece stands for
  /// the text where letters whose normalized form is longer or shorter leave the border unknown.
  func part(
    of index: Int, from: Int, to: Int
  ) -> (normalized: Range<Int>, source: Range<Int>) {
    let piece = pieces[index]
    let start = piece.normalized.lowerBound
    let part = start + from..<start + to
    // Offsets in the text for each border, with soft hyphens, which normalizing removes.
    var at = piece.source.lowerBound
    var count = 0
    var lower = at
    while at < piece.source.upperBound {
      if count == from { lower = at }
      if count == to { return (part, lower..<at) }
      switch text[at] {
      case 0..<0x80: (at, count) = (at + 1, count + 1)
      case 0xC3: (at, count) = (at + 2, count + 2)
      case 0xC2 where at + 1 < text.count && text[at + 1] == 0xAD: at += 2
      default: return (part, piece.source)
      }
    }
    return (part, count == to ? lower..<at : piece.source)
  }

  /// Number of bytes of the hyphen or short dash at `at`, 0 if there is none.
  private func hyphenLength(at: Int) -> Int {
    guard at < text.count else { return 0 }
    if text[at] == UInt8(ascii: "-") { return 1 }
    guard at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80 else { return 0 }
    // U+2010 hyphen, U+2011 no-break hyphen, U+2013 en dash, which some type for a hyphen.
    return text[at + 2] == 0x90 || text[at + 2] == 0x91 || text[at + 2] == 0x93 ? 3 : 0
  }
}
