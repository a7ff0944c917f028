/// Finds lists that are byte for byte like one written before, which is then not written again.
///
/// Layers of terms are often alike: a stem of one form, a family of one stem. Lists are told apart by a
/// hash of 128 bits. Memory: some 50 bytes for each list of 16 bytes and more.
struct WrittenLists {
  /// A shorter list is no longer than what it takes to name another.
  private static let leastLength = 16

  struct Digest: Hashable, Sendable {
    var low: UInt64
    var high: UInt64

    /// Two folded multiplications for each eight bytes, in the two halves with different constants.
    fileprivate init(of bytes: UnsafeRawBufferPointer, count: Int) {
      var (low, high) = (UInt64(count) &* 0x9e37_79b9_7f4a_7c15, UInt64(bytes.count))
      func add(_ word: UInt64) {
        low = Self.fold(low ^ word, 0xa076_1d64_78bd_642f) &+ 0xe703_7ed1_a0b4_28db
        high = Self.fold(high &+ word, 0x8ebc_6af0_9c88_c6e3) ^ low &* 0x589965cc75374cc3
      }
      var offset = 0
      while offset + 8 <= bytes.count {
        add(bytes.integer(at: offset))
        offset += 8
      }
      var rest: UInt64 = 0
      for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
      add(rest)
      self.low = low
      self.high = high
    }

    /// One half is hash enough for a table.
    func hash(into hasher: inout Hasher) { hasher.combine(low) }

    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
      let product = left.multipliedFullWidth(by: right)
      return product.high ^ product.low
    }
  }

  private var places: [Digest: Int] = [:]

  /// What tells a list apart; nil for one that is too short.
  ///
  /// - Parameters:
  ///   - list: its bytes.
  ///   - count: how many postings it has.
  /// - Returns: a hash of 128 bits.
  static func digest(of list: UnsafeRawBufferPointer, count: Int) -> Digest? {
    list.count < leastLength ? nil : Digest(of: list, count: count)
  }

  /// Looks for a list that was written before.
  ///
  /// - Parameters:
  ///   - digest: the list's.
  ///   - offset: where it will start if there is none like it.
  /// - Returns: where an equal list starts; nil if there is none.
  mutating func place(of digest: Digest?, at offset: Int) -> Int? {
    guard let digest else { return nil }
    if let place = places[digest] { return place }
    places[digest] = offset
    return nil
  }
}
