import Glibc

/// Reading the bytes of a file, every failure a `DocumentProblem.Reason`.
struct SourceFile: ~Copyable {
  /// What changes with the contents of a file.
  private struct Stamp: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int

    init(_ status: stat) {
      size = Int(status.st_size)
      seconds = Int(status.st_mtim.tv_sec)
      nanoseconds = Int(status.st_mtim.tv_nsec)
    }
  }

  private let descriptor: Int32
  private let stamp: Stamp
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
    stamp = Stamp(status)
    size = stamp.size
  }

  deinit {
    close(descriptor)
  }

  /// Tells whether the file is as it was when it was opened, for else what was read may be a mix.
  ///
  /// - Throws: `changing` if another program has written to it since; `unreadable`.
  func expectUnchanged() throws(DocumentProblem.Reason) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
    if Stamp(status) != stamp { throw .changing }
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
  /// - Throws: `tooLarge`, `unreadable`, or `changing` if it was written to meanwhile.
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
    try expectUnchanged()
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
