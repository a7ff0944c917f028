import CChecksum

/// CRC-32C (Castagnoli), eight bytes a step.
///
/// By the processor's instruction where it has one: a search of one word in a large index verifies some
/// megabytes, which by tables was a third of its instructions. Source of the tables: RFC 3720 B.4; M.
/// Kounavis and F. Berry, "Novel table lookup-based algorithms for high-performance CRC generation"
/// (2008).
package enum CRC32C {
  /// Whether the processor has an instruction for it.
  static let hasInstruction = kielo_crc32c_is_supported()

  /// Entry 256 · k + b: the CRC of byte b followed by k zero bytes.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0x82f6_3b78 : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<8 * 256 {
      let previous = tables[index - 256]
      tables[index] = previous >> 8 ^ tables[Int(previous & 0xff)]
    }
    return tables
  }()

  /// The checksum of `bytes`, or of bytes hashed so far followed by `bytes`.
  static func checksum(_ bytes: UnsafeRawBufferPointer, continuing crc: UInt32 = 0) -> UInt32 {
    if hasInstruction {
      return ~kielo_crc32c_update(
        ~crc, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    }
    return checksumByTables(bytes, continuing: crc)
  }

  /// The same without the instruction.
  static func checksumByTables(_ bytes: UnsafeRawBufferPointer, continuing crc: UInt32 = 0)
    -> UInt32
  {
    tables.withUnsafeBufferPointer { tables in
      var crc = ~crc
      var offset = 0
      while offset + 8 <= bytes.count {
        let word =
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          ^ UInt64(crc)
        crc = 0
        for step in 0..<8 {
          crc ^= tables[(7 - step) << 8 | Int(word >> UInt64(8 * step) & 0xff)]
        }
        offset += 8
      }
      while offset < bytes.count {
        crc = crc >> 8 ^ tables[Int((crc ^ UInt32(bytes[offset])) & 0xff)]
        offset += 1
      }
      return ~crc
    }
  }

  /// The checksum of `bytes`.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { checksum($0) }
  }
}
