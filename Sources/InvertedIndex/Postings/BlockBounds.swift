/// Looks ahead in the block entries of a list without decoding a block.
struct BlockBounds {
  private let entries: UnsafeRawBufferPointer
  private let count: Int
  /// The first block that may hold a passage at or after the one asked for last.
  private var block = 0

  /// - Parameter entries: valid while the segment lives, checksums verified.
  init(entries: UnsafeRawBufferPointer) {
    self.entries = entries
    count = entries.count / PostingsEncoder.blockEntryLength
  }

  private func lastPassage(_ block: Int) -> UInt32 {
    entries.integer(at: block * PostingsEncoder.blockEntryLength)
  }

  private func bound(_ block: Int) -> Float {
    Float(bitPattern: entries.integer(at: block * PostingsEncoder.blockEntryLength + 12))
  }

  /// The largest bound of frequency / K of any block.
  func maximum() -> Float {
    (0..<count).reduce(0) { max($0, bound($1)) }
  }

  /// The largest bound of the blocks that may hold a passage in `base ..< end`; 0 if there is none.
  ///
  /// `base` must ascend from call to call. Cost: a step a block passed.
  /// - Returns: the bound, and the end of the passages for which it stays the same; at most `end` if
  ///   several blocks were looked at.
  mutating func maximum(from base: UInt32, below end: UInt32) -> (bound: Float, end: UInt32) {
    while block < count, lastPassage(block) < base { block += 1 }
    guard block < count else { return (0, .max) }
    let last = lastPassage(block)
    if last >= end - 1 { return (bound(block), last == .max ? last : last + 1) }
    var most = bound(block)
    var next = block + 1
    while next < count {
      most = max(most, bound(next))
      if lastPassage(next) >= end - 1 { break }
      next += 1
    }
    return (most, 0)
  }
}
