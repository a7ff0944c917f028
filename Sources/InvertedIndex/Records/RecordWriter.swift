/// Writes records in compressed blocks, and then where the blocks lie.
///
/// A block's content: the length of each of its records, a varint, then the records. Blocks are
/// compressed on several threads, a batch at a time. Memory: a few batches, and 12 bytes for each
/// block written.
struct RecordWriter: ~Copyable {
  /// Bytes of blocks that a thread compresses at a time.
  private static let batchLength = 1 << 19

  /// A compressor is used by one thread at a time.
  private final class Compressor: @unchecked Sendable {
    let compressor: BlockCompressor

    init(level: Int32, dictionary: [UInt8]) {
      compressor = BlockCompressor(level: level, dictionary: dictionary)
    }
  }

  private let blockLength: Int
  private let workers: OrderedWorkers<[[UInt8]], [[UInt8]]>
  private var lengths: [UInt8] = []
  private var records: [UInt8] = []
  private var batch: [[UInt8]] = []
  private var batchBytes = 0
  private var count: UInt32 = 0
  private var table: [UInt8] = []
  /// The first record of each block, and of the block at hand.
  private var firsts: [UInt32] = [0]
  private var written = 0
  private var end: UInt64 = 0

  /// Begins a section.
  ///
  /// - Parameters:
  ///   - section: that of the records.
  ///   - blockLength: a block is closed before its records would take more bytes than this.
  ///   - level: zstd's.
  ///   - dictionary: what blocks may refer to; empty for nothing.
  ///   - threads: how many compress.
  ///   - writer: the segment.
  /// - Throws: `IndexError.system`.
  init(
    _ section: SegmentFormat.Section, blockLength: Int, level: Int32, dictionary: [UInt8],
    threads: Int, to writer: inout SegmentFileWriter
  ) throws(IndexError) {
    self.blockLength = blockLength
    let compressors = (0..<max(threads, 1)).map { _ in
      Compressor(level: level, dictionary: dictionary)
    }
    workers = OrderedWorkers(count: threads) { worker, blocks in
      blocks.map { compressors[worker].compressor.compress($0) }
    }
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
    if firsts.last == count { return }
    batch.append(lengths + records)
    batchBytes += lengths.count + records.count
    firsts.append(count)
    lengths.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    if batchBytes >= Self.batchLength { try submitBatch(to: &writer) }
  }

  private mutating func submitBatch(to writer: inout SegmentFileWriter) throws(IndexError) {
    if workers.isFull, let blocks = workers.take() { try write(blocks, to: &writer) }
    workers.submit(batch)
    batch.removeAll()
    batchBytes = 0
  }

  private mutating func write(_ blocks: [[UInt8]], to writer: inout SegmentFileWriter)
    throws(IndexError)
  {
    for block in blocks {
      try writer.append(block)
      end += UInt64(block.count)
      table.append(littleEndian: firsts[written])
      table.append(littleEndian: end)
      written += 1
    }
  }

  /// Ends the section and writes the other: number of records, then for each block its first record
  /// and where it ends.
  consuming func finish(
    table section: SegmentFormat.Section, to writer: inout SegmentFileWriter
  ) throws(IndexError) {
    try closeBlock(to: &writer)
    if !batch.isEmpty { try submitBatch(to: &writer) }
    while let blocks = workers.take() { try write(blocks, to: &writer) }
    try writer.begin(section)
    var header: [UInt8] = []
    header.append(littleEndian: count)
    try writer.append(header + table)
  }
}
