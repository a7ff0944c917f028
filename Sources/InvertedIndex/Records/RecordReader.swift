import Synchronization

/// Reads the records that `RecordWriter` wrote.
///
/// Keeps the block read last, so that records in order are decompressed once. Safe to use from many
/// threads: each decompresses for itself, and the last one's block is kept.
final class RecordReader: Sendable {
  private static let headerLength = 4
  private static let entryLength = 12

  let count: Int
  private let blockCount: Int
  private let file: SegmentFile
  private let table: SegmentFile.Section
  private let records: SegmentFile.Section
  private let dictionary: SegmentFile.Section?
  private let tableName: SegmentFormat.Section
  private let recordName: SegmentFormat.Section

  /// A decompressed block.
  private final class Block: Sendable {
    let first: Int
    /// Where each record ends in `content`.
    let ends: [Int]
    let start: Int
    let content: [UInt8]

    init(first: Int, start: Int, ends: [Int], content: [UInt8]) {
      (self.first, self.start, self.ends, self.content) = (first, start, ends, content)
    }

    func record(_ index: Int) -> [UInt8]? {
      guard index >= first, index - first < ends.count else { return nil }
      let place = index - first
      return Array(content[(place == 0 ? start : ends[place - 1])..<ends[place]])
    }
  }

  private struct Kept {
    var block: Block?
    /// Not in use by any thread.
    var decompressor: BlockDecompressor?
  }

  private let kept = Mutex(Kept())

  init(
    file: SegmentFile, table tableName: SegmentFormat.Section,
    records recordName: SegmentFormat.Section, dictionary: SegmentFile.Section?
  ) throws(IndexError) {
    self.file = file
    self.tableName = tableName
    self.recordName = recordName
    self.dictionary = dictionary
    let table = try file.section(tableName)
    let entries = table.length - Self.headerLength
    self.table = table
    records = try file.section(recordName)
    guard entries >= 0, entries % Self.entryLength == 0 else {
      throw .damaged(
        file: file.file.path, section: tableName.name, offset: 0, what: "not whole entries")
    }
    blockCount = entries / Self.entryLength
    count = Int(
      try file.bytes(0..<Self.headerLength, of: table, tableName).integer(at: 0, as: UInt32.self))
  }

  /// A record's bytes.
  ///
  /// Cost: that of its block unless the record read before was in it, O(log blocks) to find it.
  func record(_ index: UInt32) throws(IndexError) -> [UInt8] {
    let index = Int(index)
    let (block, decompressor) = kept.withLock { kept in
      if let block = kept.block, index >= block.first, index - block.first < block.ends.count {
        return (block as Block?, nil as BlockDecompressor?)
      }
      defer { kept.decompressor = nil }
      return (nil, kept.decompressor)
    }
    if let record = block?.record(index) { return record }
    guard index < count else {
      throw damaged(recordName, 0, "record \(index) of \(count) is asked for")
    }
    let used = decompressor ?? BlockDecompressor()
    let read = try self.block(of: index, with: used)
    kept.withLock { kept in
      kept.block = read
      kept.decompressor = used
    }
    guard let record = read.record(index) else {
      throw damaged(tableName, 0, "record \(index) is in no block")
    }
    return record
  }

  private func block(of index: Int, with decompressor: BlockDecompressor) throws(IndexError)
    -> Block
  {
    var (low, high) = (0, blockCount)
    while low < high {
      let middle = (low + high) / 2
      if try first(ofBlock: middle) <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { throw damaged(tableName, 0, "record \(index) is in no block") }
    let number = low - 1
    let first = try first(ofBlock: number)
    let next = low < blockCount ? try self.first(ofBlock: low) : count
    let start = number == 0 ? 0 : try end(ofBlock: number - 1)
    let end = try end(ofBlock: number)
    guard start <= end, end <= UInt64(records.length), first < next else {
      throw damaged(tableName, number * Self.entryLength, "blocks are not ascending")
    }
    let frame = try file.bytes(Int(start)..<Int(end), of: records, recordName)
    var samples = UnsafeRawBufferPointer(start: nil, count: 0)
    if let dictionary {
      samples = try file.bytes(0..<dictionary.length, of: dictionary, .recordDictionary)
    }
    guard let content = decompressor.decompress(frame, dictionary: samples),
      let block = Self.split(content, first: first, count: next - first)
    else { throw damaged(recordName, Int(start), "a block can't be decompressed") }
    return block
  }

  private static func split(_ content: [UInt8], first: Int, count: Int) -> Block? {
    // Every length takes a byte.
    guard count <= content.count else { return nil }
    return content.withUnsafeBytes { bytes in
      var cursor = ByteCursor(bytes)
      var ends: [Int] = []
      ends.reserveCapacity(count)
      var sum: UInt64 = 0
      for _ in 0..<count {
        guard let length = try? cursor.varint(), length <= UInt64(bytes.count) else { return nil }
        sum += length
        guard sum <= UInt64(bytes.count) else { return nil }
        ends.append(Int(sum))
      }
      let start = cursor.offset
      guard Int(sum) == bytes.count - start else { return nil }
      for place in ends.indices { ends[place] += start }
      return Block(first: first, start: start, ends: ends, content: content)
    }
  }

  private func first(ofBlock block: Int) throws(IndexError) -> Int {
    let place = Self.headerLength + block * Self.entryLength
    return Int(
      try file.bytes(place..<place + 4, of: table, tableName).integer(at: 0, as: UInt32.self))
  }

  private func end(ofBlock block: Int) throws(IndexError) -> UInt64 {
    let place = Self.headerLength + block * Self.entryLength + 4
    return try file.bytes(place..<place + 8, of: table, tableName).integer(at: 0)
  }

  private func damaged(_ section: SegmentFormat.Section, _ offset: Int, _ what: String)
    -> IndexError
  {
    .damaged(file: file.file.path, section: section.name, offset: offset, what: what)
  }
}
