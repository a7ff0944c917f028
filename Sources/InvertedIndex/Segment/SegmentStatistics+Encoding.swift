extension SegmentStatistics {
  /// Bytes of the statistics section.
  static let encodedLength = 16 * (partitionCount + 1) + 8

  /// Passages and tokens of all and of each partition, 8 bytes each, then the bits of k1 and b that
  /// the bounds were made with.
  func encoded(parameters: BM25Parameters) -> [UInt8] {
    var bytes: [UInt8] = []
    for sum in [all] + partitions {
      bytes.append(littleEndian: UInt64(sum.passages))
      bytes.append(littleEndian: UInt64(sum.tokens))
    }
    bytes.append(littleEndian: parameters.k1.bitPattern)
    bytes.append(littleEndian: parameters.b.bitPattern)
    return bytes
  }

  /// The k1 and b that `encoded` wrote; nil if they can't be.
  static func parameters(decoding bytes: UnsafeRawBufferPointer) -> BM25Parameters? {
    guard bytes.count == encodedLength else { return nil }
    return BM25Parameters(
      k1: Float(bitPattern: bytes.integer(at: encodedLength - 8)),
      b: Float(bitPattern: bytes.integer(at: encodedLength - 4)))
  }

  /// Reads what `encoded` wrote; nil if the numbers can't be.
  init?(decoding bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.encodedLength else { return nil }
    var sums: [Sum] = []
    for index in 0...Self.partitionCount {
      let passages: UInt64 = bytes.integer(at: index * 16)
      let tokens: UInt64 = bytes.integer(at: index * 16 + 8)
      guard passages <= UInt64(UInt32.max), tokens <= UInt64(Int64.max) else { return nil }
      sums.append(Sum(passages: Int(passages), tokens: Int(tokens)))
    }
    all = sums[0]
    partitions = Array(sums[1...])
  }
}
