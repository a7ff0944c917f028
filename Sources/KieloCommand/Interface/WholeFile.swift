import Glibc

/// Reads and writes whole files.
///
/// With the system's calls: Foundation's own would bring its copy of ICU into the program, 50 MB.
enum WholeFile {
  /// The operating system refused.
  struct Failure: Error, CustomStringConvertible {
    var code: Int32
    /// The system's words.
    var description: String {
      guard let text = strerror(code) else { return "error \(code)" }
      return String(cString: text)
    }
  }

  /// Reads a file, or standard input for `-`.
  static func read(_ source: String) throws(Failure) -> [UInt8] {
    let descriptor = source == "-" ? STDIN_FILENO : open(source, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(code: errno) }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// Reads a file as UTF-8; malformed bytes become U+FFFD.
  static func text(of source: String) throws(Failure) -> String {
    String(decoding: try read(source), as: UTF8.self)
  }

  /// Writes a file beside the old one of its name, if there is one, and puts it in its place when it is whole.
  static func write(_ text: String, to path: String) throws(Failure) {
    let partial = path + ".partial"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    let bytes = Array(text.utf8)
    var start = 0
    var code: Int32 = 0
    while start < bytes.count, code == 0 {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { start += count } else if errno != EINTR { code = errno }
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(partial, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(partial)
      throw Failure(code: code)
    }
  }
}
