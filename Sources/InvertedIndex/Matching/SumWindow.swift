/// What 1 / K of each passage of a segment is found by.
///
/// The pointers are valid while the segment and the table live.
struct PassageNorms {
  /// 1 / K, rows of 256 length codes a partition set.
  let inverseNorms: UnsafePointer<Float>
  let lengthCodes: UnsafePointer<UInt8>
  let partitions: UnsafePointer<UInt8>

  @inline(__always)
  func inverseNorm(of passage: UInt32) -> Float {
    inverseNorms[Int(partitions[Int(passage)] & 15) << 8 | Int(lengthCodes[Int(passage)])]
  }
}

/// Sums of weight · frequency / K for the passages `base ..< end` of a segment.
///
/// Unsafe pointers: this is the inner loop of every query.
struct SumWindow {
  let base: UInt32
  let end: UInt32
  let norms: PassageNorms
  /// A sum a passage.
  let sums: UnsafeMutablePointer<Float>
  /// A bit a passage: it has a posting.
  let touched: UnsafeMutablePointer<UInt64>
  /// The best level a passage.
  let levels: UnsafeMutablePointer<UInt8>

  /// Adds the postings below `end`, from index `start`; returns the index of the first one not added.
  @inline(__always)
  func add(
    passages: UnsafePointer<UInt32>, frequencies: UnsafePointer<UInt32>, from start: Int,
    count: Int, weight: Float, level: UInt8
  ) -> Int {
    var index = start
    while index < count {
      let passage = passages[index]
      if passage >= end { break }
      let slot = Int(passage - base)
      sums[slot] += weight * Float(frequencies[index]) * norms.inverseNorm(of: passage)
      touched[slot >> 6] |= 1 << UInt64(slot & 63)
      if level < levels[slot] { levels[slot] = level }
      index += 1
    }
    return index
  }
}
