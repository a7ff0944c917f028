/// The whole-word and last-part rules: what a hash of letters read from the end leads to.
///
/// Stems that no rule could tell (joki: joe-, jalka: jala-, lapsi: las-) are listed in
/// `FinnishStemTable+Words.swift`. Open addressing, sparsely filled. Words count as equal when their
/// 64-bit hashes are: over about a thousand listed forms a false match is too improbable to store
/// the letters for.
struct FinnishStemTable: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var keyStart: Int32 = 0
    var keyCount: UInt8 = 0
    var inCompounds = false
  }
  private var slots: [Slot]
  private var keys: [UInt8] = []
  private let mask: Int
  private var longest = 0

  static let shared = FinnishStemTable(FinnishStemTable.words)

  /// Lines of `key stem stem …`; a line starting with `+` also holds for the last part of compounds.
  init(_ text: String) {
    mask = 8191
    slots = Array(repeating: Slot(), count: mask + 1)
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard var key = fields.first else { continue }
      let inCompounds = key.first == UInt8(ascii: "+")
      if inCompounds { key = key.dropFirst() }
      var bytes = Array(key)
      guard let decodedKey = FinnishWord(taking: &bytes)?.letters else { continue }
      let start = Int32(keys.count)
      keys.append(contentsOf: decodedKey)
      for field in fields.dropFirst() {
        var bytes = Array(field)
        guard let stem = FinnishWord(taking: &bytes)?.letters else { continue }
        var hash = Self.seed
        for letter in stem.reversed() { hash = Self.mix(hash, letter) }
        longest = max(longest, stem.count)
        var slot = Int(truncatingIfNeeded: hash >> 40) & mask
        while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
        // The first line that names a form keeps it.
        if slots[slot].hash == hash { continue }
        slots[slot] = Slot(
          hash: hash, keyStart: start, keyCount: UInt8(decodedKey.count), inCompounds: inCompounds)
      }
    }
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func mix(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 29)
  }

  /// Rewrites the word, or the longest listed last part of it, to its key; false if none is listed.
  func rewrite(_ word: inout FinnishWord) -> Bool {
    var hash = Self.seed
    var found: Slot?
    var foundLength = 0
    var length = 0
    let count = word.count
    let limit = min(count, longest)
    while length < limit {
      hash = Self.mix(hash, word.last(length))
      length += 1
      var index = Int(truncatingIfNeeded: hash >> 40) & mask
      while slots[index].hash != 0 {
        if slots[index].hash == hash {
          // The first part must be long enough to be a word, or any ending would do.
          if length == count || (slots[index].inCompounds && length >= 3 && count - length >= 3) {
            found = slots[index]
            foundLength = length
          }
          break
        }
        index = (index + 1) & mask
      }
    }
    guard let found else { return false }
    word.drop(foundLength)
    let start = Int(found.keyStart)
    for index in start..<start + Int(found.keyCount) { word.append(keys[index]) }
    return true
  }
}
