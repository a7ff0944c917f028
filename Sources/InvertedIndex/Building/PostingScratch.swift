/// The lists in which one term occurs, put together by passage.
///
/// Unsafe for speed: every posting of an index goes through here once.
struct PostingScratch: ~Copyable {
  /// Not private: the compiler's debug mode can't have it private in a generic buffer.
  struct Entry {
    var frequency: UInt32
    /// Where the positions begin in `positions`; they end where those of the next entry begin.
    var start: Int
  }

  private var readers: [InvertedOccurrences.Reader] = []
  /// Of each posting the passage in the high half; in the low, its frequency or, if there are
  /// positions, the number of its entry.
  private var keys = GrowingBuffer<UInt64>()
  private var spareKeys = GrowingBuffer<UInt64>()
  private var entries = GrowingBuffer<Entry>()
  private var positions = GrowingBuffer<UInt32>()
  private var otherPositions = GrowingBuffer<UInt32>()
  private var merged = GrowingBuffer<UInt32>()

  /// Takes what was only read, so that it is read.
  var fetched = 0

  init() {}

  /// Forgets all lists.
  mutating func removeAll() {
    readers.removeAll(keepingCapacity: true)
  }

  /// Adds a list; the postings of each ascend, and one that is empty is left out.
  mutating func add(_ reader: InvertedOccurrences.Reader) {
    if reader.byteCount > 0 { readers.append(reader) }
  }

  /// Calls `body` for every posting in the order of the passages, those of one passage summed up.
  @inline(__always)
  mutating func forEachPosting(
    _ body: (_ passage: UInt32, _ frequency: UInt32, _ positions: UnsafeBufferPointer<UInt32>)
      throws(IndexError) -> Void
  ) throws(IndexError) {
    if readers.count == 1 {
      var reader = readers[0]
      positions.removeAll()
      while let (passage, frequency) = reader.next(&positions) {
        try body(passage, frequency, positions.values())
        positions.removeAll()
      }
    } else if readers.count == 2 {
      try forEachOfTwo(body)
    } else if readers.contains(where: \.keepsPositions) {
      try forEachMerged(body)
    } else {
      collect()
      let keys = keys.values()
      var index = 0
      while index < keys.count {
        let passage = keys[index] >> 32
        var frequency: UInt32 = 0
        repeat {
          frequency &+= UInt32(truncatingIfNeeded: keys[index])
          index += 1
        } while index < keys.count && keys[index] >> 32 == passage
        try body(
          UInt32(truncatingIfNeeded: passage), frequency,
          UnsafeBufferPointer(start: nil, count: 0))
      }
    }
  }

  /// Reads two lists side by side: where two threads added, most terms have so many.
  @inline(__always)
  private mutating func forEachOfTwo(
    _ body: (_ passage: UInt32, _ frequency: UInt32, _ positions: UnsafeBufferPointer<UInt32>)
      throws(IndexError) -> Void
  ) throws(IndexError) {
    var (first, second) = (readers[0], readers[1])
    positions.removeAll()
    otherPositions.removeAll()
    var left = first.next(&positions)
    var right = second.next(&otherPositions)
    while true {
      // No passage has the highest number.
      let (leftPassage, rightPassage) = (left?.passage ?? .max, right?.passage ?? .max)
      if leftPassage < rightPassage, let posting = left {
        try body(posting.passage, posting.frequency, positions.values())
        positions.removeAll()
        left = first.next(&positions)
      } else if rightPassage < leftPassage, let posting = right {
        try body(posting.passage, posting.frequency, otherPositions.values())
        otherPositions.removeAll()
        right = second.next(&otherPositions)
      } else if let posting = left, let other = right {
        try body(
          posting.passage, posting.frequency &+ other.frequency,
          union(positions.values(), otherPositions.values()))
        positions.removeAll()
        otherPositions.removeAll()
        left = first.next(&positions)
        right = second.next(&otherPositions)
      } else {
        return
      }
    }
  }

  /// Sorts the postings of lists without positions.
  private mutating func collect() {
    keys.removeAll()
    positions.removeAll()
    for index in readers.indices {
      while let (passage, frequency) = readers[index].next(&positions) {
        keys.append(UInt64(passage) << 32 | UInt64(frequency))
      }
    }
    sort()
  }

  private mutating func forEachMerged(
    _ body: (_ passage: UInt32, _ frequency: UInt32, _ positions: UnsafeBufferPointer<UInt32>)
      throws(IndexError) -> Void
  ) throws(IndexError) {
    keys.removeAll()
    entries.removeAll()
    positions.removeAll()
    for index in readers.indices {
      while true {
        let start = positions.count
        guard let (passage, frequency) = readers[index].next(&positions) else { break }
        keys.append(UInt64(passage) << 32 | UInt64(entries.count))
        entries.append(Entry(frequency: frequency, start: start))
      }
    }
    entries.append(Entry(frequency: 0, start: positions.count))
    sort()
    let (keys, entries, positions) = (keys.values(), entries.values(), positions.values())
    var index = 0
    while index < keys.count {
      let passage = keys[index] >> 32
      var place = Int(keys[index] & 0xffff_ffff)
      var frequency = entries[place].frequency
      var shown = UnsafeBufferPointer(
        rebasing: positions[entries[place].start..<entries[place + 1].start])
      index += 1
      while index < keys.count, keys[index] >> 32 == passage {
        place = Int(keys[index] & 0xffff_ffff)
        frequency &+= entries[place].frequency
        shown = union(
          shown,
          UnsafeBufferPointer(
            rebasing: positions[entries[place].start..<entries[place + 1].start]))
        index += 1
      }
      try body(UInt32(truncatingIfNeeded: passage), frequency, shown)
    }
  }

  /// The positions of two lists of one passage; valid until the next call.
  private mutating func union(
    _ first: UnsafeBufferPointer<UInt32>, _ second: UnsafeBufferPointer<UInt32>
  )
    -> UnsafeBufferPointer<UInt32>
  {
    if first.isEmpty { return second }
    if second.isEmpty { return first }
    let all = Set(first).union(second).sorted()
    merged.removeAll()
    for position in all { merged.append(position) }
    return merged.values()
  }

  // MARK: - Order

  private mutating func sort() {
    let count = keys.count
    if count < 2 { return }
    spareKeys.reserve(count)
    if count <= 48 { insertionSort() } else { radixSort() }
  }

  private mutating func swapKeys(_ count: Int) {
    swap(&keys, &spareKeys)
    keys.setCount(count)
  }

  private mutating func insertionSort() {
    let keys = keys.start
    for index in 1..<self.keys.count {
      let key = keys[index]
      var place = index
      while place > 0, keys[place - 1] > key {
        keys[place] = keys[place - 1]
        place -= 1
      }
      keys[place] = key
    }
  }

  private mutating func radixSort() {
    var most: UInt64 = 0
    for key in keys.values() { most = max(most, key) }
    // Stable, so only the passages count. Buckets are cleared and summed in each round: a short list
    // has fewer of them and more rounds.
    var shift: UInt64 = 32
    let bits = UInt64(64 - most.leadingZeroBitCount)
    let radixBits: UInt64 = keys.count < 2048 ? 8 : 11
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << Int(radixBits)) { places in
      while shift < bits {
        radixRound(shift: shift, mask: 1 << radixBits - 1, places)
        shift += radixBits
      }
    }
  }

  private mutating func radixRound(
    shift: UInt64, mask: UInt64, _ places: UnsafeMutableBufferPointer<UInt32>
  ) {
    guard let places = places.baseAddress else { return }
    places.initialize(repeating: 0, count: Int(mask) + 1)
    let keys = keys.values()
    for key in keys { places[Int(key &>> shift & mask)] &+= 1 }
    var sum: UInt32 = 0
    for bucket in 0...Int(mask) {
      let number = places[bucket]
      places[bucket] = sum
      sum &+= number
    }
    for key in keys {
      let bucket = Int(key &>> shift & mask)
      (spareKeys.start + Int(places[bucket])).initialize(to: key)
      places[bucket] &+= 1
    }
    swapKeys(keys.count)
  }
}
