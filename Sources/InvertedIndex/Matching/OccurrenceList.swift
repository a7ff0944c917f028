/// The passages of one segment in which something occurs that has no long list on disk, such as a rare
/// term, a phrase or the best of many terms, with what it weighs in each.
///
/// Unsafe pointers: the list is read like a block of postings, in the innermost loop.
final class OccurrenceList {
  /// Passages for which one bound is kept.
  static let blockLength = 16

  /// Ascending passage ordinals.
  let passages: UnsafePointer<UInt32>
  /// weight · frequency / K of each.
  let values: UnsafePointer<Float>
  let count: Int
  /// The largest value of each block.
  private let bounds: UnsafePointer<Float>
  private let blockCount: Int
  /// The largest value of all; 0 if there is none.
  let maximum: Float

  /// Makes a list.
  ///
  /// - Parameters:
  ///   - count: how many passages it has.
  ///   - fill: writes ascending passages and their values, > 0.
  init(
    count: Int,
    fill: (_ passages: UnsafeMutablePointer<UInt32>, _ values: UnsafeMutablePointer<Float>) -> Void
  ) {
    self.count = count
    let passages = UnsafeMutablePointer<UInt32>.allocate(capacity: max(count, 1))
    let values = UnsafeMutablePointer<Float>.allocate(capacity: max(count, 1))
    fill(passages, values)
    blockCount = (count + Self.blockLength - 1) / Self.blockLength
    let bounds = UnsafeMutablePointer<Float>.allocate(capacity: max(blockCount, 1))
    var maximum: Float = 0
    for block in 0..<blockCount {
      var most: Float = 0
      for index in block * Self.blockLength..<min((block + 1) * Self.blockLength, count) {
        if values[index] > most { most = values[index] }
      }
      (bounds + block).initialize(to: most)
      if most > maximum { maximum = most }
    }
    self.passages = UnsafePointer(passages)
    self.values = UnsafePointer(values)
    self.bounds = UnsafePointer(bounds)
    self.maximum = maximum
  }

  /// Reads a list of one block.
  convenience init(of postings: PostingsCursor, weight: Float, norms: PassageNorms)
    throws(IndexError)
  {
    var postings = postings
    if try postings.nextBlock() { try postings.loadFrequencies() }
    let (passages, frequencies, count) = (postings.passages, postings.frequencies, postings.count)
    self.init(count: count) { copies, values in
      for index in 0..<count {
        copies[index] = passages[index]
        values[index] = weight * Float(frequencies[index]) * norms.inverseNorm(of: passages[index])
      }
    }
  }

  deinit {
    passages.deallocate()
    values.deallocate()
    bounds.deallocate()
  }

  /// The largest value of the blocks with a passage in `base ..< end`; 0 if there is none. `block` is
  /// the first that may have one and is moved on, so `base` must ascend from call to call.
  func maximum(from base: UInt32, below end: UInt32, block: inout Int) -> Float {
    let length = Self.blockLength
    while block < blockCount, passages[min((block + 1) * length, count) - 1] < base { block += 1 }
    var most: Float = 0
    var next = block
    while next < blockCount, passages[next * length] < end {
      // Of the first block, what lies before the window is no matter.
      if next == block, passages[next * length] < base {
        for index in next * length..<min((next + 1) * length, count)
        where passages[index] >= base && passages[index] < end {
          most = max(most, values[index])
        }
      } else {
        most = max(most, bounds[next])
      }
      next += 1
    }
    return most
  }
}

/// Collects the passages of lists that are read one after the other, and what they weigh.
///
/// An array over all passages of a segment, of which a bit for each says whether it counts: a posting
/// costs a step, and what is not touched costs a 64th of one.
final class OccurrenceCollector {
  private let passageCount: Int
  private let wordCount: Int
  private var arrays: (values: UnsafeMutablePointer<Float>, touched: UnsafeMutablePointer<UInt64>)?

  /// Makes an empty collector, which takes no memory before it is used.
  init(passageCount: Int) {
    self.passageCount = passageCount
    wordCount = passageCount / 64 + 1
  }

  deinit {
    arrays?.values.deallocate()
    arrays?.touched.deallocate()
  }

  private func prepared() -> (
    values: UnsafeMutablePointer<Float>, touched: UnsafeMutablePointer<UInt64>
  ) {
    if let arrays { return arrays }
    let touched = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)
    touched.initialize(repeating: 0, count: wordCount)
    let new = (UnsafeMutablePointer<Float>.allocate(capacity: max(passageCount, 1)), touched)
    arrays = new
    return new
  }

  /// Raises passages to weight · frequency / K of a list, if that is more.
  func raise(
    to cursor: inout PostingsCursor, weight: Float, norms: PassageNorms
  ) throws(IndexError) {
    let (values, touched) = prepared()
    while try cursor.nextBlock() {
      try cursor.loadFrequencies()
      let (passages, frequencies) = (cursor.passages, cursor.frequencies)
      for index in 0..<cursor.count {
        let passage = passages[index]
        let value = weight * Float(frequencies[index]) * norms.inverseNorm(of: passage)
        let (place, bit) = (Int(passage), UInt64(1) << UInt64(passage & 63))
        if touched[place >> 6] & bit == 0 {
          touched[place >> 6] |= bit
          values[place] = value
        } else if value > values[place] {
          values[place] = value
        }
      }
    }
  }

  /// Adds the frequencies of a list.
  func add(_ cursor: inout PostingsCursor) throws(IndexError) {
    let (values, touched) = prepared()
    while try cursor.nextBlock() {
      try cursor.loadFrequencies()
      let (passages, frequencies) = (cursor.passages, cursor.frequencies)
      for index in 0..<cursor.count {
        let (place, bit) = (Int(passages[index]), UInt64(1) << UInt64(passages[index] & 63))
        if touched[place >> 6] & bit == 0 {
          touched[place >> 6] |= bit
          values[place] = 0
        }
        values[place] += Float(frequencies[index])
      }
    }
  }

  /// Hands over what was collected, each value as `value` makes it, and is empty again.
  func take(_ value: (_ passage: UInt32, _ sum: Float) -> Float) -> OccurrenceList {
    guard let (values, touched) = arrays else { return OccurrenceList(count: 0) { _, _ in } }
    var count = 0
    for word in 0..<wordCount { count += touched[word].nonzeroBitCount }
    return OccurrenceList(count: count) { passages, results in
      var index = 0
      for word in 0..<wordCount {
        var bits = touched[word]
        if bits == 0 { continue }
        touched[word] = 0
        while bits != 0 {
          let passage = word << 6 | bits.trailingZeroBitCount
          bits &= bits - 1
          passages[index] = UInt32(passage)
          results[index] = value(UInt32(passage), values[passage])
          index += 1
        }
      }
    }
  }
}
