/// Text → the runs of bytes between ASCII white space, each one term of the exact layer.
enum WhitespaceSplitter {
  /// Splits UTF-8 text.
  ///
  /// - Parameters:
  ///   - text: less than 4 GiB. A run longer than the limit of terms is cut at a scalar border, as a
  ///     word is.
  ///   - result: takes the tokens; what it held is forgotten.
  /// - Complexity: linear in the length of the text.
  static func split(_ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText) {
    result.removeAll()
    var start = 0
    while start < text.count {
      while start < text.count, isSpace(text[start]) { start += 1 }
      var end = start
      while end < text.count, !isSpace(text[end]) { end += 1 }
      if end > start { append(text, start..<end, to: &result) }
      start = end
    }
  }

  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, _ source: Range<Int>, to result: inout AnalyzedText
  ) {
    var end = source.upperBound
    if source.count > WordSegmenter.termLimit {
      end = source.lowerBound + WordSegmenter.termLimit
      while end > source.lowerBound, text[end] & 0xc0 == 0x80 { end -= 1 }
      // No scalar begins in so many bytes: malformed, and any border is as good.
      if end == source.lowerBound { end += WordSegmenter.termLimit }
    }
    let first = result.arena.count
    result.arena.append(TermTag.exact.rawValue)
    result.arena.append(
      contentsOf: UnsafeBufferPointer(rebasing: text[source.lowerBound..<end]))
    result.terms.append(AnalyzedTerm(tag: .exact, bytes: first..<result.arena.count))
    result.tokens.append(
      Token(
        kind: .word, source: source, secondSource: nil, position: UInt32(result.wordCount),
        terms: result.terms.count - 1..<result.terms.count))
    result.wordCount += 1
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0d).contains(byte)
  }
}
