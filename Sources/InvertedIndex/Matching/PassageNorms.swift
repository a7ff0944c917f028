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
