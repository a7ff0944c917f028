/// Numbers of passages and tokens, by statistics partition and in all.
///
/// A passage belongs to any set of partitions, such as the languages it is written in; the set is one
/// byte, its bit p for partition p.
public struct SegmentStatistics: Sendable, Equatable {
  /// Passages and their summed length.
  public struct Sum: Sendable, Equatable {
    /// Number of passages.
    public var passages = 0
    /// Sum of their lengths as scored, that is as `LengthCode` keeps them.
    public var tokens = 0
  }

  /// How many partitions there are.
  public static let partitionCount = 4
  /// How many sets of partitions there are.
  static let partitionSetCount = 1 << partitionCount

  /// The sums of each partition.
  public var partitions = [Sum](repeating: Sum(), count: partitionCount)
  /// The sums of all passages.
  public var all = Sum()

  /// Makes empty statistics.
  public init() {}

  /// Adds those of another segment.
  public mutating func add(_ other: SegmentStatistics) {
    all.passages += other.all.passages
    all.tokens += other.all.tokens
    for index in partitions.indices {
      partitions[index].passages += other.partitions[index].passages
      partitions[index].tokens += other.partitions[index].tokens
    }
  }

  /// These less others; nil if any number would fall below 0.
  func subtracting(_ other: SegmentStatistics) -> SegmentStatistics? {
    func less(_ left: Sum, _ right: Sum) -> Sum? {
      guard left.passages >= right.passages, left.tokens >= right.tokens else { return nil }
      return Sum(passages: left.passages - right.passages, tokens: left.tokens - right.tokens)
    }
    var result = SegmentStatistics()
    guard let all = less(all, other.all) else { return nil }
    result.all = all
    for index in partitions.indices {
      guard let sum = less(partitions[index], other.partitions[index]) else { return nil }
      result.partitions[index] = sum
    }
    return result
  }

  mutating func addPassage(lengthCode: UInt8, partitionSet: UInt8) {
    let length = LengthCode.decode(lengthCode)
    all.passages += 1
    all.tokens += length
    for index in partitions.indices where partitionSet >> UInt8(index) & 1 == 1 {
      partitions[index].passages += 1
      partitions[index].tokens += length
    }
  }

  /// The average length against which a passage of these partitions is measured, ≥ 1.
  ///
  /// With several partitions it is the mean of their averages, with none the average of all.
  func averageLength(partitions set: UInt8) -> Double {
    var averages: [Double] = []
    for index in partitions.indices where set >> UInt8(index) & 1 == 1 {
      let sum = partitions[index]
      if sum.passages > 0 { averages.append(Double(sum.tokens) / Double(sum.passages)) }
    }
    if averages.isEmpty, all.passages > 0 {
      averages.append(Double(all.tokens) / Double(all.passages))
    }
    return max(averages.reduce(0, +) / Double(max(averages.count, 1)), 1)
  }
}
