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
    forEachRun(of: text) { source, term in
      let first = result.arena.count
      result.arena.append(TermTag.exact.rawValue)
      result.arena.append(contentsOf: term)
      result.terms.append(AnalyzedTerm(tag: .exact, bytes: first..<result.arena.count))
      result.tokens.append(
        Token(
          kind: .word, source: source, secondSource: nil, position: UInt32(result.wordCount),
          terms: result.terms.count - 1..<result.terms.count))
      result.wordCount += 1
    }
  }

  /// Calls `body` for every run: where it stands, and its bytes as far as they are a term.
  @inline(__always)
  static func forEachRun(
    of text: UnsafeBufferPointer<UInt8>,
    _ body: (_ source: Range<Int>, _ term: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    while start < text.count {
      while start < text.count, isSpace(text[start]) { start += 1 }
      var end = start
      while end < text.count, !isSpace(text[end]) { end += 1 }
      if end > start {
        let termEnd = end - start > WordSegmenter.termLimit ? cut(text, start) : end
        body(start..<end, UnsafeBufferPointer(rebasing: text[start..<termEnd]))
      }
      start = end
    }
  }

  /// The end of the term of a run that is too long.
  private static func cut(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start + WordSegmenter.termLimit
    while end > start, text[end] & 0xc0 == 0x80 { end -= 1 }
    // No scalar begins in so many bytes: malformed, and any border is as good.
    return end == start ? start + WordSegmenter.termLimit : end
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte &- 0x09 < 5)
  }
}
