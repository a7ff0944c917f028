/// The postings of one term on their way into a segment: collected in any order, handed out by passage.
///
/// Unsafe for speed: every posting of an index goes through here once.
final class PostingScratch {
  private struct Entry {
    var frequency: UInt32 = 0
    /// Where the positions begin in `positions`; they end where those of the next entry begin.
    var start = 0
  }

  /// Passage in the high half, number of the entry in the low.
  private var keys: UnsafeMutableBufferPointer<UInt64>
  private var spareKeys: UnsafeMutableBufferPointer<UInt64>
  private var entries: UnsafeMutableBufferPointer<Entry>
  private var positions: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private var positionCount = 0
  private var isAscending = true

  init() {
    keys = .allocate(capacity: 256)
    spareKeys = .allocate(capacity: 256)
    // One more, whose start is the end of the last.
    entries = .allocate(capacity: 257)
    positions = .allocate(capacity: 1024)
  }

  deinit {
    keys.deallocate()
    spareKeys.deallocate()
    entries.deallocate()
    positions.deallocate()
  }

  /// Forgets all postings.
  func removeAll() {
    count = 0
    positionCount = 0
    isAscending = true
  }

  /// Makes room for more postings.
  func reserve(postings more: Int) {
    let needed = count + more
    guard needed > keys.count else { return }
    let capacity = max(needed, keys.count * 2)
    keys = Self.grown(keys, count, capacity)
    spareKeys = Self.grown(spareKeys, 0, capacity)
    entries = Self.grown(entries, count, capacity + 1)
  }

  private static func grown<Element>(
    _ buffer: UnsafeMutableBufferPointer<Element>, _ count: Int, _ capacity: Int
  ) -> UnsafeMutableBufferPointer<Element> {
    let new = UnsafeMutableBufferPointer<Element>.allocate(capacity: capacity)
    _ = new.moveInitialize(fromContentsOf: buffer[..<count])
    buffer.deallocate()
    return new
  }

  /// Adds a posting, for which `reserve` made room; false, and nothing is added, for `UInt32.max`.
  @inline(__always)
  func append(passage: UInt32, frequency: UInt32) -> Bool {
    if passage == .max { return false }
    let key = UInt64(passage) << 32 | UInt64(UInt32(truncatingIfNeeded: count))
    if count > 0, keys[count - 1] > key { isAscending = false }
    (keys.baseAddress.unsafelyUnwrapped + count).initialize(to: key)
    (entries.baseAddress.unsafelyUnwrapped + count).initialize(
      to: Entry(frequency: frequency, start: positionCount))
    count += 1
    return true
  }

  /// Begins the positions of the posting added last; as many varints are to follow.
  @inline(__always)
  func beginPositions(_ number: Int) {
    let most = positionCount + (number + 1) * 5
    if most > positions.count {
      positions = Self.grown(positions, positionCount, max(most, positions.count * 2))
    }
    append(varint: UInt64(number))
  }

  /// Adds a byte of positions.
  @inline(__always)
  func append(_ byte: UInt8) {
    (positions.baseAddress.unsafelyUnwrapped + positionCount).initialize(to: byte)
    positionCount += 1
  }

  /// Adds a position, of 32 bits.
  @inline(__always)
  func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Calls `body` for every posting in the order of the passages.
  @inline(__always)
  func forEach(
    _ body: (_ passage: UInt32, _ frequency: UInt32, _ positions: UnsafeRawBufferPointer)
      throws(IndexError) -> Void
  ) throws(IndexError) {
    if count == 0 { return }
    (entries.baseAddress.unsafelyUnwrapped + count).initialize(to: Entry(start: positionCount))
    if !isAscending { sort() }
    for index in 0..<count {
      let key = keys[index]
      let place = Int(key & 0xffff_ffff)
      let start = entries[place].start
      try body(
        UInt32(key >> 32), entries[place].frequency,
        UnsafeRawBufferPointer(
          start: positions.baseAddress.unsafelyUnwrapped + start,
          count: entries[place + 1].start - start))
    }
  }

  private func sort() {
    isAscending = true
    if count <= 48 {
      for index in 1..<count {
        let key = keys[index]
        var place = index
        while place > 0, keys[place - 1] > key {
          keys[place] = keys[place - 1]
          place -= 1
        }
        keys[place] = key
      }
      return
    }
    var most: UInt64 = 0
    for index in 0..<count { most = max(most, keys[index]) }
    // Stable, so only the passages count. Buckets are cleared and summed in each round: a short list
    // has fewer of them and more rounds.
    var shift: UInt64 = 32
    let bits = UInt64(64 - most.leadingZeroBitCount)
    let radixBits: UInt64 = count < 2048 ? 8 : 11
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << Int(radixBits)) { places in
      while shift < bits {
        sort(shift: shift, mask: 1 << radixBits - 1, places)
        shift += radixBits
      }
    }
  }

  private func sort(
    shift: UInt64, mask: UInt64, _ places: UnsafeMutableBufferPointer<UInt32>
  ) {
    places.initialize(repeating: 0)
    for index in 0..<count { places[Int(keys[index] >> shift & mask)] &+= 1 }
    var sum: UInt32 = 0
    for bucket in places.indices {
      let number = places[bucket]
      places[bucket] = sum
      sum &+= number
    }
    for index in 0..<count {
      let key = keys[index]
      let bucket = Int(key >> shift & mask)
      (spareKeys.baseAddress.unsafelyUnwrapped + Int(places[bucket])).initialize(to: key)
      places[bucket] &+= 1
    }
    swap(&keys, &spareKeys)
  }
}
