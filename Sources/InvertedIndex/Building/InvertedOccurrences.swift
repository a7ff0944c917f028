/// The lists of a builder: of every group, and of every term that was added alone, where it occurs.
///
/// Made in two passes over the occurrences in the order of the segment, one that sums the lengths of
/// the lists and one that writes them side by side. So they ascend, and nothing is sorted. A group's
/// list serves all of its terms. Unsafe for speed: an occurrence is read twice and a list once for
/// each of its terms.
/// Source: the text-based inversion of A. Moffat and J. Zobel, "Exploring the limits of inverted file
/// construction" (1996), in memory.
final class InvertedOccurrences: @unchecked Sendable {
  /// A passage with occurrences and its ordinal in the segment.
  struct Passage {
    var old: UInt32
    var new: UInt32
  }

  /// Where a list stands, and its newest occurrence while it is made.
  private struct List {
    /// One more than the ordinal; 0 at first.
    var passage: UInt32 = 0
    var position: UInt32 = 0
    var end = 0
  }

  private let lists: UnsafeMutableBufferPointer<List>
  private var bytes: UnsafeMutableBufferPointer<UInt8>
  /// For each term, where its groups begin in `sources`.
  private let sourceStarts: [UInt32]
  /// Twice a group, plus 1 if the term has positions.
  private let sources: [UInt32]
  /// Where the lists of single terms begin; nil if there are none.
  private let termLists: Int?
  private let termListsWithoutPositions: Int?
  /// For each term, the bytes of the lists in which it occurs.
  private(set) var byteCounts: [UInt32]

  /// - Parameters:
  ///   - stream: the occurrences.
  ///   - groups: their groups.
  ///   - termCount: how many terms there are.
  ///   - passages: in the order of the segment.
  init(
    _ stream: OccurrenceStream, groups: TermGroups, termCount: Int, passages: [Passage]
  ) {
    (sourceStarts, sources) = groups.byTerm(termCount)
    var count = groups.count
    termLists = stream.hasTerms ? count : nil
    if stream.hasTerms { count += termCount }
    termListsWithoutPositions = stream.hasTermsWithoutPositions ? count : nil
    if stream.hasTermsWithoutPositions { count += termCount }
    byteCounts = [UInt32](repeating: 0, count: termCount)
    lists = .allocate(capacity: count)
    lists.initialize(repeating: List())
    bytes = .allocate(capacity: 0)
    forEachCode(of: stream, passages) { list, code, frequency, position in
      var length = Self.length(UInt64(code))
      if let frequency { length += Self.length(UInt64(frequency)) }
      if let position { length += Self.length(UInt64(position)) }
      list.pointee.end += length
    }
    var end = 0
    for index in lists.indices {
      let length = lists[index].end
      lists[index] = List(end: end)
      end += length
    }
    bytes.deallocate()
    bytes = .allocate(capacity: end)
    guard let start = bytes.baseAddress else { return }
    forEachCode(of: stream, passages) { list, code, frequency, position in
      var target = start + list.pointee.end
      Self.put(code, at: &target)
      if let frequency { Self.put(UInt64(frequency), at: &target) }
      if let position { Self.put(UInt64(position), at: &target) }
      list.pointee.end = target - start
    }
    countBytes(groups)
  }

  private func countBytes(_ groups: TermGroups) {
    func add(_ list: Int, to term: Int) {
      let sum = Int(byteCounts[term]) + range(list).count
      byteCounts[term] = UInt32(clamping: sum)
    }
    groups.forEachMember { add($0, to: $1) }
    for first in [termLists, termListsWithoutPositions].compactMap(\.self) {
      for term in byteCounts.indices { add(first + term, to: term) }
    }
  }

  deinit {
    lists.deallocate()
    bytes.deallocate()
  }

  /// Calls `body` with what an occurrence adds to its list.
  ///
  /// Four times the distance to the passage before (0 for another occurrence in the same one), plus the
  /// frequency less 1, or plus 3, and the frequency follows. Then the position, if the list has any, or
  /// its distance to the one before in the same passage.
  @inline(__always)
  private func forEachCode(
    of stream: OccurrenceStream, _ passages: [Passage],
    _ body: (
      _ list: UnsafeMutablePointer<List>, _ code: UInt64, _ frequency: UInt32?,
      _ position: UInt32?
    ) -> Void
  ) {
    guard let lists = lists.baseAddress else { return }
    let (termLists, withoutPositions) = (termLists ?? 0, termListsWithoutPositions ?? 0)
    for passage in passages {
      let ordinal = passage.new + 1
      stream.forEachOccurrence(of: Int(passage.old)) { kind, number, frequency, position in
        var index = Int(number)
        var hasPosition = true
        if kind == .terms {
          hasPosition = position != SegmentBuilder.Occurrence.noPosition
          index += hasPosition ? termLists : withoutPositions
        }
        let list = lists + index
        let gap = ordinal - list.pointee.passage
        let short = frequency &- 1
        var stored = position
        if gap == 0 {
          // One that is not above the last is none.
          stored = position > list.pointee.position ? position - list.pointee.position : 0
        }
        list.pointee.passage = ordinal
        list.pointee.position = gap == 0 ? list.pointee.position + stored : position
        body(
          list, UInt64(gap) << 2 | UInt64(min(short, 3)), short < 3 ? nil : frequency,
          hasPosition ? stored : nil)
      }
    }
  }

  @inline(__always)
  private static func length(_ value: UInt64) -> Int {
    (63 - (value | 1).leadingZeroBitCount) / 7 + 1
  }

  @inline(__always)
  private static func put(_ value: UInt64, at target: inout UnsafeMutablePointer<UInt8>) {
    var rest = value
    while rest >= 0x80 {
      target.initialize(to: UInt8(truncatingIfNeeded: rest) | 0x80)
      target += 1
      rest >>= 7
    }
    target.initialize(to: UInt8(truncatingIfNeeded: rest))
    target += 1
  }

  // MARK: - Reading

  /// Calls `body` with each list in which a term occurs.
  @inline(__always)
  func forEachList(of term: UInt32, _ body: (Reader) -> Void) {
    let term = Int(term)
    for place in Int(sourceStarts[term])..<Int(sourceStarts[term + 1]) {
      let source = sources[place]
      let keepsPositions = source & 1 == 1
      body(reader(Int(source >> 1), hasPositions: true, keepsPositions: keepsPositions))
    }
    if let termLists { body(reader(termLists + term, hasPositions: true, keepsPositions: true)) }
    if let termListsWithoutPositions {
      body(
        reader(termListsWithoutPositions + term, hasPositions: false, keepsPositions: false))
    }
  }

  /// Reads the beginnings of the lists in which terms occur.
  ///
  /// In loops of a few instructions, so that many reads are on their way at a time.
  func fetch(_ terms: some Sequence<UInt32>) -> Int {
    var sum = 0
    for term in terms { sum &+= Int(sourceStarts[Int(term)]) }
    for term in terms { forEachSource(of: term) { sum &+= lists[$0].end } }
    for term in terms {
      forEachSource(of: term) { list in
        let start = range(list).lowerBound
        if start < bytes.count { sum &+= Int(bytes[start]) }
      }
    }
    return sum
  }

  @inline(__always)
  private func forEachSource(of term: UInt32, _ body: (Int) -> Void) {
    for place in Int(sourceStarts[Int(term)])..<Int(sourceStarts[Int(term) + 1]) {
      body(Int(sources[place] >> 1))
    }
    if let termLists { body(termLists + Int(term)) }
  }

  @inline(__always)
  private func range(_ list: Int) -> Range<Int> {
    (list == 0 ? 0 : lists[list - 1].end)..<lists[list].end
  }

  @inline(__always)
  private func reader(_ list: Int, hasPositions: Bool, keepsPositions: Bool) -> Reader {
    Reader(
      UnsafeBufferPointer(rebasing: bytes[range(list)]), hasPositions: hasPositions,
      keepsPositions: keepsPositions)
  }

  /// Reads a list posting by posting.
  struct Reader {
    let byteCount: Int
    /// Whether the postings are handed out with positions.
    let keepsPositions: Bool
    private let hasPositions: Bool
    private var varints: VarintReader
    /// The code of the next posting's first occurrence.
    private var code: UInt64 = 0
    /// One more than the ordinal.
    private var ordinal: UInt32 = 0

    fileprivate init(
      _ bytes: UnsafeBufferPointer<UInt8>, hasPositions: Bool, keepsPositions: Bool
    ) {
      byteCount = bytes.count
      self.hasPositions = hasPositions
      self.keepsPositions = keepsPositions
      varints = VarintReader(bytes)
      if !varints.isAtEnd { code = varints.next() }
    }

    /// Reads the next posting.
    ///
    /// - Parameter positions: its positions are appended.
    /// - Returns: its passage and frequency; nil at the end.
    @inline(__always)
    mutating func next(_ positions: inout GrowingBuffer<UInt32>)
      -> (passage: UInt32, frequency: UInt32)?
    {
      if code >> 2 == 0 { return nil }
      ordinal &+= UInt32(truncatingIfNeeded: code >> 2)
      var frequency: UInt32 = 0
      var position: UInt32 = 0
      while true {
        let short = UInt32(truncatingIfNeeded: code & 3)
        frequency &+= short < 3 ? short + 1 : UInt32(truncatingIfNeeded: varints.next())
        if hasPositions {
          let step = UInt32(truncatingIfNeeded: varints.next())
          position &+= step
          if keepsPositions, step > 0 || code > 3 { positions.append(position) }
        }
        if varints.isAtEnd {
          code = 0
          break
        }
        code = varints.next()
        if code >> 2 > 0 { break }
      }
      return (ordinal &- 1, frequency)
    }
  }
}
