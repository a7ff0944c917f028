/// Byte strings in memory, one after the other, and where each ends.
struct RecordTable {
  private var bytes: [UInt8] = []
  private var offsets: [UInt64] = [0]

  /// How many records there are.
  var count: Int { offsets.count - 1 }
  /// Bytes held, for a memory budget.
  var byteCount: Int { bytes.count + offsets.count * 8 }

  mutating func append(_ record: [UInt8]) {
    bytes += record
    offsets.append(UInt64(bytes.count))
  }

  /// Calls `body` with the bytes of a record.
  func withRecord<Result, Failure: Error>(
    _ index: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Typed throws does not pass through the standard library's closure.
    let result: Swift.Result<Result, Failure> = bytes.withUnsafeBytes { bytes in
      do throws(Failure) {
        return .success(
          try body(
            UnsafeRawBufferPointer(
              rebasing: bytes[Int(offsets[index])..<Int(offsets[index + 1])])))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
