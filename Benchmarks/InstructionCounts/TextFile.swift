import Glibc

/// A file of text in memory.
struct TextFile {
  /// Why a file could not be read.
  struct Failure: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path): can't be read" }
  }

  let bytes: [UInt8]

  init(path: String) throws(Failure) {
    guard let file = fopen(path, "rb") else { throw Failure(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes.append(contentsOf: chunk[..<count])
    }
    guard ferror(file) == 0 else { throw Failure(path: path) }
    self.bytes = bytes
  }

  /// The files whose paths are like a pattern of the shell, in the order of their bytes.
  static func all(like pattern: String) throws(Failure) -> [TextFile] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else {
      throw Failure(path: pattern)
    }
    var files: [TextFile] = []
    for index in 0..<Int(found.gl_pathc) {
      guard let path = paths[index] else { continue }
      files.append(try TextFile(path: String(cString: path)))
    }
    return files
  }

  /// The lines, without their ends.
  var lines: [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
