/// Byte strings one after the other, and where each ends.
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
  func withRecord<Result>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[Int(offsets[index])..<Int(offsets[index + 1])]))
    }
  }

  /// Writes the offsets (one more than records, 8 bytes each) and the records, in a given order.
  func write(
    _ order: some Collection<Int>, to writer: inout SegmentFileWriter,
    offsets offsetSection: SegmentFormat.Section, records recordSection: SegmentFormat.Section
  ) throws(IndexError) {
    var lengths = RecordOffsets()
    try writer.begin(offsetSection)
    for index in order {
      try lengths.append(length: Int(offsets[index + 1] - offsets[index]), to: &writer)
    }
    try lengths.finish(to: &writer)
    try writer.begin(recordSection)
    for index in order {
      try writer.append(Array(bytes[Int(offsets[index])..<Int(offsets[index + 1])]))
    }
  }
}

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
