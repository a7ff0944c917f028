/// The terms of single normalized words on every layer, remembered for the words met again.
///
/// Which terms a word gets: always `.exact`; for each language its stem, the family only where it
/// differs from the stem, and the stem without diacritics only where that differs from the stem. A word
/// without a language gets `.folded` where that differs from the word.
struct WordTerms {
  /// Slots of the memory; a word may stand in one of them only, so a clash just forgets the older.
  private static let slotCount = 1 << 15
  /// The memory is emptied when the remembered bytes reach this.
  private static let byteLimit = 4 << 20

  private struct Slot {
    var hash: UInt64 = 0
    var start: UInt32 = 0
    var wordLength: UInt16 = 0
    var termCount: UInt8 = 0
    var languages: UInt8 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: slotCount)
  /// For each remembered word: its bytes, then for each further term a length byte, tag and key.
  private var memory: [UInt8] = []
  private var stem: [UInt8] = []
  private var family: [UInt8] = []
  private let workspace: TextWorkspace

  init(workspace: TextWorkspace) {
    self.workspace = workspace
  }

  /// Appends the terms of a word to `result`.
  mutating func append(
    _ word: UnsafeBufferPointer<UInt8>, languages: LanguageSet, to result: inout AnalyzedText
  ) {
    Self.append(.exact, word, to: &result)
    let hash = Self.hash(word, seed: UInt64(languages.rawValue))
    let index = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
    if !holds(index, hash, word, languages) {
      remember(index, hash, word, languages)
    }
    let slot = slots[index]
    var at = Int(slot.start) + Int(slot.wordLength)
    for _ in 0..<slot.termCount {
      let length = Int(memory[at])
      let start = result.arena.count
      memory.withUnsafeBufferPointer {
        result.arena.append(contentsOf: UnsafeBufferPointer(rebasing: $0[at + 1..<at + 1 + length]))
      }
      let tag = TermTag(rawValue: memory[at + 1]) ?? .exact
      result.terms.append(AnalyzedTerm(tag: tag, bytes: start..<start + length))
      at += 1 + length
    }
  }

  private static func append(
    _ tag: TermTag, _ key: UnsafeBufferPointer<UInt8>, to result: inout AnalyzedText
  ) {
    let start = result.arena.count
    result.arena.append(tag.rawValue)
    result.arena.append(contentsOf: key)
    result.terms.append(AnalyzedTerm(tag: tag, bytes: start..<result.arena.count))
  }

  private func holds(
    _ index: Int, _ hash: UInt64, _ word: UnsafeBufferPointer<UInt8>, _ languages: LanguageSet
  ) -> Bool {
    let slot = slots[index]
    guard slot.hash == hash, Int(slot.wordLength) == word.count, slot.wordLength > 0,
      slot.languages == languages.rawValue
    else { return false }
    return memory.withUnsafeBufferPointer { memory in
      for offset in 0..<word.count where memory[Int(slot.start) + offset] != word[offset] {
        return false
      }
      return true
    }
  }

  private mutating func remember(
    _ index: Int, _ hash: UInt64, _ word: UnsafeBufferPointer<UInt8>, _ languages: LanguageSet
  ) {
    if memory.count > Self.byteLimit {
      memory.removeAll(keepingCapacity: true)
      for index in slots.indices { slots[index] = Slot() }
    }
    let start = memory.count
    memory.append(contentsOf: word)
    var count: UInt8 = 0
    if languages.contains(.finnish) {
      stem.removeAll(keepingCapacity: true)
      stem.append(contentsOf: word)
      FinnishStemmer.stem(&stem)
      family.removeAll(keepingCapacity: true)
      family.append(contentsOf: stem)
      FinnishStemmer.family(&family)
      appendLayers(.finnish, &count)
    }
    if languages.contains(.swedish) {
      stem.removeAll(keepingCapacity: true)
      stem.append(contentsOf: word)
      SwedishStemmer.stem(&stem)
      family.removeAll(keepingCapacity: true)
      family.append(contentsOf: stem)
      SwedishStemmer.family(&family)
      appendLayers(.swedish, &count)
    }
    if languages.isEmpty {
      stem.removeAll(keepingCapacity: true)
      stem.append(contentsOf: word)
      let folded = Folding.fold(stem, in: workspace)
      if folded != stem, !folded.isEmpty { appendKey(.folded, folded, &count) }
    }
    slots[index] = Slot(
      hash: hash, start: UInt32(start), wordLength: UInt16(word.count), termCount: count,
      languages: languages.rawValue)
  }

  /// Remembers the layers of one language, which stand in `stem` and `family`.
  private mutating func appendLayers(_ language: Language, _ count: inout UInt8) {
    appendKey(.stem(of: language), stem, &count)
    if family != stem { appendKey(.family(of: language), family, &count) }
    let folded = Folding.fold(stem, in: workspace)
    // Nothing is left of a lone combining vowel.
    if folded != stem, !folded.isEmpty { appendKey(.foldedStem(of: language), folded, &count) }
  }

  private mutating func appendKey(_ tag: TermTag, _ key: [UInt8], _ count: inout UInt8) {
    // A length is one byte with the tag in it: a folded form may be longer than the word was.
    var length = min(key.count, 254)
    while length > 0, length < key.count, key[length] & 0xC0 == 0x80 { length -= 1 }
    memory.append(UInt8(length + 1))
    memory.append(tag.rawValue)
    memory.append(contentsOf: key[..<length])
    count += 1
  }

  /// FNV-1a with a final mix; the memory is private, so clashes cost time only.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
    var hash = 0xcbf2_9ce4_8422_2325 ^ seed
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
