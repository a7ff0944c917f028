/// Writes a segment file from front to back: header, sections, checksums, section table, trailer.
///
/// Nothing is written twice, so sections may be as large as the disk allows.
struct SegmentFileWriter: ~Copyable {
  private struct Entry {
    var section: UInt32
    var offset: UInt64
    var length: UInt64
    var firstChecksum: UInt64
    var flags: UInt32
  }

  private var output: OutputFile
  private var entries: [Entry] = []
  private var checksums: [UInt32] = []
  private var open: UInt32 = 0
  private var pendingChecksum: UInt32 = 0
  private var pendingCount = 0
  private var count: UInt64 = 0

  init(path: String, files: FileSystem) throws(IndexError) {
    var output = try files.create(path)
    var header = SegmentFormat.magic
    header.append(littleEndian: SegmentFormat.version)
    header.append(littleEndian: UInt32(0))
    try output.write(header)
    self.output = output
  }

  /// Begins a section; the one before ends.
  mutating func begin(_ section: SegmentFormat.Section) throws(IndexError) {
    try endSection()
    entries.append(
      Entry(
        section: section.rawValue, offset: output.count, length: 0,
        firstChecksum: UInt64(checksums.count),
        flags: section.isRequired ? SegmentFormat.requiredFlag : 0))
    count = 0
  }

  /// Appends bytes to the section at hand.
  mutating func append(_ bytes: [UInt8]) throws(IndexError) {
    // Typed throws does not pass through the standard library's closure.
    let failure: IndexError? = bytes.withUnsafeBytes { bytes in
      do throws(IndexError) {
        try append(bytes)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  /// Appends bytes to the section at hand.
  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    try output.write(bytes)
    count += UInt64(bytes.count)
    var start = 0
    while start < bytes.count {
      let step = min(bytes.count - start, SegmentFormat.checksumBlock - pendingCount)
      pendingChecksum = CRC32C.checksum(
        UnsafeRawBufferPointer(rebasing: bytes[start..<start + step]),
        continuing: pendingChecksum)
      pendingCount += step
      start += step
      if pendingCount == SegmentFormat.checksumBlock { closeChecksum() }
    }
  }

  private mutating func closeChecksum() {
    checksums.append(pendingChecksum)
    pendingChecksum = 0
    pendingCount = 0
  }

  private mutating func endSection() throws(IndexError) {
    if entries.isEmpty { return }
    if pendingCount > 0 { closeChecksum() }
    entries[entries.count - 1].length = count
    // Packed blocks are read eight bytes at a time, so a section is followed by eight zero bytes; its
    // successor starts at a multiple of eight.
    let padding = BitPacking.padding + (8 - Int(output.count % 8)) % 8
    try output.write([UInt8](repeating: 0, count: padding))
  }

  /// Bytes written so far.
  var byteCount: UInt64 { output.count }

  /// Ends the file, makes it durable unless told otherwise, and describes it.
  consuming func finish(durably: Bool = true) throws(IndexError) -> FileDescription {
    try endSection()
    let checksumOffset = output.count
    var tail: [UInt8] = []
    for checksum in checksums { tail.append(littleEndian: checksum) }
    let tableOffset = checksumOffset + UInt64(tail.count)
    for entry in entries {
      tail.append(littleEndian: entry.section)
      tail.append(littleEndian: entry.flags)
      tail.append(littleEndian: entry.offset)
      tail.append(littleEndian: entry.length)
      tail.append(littleEndian: entry.firstChecksum)
    }
    let tailChecksum = CRC32C.checksum(tail)
    var trailer: [UInt8] = []
    trailer.append(littleEndian: checksumOffset)
    trailer.append(littleEndian: tableOffset)
    trailer.append(littleEndian: UInt32(entries.count))
    trailer.append(littleEndian: tailChecksum)
    trailer.append(littleEndian: SegmentFormat.version)
    trailer.append(littleEndian: CRC32C.checksum(trailer))
    trailer += SegmentFormat.magic
    try output.write(tail)
    try output.write(trailer)
    let (path, length) = (output.path, output.count)
    try output.finish(durably: durably)
    return FileDescription(
      name: String(path.split(separator: "/").last ?? ""), byteCount: length,
      checksum: tailChecksum)
  }
}
