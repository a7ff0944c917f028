/// Gives every distinct byte string a number, 0, 1, 2 …, in order of first appearance.
///
/// Open addressing over one byte arena: no allocation and no string object a term.
struct TermInterner {
  private var arena: [UInt8] = []
  /// Where terms end in the arena, which has less than 4 GiB.
  private var ends: [UInt32] = [0]
  /// Hash in the high half, term number + 1 in the low; 0 for a free slot. A power of two of them.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  /// Of the terms at hand.
  private var hashes: [UInt64] = []
  /// Keeps slots that are read ahead from being read for nothing.
  private var fetched: UInt64 = 0

  /// How many terms there are.
  var count: Int { ends.count - 1 }

  /// Bytes held, for a memory budget.
  var byteCount: Int {
    arena.count + ends.count * 4 + (count < 1 << 9 ? count * 16 : slots.count * 8)
  }

  /// Whether there is no room for more.
  var isFull: Bool { arena.count > 3 << 30 }

  /// The bytes of a term.
  func bytes(of term: UInt32) -> ArraySlice<UInt8> {
    arena[Int(ends[Int(term)])..<Int(ends[Int(term) + 1])]
  }

  /// Calls `body` with the bytes of a term.
  @inline(__always)
  func withBytes<Result>(of term: UInt32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    arena.withUnsafeBytes {
      body(
        UnsafeRawBufferPointer(
          rebasing: $0[Int(ends[Int(term)])..<Int(ends[Int(term) + 1])]))
    }
  }

  /// Calls `body` with all terms' bytes, one after the other, and the ends of each, 0 in front.
  func withTerms<Result>(
    _ body: (UnsafeRawBufferPointer, UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    arena.withUnsafeBytes { arena in ends.withUnsafeBufferPointer { body(arena, $0) } }
  }

  /// Frees the table; no term can be looked for any more.
  mutating func forgetSlots() {
    slots = []
    hashes = []
  }

  /// The number of a term, a new one if it is new.
  mutating func identifier(of term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    identifier(of: term, Self.hash(term))
  }

  /// The identifiers of many terms.
  ///
  /// Their slots are all over the memory, so all are read before the first is needed.
  ///
  /// - Parameters:
  ///   - terms: the terms one after the other.
  ///   - ends: where each ends.
  ///   - body: gets the number of each and its identifier.
  mutating func identifiers(
    of terms: UnsafeBufferPointer<UInt8>, ends: UnsafeBufferPointer<UInt32>,
    _ body: (Int, UInt32) -> Void
  ) {
    hashes.removeAll(keepingCapacity: true)
    var start = 0
    for end in ends {
      hashes.append(Self.hash(UnsafeBufferPointer(rebasing: terms[start..<Int(end)])))
      start = Int(end)
    }
    fetch()
    start = 0
    for (number, end) in ends.enumerated() {
      body(
        number,
        identifier(of: UnsafeBufferPointer(rebasing: terms[start..<Int(end)]), hashes[number]))
      start = Int(end)
    }
  }

  /// Reads the slots of the terms at hand, and then what the slots lead to.
  ///
  /// Loops of a few instructions, so that many reads are on their way at a time.
  private mutating func fetch() {
    let mask = slots.count - 1
    var sum: UInt64 = 0
    slots.withUnsafeBufferPointer { slots in
      for hash in hashes { sum &+= slots[Int(hash >> 32) & mask] }
      for hash in hashes {
        let entry = slots[Int(hash >> 32) & mask]
        guard entry & ~0xffff_ffff == hash else { continue }
        let start = Int(ends[Int(entry & 0xffff_ffff) - 1])
        if start < arena.count { sum &+= UInt64(arena[start]) }
      }
    }
    fetched = sum
  }

  @inline(__always)
  private mutating func identifier(of term: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> UInt32 {
    let slot = slot(of: term, hash)
    let found = slots[slot]
    if found != 0 { return UInt32(truncatingIfNeeded: found) - 1 }
    let identifier = UInt32(count)
    arena.append(contentsOf: term)
    ends.append(UInt32(arena.count))
    slots[slot] = hash | UInt64(identifier + 1)
    if count * 3 > slots.count * 2 { grow() }
    return identifier
  }

  /// The slot that has a term, or the free one where it belongs.
  @inline(__always)
  private func slot(of term: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      arena.withUnsafeBytes { arena in
        ends.withUnsafeBufferPointer { ends in
          let mask = slots.count - 1
          var slot = Int(hash >> 32) & mask
          while slots[slot] != 0 {
            let entry = slots[slot]
            if entry & ~0xffff_ffff == hash {
              let candidate = Int(entry & 0xffff_ffff) - 1
              let range = Int(ends[candidate])..<Int(ends[candidate + 1])
              let bytes = UnsafeRawBufferPointer(rebasing: arena[range])
              if Self.areEqual(bytes, UnsafeRawBufferPointer(term)) { break }
            }
            slot = (slot + 1) & mask
          }
          return slot
        }
      }
    }
  }

  /// Whether two byte strings are the same, eight bytes at a time.
  @inline(__always)
  private static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer)
    -> Bool
  {
    let count = left.count
    guard count == right.count else { return false }
    if count < 8 {
      for index in 0..<count where left[index] != right[index] { return false }
      return true
    }
    func isEqual(at offset: Int) -> Bool {
      left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    var offset = 0
    while offset < count - 8 {
      if !isEqual(at: offset) { return false }
      offset += 8
    }
    // The last eight overlap those before.
    return isEqual(at: count - 8)
  }

  private mutating func grow() {
    let old = slots
    let mask = old.count * 2 - 1
    slots = [UInt64](repeating: 0, count: old.count * 2)
    slots.withUnsafeMutableBufferPointer { slots in
      for entry in old where entry != 0 {
        var slot = Int(entry >> 32) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
      }
    }
  }

  /// A hash in the high 32 bits, eight bytes a step; the low bits are 0.
  @inline(__always)
  private static func hash(_ term: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(term)
    var hash = UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mix(hash ^ rest) & ~0xffff_ffff
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return product.low ^ product.high
  }

  /// All term numbers in byte order of their terms.
  func sortedIdentifiers() -> [UInt32] {
    withTerms { arena, ends in
      ByteStringOrder.sorted(count: count) { number in
        UnsafeRawBufferPointer(
          rebasing: arena[Int(ends[Int(number)])..<Int(ends[Int(number) + 1])])
      }
    }
  }
}
