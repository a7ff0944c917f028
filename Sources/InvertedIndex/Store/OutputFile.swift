import Glibc

/// A file being written, buffered; `finish` makes it durable.
public struct OutputFile: ~Copyable {
  private static let bufferLength = 1 << 20

  let path: String
  /// Bytes written so far.
  private(set) var count: UInt64 = 0
  private let descriptor: Int32
  private let files: FileSystem
  private var buffer: [UInt8] = []

  init(path: String, descriptor: Int32, files: FileSystem) {
    self.path = path
    self.descriptor = descriptor
    self.files = files
  }

  deinit {
    close(descriptor)
  }

  /// Appends bytes.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    count += UInt64(bytes.count)
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferLength { try flush() }
  }

  /// Appends bytes.
  mutating func write(_ bytes: [UInt8]) throws(IndexError) {
    count += UInt64(bytes.count)
    buffer += bytes
    if buffer.count >= Self.bufferLength { try flush() }
  }

  private mutating func flush() throws(IndexError) {
    if buffer.isEmpty { return }
    let permission = try files.before(.write(path, byteCount: buffer.count))
    var end = buffer.count
    if case .cut(let count) = permission { end = min(max(count, 0), end) }
    var start = 0
    while start < end {
      let written = buffer.withUnsafeBytes { bytes in
        bytes.baseAddress.map { Glibc.write(descriptor, $0 + start, end - start) } ?? 0
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw .system(operation: "write", path: path, code: errno)
      }
      start += written
    }
    if end < buffer.count { throw .system(operation: "write", path: path, code: ENOSPC) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is buffered and waits until the disk has it.
  ///
  /// - Parameter durably: false for a file that no commit will name: it need not survive a crash.
  /// - Throws: `IndexError.system`.
  consuming func finish(durably: Bool = true) throws(IndexError) {
    try flush()
    if !durably { return }
    _ = try files.before(.synchronize(path))
    guard fsync(descriptor) == 0 else {
      throw .system(operation: "synchronize", path: path, code: errno)
    }
  }
}
