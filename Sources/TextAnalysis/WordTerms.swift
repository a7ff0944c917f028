/// The terms of single normalized words on every layer, remembered for the words met again.
///
/// Which terms a word gets: always `.exact`; for each language its stem, the family only where it
/// differs from the stem, and the stem without diacritics only where that differs from the stem. A word
/// without a language gets `.folded` where that differs from the word.
struct WordTerms {
  private var memory = WordMemory()
  /// For each piece of the text its slot, or a slot without terms and the hash only.
  private var found: [WordMemory.Slot] = []
  /// The round of the memory in which they were found.
  private var round = 0
  /// The terms of the word at hand, one after the other, and the lengths of all but the first.
  private var terms: [UInt8] = []
  private var lengths: [UInt8] = []
  private var stem: [UInt8] = []
  private var family: [UInt8] = []
  private let workspace: TextWorkspace

  init(workspace: TextWorkspace) {
    self.workspace = workspace
  }

  /// Whose terms a piece gets: a word with digits in it, such as A4, is no word of a language, and
  /// nor is an address; no stemmer may cut them.
  @inline(__always)
  static func languages(of piece: Piece, _ languages: LanguageSet) -> LanguageSet {
    piece.role == .whole || piece.shape.overlaps(.digit) ? [] : languages
  }

  /// Looks all pieces of a text up before their terms are appended one by one. The places of memory
  /// that they stand in are far apart, and in a loop that does nothing else the processor fetches many
  /// of them at a time.
  mutating func lookUp(_ pieces: [Piece], of normalized: [UInt8], languages: LanguageSet) {
    found.removeAll(keepingCapacity: true)
    round = memory.round
    normalized.withUnsafeBufferPointer { normalized in
      for piece in pieces {
        let word = UnsafeBufferPointer(rebasing: normalized[piece.normalized])
        let hash = WordMemory.hash(word, languages: Self.languages(of: piece, languages))
        found.append(WordMemory.Slot(hash: hash, start: memory.touch(hash)))
      }
      for index in pieces.indices {
        let word = UnsafeBufferPointer(rebasing: normalized[pieces[index].normalized])
        if let slot = memory.find(found[index].hash, word) { found[index] = slot }
      }
    }
  }

  /// Appends the terms of the piece with a number among those looked up.
  @inline(__always)
  mutating func append(
    piece: Int, _ word: UnsafeBufferPointer<UInt8>, languages: LanguageSet,
    to result: inout AnalyzedText
  ) {
    let slot = found[piece]
    // Not so if the memory was emptied in between.
    if slot.termCount > 0, round == memory.round {
      append(slot, to: &result)
    } else {
      append(word, slot.hash, languages: languages, to: &result)
    }
  }

  /// Appends the terms of a word, of 1 to 255 bytes, to `result`.
  mutating func append(
    _ word: UnsafeBufferPointer<UInt8>, languages: LanguageSet, to result: inout AnalyzedText
  ) {
    append(word, WordMemory.hash(word, languages: languages), languages: languages, to: &result)
  }

  private mutating func append(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, languages: LanguageSet,
    to result: inout AnalyzedText
  ) {
    append(memory.find(hash, word) ?? remember(hash, word, languages), to: &result)
  }

  @inline(__always)
  private mutating func append(_ slot: WordMemory.Slot, to result: inout AnalyzedText) {
    var start = result.arena.count
    memory.bytes.withUnsafeBufferPointer { memory in
      let lengths = Int(slot.start)
      let terms = slot.termStart
      result.arena.append(
        contentsOf: UnsafeBufferPointer(rebasing: memory[terms..<terms + Int(slot.termBytes)]))
      var end = start + Int(slot.wordLength) + 1
      result.terms.append(AnalyzedTerm(tag: .exact, bytes: start..<end))
      for index in lengths..<terms {
        start = end
        end += Int(memory[index])
        let tag = TermTag(rawValue: result.arena[start]) ?? .exact
        result.terms.append(AnalyzedTerm(tag: tag, bytes: start..<end))
      }
    }
  }

  @inline(never)
  private mutating func remember(
    _ hash: UInt64, _ word: UnsafeBufferPointer<UInt8>, _ languages: LanguageSet
  ) -> WordMemory.Slot {
    terms.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    terms.append(TermTag.exact.rawValue)
    terms.append(contentsOf: word)
    if languages.contains(.finnish) {
      stem.removeAll(keepingCapacity: true)
      stem.append(contentsOf: word)
      FinnishStemmer.stem(&stem)
      family.removeAll(keepingCapacity: true)
      family.append(contentsOf: stem)
      FinnishStemmer.family(&family)
      appendLayers(.finnish)
    }
    if languages.contains(.swedish) {
      stem.removeAll(keepingCapacity: true)
      stem.append(contentsOf: word)
      SwedishStemmer.stem(&stem)
      family.removeAll(keepingCapacity: true)
      family.append(contentsOf: stem)
      SwedishStemmer.family(&family)
      appendLayers(.swedish)
    }
    if languages.isEmpty {
      stem.removeAll(keepingCapacity: true)
      stem.append(contentsOf: word)
      appendFolded(.folded)
    }
    return memory.remember(hash, wordLength: word.count, terms: terms, lengths: lengths)
  }

  /// Appends the layers of one language, which stand in `stem` and `family`.
  private mutating func appendLayers(_ language: Language) {
    appendKey(.stem(of: language), stem)
    if family != stem { appendKey(.family(of: language), family) }
    appendFolded(.foldedStem(of: language))
  }

  /// Appends what stands in `stem` without diacritics, if that differs.
  private mutating func appendFolded(_ tag: TermTag) {
    guard !Folding.isFolded(stem) else { return }
    let folded = Folding.fold(stem, in: workspace)
    // Nothing is left of a lone combining vowel.
    if folded != stem, !folded.isEmpty { appendKey(tag, folded) }
  }

  private mutating func appendKey(_ tag: TermTag, _ key: [UInt8]) {
    // A length is one byte with the tag in it: a folded form may be longer than the word was.
    var length = min(key.count, 254)
    while length > 0, length < key.count, key[length] & 0xC0 == 0x80 { length -= 1 }
    lengths.append(UInt8(length + 1))
    terms.append(tag.rawValue)
    terms.append(contentsOf: key[..<length])
  }
}
