/// Upper bounds of weight · frequency / K in the passages ahead, known without reading them.
struct EvidenceBounds {
  /// Entries of the blocks on disk, and what their bounds are multiplied with.
  private var blocks: BlockBounds?
  private let factor: Float
  /// The list in memory.
  private let list: OccurrenceList?
  /// The block of `list` at which the last look ended.
  private var block = 0
  /// The largest bound of all; 0 if there is no passage.
  let maximum: Float

  /// One bound for all passages, 0 for what occurs nowhere.
  init(single maximum: Float = 0) {
    self.maximum = maximum
    (factor, list) = (1, nil)
  }

  init(blocks: BlockBounds, factor: Float) {
    self.blocks = blocks
    self.factor = factor
    list = nil
    maximum = blocks.maximum() * factor
  }

  init(list: OccurrenceList) {
    self.list = list
    factor = 1
    maximum = list.bounds.reduce(0, max)
  }

  /// The largest bound of the blocks that may have a passage in `base ..< end`.
  ///
  /// `base` must ascend from call to call. Cost: a step a block passed.
  mutating func maximum(from base: UInt32, below end: UInt32) -> Float {
    if let most = blocks?.maximum(from: base, below: end) { return most * factor }
    guard let list else { return maximum }
    let length = OccurrenceList.blockLength
    while block < list.bounds.count,
      list.passages[min((block + 1) * length, list.count) - 1] < base
    {
      block += 1
    }
    var most: Float = 0
    var next = block
    while next < list.bounds.count, list.passages[next * length] < end {
      most = max(most, list.bounds[next])
      next += 1
    }
    return most
  }
}
