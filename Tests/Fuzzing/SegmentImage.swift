import InvertedIndex

/// A segment file taken apart into its sections, by the specification and not by the reader's code.
struct SegmentImage {
  /// A section as the table names it.
  struct Section {
    var number: UInt32
    var flags: UInt32
    var bytes: [UInt8]
  }

  private static let magic = Array("KIELOSEG".utf8)
  private static let headerLength = 16
  private static let trailerLength = 40
  private static let entryLength = 32
  private static let checksumBlock = 16_384

  private var header: [UInt8]
  private var version: UInt32
  var sections: [Section]

  /// Takes a sound file apart; nil if it isn't one.
  init?(_ bytes: [UInt8]) {
    guard let places = Places(bytes) else { return nil }
    header = Array(bytes[..<Self.headerLength])
    version = bytes.integer(at: places.trailer + 24)
    sections = []
    for entry in places.entries {
      guard let range = Self.range(ofEntry: entry, in: bytes) else { return nil }
      sections.append(
        Section(
          number: bytes.integer(at: entry), flags: bytes.integer(at: entry + 4),
          bytes: Array(bytes[range])))
    }
  }

  /// The file with these sections and right checksums.
  var encoded: [UInt8] {
    var file = header
    var table: [UInt8] = []
    var checksums: [UInt8] = []
    for section in sections {
      table.append(integer: section.number)
      table.append(integer: section.flags)
      table.append(integer: UInt64(file.count))
      table.append(integer: UInt64(section.bytes.count))
      table.append(integer: UInt64(checksums.count / 4))
      for start in stride(from: 0, to: section.bytes.count, by: Self.checksumBlock) {
        let end = min(start + Self.checksumBlock, section.bytes.count)
        checksums.append(integer: CRC32C.checksum(Array(section.bytes[start..<end])))
      }
      file += section.bytes
      file += [UInt8](repeating: 0, count: 8 + (8 - file.count % 8) % 8)
    }
    let tail = checksums + table
    var trailer: [UInt8] = []
    trailer.append(integer: UInt64(file.count))
    trailer.append(integer: UInt64(file.count + checksums.count))
    trailer.append(integer: UInt32(sections.count))
    trailer.append(integer: CRC32C.checksum(tail))
    trailer.append(integer: version)
    trailer.append(integer: CRC32C.checksum(trailer))
    return file + tail + trailer + Self.magic
  }

  /// The checksum that a manifest repeats.
  static func identity(of bytes: [UInt8]) -> UInt32 {
    bytes.count < trailerLength ? 0 : bytes.integer(at: bytes.count - trailerLength + 20)
  }

  /// The same bytes with their checksums made right, as far as the table can be followed.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    guard bytes.count >= headerLength + trailerLength else { return bytes }
    bytes.replaceSubrange(..<8, with: magic)
    bytes.replaceSubrange((bytes.count - 8)..., with: magic)
    let trailer = bytes.count - trailerLength
    if let places = Places(bytes) {
      for entry in places.entries {
        guard let range = range(ofEntry: entry, in: bytes) else { continue }
        let first: UInt64 = bytes.integer(at: entry + 24)
        let room = UInt64(places.table - places.checksums) / 4
        for (block, start) in stride(
          from: range.lowerBound, to: range.upperBound, by: checksumBlock
        )
        .enumerated() where first < room && UInt64(block) < room - first {
          let end = min(start + checksumBlock, range.upperBound)
          bytes.set(
            CRC32C.checksum(Array(bytes[start..<end])),
            at: places.checksums + (Int(first) + block) * 4)
        }
      }
      bytes.set(CRC32C.checksum(Array(bytes[places.checksums..<trailer])), at: trailer + 20)
    }
    bytes.set(CRC32C.checksum(Array(bytes[trailer..<trailer + 28])), at: trailer + 28)
    return bytes
  }

  private static func range(ofEntry entry: Int, in bytes: [UInt8]) -> Range<Int>? {
    let offset: UInt64 = bytes.integer(at: entry + 8)
    let length: UInt64 = bytes.integer(at: entry + 16)
    guard offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else { return nil }
    return Int(offset)..<Int(offset + length)
  }

  /// Where the parts of a file lie that its trailer names.
  private struct Places {
    var trailer: Int
    var checksums: Int
    var table: Int
    var entries: [Int] {
      Array(stride(from: table, to: trailer, by: SegmentImage.entryLength))
    }

    init?(_ bytes: [UInt8]) {
      guard bytes.count >= headerLength + trailerLength else { return nil }
      trailer = bytes.count - trailerLength
      let checksums: UInt64 = bytes.integer(at: trailer)
      let table: UInt64 = bytes.integer(at: trailer + 8)
      guard checksums <= table, table <= UInt64(trailer),
        (UInt64(trailer) - table) % UInt64(entryLength) == 0
      else { return nil }
      (self.checksums, self.table) = (Int(checksums), Int(table))
    }
  }
}

/// A manifest's bytes.
enum ManifestImage {
  /// The same bytes with the beginning and the checksum made right.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 24 else { return bytes }
    var bytes = bytes
    bytes.replaceSubrange(..<8, with: Array("KIELOMAN".utf8))
    bytes.set(CRC32C.checksum(Array(bytes.dropLast(4))), at: bytes.count - 4)
    return bytes
  }
}

extension [UInt8] {
  /// A little-endian integer; all of its bytes must be there.
  func integer<Number: FixedWidthInteger>(at offset: Int) -> Number {
    withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
  }

  mutating func set(_ value: UInt32, at offset: Int) {
    for index in 0..<4 { self[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }

  mutating func append(integer value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
