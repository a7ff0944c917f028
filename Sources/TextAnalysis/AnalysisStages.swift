/// The stages of the analysis one by one, for measuring: `Analyzer` runs them together.
package struct AnalysisStages {
  private var segmenter = WordSegmenter()
  private var wordTerms = WordTerms(workspace: TextWorkspace())

  package init() {}

  /// Tokenizes and normalizes UTF-8 text; returns the number of pieces and of normalized bytes.
  package mutating func segment(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> (pieces: Int, bytes: Int) {
    segmenter.segment(text)
    return (segmenter.pieces.count, Int(segmenter.pieces.last?.normalizedEnd ?? 0))
  }

  /// Calls `body` with the normalized bytes of each word that has letters and no digits: the words
  /// that stemmers see.
  package mutating func forEachWord(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    segmenter.segment(text)
    segmenter.normalized.withUnsafeBufferPointer { normalized in
      for piece in segmenter.pieces
      where piece.role != .whole && piece.shape.contains(.letter) && !piece.shape.contains(.digit) {
        body(UnsafeBufferPointer(rebasing: normalized[piece.normalized]))
      }
    }
  }

  /// Appends the terms of one normalized word to `result`, through the memory of words.
  package mutating func appendTerms(
    of word: UnsafeBufferPointer<UInt8>, languages: LanguageSet, to result: inout AnalyzedText
  ) {
    wordTerms.append(word, languages: languages, to: &result)
  }

  /// Builds the table of last parts that suspended hyphens are completed with; returns its size.
  package static func buildCompoundHeads() -> Int { CompoundHeads.count }
}
