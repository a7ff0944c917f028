/// Divides text into sentences by ICU's rules (UAX 29).
///
/// A full stop after a number does not end a sentence when a small letter follows, as in `1. luokka`;
/// ICU's rules see to that.
public struct SentenceSegmenter: Sendable {
  /// Makes a segmenter.
  public init() {}

  /// The sentences of UTF-8 text as adjacent byte ranges that cover it, spaces behind a sentence
  /// included. Linear in the length.
  public func sentences(in text: [UInt8]) -> [Range<Int>] {
    let workspace = TextWorkspace()
    return text.withUnsafeBufferPointer { buffer in
      var start = 0
      var ranges = workspace.sentences(buffer).map { piece in
        defer { start = Int(piece.end) }
        return start..<Int(piece.end)
      }
      if start < text.count { ranges.append(start..<text.count) }
      return ranges
    }
  }
}
