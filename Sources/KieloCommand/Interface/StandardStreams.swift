import Glibc

/// Standard output for results, standard error for everything said beside them.
enum StandardStreams {
  /// Writes to standard output.
  ///
  /// A reader that went away, as `| head` does, ends the process by SIGPIPE before this returns; any
  /// other failure, such as a full disk, ends it with status 2.
  static func print(_ text: String, terminator: String = "\n") {
    let bytes = Array((text + terminator).utf8)
    guard write(bytes, to: 1) else {
      complain("kielo: \(String(cString: strerror(errno)))")
      exit(ExitStatus.failure.rawValue)
    }
  }

  /// Writes a line to standard error.
  static func complain(_ text: String, terminator: String = "\n") {
    _ = write(Array((text + terminator).utf8), to: 2)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + start, buffer.count - start) } ?? 0
      }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += written
    }
    return true
  }
}
