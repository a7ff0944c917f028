/// Finds compounds written with a suspended hyphen and says what they are made of.
///
/// `lapsi- ja nuorisoystävällisyys` says `lapsiystävällisyys` without writing it, `jord- och
/// skogsbruk` says `jordbruk`, `sosiaali-, terveys- ja pelastuspalvelut` two such words; and
/// `kaupunginhallitus ja -valtuusto` hangs the other part. Where the whole word divides is told by a
/// table of last parts (`CompoundHeads`); a word whose last part is not in it is left as it is.
struct SuspendedHyphens {
  /// One word that the text says without writing it.
  struct Rebuilt {
    /// The piece with the hyphen, by its number.
    var piece: Int
    /// Both parts, in the segmenter's normalized bytes.
    var modifier: Range<Int>
    var head: Range<Int>
    /// The piece with its hyphen, and the part of the other word, in the text.
    var source: Range<Int>
    var secondSource: Range<Int>
  }

  private(set) var rebuilt: [Rebuilt] = []

  /// The most words between a hyphen and the word that completes it.
  private static let reach = 8

  /// Looks through the pieces of a text.
  mutating func find(in text: UnsafeBufferPointer<UInt8>, pieces: [Piece], normalized: [UInt8]) {
    rebuilt.removeAll(keepingCapacity: true)
    for index in pieces.indices {
      guard pieces[index].role == .plain, pieces[index].shape.contains(.letter) else { continue }
      if let end = hyphenEnd(text, after: Int(pieces[index].end)) {
        completeForward(text, pieces, normalized, index, hyphenEnd: end)
      } else if index >= 2, let start = hyphenStart(text, before: Int(pieces[index].start)) {
        completeBackward(text, pieces, normalized, index, hyphenStart: start)
      }
    }
  }

  private mutating func completeForward(
    _ text: UnsafeBufferPointer<UInt8>, _ pieces: [Piece], _ normalized: [UInt8], _ index: Int,
    hyphenEnd: Int
  ) {
    var next = index + 1
    var language: Language?
    while next < pieces.count, next - index <= Self.reach {
      let piece = pieces[next]
      // A whole such as an address stands over its parts, so there is no gap behind it.
      guard piece.start >= pieces[next - 1].end,
        isListGap(text, Int(pieces[next - 1].end)..<Int(piece.start))
      else { return }
      if let conjunction = Self.conjunctionLanguage(normalized[piece.normalized]) {
        language = conjunction
      } else if self.hyphenEnd(text, after: Int(piece.end)) == nil {
        break
      }
      next += 1
    }
    guard next < pieces.count, next - index <= Self.reach, pieces[next].role == .plain,
      let language,
      let split = CompoundHeads.split(normalized[pieces[next].normalized], language: language)
    else { return }
    let whole = pieces[next]
    rebuilt.append(
      Rebuilt(
        piece: index, modifier: pieces[index].normalized,
        head: whole.normalized.lowerBound + split..<whole.normalized.upperBound,
        source: Int(pieces[index].start)..<hyphenEnd,
        secondSource: Self.part(of: whole, split..<whole.normalized.count)))
  }

  private mutating func completeBackward(
    _ text: UnsafeBufferPointer<UInt8>, _ pieces: [Piece], _ normalized: [UInt8], _ index: Int,
    hyphenStart: Int
  ) {
    guard
      let language = Self.conjunctionLanguage(normalized[pieces[index - 1].normalized]),
      pieces[index - 1].start >= pieces[index - 2].end,
      isListGap(text, Int(pieces[index - 2].end)..<Int(pieces[index - 1].start)),
      pieces[index - 2].role == .plain,
      let split = CompoundHeads.split(
        normalized[pieces[index - 2].normalized], language: language)
    else { return }
    let whole = pieces[index - 2]
    rebuilt.append(
      Rebuilt(
        piece: index,
        modifier: whole.normalized.lowerBound..<whole.normalized.lowerBound + split,
        head: pieces[index].normalized, source: hyphenStart..<Int(pieces[index].end),
        secondSource: Self.part(of: whole, 0..<split)))
  }

  /// A part of a piece in the text; the whole piece where normalizing changed its length.
  private static func part(of piece: Piece, _ range: Range<Int>) -> Range<Int> {
    guard piece.source.count == piece.normalized.count else { return piece.source }
    let start = piece.source.lowerBound
    return start + range.lowerBound..<start + range.upperBound
  }

  private static func conjunctionLanguage(_ word: ArraySlice<UInt8>) -> Language? {
    switch String(decoding: word, as: UTF8.self) {
    case "ja", "tai", "sekä", "eli", "taikka", "kuin", "että": .finnish
    case "och", "eller", "samt", "respektive", "som": .swedish
    default: nil
    }
  }

  /// The end of a hyphen at `at` behind which the word breaks off; nil if there is none.
  private func hyphenEnd(_ text: UnsafeBufferPointer<UInt8>, after at: Int) -> Int? {
    guard at < text.count else { return nil }
    var end = at
    if text[at] == UInt8(ascii: "-") {
      end += 1
    } else if at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80,
      text[at + 2] == 0x90 || text[at + 2] == 0x91 || text[at + 2] == 0x93
    {
      end += 3
    } else {
      return nil
    }
    guard end < text.count else { return nil }
    let breaksOff =
      WordSegmenter.spaceLength(text, end) > 0 || text[end] == UInt8(ascii: ",")
      || text[end] == UInt8(ascii: "/")
    return breaksOff ? end : nil
  }

  /// The start of a hyphen before `at` with a space before it.
  private func hyphenStart(_ text: UnsafeBufferPointer<UInt8>, before at: Int) -> Int? {
    guard at >= 2, text[at - 1] == UInt8(ascii: "-"), text[at - 2] == 0x20 || text[at - 2] == 0x0A
    else { return nil }
    return at - 1
  }

  /// Only hyphens, spaces, commas and slashes: the words stand in one list.
  private func isListGap(_ text: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>) -> Bool {
    var at = gap.lowerBound
    while at < gap.upperBound {
      let space = WordSegmenter.spaceLength(text, at)
      if space > 0 {
        at += space
      } else if text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: "/")
        || text[at] == UInt8(ascii: "-")
      {
        at += 1
      } else if at + 2 < gap.upperBound, text[at] == 0xE2, text[at + 1] == 0x80,
        (0x90...0x93).contains(text[at + 2])
      {
        at += 3
      } else {
        return false
      }
    }
    return true
  }
}
