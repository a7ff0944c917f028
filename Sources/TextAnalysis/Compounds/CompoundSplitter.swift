/// Finds the parts of compounds: `barnkonsekvensanalys` is `barn`, `konsekvens` and `analys`.
///
/// A pure function of the word and the shipped tables. A word is split if it is made of known parts
/// from end to end, by the cheapest way there is: each part costs, short ones more, so few and long
/// parts win. A listed word is one part of a longer one. It is then split in turn, if its own parts
/// are long enough to be no accident and the lists don't tell it to stay whole. Where only the
/// first part is unknown, a long last one is enough.
struct CompoundSplitter: Sendable {
  /// A part of a compound.
  struct Part: Equatable, Sendable {
    /// Where it stands, in bytes of the word.
    var range: Range<Int>
    /// Its base form.
    var lemma: [UInt8]
  }

  /// The parts of one word.
  struct Split: Equatable, Sendable {
    /// In order, side by side from the beginning of the word to its end; none if it is no compound.
    var parts: [Part] = []
    /// What several parts are together: listed words, and the last two parts of three or more.
    var compounds: [Part] = []
  }

  static let finnish = CompoundSplitter(language: .finnish, table: .finnish, stems: .finnish)
  static let swedish = CompoundSplitter(language: .swedish, table: .swedish, stems: .swedish)

  /// The splitter of a language; nil for `.other`.
  static func of(_ language: Language) -> CompoundSplitter? {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .other: nil
    }
  }

  let language: Language
  let table: PartTable
  let stems: StemTable

  /// Bytes of the shortest and the longest word that is looked at.
  private static let lengths = 6...200
  /// Letters of the least part of a listed word.
  private static let leastOfListed = 4

  /// Splits a word (normalized UTF-8).
  func split(_ word: [UInt8]) -> Split {
    var lemma = word
    stems.rewrite(&lemma)
    return split(word, lemma: lemma)
  }

  /// Splits a word whose base form is known. Linear in the length.
  func split(_ word: [UInt8], lemma: [UInt8]) -> Split {
    guard Self.lengths.contains(lemma.count) else { return Split() }
    let listed = table.part(lemma).flatMap { $0.isListed ? $0 : nil }
    if let listed, listed.isWhole || !listed.isLast { return Split() }
    var path = PartPath(self, lemma)
    let whole = 0..<lemma.count
    var coarse = path.parts(
      of: whole, isEnd: true, leastLetters: listed == nil ? 3 : Self.leastOfListed)
    if coarse.isEmpty {
      coarse = listed == nil ? partsWithUnknown(lemma) : partsWithShortEnd(of: whole, &path)
    }
    guard coarse.count > 1 else { return Split() }
    var split = Split()
    for (index, part) in coarse.enumerated() {
      let fine = self.fine(part, isEnd: index == coarse.count - 1, &path)
      if fine.count > 1 { split.compounds.append(part) }
      split.parts += fine.count > 1 ? fine : [part]
    }
    if split.parts.count > 2 {
      let start = split.parts[split.parts.count - 2].range.lowerBound
      let tail = Part(range: start..<lemma.count, lemma: Array(lemma[start...]))
      if !split.compounds.contains(tail) { split.compounds.append(tail) }
    }
    // The base form ends otherwise than the word; what is before its last part is the same.
    guard let border = split.parts.last?.range.lowerBound, border < word.count,
      word[..<border] == lemma[..<border]
    else { return Split() }
    split.parts[split.parts.count - 1].range = border..<word.count
    for index in split.compounds.indices
    where split.compounds[index].range.upperBound == lemma.count {
      split.compounds[index].range = split.compounds[index].range.lowerBound..<word.count
    }
    return split
  }

  /// The two parts of a listed word that ends in a short word which ends nothing but compounds.
  private func partsWithShortEnd(of range: Range<Int>, _ path: inout PartPath) -> [Part] {
    let parts = path.parts(of: range, isEnd: true, leastLetters: 3)
    guard parts.count == 2, Self.isPlainEnd(parts[1].lemma, language),
      parts[0].range.count >= Self.leastOfListed
    else { return [] }
    return parts
  }

  /// Whether a word of three letters is plain as the end of a compound: `väg` of `cykelväg`, but not `val`
  /// of `festival`.
  private static func isPlainEnd(_ word: [UInt8], _ language: Language) -> Bool {
    let ends: [StaticString] =
      language == .finnish
      ? ["työ", "tie", "osa", "puu"]
      : ["väg", "råd", "bil", "båt", "tåg", "bok", "hus", "bad", "ort"]
    return ends.contains { $0.withUTF8Buffer { $0.elementsEqual(word) } }
  }

  /// The parts of a listed compound within a compound; none if it isn't one.
  private func fine(_ part: Part, isEnd: Bool, _ path: inout PartPath) -> [Part] {
    guard let known = table.part(part.lemma), known.isListed, !known.isWhole else { return [] }
    return path.parts(of: part.range, isEnd: isEnd, leastLetters: Self.leastOfListed)
  }
}
