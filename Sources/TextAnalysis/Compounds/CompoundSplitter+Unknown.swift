extension CompoundSplitter {
  /// Letters of the least known last part after an unknown first one.
  private static let leastKnown = 6
  /// What begins verbs rather than compounds: `undersökning` is no `unders` and `ökning`.
  private static let prefixes = ["för", "under", "över", "samman", "till", "upp", "efter", "åter"]
    .map { Array($0.utf8) }

  /// An unknown first part and the longest known last one; none unless both are beyond doubt.
  ///
  /// The first part has to be long and to end as first parts do: Swedish ones in -s, Finnish ones in
  /// a vowel, -n or -s. A verb ends no such compound.
  func partsWithUnknown(_ lemma: [UInt8]) -> [Part] {
    if language == .swedish, Self.prefixes.contains(where: { lemma.starts(with: $0) }) { return [] }
    let leastUnknown = language == .finnish ? 4 : 6
    var letters = 0
    for start in lemma.indices.dropLast(Self.leastKnown - 1) where lemma[start] & 0xC0 != 0x80 {
      letters += 1
      guard letters > leastUnknown, isFirstPart(endingAt: start, of: lemma) else { continue }
      let rest = lemma[start...]
      guard rest.count(where: { $0 & 0xC0 != 0x80 }) >= Self.leastKnown,
        let last = table.part(rest), last.isLast, !last.isVerbal
      else { continue }
      return [
        Part(range: 0..<start, lemma: base(ofUnknown: lemma[..<start])),
        Part(range: start..<lemma.count, lemma: Array(rest)),
      ]
    }
    return []
  }

  private func isFirstPart(endingAt end: Int, of word: [UInt8]) -> Bool {
    switch word[end - 1] {
    case UInt8(ascii: "s"): true
    case UInt8(ascii: "n"), UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"),
      UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
      language == .finnish && word[end - 1] != word[end]
    // ä and ö.
    case 0xA4, 0xB6: language == .finnish && word[end] != 0xC3
    default: false
    }
  }

  /// What an unknown first part probably is a form of.
  private func base(ofUnknown part: ArraySlice<UInt8>) -> [UInt8] {
    if language == .swedish {
      // respons, konsekvens
      return part.dropLast().last == UInt8(ascii: "n") ? Array(part) : Array(part.dropLast())
    }
    var base = Array(part)
    if base.last == UInt8(ascii: "n") { stems.rewrite(&base) }
    return base
  }
}
