/// Writes the offsets of records whose lengths come one by one.
struct RecordOffsets {
  private static let chunkLength = 1 << 16
  private var bytes: [UInt8] = []
  private var offset: UInt64 = 0

  init() {
    bytes.append(littleEndian: offset)
  }

  mutating func append(length: Int, to writer: inout SegmentFileWriter) throws(IndexError) {
    offset += UInt64(length)
    bytes.append(littleEndian: offset)
    if bytes.count >= Self.chunkLength { try finish(to: &writer) }
  }

  mutating func finish(to writer: inout SegmentFileWriter) throws(IndexError) {
    try writer.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Reads records from a segment.
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
