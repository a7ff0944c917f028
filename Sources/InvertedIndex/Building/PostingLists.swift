/// The postings of a builder's terms in memory, encoded as they come.
///
/// A term's newest posting stands in the term's state until the term occurs in another passage, so a
/// term that occurs in one passage takes no list at all. Copies share their lists until one is changed.
struct PostingLists {
  /// What is known of a term: half a cache line, because every occurrence touches it.
  struct State {
    /// The passage of the newest posting.
    var passage: UInt32 = 0
    /// The passage of the posting before.
    var previous: UInt32 = 0
    /// The newest posting's frequency; 0 without any posting.
    var frequency: UInt32 = 0
    var positionCount: UInt32 = 0
    var lastPosition: UInt32 = 0
    /// Where the lists go on.
    var postingsEnd: UInt32 = 0
    var positionsEnd: UInt32 = 0
    /// How many postings the list has, with the newest.
    var count: UInt32 = 0
  }

  /// Where the lists of a term begin; set once they have a byte.
  struct Start {
    static let none = UInt32.max
    var postings = none
    var positions = none
  }

  final class Storage {
    let arena: SliceArena
    var states: UnsafeMutablePointer<State>
    var starts: UnsafeMutablePointer<Start>
    var capacity: Int
    var count = 0
    /// Takes what was only read, so that it is read.
    var fetched: UInt32 = 0

    init() {
      arena = SliceArena()
      capacity = 1 << 10
      states = .allocate(capacity: capacity)
      starts = .allocate(capacity: capacity)
    }

    init(copying other: Storage) {
      arena = SliceArena(copying: other.arena)
      (capacity, count) = (other.capacity, other.count)
      states = .allocate(capacity: capacity)
      starts = .allocate(capacity: capacity)
      states.initialize(from: other.states, count: count)
      starts.initialize(from: other.starts, count: count)
    }

    deinit {
      states.deallocate()
      starts.deallocate()
    }

    func grow(to newCount: Int) {
      if newCount > capacity {
        let newCapacity = max(newCount, capacity * 2)
        let (newStates, newStarts) = (
          UnsafeMutablePointer<State>.allocate(capacity: newCapacity),
          UnsafeMutablePointer<Start>.allocate(capacity: newCapacity)
        )
        newStates.moveInitialize(from: states, count: count)
        newStarts.moveInitialize(from: starts, count: count)
        states.deallocate()
        starts.deallocate()
        (states, starts, capacity) = (newStates, newStarts, newCapacity)
      }
      (states + count).initialize(repeating: State(), count: newCount - count)
      (starts + count).initialize(repeating: Start(), count: newCount - count)
      count = newCount
    }
  }

  private var storage = Storage()

  /// Bytes held.
  var byteCount: Int {
    storage.arena.byteCount
      + storage.count * (MemoryLayout<State>.stride + MemoryLayout<Start>.stride)
  }
  /// Whether there is no room for more.
  var isFull: Bool { storage.arena.isFull }

  /// How many postings a term has.
  func count(of term: UInt32) -> Int { Int(storage.states[Int(term)].count) }

  /// Adds the occurrences of a passage that is after all others.
  ///
  /// - Parameters:
  ///   - occurrences: positions of a term ascend.
  ///   - passage: its ordinal.
  ///   - termCount: all terms are below it.
  mutating func add(
    _ occurrences: UnsafeBufferPointer<SegmentBuilder.Occurrence>, passage: UInt32, termCount: Int
  ) {
    let storage = writableStorage(termCount)
    Self.fetch(occurrences, termCount: termCount, storage)
    for occurrence in occurrences {
      Self.add(
        Int(occurrence.term), frequency: UInt32(occurrence.frequency),
        position: occurrence.position, passage: passage, storage)
    }
  }

  /// Adds the occurrences of a passage that is after all others, in groups; positions ascend.
  mutating func add(
    _ occurrences: UnsafeBufferPointer<SegmentBuilder.GroupOccurrence>, of groups: TermGroups,
    passage: UInt32, termCount: Int
  ) {
    let storage = writableStorage(termCount)
    groups.members.withUnsafeBufferPointer { members in
      Self.fetch(occurrences, of: groups, members, storage)
      for occurrence in occurrences {
        guard let start = groups.start(of: occurrence.group) else { continue }
        for member in members[start + 1...start + Int(members[start])] {
          Self.add(
            Int(member >> 1), frequency: UInt32(occurrence.frequency),
            position: member & 1 == 1
              ? occurrence.position : SegmentBuilder.Occurrence.noPosition,
            passage: passage, storage)
        }
      }
    }
  }

  /// Reads what `add` is going to change.
  ///
  /// States lie all over the memory, and so do the ends of lists. Read one after the other, without
  /// anything that waits for them, many are on their way at a time.
  private static func fetch(
    _ occurrences: UnsafeBufferPointer<SegmentBuilder.GroupOccurrence>, of groups: TermGroups,
    _ members: UnsafeBufferPointer<UInt32>, _ storage: Storage
  ) {
    var sum: UInt32 = 0
    for occurrence in occurrences {
      guard let start = groups.start(of: occurrence.group) else { continue }
      for member in members[start + 1...start + Int(members[start])] {
        sum &+= storage.states[Int(member >> 1)].passage
      }
    }
    for occurrence in occurrences {
      guard let start = groups.start(of: occurrence.group) else { continue }
      for member in members[start + 1...start + Int(members[start])] {
        let state = storage.states + Int(member >> 1)
        if state.pointee.count > 1 { sum &+= storage.arena.fetch(state.pointee.postingsEnd) }
      }
    }
    storage.fetched = sum
  }

  private static func fetch(
    _ occurrences: UnsafeBufferPointer<SegmentBuilder.Occurrence>, termCount: Int,
    _ storage: Storage
  ) {
    var sum: UInt32 = 0
    for occurrence in occurrences {
      precondition(Int(occurrence.term) < termCount, "terms are of the builder")
      sum &+= storage.states[Int(occurrence.term)].passage
    }
    for occurrence in occurrences {
      let state = storage.states + Int(occurrence.term)
      if state.pointee.count > 1 { sum &+= storage.arena.fetch(state.pointee.postingsEnd) }
    }
    storage.fetched = sum
  }

  private mutating func writableStorage(_ termCount: Int) -> Storage {
    if !isKnownUniquelyReferenced(&storage) { storage = Storage(copying: storage) }
    if termCount > storage.count { storage.grow(to: termCount) }
    return storage
  }

  @inline(__always)
  private static func add(
    _ term: Int, frequency: UInt32, position: UInt32, passage: UInt32, _ storage: Storage
  ) {
    let state = storage.states + term
    if state.pointee.passage == passage, state.pointee.count > 0 {
      state.pointee.frequency += frequency
    } else {
      if state.pointee.count > 0 { close(state, storage.starts + term, storage.arena) }
      state.pointee.passage = passage
      state.pointee.frequency = frequency
      state.pointee.positionCount = 0
      state.pointee.count += 1
    }
    if position != SegmentBuilder.Occurrence.noPosition {
      add(position, state, storage.starts + term, storage.arena)
    }
  }

  @inline(__always)
  private static func add(
    _ position: UInt32, _ state: UnsafeMutablePointer<State>, _ start: UnsafeMutablePointer<Start>,
    _ arena: SliceArena
  ) {
    let count = state.pointee.positionCount
    // A first position waits, so that a term that occurs once takes no list.
    if count == 0 {
      state.pointee.lastPosition = position
      state.pointee.positionCount = 1
      return
    }
    if position <= state.pointee.lastPosition { return }
    if count == 1 { addFirstPosition(state, start, arena) }
    arena.append(
      varint: UInt64(position - state.pointee.lastPosition), at: &state.pointee.positionsEnd)
    state.pointee.lastPosition = position
    state.pointee.positionCount = count + 1
  }

  @inline(__always)
  private static func addFirstPosition(
    _ state: UnsafeMutablePointer<State>, _ start: UnsafeMutablePointer<Start>, _ arena: SliceArena
  ) {
    if start.pointee.positions == Start.none {
      start.pointee.positions = arena.begin()
      state.pointee.positionsEnd = start.pointee.positions
    }
    arena.append(varint: UInt64(state.pointee.lastPosition), at: &state.pointee.positionsEnd)
  }

  /// Appends the newest posting to the lists.
  ///
  /// The distance to the passage before, four times. If the frequency is 1, plus twice the number of
  /// positions, 0 or 1; else plus 1, and frequency and number of positions follow.
  @inline(__always)
  private static func close(
    _ state: UnsafeMutablePointer<State>, _ start: UnsafeMutablePointer<Start>, _ arena: SliceArena
  ) {
    if start.pointee.postings == Start.none {
      start.pointee.postings = arena.begin()
      state.pointee.postingsEnd = start.pointee.postings
    }
    if state.pointee.positionCount == 1 { addFirstPosition(state, start, arena) }
    let gap = UInt64(state.pointee.passage - state.pointee.previous) << 2
    state.pointee.previous = state.pointee.passage
    let (frequency, count) = (state.pointee.frequency, state.pointee.positionCount)
    if frequency == 1, count <= 1 {
      arena.append(varint: gap | UInt64(count) << 1, at: &state.pointee.postingsEnd)
    } else {
      arena.append(varint: gap | 1, at: &state.pointee.postingsEnd)
      arena.append(varint: UInt64(frequency), at: &state.pointee.postingsEnd)
      arena.append(varint: UInt64(count), at: &state.pointee.postingsEnd)
    }
  }

  /// Appends the postings of a term to `target`, under other ordinals of their passages.
  ///
  /// - Parameters:
  ///   - term: below the number of terms.
  ///   - newPassages: for every passage its ordinal in the segment, `UInt32.max` if it has none.
  ///   - target: takes the postings that have one.
  func read(
    _ term: UInt32, newPassages: UnsafeBufferPointer<UInt32>, into target: PostingScratch
  ) {
    let state = storage.states[Int(term)]
    if state.count == 0 { return }
    let (start, arena) = (storage.starts[Int(term)], storage.arena)
    target.reserve(postings: Int(state.count))
    var positions: SliceArena.Reader?
    if start.positions != Start.none {
      positions = SliceArena.Reader(arena, from: start.positions, to: state.positionsEnd)
    }
    if start.postings != Start.none {
      var postings = SliceArena.Reader(arena, from: start.postings, to: state.postingsEnd)
      var passage: UInt32 = 0
      for _ in 1..<state.count {
        let code = postings.varint()
        passage += UInt32(truncatingIfNeeded: code >> 2)
        var frequency: UInt32 = 1
        var count = UInt32(truncatingIfNeeded: code >> 1 & 1)
        if code & 1 == 1 {
          frequency = UInt32(truncatingIfNeeded: postings.varint())
          count = UInt32(truncatingIfNeeded: postings.varint())
        }
        let isKept = target.append(passage: newPassages[Int(passage)], frequency: frequency)
        if count > 0 { positions.copy(count, to: isKept ? target : nil) }
      }
    }
    guard target.append(passage: newPassages[Int(state.passage)], frequency: state.frequency) else {
      return
    }
    if state.positionCount == 1 {
      target.beginPositions(1)
      target.append(varint: UInt64(state.lastPosition))
    } else if state.positionCount > 1 {
      positions.copy(state.positionCount, to: target)
    }
  }
}

extension SliceArena.Reader? {
  /// Copies the varints of a posting's positions, their number in front.
  @inline(__always)
  fileprivate mutating func copy(_ count: UInt32, to target: PostingScratch?) {
    target?.beginPositions(Int(count))
    var left = count
    while left > 0 {
      guard let byte = self?.next() else { return }
      target?.append(byte)
      if byte < 0x80 { left -= 1 }
    }
  }
}
