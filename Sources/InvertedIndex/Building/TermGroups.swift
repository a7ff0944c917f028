/// Terms that occur together, such as those of one written word, under numbers of the caller's.
///
/// A word that was met before costs one look-up instead of one for each of its terms.
struct TermGroups {
  private var epoch = 0
  /// For each number of the caller's in the epoch, that of the group, plus 1; 0 for one that is not
  /// known.
  private var numbers: [UInt32] = []
  /// Twice the terms of each group, plus 1 if it keeps positions, and where those of each end.
  private var members: [UInt32] = []
  private var ends: [UInt32] = [0]

  /// How many groups there are, of all epochs.
  var count: Int { ends.count - 1 }
  /// Bytes held, for a memory budget; with what `byTerm` and the lists of the groups will take.
  var byteCount: Int { numbers.count * 4 + members.count * 8 + ends.count * 20 }

  /// Begins to read the numbers of an epoch.
  mutating func begin(epoch: Int) {
    if epoch == self.epoch { return }
    self.epoch = epoch
    numbers.removeAll(keepingCapacity: true)
  }

  /// Whether a number of the caller's is known.
  @inline(__always)
  func isKnown(_ number: UInt32) -> Bool {
    Int(number) < numbers.count && numbers[Int(number)] > 0
  }

  /// The group of a number that is known.
  @inline(__always)
  func known(_ number: UInt32) -> UInt32 { numbers[Int(number)] - 1 }

  /// Takes the members of a new group.
  mutating func define(_ number: UInt32, _ new: [SegmentBuilder.GroupMember]) {
    if Int(number) >= numbers.count {
      numbers.append(contentsOf: repeatElement(0, count: Int(number) + 1 - numbers.count))
    }
    numbers[Int(number)] = UInt32(ends.count)
    for member in new { members.append(member.term << 1 | (member.keepsPositions ? 1 : 0)) }
    ends.append(UInt32(members.count))
  }

  /// Calls `body` with every group and each of its terms.
  @inline(__always)
  func forEachMember(_ body: (_ group: Int, _ term: Int) -> Void) {
    for group in 0..<count {
      for place in Int(ends[group])..<Int(ends[group + 1]) { body(group, Int(members[place] >> 1)) }
    }
  }

  /// Forgets the caller's numbers.
  mutating func forgetNumbers() { numbers = [] }

  /// For each term the groups that have it: where they begin, with one more for the end, and the groups,
  /// twice, plus 1 if the term keeps positions.
  func byTerm(_ termCount: Int) -> (starts: [UInt32], groups: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: termCount + 1)
    for member in members { starts[Int(member >> 1)] += 1 }
    var sum: UInt32 = 0
    for term in starts.indices {
      sum += starts[term]
      starts[term] = sum
    }
    var groups = [UInt32](repeating: 0, count: members.count)
    // From the last to the first, so that the ends become the starts and groups ascend.
    for group in (0..<count).reversed() {
      for member in members[Int(ends[group])..<Int(ends[group + 1])] {
        starts[Int(member >> 1)] -= 1
        groups[Int(starts[Int(member >> 1)])] = UInt32(group) << 1 | member & 1
      }
    }
    return (starts, groups)
  }
}

extension SegmentBuilder {
  /// A term of a group.
  public struct GroupMember: Sendable {
    /// As `termIdentifier(_:)` gave it.
    public var term: UInt32
    /// Whether its occurrences have positions.
    public var keepsPositions: Bool

    /// Makes a member.
    public init(term: UInt32, keepsPositions: Bool) {
      self.term = term
      self.keepsPositions = keepsPositions
    }
  }

  /// One occurrence of all terms of a group in a passage.
  public struct GroupOccurrence: Sendable {
    /// Its number in the epoch.
    public var group: UInt32
    /// What it adds to the terms' frequencies, 1...
    public var frequency: UInt16
    /// Its word position.
    public var position: UInt32

    /// Makes an occurrence.
    @inlinable
    public init(group: UInt32, frequency: UInt16, position: UInt32) {
      self.group = group
      self.frequency = frequency
      self.position = position
    }
  }

  /// Adds a passage to the document begun last, its terms in groups.
  ///
  /// - Parameters:
  ///   - length: its length in tokens, ≥ 0.
  ///   - set: the set of statistics partitions it belongs to, bit p for partition p < 4.
  ///   - record: whatever is needed to show it.
  ///   - occurrences: its terms; positions ascend.
  ///   - epoch: of the groups' numbers: in another epoch they stand for other terms.
  ///   - define: gives the members of a group that this builder does not know yet.
  public mutating func addPassage(
    length: Int, partitions set: UInt8, record: [UInt8], groups occurrences: [GroupOccurrence],
    epoch: Int, define: (inout SegmentBuilder, UInt32) -> [GroupMember]
  ) {
    groups.begin(epoch: epoch)
    for occurrence in occurrences where !groups.isKnown(occurrence.group) {
      groups.define(occurrence.group, define(&self, occurrence.group))
    }
    addPassage(length: length, partitions: set, record: record)
    occurrences.withUnsafeBufferPointer { stream.append($0, of: groups) }
  }
}
