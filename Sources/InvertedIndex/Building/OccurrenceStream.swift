/// What occurs in each passage of a builder, in the order in which it stands there.
///
/// An occurrence takes two to three bytes and is written where the one before ended, so that adding
/// waits for no memory. `InvertedOccurrences` makes lists of it, once the order of the passages is
/// known.
struct OccurrenceStream {
  /// What the numbers of a passage stand for.
  enum Kind: UInt64 {
    case groups, terms
  }

  private static let chunkLength = 1 << 18
  /// The most bytes of an occurrence.
  private static let mostBytes = 15

  /// The chunks that are full; a passage is in one.
  private var chunks: [[UInt8]] = []
  private var open: [UInt8] = []
  /// Where each passage begins: its chunk, the offset there in 32 bits, and the kind in the lowest.
  private var places: [UInt64] = []
  private var chunkBytes = 0
  /// Whether any occurrence is that of a term with, or without, a position.
  private(set) var hasTerms = false
  private(set) var hasTermsWithoutPositions = false

  /// Bytes held.
  var byteCount: Int { chunkBytes + open.count + places.count * 8 }

  /// Appends the next passage.
  ///
  /// - Parameters:
  ///   - occurrences: positions ascend.
  ///   - groups: knows the groups.
  mutating func append(
    _ occurrences: UnsafeBufferPointer<SegmentBuilder.GroupOccurrence>, of groups: TermGroups
  ) {
    append(.groups, count: occurrences.count) { buffer in
      for occurrence in occurrences {
        buffer.append(
          groups.known(occurrence.group), frequency: occurrence.frequency,
          position: occurrence.position)
      }
    }
  }

  /// Appends the next passage; positions ascend.
  mutating func append(_ occurrences: UnsafeBufferPointer<SegmentBuilder.Occurrence>) {
    hasTerms = true
    var isMissing = false
    append(.terms, count: occurrences.count) { buffer in
      for occurrence in occurrences {
        isMissing = isMissing || occurrence.position == SegmentBuilder.Occurrence.noPosition
        buffer.append(
          occurrence.term, frequency: occurrence.frequency, position: occurrence.position)
      }
    }
    if isMissing { hasTermsWithoutPositions = true }
  }

  private mutating func append(_ kind: Kind, count: Int, _ body: (inout Buffer) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(count, 1) * Self.mostBytes) {
      guard let start = $0.baseAddress else { return }
      var buffer = Buffer(start: start)
      body(&buffer)
      if open.count + buffer.count > Self.chunkLength, !open.isEmpty {
        chunkBytes += open.count
        chunks.append(open)
        open = []
      }
      if open.isEmpty { open.reserveCapacity(max(Self.chunkLength, buffer.count)) }
      places.append(
        UInt64(chunks.count) << 33 | UInt64(open.count) << 1 | kind.rawValue)
      open.append(contentsOf: UnsafeBufferPointer(start: start, count: buffer.count))
    }
  }

  /// A passage on its way to a chunk, with room for it.
  ///
  /// An occurrence is twice its number. If its frequency is not that of the one before (1 for the
  /// first) or its position not the next (0 for the first), plus 1, and both follow.
  private struct Buffer {
    let start: UnsafeMutablePointer<UInt8>
    var count = 0
    private var frequency: UInt16 = 1
    private var position: UInt32 = 0

    init(start: UnsafeMutablePointer<UInt8>) {
      self.start = start
    }

    @inline(__always)
    mutating func append(_ number: UInt32, frequency: UInt16, position: UInt32) {
      let isNext = frequency == self.frequency && position == self.position
      put(UInt64(number) << 1 | (isNext ? 0 : 1))
      if !isNext {
        put(UInt64(frequency))
        put(UInt64(position))
        self.frequency = frequency
      }
      self.position = position &+ 1
    }

    @inline(__always)
    private mutating func put(_ value: UInt64) {
      var rest = value
      while rest >= 0x80 {
        (start + count).initialize(to: UInt8(truncatingIfNeeded: rest) | 0x80)
        count += 1
        rest >>= 7
      }
      (start + count).initialize(to: UInt8(truncatingIfNeeded: rest))
      count += 1
    }
  }

  /// Calls `body` for each occurrence of a passage in order.
  @inline(__always)
  func forEachOccurrence(
    of passage: Int,
    _ body: (_ kind: Kind, _ number: UInt32, _ frequency: UInt32, _ position: UInt32) -> Void
  ) {
    let place = places[passage]
    let chunk = Int(place >> 33)
    let kind = place & 1 == 0 ? Kind.groups : .terms
    var end: Int?
    if passage + 1 < places.count, Int(places[passage + 1] >> 33) == chunk {
      end = Int(places[passage + 1] >> 1 & 0xffff_ffff)
    }
    let bytes = chunk < chunks.count ? chunks[chunk] : open
    bytes.withUnsafeBufferPointer { bytes in
      var reader = VarintReader(
        UnsafeBufferPointer(
          rebasing: bytes[Int(place >> 1 & 0xffff_ffff)..<(end ?? bytes.count)]))
      var (frequency, position): (UInt32, UInt32) = (1, 0)
      while !reader.isAtEnd {
        let code = reader.next()
        if code & 1 == 1 {
          frequency = UInt32(truncatingIfNeeded: reader.next())
          position = UInt32(truncatingIfNeeded: reader.next())
        }
        body(kind, UInt32(truncatingIfNeeded: code >> 1), frequency, position)
        position &+= 1
      }
    }
  }
}

/// Reads LEB128 varints that are whole; unsafe for speed.
struct VarintReader {
  private var at: UnsafePointer<UInt8>?
  private let end: UnsafePointer<UInt8>?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    at = bytes.baseAddress
    end = bytes.baseAddress.map { $0 + bytes.count }
  }

  @inline(__always)
  var isAtEnd: Bool { at == end }

  /// The next number; there must be one.
  @inline(__always)
  mutating func next() -> UInt64 {
    var place = at.unsafelyUnwrapped
    var byte = place.pointee
    place += 1
    var value = UInt64(byte & 0x7f)
    var shift: UInt64 = 7
    while byte >= 0x80 {
      byte = place.pointee
      place += 1
      value |= UInt64(byte & 0x7f) &<< shift
      shift &+= 7
    }
    at = place
    return value
  }
}
