/// Upper bounds of weight · frequency / K in the passages ahead, known without reading them.
struct EvidenceBounds {
  private enum Source {
    /// One bound for all passages.
    case single
    /// Entries of the blocks on disk, and what their bounds are multiplied with.
    case blocks(BlockBounds, factor: Float)
    /// The bounds of a list in memory.
    case list(OccurrenceList)
  }

  private var source = Source.single
  /// The largest bound of all; 0 if there is no passage.
  let maximum: Float
  /// The block of `list` at which the last look ended.
  private var block = 0

  /// Bounds of what occurs nowhere.
  init() {
    maximum = 0
  }

  init(single maximum: Float) {
    self.maximum = maximum
  }

  init(blocks: BlockBounds, factor: Float) {
    source = .blocks(blocks, factor: factor)
    maximum = blocks.maximum() * factor
  }

  init(list: OccurrenceList) {
    source = .list(list)
    maximum = list.bounds.reduce(0, max)
  }

  /// The largest bound of the blocks that may have a passage in `base ..< end`.
  ///
  /// `base` must ascend from call to call. Cost: a step a block passed.
  mutating func maximum(from base: UInt32, below end: UInt32) -> Float {
    switch source {
    case .single:
      return maximum
    case .blocks(var blocks, let factor):
      let most = blocks.maximum(from: base, below: end) * factor
      source = .blocks(blocks, factor: factor)
      return most
    case .list(let list):
      let length = OccurrenceList.blockLength
      func last(_ block: Int) -> UInt32 {
        list.passages[min((block + 1) * length, list.count) - 1]
      }
      while block < list.bounds.count, last(block) < base { block += 1 }
      var most: Float = 0
      var next = block
      while next < list.bounds.count, list.passages[next * length] < end {
        most = max(most, list.bounds[next])
        next += 1
      }
      return most
    }
  }
}
