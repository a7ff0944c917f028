import Glibc

/// A file as texts of about the size of a passage: whole lines of at least a kilobyte together.
struct InputText {
  private let bytes: [UInt8]
  private let texts: [Range<Int>]

  private static let textSize = 1024

  var byteCount: Int { bytes.count }
  var textCount: Int { texts.count }

  /// Reads a file; nil if it can't be read.
  init?(path: String) {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes.append(contentsOf: chunk[..<count])
    }
    guard ferror(file) == 0 else { return nil }
    var texts: [Range<Int>] = []
    var start = 0
    for (at, byte) in bytes.enumerated()
    where byte == UInt8(ascii: "\n") && at + 1 - start >= Self.textSize {
      texts.append(start..<at + 1)
      start = at + 1
    }
    if start < bytes.count { texts.append(start..<bytes.count) }
    self.bytes = bytes
    self.texts = texts
  }

  /// Calls `body` with each text.
  func forEachText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for text in texts { body(UnsafeBufferPointer(rebasing: bytes[text])) }
    }
  }
}
