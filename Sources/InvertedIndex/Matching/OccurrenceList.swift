/// The passages of one segment in which something occurs that has no list of its own on disk, such as
/// a phrase or the best of many terms, with what it weighs in each.
///
/// Unsafe pointers: the list is read like a block of postings, in the innermost loop.
final class OccurrenceList {
  /// Passages of a block, for which one bound is kept.
  static let blockLength = 128

  /// Ascending passage ordinals.
  let passages: UnsafeMutablePointer<UInt32>
  /// weight · frequency / K of each.
  let values: UnsafeMutablePointer<Float>
  let count: Int
  /// The largest value of each block.
  let bounds: [Float]

  /// Copies a list.
  ///
  /// - Parameters:
  ///   - passages: ascending.
  ///   - values: one a passage, > 0.
  init(passages: [UInt32], values: [Float]) {
    count = passages.count
    self.passages = .allocate(capacity: max(count, 1))
    self.values = .allocate(capacity: max(count, 1))
    var bounds: [Float] = []
    bounds.reserveCapacity(count / Self.blockLength + 1)
    for index in 0..<count {
      (self.passages + index).initialize(to: passages[index])
      (self.values + index).initialize(to: values[index])
      if index % Self.blockLength == 0 { bounds.append(0) }
      bounds[bounds.count - 1] = max(bounds[bounds.count - 1], values[index])
    }
    self.bounds = bounds
  }

  deinit {
    passages.deallocate()
    values.deallocate()
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
    guard let (values, touched) = arrays else { return OccurrenceList(passages: [], values: []) }
    var passages: [UInt32] = []
    var results: [Float] = []
    for word in 0..<wordCount {
      var bits = touched[word]
      if bits == 0 { continue }
      touched[word] = 0
      while bits != 0 {
        let passage = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        passages.append(UInt32(passage))
        results.append(value(UInt32(passage), values[passage]))
      }
    }
    return OccurrenceList(passages: passages, values: results)
  }
}
