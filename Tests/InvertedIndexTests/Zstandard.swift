import CZstdSystem
import Testing

/// Decompression by the library alone, for tests that read a file without the code that wrote it.
enum Zstandard {
  static func decompress(_ frame: [UInt8], dictionary: [UInt8]) throws -> [UInt8] {
    let context = ZSTD_createDCtx()
    defer { ZSTD_freeDCtx(context) }
    var content = [UInt8](repeating: 0, count: Int(ZSTD_getFrameContentSize(frame, frame.count)))
    let count = ZSTD_decompress_usingDict(
      context, &content, content.count, frame, frame.count, dictionary, dictionary.count)
    try #require(count == content.count)
    return content
  }
}
