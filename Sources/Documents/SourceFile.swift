import Glibc

/// Reading the bytes of a file, every failure a `DocumentProblem.Reason`.
struct SourceFile: ~Copyable {
  private let descriptor: Int32
  /// Its size when it was opened, in bytes.
  let size: Int

  /// Opens a regular file.
  init(path: String) throws(DocumentProblem.Reason) {
    // Without O_NONBLOCK, opening a pipe that has no writer would wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .vanished : .unreadable(errno: errno)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .unreadable(errno: EINVAL)
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// Reads the next bytes.
  ///
  /// - Parameters:
  ///   - bytes: receives them; at most as many as it has from `start` on.
  ///   - start: where the first goes.
  /// - Returns: how many bytes were read; 0 at the end of the file.
  /// - Throws: `unreadable`.
  func read(into bytes: inout [UInt8], from start: Int = 0) throws(DocumentProblem.Reason) -> Int {
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { Glibc.read(descriptor, $0 + start, buffer.count - start) } ?? 0
      }
      if count >= 0 { return count }
      if errno != EINTR { throw .unreadable(errno: errno) }
    }
  }

  /// Reads the whole file.
  ///
  /// - Parameter limit: more bytes than this are refused, also in a file that grew since it was opened.
  /// - Returns: the bytes.
  /// - Throws: `tooLarge` or `unreadable`.
  consuming func contents(limit: Int) throws(DocumentProblem.Reason) -> [UInt8] {
    if size > limit { throw .tooLarge(size: size, limit: limit) }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while true {
      let read = try read(into: &bytes, from: count)
      count += read
      if read == 0 { break }
      if count == bytes.count {
        if count > limit { throw .tooLarge(size: count, limit: limit) }
        bytes += [UInt8](repeating: 0, count: count)
      }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
