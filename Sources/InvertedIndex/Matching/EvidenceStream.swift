/// Walks the passages of one body of evidence in order, block by block.
///
/// Kept as a struct in one module, its inner loops over plain pointers: a posting costs a load, a
/// multiply and an add, never a call.
struct EvidenceStream {
  let level: UInt8
  /// In how many passages of the segment it occurs.
  let documentFrequency: Int
  /// The next passage, or `UInt32.max` at the end.
  private(set) var nextPassage: UInt32 = .max

  private let weight: Float
  // One of the two.
  private var cursor: PostingsCursor?
  private let list: OccurrenceList?
  // The block at hand: a block of the list on disk, or all of the list in memory.
  private let passages: UnsafePointer<UInt32>
  private var count = 0
  private var next = 0
  private var hasFrequencies = false

  /// Walks a list on disk.
  init(postings: PostingsCursor, weight: Float, level: UInt8) throws(IndexError) {
    self.weight = weight
    self.level = level
    documentFrequency = postings.documentFrequency
    passages = postings.passages
    cursor = postings
    list = nil
    try loadBlock()
  }

  init(list: OccurrenceList, level: UInt8) {
    weight = 1
    self.level = level
    documentFrequency = list.count
    passages = list.passages
    count = list.count
    cursor = nil
    self.list = list
    if count > 0 { nextPassage = passages[0] }
  }

  /// Bounds of weight · frequency / K ahead.
  ///
  /// - Parameter correction: what bounds of the file are multiplied with.
  /// - Returns: bounds that hold for every passage from the one at hand on.
  /// - Throws: `IndexError.damaged`.
  func bounds(correction: Float) throws(IndexError) -> EvidenceBounds {
    if let blocks = try cursor?.blockBounds() {
      return EvidenceBounds(blocks: blocks, factor: weight * correction)
    }
    return EvidenceBounds(list: list ?? OccurrenceList(count: 0) { _, _ in })
  }

  // MARK: - Moving

  private mutating func loadBlock() throws(IndexError) {
    next = 0
    hasFrequencies = false
    if cursor != nil, try cursor?.nextBlock() == true, let found = cursor?.count, found > 0 {
      count = found
      nextPassage = passages[0]
    } else {
      nextPassage = .max
    }
  }

  /// Moves to the first passage at or after one, which must ascend from call to call; blocks between
  /// are not decoded.
  @inline(__always)
  mutating func seek(to passage: UInt32) throws(IndexError) {
    if nextPassage < passage { try skip(to: passage) }
  }

  private mutating func skip(to passage: UInt32) throws(IndexError) {
    if passages[count - 1] < passage {
      guard cursor != nil, try cursor?.seek(to: passage) == true, let found = cursor?.count else {
        nextPassage = .max
        return
      }
      count = found
      next = 0
      hasFrequencies = false
    }
    // Gallop from where the stream stands: the passages asked for lie close together or far apart.
    var step = 1
    var low = next
    var high = next + 1
    while high < count, passages[high] < passage {
      low = high
      step *= 2
      high = min(high + step, count)
    }
    high = min(high, count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle] < passage { low = middle + 1 } else { high = middle }
    }
    next = low
    nextPassage = passages[low]
  }

  /// Stands behind the passages before an index of the block.
  @inline(__always)
  private mutating func move(to index: Int) throws(IndexError) {
    next = index
    if index < count {
      nextPassage = passages[index]
    } else if cursor == nil {
      nextPassage = .max
    } else {
      try loadBlock()
    }
  }

  private mutating func loadFrequencies() throws(IndexError) {
    if hasFrequencies { return }
    try cursor?.loadFrequencies()
    hasFrequencies = true
  }

  // MARK: - Reading

  /// weight · frequency / K at `nextPassage`, which must not be the end.
  @inline(__always)
  mutating func value(_ norms: PassageNorms) throws(IndexError) -> Float {
    if let list { return list.values[next] }
    try loadFrequencies()
    guard let frequencies = cursor?.frequencies else { return 0 }
    return weight * Float(frequencies[next]) * norms.inverseNorm(of: nextPassage)
  }

  /// Calls `body` with every passage in the window, as a distance from its start, and weight ·
  /// frequency / K there.
  @inline(__always)
  mutating func forEach(
    from base: UInt32, below end: UInt32, norms: PassageNorms,
    _ body: (_ slot: Int, _ value: Float) -> Void
  ) throws(IndexError) {
    try seek(to: base)
    while nextPassage < end {
      var index = next
      if let values = list?.values {
        while index < count, passages[index] < end {
          body(Int(passages[index] - base), values[index])
          index += 1
        }
      } else {
        try loadFrequencies()
        guard let frequencies = cursor?.frequencies else { return }
        while index < count {
          let passage = passages[index]
          if passage >= end { break }
          body(
            Int(passage - base), weight * Float(frequencies[index]) * norms.inverseNorm(of: passage)
          )
          index += 1
        }
      }
      try move(to: index)
    }
  }

  /// Calls `body` with every passage in the window, as a distance from its start.
  @inline(__always)
  mutating func forEachPassage(
    from base: UInt32, below end: UInt32, _ body: (_ slot: Int) -> Void
  ) throws(IndexError) {
    try seek(to: base)
    while nextPassage < end {
      var index = next
      while index < count, passages[index] < end {
        body(Int(passages[index] - base))
        index += 1
      }
      try move(to: index)
    }
  }
}
