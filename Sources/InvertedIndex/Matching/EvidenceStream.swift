/// Walks the passages of one body of evidence in order, block by block.
///
/// Kept as a struct in one module, its inner loops over plain pointers: a posting costs a load, a
/// multiply and an add, never a call.
struct EvidenceStream {
  let weight: Float
  let level: UInt8
  /// In how many passages of the segment it occurs.
  let documentFrequency: Int
  /// The next passage, or `UInt32.max` at the end.
  private(set) var nextPassage: UInt32 = .max

  private var cursor: PostingsCursor?
  private let list: OccurrenceList?
  // The block at hand: a block of the list on disk, or all of the list in memory.
  private var passages: UnsafePointer<UInt32>
  private var count = 0
  private var next = 0
  private var hasFrequencies = false

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
    passages = UnsafePointer(list.passages)
    count = list.count
    cursor = nil
    self.list = list
    if count > 0 { nextPassage = passages[0] }
  }

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
    if nextPassage >= passage { return }
    try skip(to: passage)
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

  /// weight · frequency / K at `nextPassage`, which must not be the end.
  @inline(__always)
  mutating func value(_ norms: PassageNorms) throws(IndexError) -> Float {
    if let list { return list.values[next] }
    try loadFrequencies()
    guard let frequencies = cursor?.frequencies else { return 0 }
    return weight * Float(frequencies[next]) * norms.inverseNorm(of: nextPassage)
  }

  @inline(__always)
  private mutating func loadFrequencies() throws(IndexError) {
    if hasFrequencies { return }
    try cursor?.loadFrequencies()
    hasFrequencies = true
  }

  /// Steps over the passage at hand.
  @inline(__always)
  private mutating func finishBlock(at index: Int) throws(IndexError) {
    next = index
    if index < count {
      nextPassage = passages[index]
    } else if cursor == nil {
      nextPassage = .max
    } else {
      try loadBlock()
    }
  }

  /// Adds weight · frequency / K for every passage in the window to the sums of a lane.
  mutating func accumulate(
    into sums: UnsafeMutablePointer<Float>, levels: UnsafeMutablePointer<UInt8>?,
    touched: UnsafeMutablePointer<UInt64>, base: UInt32, end: UInt32, norms: PassageNorms
  ) throws(IndexError) {
    try seek(to: base)
    while nextPassage < end {
      var index = next
      if let list {
        while index < count, passages[index] < end {
          let slot = Int(passages[index] - base)
          sums[slot] += list.values[index]
          touched[slot >> 6] |= 1 << UInt64(slot & 63)
          index += 1
        }
      } else {
        try loadFrequencies()
        guard let frequencies = cursor?.frequencies else { return }
        while index < count {
          let passage = passages[index]
          if passage >= end { break }
          let slot = Int(passage - base)
          sums[slot] += weight * Float(frequencies[index]) * norms.inverseNorm(of: passage)
          touched[slot >> 6] |= 1 << UInt64(slot & 63)
          index += 1
        }
      }
      if let levels { lower(levels, to: index, level, base: base) }
      try finishBlock(at: index)
    }
  }

  /// Notes a level for the passages at hand up to an index.
  private func lower(
    _ levels: UnsafeMutablePointer<UInt8>, to end: Int, _ level: UInt8, base: UInt32
  ) {
    for index in next..<end {
      let slot = Int(passages[index] - base)
      if level < levels[slot] { levels[slot] = level }
    }
  }

  /// Notes for every passage in the window that the evidence occurs, at its level or, if it makes no
  /// match, at the one before `UInt8.max`.
  mutating func mark(
    _ levels: UnsafeMutablePointer<UInt8>, touched: UnsafeMutablePointer<UInt64>, base: UInt32,
    end: UInt32
  ) throws(IndexError) {
    try seek(to: base)
    while nextPassage < end {
      var index = next
      while index < count, passages[index] < end {
        let slot = Int(passages[index] - base)
        touched[slot >> 6] |= 1 << UInt64(slot & 63)
        index += 1
      }
      lower(levels, to: index, min(level, .max - 1), base: base)
      try finishBlock(at: index)
    }
  }

  /// Bounds of weight · frequency / K ahead.
  ///
  /// - Parameters:
  ///   - correction: what bounds of the file are multiplied with.
  ///   - norms: of the segment.
  /// - Returns: bounds that hold for every passage from the one at hand on.
  /// - Throws: `IndexError.damaged`.
  func bounds(correction: Float, norms: PassageNorms) throws(IndexError) -> EvidenceBounds {
    if let list { return EvidenceBounds(list: list) }
    guard var cursor else { return EvidenceBounds(single: 0) }
    if let blocks = try cursor.blockBounds() {
      return EvidenceBounds(blocks: blocks, factor: weight * correction)
    }
    // A list of one block keeps no bound; it is short and decoded.
    try cursor.loadFrequencies()
    var most: Float = 0
    for index in 0..<count {
      let x = Float(cursor.frequencies[index]) * norms.inverseNorm(of: passages[index])
      most = max(most, x)
    }
    return EvidenceBounds(
      single: weight * most * PassageSearch.roundingAllowance)
  }
}
