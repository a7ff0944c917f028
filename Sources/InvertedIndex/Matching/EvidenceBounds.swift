/// Upper bounds of weight · frequency / K in the passages ahead, known without reading them.
struct EvidenceBounds {
  /// Bounds are sums and products in another order than scores, each rounded by 2⁻²⁴ at most.
  static let roundingAllowance: Float = 1 + 0x1p-18

  /// Entries of the blocks on disk, and what their bounds are multiplied with.
  private var blocks: BlockBounds?
  private let factor: Float
  /// The list in memory.
  private let list: OccurrenceList?
  private var block = 0

  init(blocks: BlockBounds, factor: Float) {
    self.blocks = blocks
    self.factor = factor
    list = nil
  }

  init(list: OccurrenceList) {
    self.list = list
    factor = 1
  }

  /// The largest bound of all; 0 if there is no passage.
  ///
  /// Cost: a step a block.
  func maximum() -> Float {
    list?.maximum ?? (blocks?.maximum() ?? 0) * factor
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
