/// The keys of a segment's documents in byte order.
struct DocumentKeys: Sendable {
  private static let headerLength = 4

  let count: Int
  private let file: SegmentFile
  private let section: SegmentFile.Section
  private let blockCount: Int
  /// Where the first block starts in the section.
  private let base: Int

  init(file: SegmentFile) throws(IndexError) {
    self.file = file
    section = try file.section(.documentKeys)
    count = Int(
      try file.bytes(0..<Self.headerLength, of: section, .documentKeys)
        .integer(at: 0, as: UInt32.self))
    blockCount = (count + SegmentFormat.keysPerBlock - 1) / SegmentFormat.keysPerBlock
    base = Self.headerLength + 4 * blockCount
    guard base <= section.length else { throw malformed(0) }
  }

  /// The key of a document; O(1).
  func key(_ document: Int) throws(IndexError) -> [UInt8] {
    guard document < count else { throw malformed(0) }
    var reader = try Reader(self, block: document / SegmentFormat.keysPerBlock)
    while reader.document < document { try reader.advance() }
    return reader.key
  }

  /// The first document from `start` on whose key `isBefore` denies; O(log documents).
  func partitionPoint(from start: Int, where isBefore: ([UInt8]) -> Bool) throws(IndexError) -> Int
  {
    if start >= count { return count }
    let perBlock = SegmentFormat.keysPerBlock
    var (low, high) = (start / perBlock + 1, blockCount)
    while low < high {
      let middle = (low + high) / 2
      let reader = try Reader(self, block: middle)
      if isBefore(reader.key) { low = middle + 1 } else { high = middle }
    }
    var reader = try Reader(self, block: low - 1)
    let end = min(low * perBlock, count)
    while true {
      if reader.document >= start, !isBefore(reader.key) { return reader.document }
      if reader.document + 1 >= end { return end }
      try reader.advance()
    }
  }

  private func malformed(_ offset: Int) -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.documentKeys.name, offset: offset,
      what: "keys don't fit the section")
  }

  /// Walks the keys of a block, from its first on.
  private struct Reader {
    private let keys: DocumentKeys
    private let start: Int
    private var bytes: ByteCursor
    private(set) var document: Int
    private(set) var key: [UInt8] = []

    init(_ keys: DocumentKeys, block: Int) throws(IndexError) {
      self.keys = keys
      document = block * SegmentFormat.keysPerBlock
      let place = DocumentKeys.headerLength + 4 * block
      let isLast = block + 1 == keys.blockCount
      let bounds = try keys.file.bytes(
        place..<place + (isLast ? 4 : 8), of: keys.section, .documentKeys)
      start = keys.base + Int(bounds.integer(at: 0, as: UInt32.self))
      let end =
        isLast ? keys.section.length : keys.base + Int(bounds.integer(at: 4, as: UInt32.self))
      guard start <= end else { throw keys.malformed(place) }
      bytes = ByteCursor(try keys.file.bytes(start..<end, of: keys.section, .documentKeys))
      try read(isFirst: true)
    }

    mutating func advance() throws(IndexError) {
      document += 1
      try read(isFirst: false)
    }

    private mutating func read(isFirst: Bool) throws(IndexError) {
      do throws(ByteCursor.Malformed) {
        let shared = isFirst ? 0 : try bytes.varint()
        guard shared <= UInt64(key.count) else { throw ByteCursor.Malformed() }
        key.removeSubrange(Int(shared)...)
        key += try bytes.range(count: bytes.varint())
      } catch {
        throw keys.malformed(start + bytes.offset)
      }
    }
  }
}
