/// Finds compounds written with a suspended hyphen and says what they are made of.
///
/// `lapsi- ja nuorisoystävällisyys` says `lapsiystävällisyys` without writing it, `jord- och
/// skogsbruk` says `jordbruk`, `sosiaali-, terveys- ja pelastuspalvelut` two such words; and
/// `kaupunginhallitus ja -valtuusto` hangs the other part. Where the whole word divides is told by
/// its own hyphen (`linja- ja kuorma-autot`) or else by a table of last parts (`CompoundHeads`); a
/// word whose last part is not in it is left as it is. Without a conjunction nothing is rebuilt: a
/// hyphen at the end of a word means too many other things.
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
    /// Whether a part has digits, which makes the whole no word of a language.
    var hasDigit: Bool
  }

  /// In the order of their pieces, at most one a piece.
  private(set) var rebuilt: [Rebuilt] = []

  /// The most words between a hyphen and the word that completes it.
  private static let reach = 8

  /// Where words divided that were looked at before, -1 for those that don't. Texts of one subject
  /// have the same few, and looking costs a stem for every letter.
  private var splits: [[UInt8]: Int] = [:]
  private static let splitLimit = 4096

  /// Looks through the pieces of a text.
  mutating func find(
    in text: UnsafeBufferPointer<UInt8>, pieces: [Piece], normalized: [UInt8]
  ) {
    rebuilt.removeAll(keepingCapacity: true)
    let list = HyphenList(text: text, pieces: pieces, normalized: normalized)
    for index in pieces.indices where pieces[index].role == .plain {
      guard list.mayHaveHyphen(index) else { continue }
      if let end = list.hyphenEnd(after: index) {
        completeForward(list, index, hyphenEnd: end)
      } else if index > 0, let start = list.hyphenStart(before: index) {
        completeBackward(list, index, hyphenStart: start)
      }
    }
  }

  /// `lapsi-`: the last part stands in a word to the right.
  private mutating func completeForward(_ list: HyphenList, _ index: Int, hyphenEnd: Int) {
    var next = index
    var language: Language?
    repeat {
      guard list.isTied(next), next - index < Self.reach else { return }
      next += 1
      if let conjunction = list.conjunction(at: next) {
        language = conjunction
      } else if list.hyphenEnd(after: next) == nil {
        break
      }
    } while true
    let pieces = list.pieces
    guard let language, pieces[next].role == .plain else { return }
    let head: (normalized: Range<Int>, source: Range<Int>)
    if let last = list.lastOfHyphenated(from: next) {
      head = (pieces[last].normalized, pieces[last].source)
    } else {
      guard pieces[index].shape.contains(.letter),
        let split = split(list.normalized[pieces[next].normalized], language)
      else { return }
      head = list.part(of: next, from: split, to: pieces[next].normalized.count)
    }
    rebuilt.append(
      Rebuilt(
        piece: index, modifier: pieces[index].normalized, head: head.normalized,
        source: Int(pieces[index].start)..<hyphenEnd, secondSource: head.source,
        hasDigit: pieces[index].shape.contains(.digit)))
  }

  /// `-valtuusto`: the first part stands in a word to the left.
  private mutating func completeBackward(_ list: HyphenList, _ index: Int, hyphenStart: Int) {
    let pieces = list.pieces
    guard pieces[index].shape.contains(.letter) else { return }
    var whole = index
    var language: Language?
    repeat {
      guard whole > 0, list.isTied(whole - 1), index - whole < Self.reach else { return }
      whole -= 1
      if let conjunction = list.conjunction(at: whole) {
        language = conjunction
      } else if list.hyphenStart(before: whole) == nil {
        break
      }
    } while true
    // In `kaupunginhallitus, -valtuusto ja -lautakunnat` the conjunction comes later in the list.
    var next = index
    while language == nil, list.isTied(next), next - index < Self.reach {
      next += 1
      language = list.conjunction(at: next)
      if language == nil, list.hyphenStart(before: next) == nil { return }
    }
    guard let language, pieces[whole].role == .plain else { return }
    let modifier: (normalized: Range<Int>, source: Range<Int>)
    if list.isHyphenated(whole - 1) {
      modifier = (pieces[whole - 1].normalized, pieces[whole - 1].source)
    } else {
      guard let split = split(list.normalized[pieces[whole].normalized], language) else { return }
      modifier = list.part(of: whole, from: 0, to: split)
    }
    rebuilt.append(
      Rebuilt(
        piece: index, modifier: modifier.normalized, head: pieces[index].normalized,
        source: hyphenStart..<Int(pieces[index].end), secondSource: modifier.source,
        hasDigit: pieces[index].shape.contains(.digit)))
  }

  /// The byte at which the last part of a compound begins; nil if none of its ends is known.
  private mutating func split(_ word: ArraySlice<UInt8>, _ language: Language) -> Int? {
    let key = [language.rawValue] + word
    if let known = splits[key] { return known < 0 ? nil : known }
    let split = CompoundHeads.split(word, language: language)
    if splits.count >= Self.splitLimit { splits.removeAll(keepingCapacity: true) }
    splits[key] = split ?? -1
    return split
  }
}
