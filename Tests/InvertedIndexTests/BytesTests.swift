import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Bytes")
struct BytesTests {
  @Test("a block of every width comes back as packed", arguments: 0...32)
  func packsEveryWidth(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    let most = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(width)) - 1)
    let constants = [[UInt32](repeating: 0, count: 128), [UInt32](repeating: most, count: 128)]
    let alternating = (0..<128).map { $0 % 2 == 0 ? 0 : most }
    let mixed = (0..<128).map { _ in UInt32.random(in: 0...most, using: &random) }
    for values in constants + [alternating, mixed] {
      #expect(unpacked(values, width: width, prefix: []) == values)
      // A block begins at any byte of a list.
      #expect(unpacked(values, width: width, prefix: [0xff, 0xff, 0xff]) == values)
    }
    #expect(BitPacking.width(of: constants[1]) == width)
  }

  /// Packs after `prefix`, follows with set bits that must not leak in, and unpacks.
  private func unpacked(_ values: [UInt32], width: Int, prefix: [UInt8]) -> [UInt32] {
    var buffer = ByteBuffer(capacity: 1)
    prefix.withUnsafeBytes { buffer.append($0) }
    values.withUnsafeBufferPointer { BitPacking.pack($0, width: width, into: &buffer) }
    var bytes = Array(buffer.bytes)
    #expect(bytes.count - prefix.count == BitPacking.byteCount(width: width))
    bytes += [UInt8](repeating: 0xff, count: BitPacking.padding)
    return [UInt32](unsafeUninitializedCapacity: BitPacking.blockLength) { target, count in
      bytes.withUnsafeBytes { source in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        BitPacking.unpack(from + prefix.count, width: width, into: to)
      }
      count = BitPacking.blockLength
    }
  }

  @Test("gaps add up to passages, and to the whole last one even where these wrap")
  func sumGaps() {
    var random = SeededGenerator(seed: 12)
    for most in [UInt32(0), 1, 300, 1 << 20, 1 << 25, .max] {
      for previous in [-1, 0, 7, Int(Int32.max) - 200] {
        var gaps = (0..<128).map { _ in UInt32.random(in: 0...most, using: &random) }
        var sum = previous
        let expected = gaps.map { gap in
          sum += Int(gap) + 1
          return UInt32(truncatingIfNeeded: sum)
        }
        let last = gaps.withUnsafeMutableBufferPointer { gaps in
          gaps.baseAddress.map { BitPacking.sumGaps($0, from: previous) }
        }
        #expect(last == sum)
        #expect(gaps == expected, "gaps up to \(most) from \(previous) on")
      }
    }
  }

  @Test("the width is that of the largest value")
  func width() {
    #expect(BitPacking.width(of: [UInt32]()) == 0)
    #expect(BitPacking.width(of: [0, 1, 0]) == 1)
    #expect(BitPacking.width(of: [5, 8, 2]) == 4)
    #expect(BitPacking.width(of: [UInt32.max]) == 32)
  }

  @Test("numbers are sorted by some of their bits, and keep their order where those are alike")
  func radixSort() {
    var random = SeededGenerator(seed: 3)
    for count in [0, 1, 2, 100, 5000] {
      let numbers = (0..<count).map { index in
        UInt64.random(in: 0...(index % 2 == 0 ? 9 : .max >> 40), using: &random) << 32
          | UInt64(count - index)
      }
      var sorted = numbers
      RadixSort.sort(&sorted, bits: 32..<64)
      let expected = numbers.enumerated().sorted {
        ($0.element >> 32, $0.offset) < ($1.element >> 32, $1.offset)
      }
      #expect(sorted == expected.map(\.element))
    }
  }

  /// RFC 3720 B.4 and the check value of the CRC catalogue.
  @Test(
    "CRC-32C gives the published values",
    arguments: [
      ([], 0),
      (Array("123456789".utf8), 0xe306_9283),
      ([UInt8](repeating: 0, count: 32), 0x8a91_36aa),
      ([UInt8](repeating: 0xff, count: 32), 0x62a8_ab43),
      (Array(0..<32), 0x46dd_794e),
      (Array((0..<32).reversed()), 0x113f_db5c),
    ] as [([UInt8], UInt32)])
  func checksum(bytes: [UInt8], expected: UInt32) {
    #expect(CRC32C.checksum(bytes) == expected)
  }

  @Test("CRC-32C may be computed piece by piece, wherever it is cut")
  func checksumContinues() {
    var random = SeededGenerator(seed: 3)
    let bytes = (0..<77).map { _ in UInt8.random(in: 0...255, using: &random) }
    // One bit at a time, as the polynomial says.
    var expected: UInt32 = .max
    for byte in bytes {
      expected ^= UInt32(byte)
      for _ in 0..<8 { expected = expected >> 1 ^ (expected & 1 == 1 ? 0x82f6_3b78 : 0) }
    }
    expected = ~expected
    for cut in 0...bytes.count {
      let checksum = bytes.withUnsafeBytes { all in
        let first = CRC32C.checksum(UnsafeRawBufferPointer(rebasing: all[..<cut]))
        return CRC32C.checksum(UnsafeRawBufferPointer(rebasing: all[cut...]), continuing: first)
      }
      #expect(checksum == expected, "cut at \(cut)")
    }
  }

  @Test("the tables and the processor's instruction give the same CRC-32C, at every alignment")
  func checksumTwins() {
    var random = SeededGenerator(seed: 4)
    let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
    for start in 0..<9 {
      for end in [start, start + 1, start + 7, start + 8, start + 63, 300] {
        bytes.withUnsafeBytes { all in
          let part = UnsafeRawBufferPointer(rebasing: all[start..<end])
          let crc = UInt32.random(in: 0...(.max), using: &random)
          #expect(
            CRC32C.checksum(part, continuing: crc)
              == CRC32C.checksumByTables(part, continuing: crc))
        }
      }
    }
  }

  @Test("lengths are exact to 39 tokens, then never longer and at most an eighth shorter")
  func lengthCodeRounds() {
    for length in 0..<40 { #expect(LengthCode.decode(LengthCode.encode(length)) == length) }
    var previous: UInt8 = 0
    for length in 0...100_000 {
      let code = LengthCode.encode(length)
      if code < previous { Issue.record("code falls at \(length)") }
      previous = code
      let kept = LengthCode.decode(code)
      if kept > length || kept * 9 < length * 8 { Issue.record("\(length) is kept as \(kept)") }
    }
    #expect(LengthCode.encode(-1) == 0)
    #expect(LengthCode.encode(.max) == 255)
  }

  @Test("every length code stands for the smallest length that has it, in ascending order")
  func lengthCodesAscend() {
    for code in UInt8.min...UInt8.max {
      let length = LengthCode.decode(code)
      #expect(LengthCode.encode(length) == code)
      if code > 0 {
        #expect(LengthCode.decode(code - 1) < length)
        #expect(LengthCode.encode(length - 1) == code - 1)
      }
    }
  }

  @Test(
    "varints come back and take seven bits a byte",
    arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64(UInt32.max), UInt64(UInt32.max) + 1, .max])
  func varints(value: UInt64) {
    var bytes: [UInt8] = []
    bytes.append(varint: value)
    #expect(bytes.count == max((64 - value.leadingZeroBitCount + 6) / 7, 1))
    if let narrow = UInt32(exactly: value) {
      var same: [UInt8] = []
      same.append(varint: narrow)
      #expect(same == bytes)
    }
    bytes.withUnsafeBytes { buffer in
      var cursor = ByteCursor(buffer)
      #expect((try? cursor.varint()) == value)
      #expect(cursor.offset == bytes.count)
      var narrow = ByteCursor(buffer)
      if value <= UInt64(UInt32.max) {
        #expect((try? narrow.varint32()) == UInt32(value))
      } else {
        #expect(throws: ByteCursor.Malformed.self) { try narrow.varint32() }
      }
      for cut in 0..<bytes.count {
        var short = ByteCursor(UnsafeRawBufferPointer(rebasing: buffer[..<cut]))
        #expect(throws: ByteCursor.Malformed.self) { try short.varint() }
      }
    }
  }

  @Test("a varint without end and a range beyond the end are errors")
  func malformed() {
    [UInt8](repeating: 0x80, count: 20).withUnsafeBytes { buffer in
      var cursor = ByteCursor(buffer)
      #expect(throws: ByteCursor.Malformed.self) { try cursor.varint() }
      var ranges = ByteCursor(buffer, at: 15)
      #expect(throws: ByteCursor.Malformed.self) { try ranges.range(count: 6) }
      #expect(throws: ByteCursor.Malformed.self) { try ranges.range(count: .max) }
      #expect(throws: Never.self) { try ranges.range(count: 5) }
    }
  }
}
