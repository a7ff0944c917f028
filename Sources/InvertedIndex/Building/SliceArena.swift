/// Bytes of many lists that grow side by side, each a chain of slices that double in length.
///
/// A list costs no allocation of its own, and what it takes is at most twice its bytes. Unsafe for
/// speed: a place is trusted to be one that the arena gave.
/// Source: the chained blocks of A. Moffat and J. Zobel, "Exploring the limits of inverted file
/// construction" (1996), with the end of a slice marked in its last byte.
final class SliceArena {
  private static let chunkShift = 16
  private static let chunkLength = 1 << chunkShift
  private static let chunkMask = UInt32(chunkLength - 1)
  /// Length of the first slice of a list; of the n-th after it, `firstLength << n`, up to a limit.
  private static let firstLength = 8
  private static let deepestLevel = 10
  /// Bytes at the end of a slice that lead to the next.
  private static let linkLength = 4

  private var chunks: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>
  private var chunkCapacity = 16
  private var chunkCount = 0
  /// Where the next slice begins.
  private var end = 0

  init() {
    chunks = .allocate(capacity: chunkCapacity)
  }

  /// A copy with the same places.
  init(copying other: SliceArena) {
    (chunkCapacity, chunkCount, end) = (other.chunkCapacity, other.chunkCount, other.end)
    chunks = .allocate(capacity: chunkCapacity)
    for index in 0..<chunkCount {
      let chunk = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.chunkLength)
      chunk.initialize(from: other.chunks[index], count: Self.chunkLength)
      (chunks + index).initialize(to: chunk)
    }
  }

  deinit {
    for index in 0..<chunkCount { chunks[index].deallocate() }
    chunks.deallocate()
  }

  /// Bytes used.
  var byteCount: Int { end }
  /// Whether the places of the arena are nearly used up.
  var isFull: Bool { end > 3 << 30 }

  @inline(__always)
  private func pointer(_ place: UInt32) -> UnsafeMutablePointer<UInt8> {
    chunks[Int(place >> UInt32(Self.chunkShift))] + Int(place & Self.chunkMask)
  }

  /// Reads at a place of the arena, so that it is near when it is written to.
  @inline(__always)
  func fetch(_ place: UInt32) -> UInt32 { UInt32(pointer(place).pointee) }

  /// Begins a list; returns the place of its first byte.
  func begin() -> UInt32 { slice(level: 0) }

  private func slice(level: Int) -> UInt32 {
    let length = Self.firstLength << level
    if end + length > chunkCount << Self.chunkShift {
      if chunkCount == chunkCapacity { growTable() }
      let chunk = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.chunkLength)
      // A slice is empty as long as its bytes are zero.
      chunk.initialize(repeating: 0, count: Self.chunkLength)
      (chunks + chunkCount).initialize(to: chunk)
      end = chunkCount << Self.chunkShift
      chunkCount += 1
    }
    let start = UInt32(truncatingIfNeeded: end)
    end += length
    pointer(start + UInt32(length - 1)).pointee = UInt8(level) | 0x80
    return start
  }

  private func growTable() {
    let table = UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>.allocate(
      capacity: chunkCapacity * 2)
    table.moveInitialize(from: chunks, count: chunkCount)
    chunks.deallocate()
    chunks = table
    chunkCapacity *= 2
  }

  /// Appends a byte to the list whose end is `place`, which moves on.
  @inline(__always)
  func append(_ byte: UInt8, at place: inout UInt32) {
    var target = pointer(place)
    if target.pointee != 0 {
      extend(&place, target)
      target = pointer(place)
    }
    target.pointee = byte
    place += 1
  }

  /// Appends a LEB128 varint.
  @inline(__always)
  func append(varint value: UInt64, at place: inout UInt32) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80, at: &place)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest), at: &place)
  }

  /// Adds a slice to a list that has come to the last byte of its slice.
  @inline(never)
  private func extend(_ place: inout UInt32, _ mark: UnsafeMutablePointer<UInt8>) {
    let level = min(Int(mark.pointee & 0x7f) + 1, Self.deepestLevel)
    let next = slice(level: level)
    // The link takes the place of the mark and of the bytes before it, which move.
    let kept = Self.linkLength - 1
    let link = mark - kept
    pointer(next).update(from: link, count: kept)
    UnsafeMutableRawPointer(link).storeBytes(of: next, as: UInt32.self)
    place = next + UInt32(kept)
  }

  /// Reads a list from its first byte on.
  struct Reader {
    private let arena: SliceArena
    private let end: UInt32
    private var at: UnsafePointer<UInt8>
    /// Where the data of the slice end.
    private var limit: UnsafePointer<UInt8>
    private var level = 0

    /// - Parameters:
    ///   - arena: whose list.
    ///   - start: as `begin` gave it.
    ///   - end: where the next byte would be appended; no more bytes are read than were appended.
    init(_ arena: SliceArena, from start: UInt32, to end: UInt32) {
      self.arena = arena
      self.end = end
      at = UnsafePointer(arena.pointer(start))
      limit = at
      setLimit(start)
    }

    private mutating func setLimit(_ start: UInt32) {
      let length = UInt32(SliceArena.firstLength << level)
      let isLast = end >= start && end - start < length
      limit = at + (isLast ? Int(end - start) : Int(length) - SliceArena.linkLength)
    }

    /// The next byte.
    @inline(__always)
    mutating func next() -> UInt8 {
      if at == limit { follow() }
      defer { at += 1 }
      return at.pointee
    }

    @inline(never)
    private mutating func follow() {
      let next = UnsafeRawPointer(limit).loadUnaligned(as: UInt32.self)
      level = min(level + 1, SliceArena.deepestLevel)
      at = UnsafePointer(arena.pointer(next))
      setLimit(next)
    }

    /// The next LEB128 varint.
    @inline(__always)
    mutating func varint() -> UInt64 {
      var byte = next()
      if byte < 0x80 { return UInt64(byte) }
      var value = UInt64(byte & 0x7f)
      var shift: UInt64 = 7
      repeat {
        byte = next()
        value |= UInt64(byte & 0x7f) << shift
        shift += 7
      } while byte >= 0x80
      return value
    }
  }
}
