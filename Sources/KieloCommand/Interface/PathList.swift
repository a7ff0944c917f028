/// A list of paths from a file or from standard input.
enum PathList {
  /// Why a list was not read.
  enum Failure: Error {
    /// The operating system refused, with its words.
    case system(String)
    /// A path that is not UTF-8, by its position from 1.
    case notUTF8(Int)
  }

  /// Reads a list.
  ///
  /// - Parameter source: a file, or `-` for standard input.
  /// - Returns: the paths: between NUL bytes if there is any, as from `find -print0` and `git ls-files
  ///   -z`, else the lines; empty ones are left out.
  static func read(_ source: String) -> Result<[String], Failure> {
    let bytes: [UInt8]
    do throws(WholeFile.Failure) {
      bytes = try WholeFile.read(source)
    } catch {
      return .failure(.system(error.description))
    }
    let separator: UInt8 = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
    var paths: [String] = []
    for (number, part) in bytes.split(separator: separator).enumerated() {
      var part = part
      if separator != 0, part.last == UInt8(ascii: "\r") { part.removeLast() }
      if part.isEmpty { continue }
      guard let path = String(validating: part, as: UTF8.self) else {
        return .failure(.notUTF8(number + 1))
      }
      paths.append(path)
    }
    return .success(paths)
  }
}
