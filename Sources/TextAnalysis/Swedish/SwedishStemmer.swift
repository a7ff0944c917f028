/// Swedish words → stem and family keys, by rules and a few tables.
///
/// A stem key stands for all inflected forms of a word: `stad`, `staden`, `städernas`. It need not be a
/// word, only the same for all forms and different for other words. The forms are those of the five
/// declensions and of adjectives and verbs as Svenska Akademiens grammatik (1999) describes them; where
/// two readings of a form collide, the one more common in the writings of cities is taken.
public enum SwedishStemmer {
  /// Rewrites the word in `word` (normalized UTF-8) to its stem key.
  ///
  /// - Parameter word: one word, lower case; anything else is left as it is or cut harmlessly. A word
  ///   that was not empty is not empty after.
  public static func stem(_ word: inout [UInt8]) {
    guard word.count <= 64 else { return }
    if let irregular = SwedishStemTable.irregular[word] {
      word = irregular
      return
    }
    guard word.count >= 3, word.allSatisfy(isLetterByte) else { return }
    let isPlural = removeInflection(&word)
    removeGenitive(&word)
    if isPlural { restoreVowel(&word) }
    tidy(&word)
  }

  /// Rewrites a stem, as `stem` gives it, to the key of its family.
  ///
  /// Takes off what makes `barnvänlighet` of `barnvänlig`, `utveckling` of `utveckla`, `lärare` of
  /// `lära`, `planera` of `plan`, `ekonomisk` of `ekonomi`.
  public static func family(_ stem: inout [UInt8]) {
    for (suffix, replacement, least) in SwedishStemTable.derivations
    where ends(stem, suffix) && stem.count - suffix.count >= least {
      let rest = stem.count - suffix.count
      guard hasVowel(stem[..<rest]), !leavesTorn(stem[..<rest], without: suffix) else { continue }
      stem.removeLast(suffix.count)
      stem += replacement
      tidy(&stem)
      return
    }
  }

  // MARK: - Inflection

  /// Takes the longest ending off that may be one; returns whether it was a plural in `-er`.
  private static func removeInflection(_ word: inout [UInt8]) -> Bool {
    if SwedishStemTable.whole.contains(where: { ends(word, $0) }) { return false }
    for agent in SwedishStemTable.agentEndings where ends(word, agent.ending) {
      // `lärarna` is of `lärare`, `bilarna` of `bil`: only a list of the former tells.
      let rest = word.count - agent.ending.count
      if agent.needsList, !isAgent(word[..<rest]) { continue }
      if ends(word[..<rest], SwedishStemTable.adjectiveIg) {
        word.removeLast(agent.ending.count)
        return false
      }
      guard rest >= 3, hasVowel(word[..<rest]) else { continue }
      word.removeLast(agent.ending.count)
      word += SwedishStemTable.agent
      return false
    }
    for suffix in SwedishStemTable.suffixes where ends(word, suffix.bytes) {
      let rest = word[..<(word.count - suffix.bytes.count)]
      guard rest.count >= suffix.least, hasVowel(rest) else { continue }
      if suffix.keepsHet, ends(word, SwedishStemTable.het) || ends(word, SwedishStemTable.hets) {
        continue
      }
      // `handlingsplan` is not `handlingspl` with an article.
      if suffix.needsClosing && endsInOpening(rest) || leavesTorn(rest, without: suffix.bytes) {
        continue
      }
      word.removeLast(suffix.bytes.count - suffix.kept)
      return suffix.isPlural
    }
    return false
  }

  private static func isAgent(_ rest: ArraySlice<UInt8>) -> Bool {
    SwedishStemTable.agents.contains { ends(rest, $0) }
  }

  /// A consonant and `l` or `r` begin a syllable; they end no Swedish word.
  private static func endsInOpening(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 2, let last = word.last else { return false }
    let before = word[word.endIndex - 2]
    return (last == UInt8(ascii: "l") || last == UInt8(ascii: "r"))
      && "bdfgkptv".utf8.contains(before)
  }

  /// Whether an ending is only the end of another one: `-ar` of `-bar`, or `-ning` where the n belongs
  /// to the word, as in `förening`.
  private static func leavesTorn(_ rest: ArraySlice<UInt8>, without suffix: [UInt8]) -> Bool {
    guard rest.count >= 2, let last = rest.last else { return false }
    let before = rest[rest.endIndex - 2]
    if suffix == SwedishStemTable.agent {
      return last == UInt8(ascii: "b") && isConsonant(before) && before != last
    }
    return suffix == SwedishStemTable.ning && !isConsonant(last)
  }

  /// `kommuns` → `kommun`, and also `kurs` → `kur`: the forms of a word lose it alike.
  private static func removeGenitive(_ word: inout [UInt8]) {
    guard word.count >= 4, word.last == UInt8(ascii: "s") else { return }
    let before = word[word.count - 2]
    if "bcdfghjklmnoprtvy".utf8.contains(before) { word.removeLast() }
  }

  /// `städ(er)` → `stad`.
  private static func restoreVowel(_ word: inout [UInt8]) {
    for (changed, original) in SwedishStemTable.umlauts where ends(word, changed) {
      word.removeLast(changed.count)
      word += original
      return
    }
  }

  // MARK: - One shape for all forms

  private static func tidy(_ word: inout [UInt8]) {
    for (ending, replacement) in SwedishStemTable.latinEndings
    where word.count > ending.count && ends(word, ending) {
      word.removeLast(ending.count)
      word += replacement
      break
    }
    undouble(&word)
    if ends(word, SwedishStemTable.man), !ends(word, SwedishStemTable.common) {
      word.removeLast(SwedishStemTable.man.count)
      word += SwedishStemTable.manPlain
    }
    closeUp(&word)
    // `strategin` has lost its article here, and `region` its last letter in all its forms.
    if word.count >= 5, word.last == UInt8(ascii: "n"), endsInVowelBeforeN(word) {
      word.removeLast()
    }
  }

  /// `rumm(et)` → `rum`, `vänn(er)` → `vän`.
  private static func undouble(_ word: inout [UInt8]) {
    guard word.count >= 4, let last = word.last, word[word.count - 2] == last else { return }
    if last == UInt8(ascii: "m") || last == UInt8(ascii: "n") { word.removeLast() }
  }

  /// `cykel` and `cykl(ar)`, `nummer` and `numr(et)`, `vatten` and `vattn(et)`: one without the vowel.
  private static func closeUp(_ word: inout [UInt8]) {
    guard word.count >= 4, let last = word.last else { return }
    let before = word[word.count - 2]
    switch last {
    case UInt8(ascii: "l") where before == UInt8(ascii: "e") && word.count >= 5:
      if isConsonant(word[word.count - 3]) { word.remove(at: word.count - 2) }
    case UInt8(ascii: "r") where "tdbkmp".utf8.contains(before) && word.count >= 4:
      word.removeLast()
      undouble(&word)
    case UInt8(ascii: "n") where word.count >= 4 && word[word.count - 3] == before:
      if "tkp".utf8.contains(before) { word.removeLast() }
    case UInt8(ascii: "n") where before == UInt8(ascii: "k") && word.count >= 5:
      if word[word.count - 3] == UInt8(ascii: "c") { word.removeLast() }
    default: break
    }
  }

  private static func endsInVowelBeforeN(_ word: [UInt8]) -> Bool {
    let before = word[word.count - 2]
    if "iouy".utf8.contains(before) { return true }
    guard word[word.count - 3] == 0xc3 else { return false }
    // é has its article after one syllable: `idén`. After å and ö the n may belong to the word: `lön`.
    return before == 0xa9 || (before == 0xa5 || before == 0xb6) && word.count >= 7
  }

  // MARK: - Letters

  static func ends(_ word: some BidirectionalCollection<UInt8>, _ suffix: [UInt8]) -> Bool {
    guard word.count >= suffix.count else { return false }
    return word.suffix(suffix.count).elementsEqual(suffix)
  }

  /// Letters of ASCII, and the bytes of those above.
  private static func isLetterByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7a).contains(byte)
  }

  private static func isConsonant(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte) && !"aeiouy".utf8.contains(byte)
  }

  /// `å ä ö é` and their like begin with one byte.
  private static func hasVowel(_ word: some Sequence<UInt8>) -> Bool {
    word.contains { $0 == 0xc3 || "aeiouy".utf8.contains($0) }
  }
}
