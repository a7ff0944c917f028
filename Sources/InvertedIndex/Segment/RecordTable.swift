/// Byte strings one after the other, and where each ends.
struct RecordTable {
  private var bytes: [UInt8] = []
  private var offsets: [UInt64] = [0]

  mutating func append(_ record: [UInt8]) {
    bytes += record
    offsets.append(UInt64(bytes.count))
  }

  /// Writes the offsets (one more than records, 8 bytes each) and the records.
  func write(
    to writer: inout SegmentFileWriter, offsets offsetSection: SegmentFormat.Section,
    records recordSection: SegmentFormat.Section
  ) throws(IndexError) {
    try writer.begin(offsetSection)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(offsets.count * 8)
    for offset in offsets { encoded.append(littleEndian: offset) }
    try writer.append(encoded)
    try writer.begin(recordSection)
    try writer.append(bytes)
  }
}

/// Reads the byte strings of a `RecordTable` from a segment.
struct RecordReader: Sendable {
  let count: Int
  private let file: SegmentFile
  private let offsets: SegmentFile.Section
  private let records: SegmentFile.Section
  private let offsetName: SegmentFormat.Section
  private let recordName: SegmentFormat.Section

  init(
    file: SegmentFile, offsets offsetName: SegmentFormat.Section,
    records recordName: SegmentFormat.Section
  ) throws(IndexError) {
    self.file = file
    self.offsetName = offsetName
    self.recordName = recordName
    offsets = try file.section(offsetName)
    records = try file.section(recordName)
    guard offsets.length >= 8, offsets.length % 8 == 0 else {
      throw .damaged(
        file: file.file.path, section: offsetName.name, offset: 0, what: "not whole offsets")
    }
    count = offsets.length / 8 - 1
  }

  /// A record's bytes; valid while the segment lives.
  func record(_ index: UInt32) throws(IndexError) -> UnsafeRawBufferPointer {
    let place = Int(index) * 8
    let bounds = try file.bytes(place..<place + 16, of: offsets, offsetName)
    let start: UInt64 = bounds.integer(at: 0)
    let end: UInt64 = bounds.integer(at: 8)
    guard start <= end, end <= UInt64(records.length) else {
      throw .damaged(
        file: file.file.path, section: offsetName.name, offset: place,
        what: "an offset points outside the section")
    }
    return try file.bytes(Int(start)..<Int(end), of: records, recordName)
  }
}
