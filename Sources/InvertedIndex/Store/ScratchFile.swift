/// Bytes put aside on disk until their place in a segment is known; removed once they are copied.
///
/// A segment's sections follow each other, but the lists of positions and the dictionary arise
/// together with the postings in front of them.
struct ScratchFile: ~Copyable {
  /// Bytes copied between two releases of mapped memory.
  private static let copyLength = 1 << 20

  private var output: OutputFile
  private let files: FileSystem

  init(path: String, files: FileSystem) throws(IndexError) {
    output = try files.create(path)
    self.files = files
  }

  mutating func append(_ bytes: [UInt8]) throws(IndexError) {
    if !bytes.isEmpty { try output.write(bytes) }
  }

  /// Copies everything into the section that the writer has begun, and removes the file.
  consuming func move(to writer: inout SegmentFileWriter) throws(IndexError) {
    let (path, files) = (output.path, files)
    try output.finish(durably: false)
    let file = try files.map(path)
    var start = 0
    while start < file.bytes.count {
      let end = min(start + Self.copyLength, file.bytes.count)
      try writer.append(UnsafeRawBufferPointer(rebasing: file.bytes[start..<end]))
      file.releaseMemory()
      start = end
    }
    try files.remove(path)
  }
}
