/// 1 / K(length) for every partition set and length code, with the averages of the whole snapshot.
///
/// K(length) = k1 · (1 − b + b · length / averageLength), lengths floored at a quarter of the average
/// so that a bare heading does not outrank the section it stands over. A passage of several partitions
/// is measured against the mean of their averages, one of none against the average of all passages.
struct InverseNormTable {
  /// Rows of 256 length codes, one row a partition set.
  private let values: [Float]

  init(statistics: SegmentStatistics, parameters: BM25Parameters) {
    var values: [Float] = []
    values.reserveCapacity(SegmentStatistics.partitionSetCount * 256)
    for set in 0..<SegmentStatistics.partitionSetCount {
      let average = statistics.averageLength(partitions: UInt8(set))
      for code in 0..<256 {
        values.append(
          1 / lengthNormalization(lengthCode: UInt8(code), average: average, parameters: parameters)
        )
      }
    }
    self.values = values
  }

  /// The entry of one passage.
  func value(partitions: UInt8, lengthCode: UInt8) -> Float {
    values[Int(partitions & 15) << 8 | Int(lengthCode)]
  }

  /// Calls `body` with the table as rows of 256.
  func withRows<Result>(_ body: (UnsafePointer<Float>) throws(IndexError) -> Result)
    throws(IndexError) -> Result
  {
    // Typed throws does not pass through the standard library's closure, hence the box.
    let result: Swift.Result<Result, IndexError> = values.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the table is never empty") }
      do throws(IndexError) {
        return .success(try body(base))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
