/// Terms that occur together, such as those of one written word, under numbers of the caller's.
///
/// A word that was met before costs one look-up instead of one for each of its terms.
struct TermGroups {
  private var epoch = 0
  /// Where each group begins in `members`, plus 1; 0 for a group that is not known.
  private var starts: [UInt32] = []
  /// Of each group the number of its members, then twice the terms, plus 1 if it keeps positions.
  private(set) var members: [UInt32] = []

  /// Bytes held, for a memory budget.
  var byteCount: Int { (starts.count + members.count) * 4 }

  /// Forgets all groups if their numbers are of another epoch.
  mutating func begin(epoch: Int) {
    if epoch == self.epoch { return }
    self.epoch = epoch
    starts.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
  }

  /// Where a group stands in `members`; nil if it is not known.
  @inline(__always)
  func start(of group: UInt32) -> Int? {
    let index = Int(group)
    guard index < starts.count, starts[index] > 0 else { return nil }
    return Int(starts[index]) - 1
  }

  /// Takes the members of a new group.
  mutating func define(_ group: UInt32, _ new: [SegmentBuilder.GroupMember]) {
    if Int(group) >= starts.count {
      starts.append(contentsOf: repeatElement(0, count: Int(group) + 1 - starts.count))
    }
    starts[Int(group)] = UInt32(members.count + 1)
    members.append(UInt32(new.count))
    for member in new { members.append(member.term << 1 | (member.keepsPositions ? 1 : 0)) }
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
    for occurrence in occurrences where groups.start(of: occurrence.group) == nil {
      groups.define(occurrence.group, define(&self, occurrence.group))
    }
    let passage = beginPassage(length: length, partitions: set, record: record)
    occurrences.withUnsafeBufferPointer {
      postings.add($0, of: groups, passage: passage, termCount: interner.count)
    }
  }
}
