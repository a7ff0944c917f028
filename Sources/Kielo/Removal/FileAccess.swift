import Glibc

/// What the system says of a file.
enum FileAccess {
  /// Whether more users than its owner may read a file or folder; false if there is none.
  static func isReadableByOthers(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & 0o044 != 0
  }
}
