/// Upper bounds of weight · frequency / K in the passages ahead, known without reading them.
struct EvidenceBounds {
  /// Entries of the blocks on disk, and what their bounds are multiplied with.
  private var blocks: BlockBounds?
  private let factor: Float
  /// The list in memory.
  private let list: OccurrenceList?
  private var block = 0
  /// The largest bound of all; 0 if there is no passage.
  let maximum: Float

  init(blocks: BlockBounds, factor: Float) {
    self.blocks = blocks
    self.factor = factor
    list = nil
    maximum = blocks.maximum() * factor
  }

  init(list: OccurrenceList) {
    self.list = list
    factor = 1
    maximum = list.maximum
  }

  /// The largest bound of the passages in `base ..< end`.
  ///
  /// `base` must ascend from call to call. Cost: a step a block passed.
  /// - Returns: the bound, and the end of the passages for which it stays the same; at most `end` if
  ///   that is not known.
  mutating func maximum(from base: UInt32, below end: UInt32) -> (bound: Float, end: UInt32) {
    if let list { return (list.maximum(from: base, below: end, block: &block), 0) }
    guard let (most, sameUntil) = blocks?.maximum(from: base, below: end) else { return (0, .max) }
    return (most * factor, sameUntil)
  }
}
