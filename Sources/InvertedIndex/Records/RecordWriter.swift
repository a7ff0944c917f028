/// Writes records in compressed blocks, and then where the blocks lie.
///
/// A block's content: the length of each of its records, a varint, then the records. Memory: a block,
/// and 12 bytes for each one written.
struct RecordWriter: ~Copyable {
  private let blockLength: Int
  private let compressor: BlockCompressor
  private var lengths: [UInt8] = []
  private var records: [UInt8] = []
  private var count: UInt32 = 0
  private var table: [UInt8] = []
  private var first: UInt32 = 0
  private var end: UInt64 = 0

  /// Begins a section.
  init(
    _ section: SegmentFormat.Section, blockLength: Int, compressor: consuming BlockCompressor,
    to writer: inout SegmentFileWriter
  ) throws(IndexError) {
    self.blockLength = blockLength
    self.compressor = compressor
    try writer.begin(section)
  }

  /// Adds the next record.
  mutating func append(_ record: UnsafeRawBufferPointer, to writer: inout SegmentFileWriter)
    throws(IndexError)
  {
    if !records.isEmpty, records.count + record.count > blockLength {
      try closeBlock(to: &writer)
    }
    lengths.append(varint: UInt64(record.count))
    records += record
    count += 1
  }

  private mutating func closeBlock(to writer: inout SegmentFileWriter) throws(IndexError) {
    if count == first { return }
    let block = compressor.compress(lengths + records)
    try writer.append(block)
    end += UInt64(block.count)
    table.append(littleEndian: first)
    table.append(littleEndian: end)
    first = count
    lengths.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
  }

  /// Ends the section and writes the other: number of records, then for each block its first record
  /// and where it ends.
  consuming func finish(
    table section: SegmentFormat.Section, to writer: inout SegmentFileWriter
  ) throws(IndexError) {
    try closeBlock(to: &writer)
    try writer.begin(section)
    var header: [UInt8] = []
    header.append(littleEndian: count)
    try writer.append(header + table)
  }
}
