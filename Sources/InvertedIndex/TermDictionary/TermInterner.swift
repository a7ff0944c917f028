/// Gives every distinct byte string a number, 0, 1, 2 …, in order of first appearance.
///
/// Open addressing over one byte arena: no allocation and no string object a term.
struct TermInterner {
  private var arena: [UInt8] = []
  private var ends: [Int] = [0]
  /// Term number + 1, 0 for a free slot; a power of two of them.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)
  private var hashes: [UInt32] = []

  /// How many terms there are.
  var count: Int { ends.count - 1 }

  /// Bytes held, for a memory budget.
  var byteCount: Int { arena.count + ends.count * 8 + slots.count * 4 + hashes.count * 4 }

  /// The bytes of a term.
  func bytes(of term: UInt32) -> ArraySlice<UInt8> {
    arena[ends[Int(term)]..<ends[Int(term) + 1]]
  }

  /// The number of a term, a new one if it is new.
  mutating func identifier(of term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = Self.hash(term)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = slots[slot] - 1
      if hashes[Int(candidate)] == hash, isEqual(candidate, term) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    let identifier = UInt32(count)
    arena.append(contentsOf: term)
    ends.append(arena.count)
    hashes.append(hash)
    slots[slot] = identifier + 1
    if count * 2 > slots.count { grow() }
    return identifier
  }

  private func isEqual(_ candidate: UInt32, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[Int(candidate)]
    guard ends[Int(candidate) + 1] - start == term.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for index in 0..<term.count where arena[start + index] != term[index] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (identifier, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(identifier) + 1
    }
  }

  /// FNV-1a, folded to 32 bits: short terms, no state, the same on every machine.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// All term numbers in byte order of their terms.
  func sortedIdentifiers() -> [UInt32] {
    arena.withUnsafeBufferPointer { arena in
      (0..<UInt32(count)).sorted { left, right in
        let first = UnsafeBufferPointer(rebasing: arena[ends[Int(left)]..<ends[Int(left) + 1]])
        let second = UnsafeBufferPointer(rebasing: arena[ends[Int(right)]..<ends[Int(right) + 1]])
        return first.lexicographicallyPrecedes(second)
      }
    }
  }
}
