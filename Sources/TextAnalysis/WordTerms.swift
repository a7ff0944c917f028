/// The terms of single normalized words on every layer, remembered for the words met again.
///
/// Which terms a word gets: always `.exact`; for each language its stem, the family only where it
/// differs from the stem, and the stem without diacritics only where that differs from the stem. A word
/// without a language gets `.folded` where that differs from the word. Compounds also get their parts, each
/// once.
struct WordTerms {
  private var memory = WordMemory()
  /// The hashes of the pieces of the text at hand.
  private var hashes: [UInt64] = []
  /// How many pieces ahead terms are fetched: about as long as memory takes.
  private static let fetchAhead = 4
  /// The most parts of a word that become terms, of each language.
  private static let partLimit = 32
  /// The terms of the word at hand, one after the other, and the lengths of all but the first.
  private var terms: [UInt8] = []
  private var lengths: [UInt8] = []
  private var stem: [UInt8] = []
  private var family: [UInt8] = []
  private var folded: [UInt8] = []
  private let workspace: TextWorkspace

  init(workspace: TextWorkspace) {
    self.workspace = workspace
  }

  /// Whose terms a piece gets: a word with digits in it, such as A4, is no word of a language, and
  /// nor is an address; no stemmer may cut them.
  @inline(__always)
  private static func languages(of piece: Piece, _ languages: LanguageSet) -> LanguageSet {
    piece.role == .whole || piece.shape.overlaps(.digit) ? [] : languages
  }

  /// Gets ready to append the terms of the pieces of a text.
  ///
  /// Where words are remembered is all over the memory, and waiting for it was a third of the time of
  /// text without stems. So all slots are asked for first, and terms a few pieces ahead: analysis of
  /// Finnish 28 -> 32 MB/s.
  mutating func prepare(_ pieces: [Piece], of normalized: [UInt8], languages: LanguageSet) {
    hashes.removeAll(keepingCapacity: true)
    normalized.withUnsafeBufferPointer { normalized in
      for piece in pieces {
        let word = UnsafeBufferPointer(rebasing: normalized[piece.normalized])
        let hash = WordMemory.hash(word, languages: Self.languages(of: piece, languages))
        hashes.append(hash)
        memory.fetchSlots(hash)
      }
    }
  }

  /// Remembers one of the pieces that `prepare` was given, by its number.
  @inline(__always)
  mutating func word(
    _ index: Int, of pieces: [Piece], _ normalized: [UInt8], languages: LanguageSet
  ) -> WordMemory.Slot {
    let next = index + Self.fetchAhead
    if next < hashes.count { memory.fetchTerms(hashes[next]) }
    let piece = pieces[index]
    return normalized.withUnsafeBufferPointer { normalized in
      let word = UnsafeBufferPointer(rebasing: normalized[piece.normalized])
      return memory.find(hashes[index], word)
        ?? remember(hashes[index], word, Self.languages(of: piece, languages))
    }
  }

  /// Remembers a word of 1 to 255 bytes.
  @inline(__always)
  mutating func word(_ word: UnsafeBufferPointer<UInt8>, languages: LanguageSet)
    -> WordMemory.Slot
  {
    let hash = WordMemory.hash(word, languages: languages)
    return memory.find(hash, word) ?? remember(hash, word, languages)
  }

  /// Appends the terms of a word of 1 to 255 bytes.
  mutating func append(
    _ word: UnsafeBufferPointer<UInt8>, languages: LanguageSet, to result: inout AnalyzedText
  ) {
    // First, because the memory that the slot points into may grow by it.
    let slot = self.word(word, languages: languages)
    append(slot, to: &result)
  }

  /// How often words and their numbers were forgotten.
  var epoch: Int { memory.epoch }

  /// Calls `body` with each term of a word by its number in the current epoch.
  func forEachTerm(of number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    memory.forEachTerm(of: number, body)
  }

  /// Appends the terms of a word that was just remembered.
  @inline(__always)
  func append(_ slot: WordMemory.Slot, to result: inout AnalyzedText) {
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
      stem.replaceSubrange(0..<stem.count, with: word)
      FinnishStemmer.stem(&stem)
      family.replaceSubrange(0..<family.count, with: stem)
      FinnishStemmer.family(&family)
      appendLayers(.finnish)
      appendParts(of: word, .finnish)
    }
    if languages.contains(.swedish) {
      stem.replaceSubrange(0..<stem.count, with: word)
      SwedishStemmer.stem(&stem)
      family.replaceSubrange(0..<family.count, with: stem)
      SwedishStemmer.family(&family)
      appendLayers(.swedish)
      appendParts(of: word, .swedish)
    }
    if languages.isEmpty {
      stem.replaceSubrange(0..<stem.count, with: word)
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
    switch Folding.foldPlain(stem, into: &folded) {
    case .same: return
    case .folded: break
    case .unknown:
      folded = Folding.fold(stem, in: workspace)
      // Nothing is left of a lone combining vowel.
      if folded == stem || folded.isEmpty { return }
    }
    appendKey(tag, folded)
  }

  /// Appends the parts of a compound, whose base form stands in `stem`.
  private mutating func appendParts(of word: UnsafeBufferPointer<UInt8>, _ language: Language) {
    guard let split = CompoundSplitter.of(language)?.split(Array(word), lemma: stem) else { return }
    var keys: [[UInt8]] = []
    for part in split.parts + split.compounds where !keys.contains(part.lemma) {
      guard keys.count < Self.partLimit else { return }
      keys.append(part.lemma)
      appendKey(.part(of: language), part.lemma)
    }
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
