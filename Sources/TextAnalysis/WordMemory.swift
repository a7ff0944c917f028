import CICU

/// The terms of the words met lately, so that a word met again is copied instead of analysed.
///
/// What is remembered changes no term. A word stands in one of two slots; a clash forgets the older.
struct WordMemory {
  /// The table starts small, because a query has few words, and grows to this.
  private static let slotLimit = 1 << 19
  /// Everything is forgotten when the remembered bytes reach this.
  private static let byteLimit = 20 << 20

  /// A remembered word: in `bytes` from `start` on, the lengths of its terms but the first, a byte
  /// each, then its terms as they stand in an arena. The first is `.exact`: a tag and the word.
  struct Slot {
    /// The high half of the word's hash.
    var hash: UInt32 = 0
    /// Counts the words remembered since everything was forgotten.
    var number: UInt32 = 0
    var start: UInt32 = 0
    var termBytes: UInt16 = 0
    var wordLength: UInt8 = 0
    /// 0 in an empty slot.
    var termCount: UInt8 = 0

    /// Where its terms begin in `bytes`.
    @inline(__always)
    var termStart: Int { Int(start) + Int(termCount) - 1 }
  }

  private var slots = [Slot](repeating: Slot(), count: 8)
  private var used = 0
  private(set) var bytes: [UInt8] = []
  /// The words by their numbers.
  private var numbered: [Slot] = []
  /// How often everything was forgotten.
  private(set) var epoch = 0

  /// The hash of a word under one choice of languages.
  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>, languages: LanguageSet) -> UInt64 {
    guard let start = word.baseAddress else { return 0 }
    let hash = WordBytes.hash(start, word.count, seed: UInt64(languages.rawValue) << 32)
    // The languages are told by the hash alone, so two of its bits are theirs.
    return hash & ~(3 << 62) | UInt64(languages.rawValue & 3) << 62
  }

  /// The first of the two slots of a hash.
  @inline(__always)
  private static func place(_ hash: UInt64, _ slotCount: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (slotCount - 2)
  }

  /// Has the processor fetch the slots of a word.
  @inline(__always)
  func fetchSlots(_ hash: UInt64) {
    slots.withUnsafeBufferPointer {
      guard let base = $0.baseAddress else { return }
      kielo_prefetch(base + Self.place(hash, $0.count))
    }
  }

  /// Has the processor fetch the terms of the word in the first slot of a hash.
  @inline(__always)
  func fetchTerms(_ hash: UInt64) {
    let slot = slots[Self.place(hash, slots.count)]
    bytes.withUnsafeBufferPointer {
      guard let base = $0.baseAddress else { return }
      kielo_prefetch(base + Int(slot.start))
    }
  }

  /// The slot of a word; nil if it isn't remembered.
  @inline(__always)
  func find(_ hash: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> Slot? {
    let first = Self.place(hash, slots.count)
    if holds(slots[first], hash, word) { return slots[first] }
    if holds(slots[first + 1], hash, word) { return slots[first + 1] }
    return nil
  }

  @inline(__always)
  private func holds(_ slot: Slot, _ hash: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard slot.hash == UInt32(hash >> 32), slot.termCount > 0, Int(slot.wordLength) == word.count,
      let start = word.baseAddress
    else { return false }
    return bytes.withUnsafeBufferPointer {
      guard let memory = $0.baseAddress else { return false }
      return WordBytes.areEqual(memory + slot.termStart + 1, start, word.count)
    }
  }

  /// Remembers a word of at most 255 bytes by its terms: the bytes of all, and the lengths of all but
  /// the first.
  mutating func remember(
    _ hash: UInt64, wordLength: Int, terms: [UInt8], lengths: [UInt8]
  ) -> Slot {
    if bytes.count + lengths.count + terms.count > Self.byteLimit { forget() }
    if used * 2 > slots.count, slots.count < Self.slotLimit { grow() }
    let slot = Slot(
      hash: UInt32(hash >> 32), number: UInt32(numbered.count), start: UInt32(bytes.count),
      termBytes: UInt16(terms.count),
      wordLength: UInt8(wordLength), termCount: UInt8(lengths.count + 1))
    bytes.append(contentsOf: lengths)
    bytes.append(contentsOf: terms)
    numbered.append(slot)
    insert(slot)
    return slot
  }

  /// Calls `body` with each term of a word by its number in the current epoch, `.exact` first.
  func forEachTerm(of number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let slot = numbered[Int(number)]
    bytes.withUnsafeBufferPointer { memory in
      var start = slot.termStart
      var length = Int(slot.wordLength) + 1
      for index in 0..<Int(slot.termCount) {
        body(UnsafeBufferPointer(rebasing: memory[start..<start + length]))
        start += length
        if index + 1 < Int(slot.termCount) { length = Int(memory[Int(slot.start) + index]) }
      }
    }
  }

  private mutating func insert(_ slot: Slot) {
    let first = Int(slot.hash) & (slots.count - 2)
    if slots[first + 1].termCount == 0 { used += 1 }
    slots[first + 1] = slots[first]
    slots[first] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: min(old.count * 4, Self.slotLimit))
    used = 0
    // The second of two is the older.
    for index in old.indices where old[index ^ 1].termCount > 0 { insert(old[index ^ 1]) }
  }

  private mutating func forget() {
    bytes.removeAll(keepingCapacity: true)
    numbered.removeAll(keepingCapacity: true)
    epoch += 1
    for index in slots.indices { slots[index] = Slot() }
    used = 0
  }
}
