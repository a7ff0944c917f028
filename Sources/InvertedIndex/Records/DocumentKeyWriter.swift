/// Collects the keys of documents in byte order, front-coded in blocks of 16, and writes them.
///
/// Memory: the encoded keys.
struct DocumentKeyWriter {
  private var count: UInt32 = 0
  private var starts: [UInt8] = []
  private var keys: [UInt8] = []
  private var previous: [UInt8] = []

  /// Adds the next key.
  mutating func append(_ key: [UInt8]) throws(IndexError) {
    var shared = 0
    if Int(count) % SegmentFormat.keysPerBlock == 0 {
      guard let start = UInt32(exactly: keys.count) else {
        throw .limit(what: "the keys of a segment's documents take more than 4 GiB")
      }
      starts.append(littleEndian: start)
    } else {
      let most = min(previous.count, key.count)
      while shared < most, previous[shared] == key[shared] { shared += 1 }
      keys.append(varint: UInt64(shared))
    }
    keys.append(varint: UInt64(key.count - shared))
    keys += key[shared...]
    previous = key
    count += 1
  }

  /// Writes the section: number of keys, where each block starts, the blocks.
  func write(to writer: inout SegmentFileWriter) throws(IndexError) {
    try writer.begin(.documentKeys)
    var header: [UInt8] = []
    header.append(littleEndian: count)
    try writer.append(header)
    try writer.append(starts)
    try writer.append(keys)
  }
}
