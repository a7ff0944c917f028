/// Text → tokens with the terms they are found by.
///
/// A pure function of the text, the languages and `fingerprint`: nothing learned from a collection
/// decides a term, so an update and a rebuild agree. Keep one analyzer a task: it owns buffers and a
/// memory of words, which change no result.
public struct Analyzer {
  /// Changes whenever any term of any text could: rules, tables, and the version of ICU, whose word
  /// breaks and normalization differ between releases.
  public static var fingerprint: String { "analysis 3, ICU \(TextWorkspace.version)" }

  private let kind: AnalyzerKind
  private var segmenter = WordSegmenter()
  private var wordTerms: WordTerms
  private var suspended = SuspendedHyphens()
  private var scratch: [UInt8] = []

  /// Makes an analyzer.
  public init(kind: AnalyzerKind = .language) {
    self.kind = kind
    wordTerms = WordTerms(workspace: TextWorkspace())
  }

  /// Analyses UTF-8 text; malformed bytes count as U+FFFD, which belongs to no word.
  ///
  /// - Parameters:
  ///   - text: less than 4 GiB.
  ///   - languages: whose terms words get; none gives terms without language only. Nothing to the
  ///     analyzer that splits at white space.
  ///   - result: takes the tokens in order of position; what it held is forgotten.
  /// - Complexity: linear in the length of the text.
  public mutating func analyze(
    _ text: UnsafeBufferPointer<UInt8>, languages: LanguageSet, into result: inout AnalyzedText
  ) {
    if kind == .whitespace { return WhitespaceSplitter.split(text, into: &result) }
    result.removeAll()
    forEachToken(of: text, languages: languages, &result)
  }

  /// Analyses UTF-8 text as far as an index needs it: each token is the number of its word.
  ///
  /// For words of a language; `SplitText` takes those split at white space.
  ///
  /// - Parameters:
  ///   - text: less than 4 GiB.
  ///   - languages: whose terms words get; none gives terms without language only.
  ///   - result: takes the words in order of position; what it held is forgotten.
  /// - Returns: false if `wordEpoch` rose meanwhile, so that the numbers of the words in `result` say
  ///   nothing. It rises in texts of many thousand words that are new.
  /// - Complexity: linear in the length of the text.
  public mutating func analyze(
    _ text: UnsafeBufferPointer<UInt8>, languages: LanguageSet, into result: inout AnalyzedWords
  ) -> Bool {
    result.removeAll()
    let epoch = wordEpoch
    forEachToken(of: text, languages: languages, &result)
    return wordEpoch == epoch
  }

  /// Rises when the numbers of words are forgotten and begin anew.
  public var wordEpoch: Int { wordTerms.epoch }

  /// Calls `body` with each term of a word, its number one of the current epoch; `.exact` is first.
  public func forEachTerm(
    ofWord number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    wordTerms.forEachTerm(of: number, body)
  }

  @inline(__always)
  private mutating func forEachToken(
    of text: UnsafeBufferPointer<UInt8>, languages: LanguageSet, _ result: inout some TokenSink
  ) {
    segmenter.segment(text)
    suspended.find(in: text, pieces: segmenter.pieces, normalized: segmenter.normalized)
    wordTerms.prepare(segmenter.pieces, of: segmenter.normalized, languages: languages)
    var nextRebuilt = 0
    // What ties the piece at hand to the one before.
    var before = JoinedPieces.Bond.none
    for next in segmenter.pieces.indices {
      let piece = segmenter.pieces[next]
      if piece.role == .whole {
        before = .none
        appendToken(.address, next, languages: [], &result)
        continue
      }
      let after = JoinedPieces.bond(text, segmenter.pieces, next)
      if after != .none, before != after {
        appendJoined(text, from: next, tie: after, languages: languages, &result)
      }
      before = after
      let kind: TokenKind =
        piece.isNumber ? .number : isAcronym(piece) ? .acronym : .word
      appendToken(kind, next, languages: languages, &result)
      if nextRebuilt < suspended.rebuilt.count, suspended.rebuilt[nextRebuilt].piece == next {
        appendRebuilt(suspended.rebuilt[nextRebuilt], languages: languages, &result)
        nextRebuilt += 1
      }
      result.wordCount += 1
    }
  }

  private func isAcronym(_ piece: Piece) -> Bool {
    piece.shape.overlaps(.upper) && !piece.shape.overlaps(.lower) && piece.normalized.count >= 2
  }

  private mutating func appendToken(
    _ kind: TokenKind, _ index: Int, languages: LanguageSet, _ result: inout some TokenSink
  ) {
    let word = wordTerms.word(
      index, of: segmenter.pieces, segmenter.normalized, languages: languages)
    result.append(
      word, of: wordTerms, kind: kind, source: segmenter.pieces[index].source, secondSource: nil)
  }

  /// Appends the whole that begins at a piece, if it is the first of one: `linja-auto`, `1 700`.
  private mutating func appendJoined(
    _ text: UnsafeBufferPointer<UInt8>, from first: Int, tie: JoinedPieces.Bond,
    languages: LanguageSet, _ result: inout some TokenSink
  ) {
    guard let whole = JoinedPieces.whole(text, segmenter.pieces, from: first, tie: tie) else {
      return
    }
    scratch.removeAll(keepingCapacity: true)
    var hasDigit = false
    for index in first...whole.last {
      let piece = segmenter.pieces[index]
      if index > first, let separator = whole.separator { scratch.append(separator) }
      scratch.append(contentsOf: segmenter.normalized[piece.normalized])
      hasDigit = hasDigit || piece.shape.contains(.digit)
    }
    appendDerived(
      .joined, source: Int(segmenter.pieces[first].start)..<Int(segmenter.pieces[whole.last].end),
      secondSource: nil, languages: hasDigit ? [] : languages, &result)
  }

  private mutating func appendRebuilt(
    _ rebuilt: SuspendedHyphens.Rebuilt, languages: LanguageSet, _ result: inout some TokenSink
  ) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: segmenter.normalized[rebuilt.modifier])
    scratch.append(contentsOf: segmenter.normalized[rebuilt.head])
    appendDerived(
      .rebuilt, source: rebuilt.source, secondSource: rebuilt.secondSource,
      languages: rebuilt.hasDigit ? [] : languages, &result)
  }

  /// Appends a token whose normalized form stands in `scratch`, at the current position.
  private mutating func appendDerived(
    _ kind: TokenKind, source: Range<Int>, secondSource: Range<Int>?, languages: LanguageSet,
    _ result: inout some TokenSink
  ) {
    guard scratch.count <= WordSegmenter.termLimit else { return }
    let word = scratch.withUnsafeBufferPointer { wordTerms.word($0, languages: languages) }
    result.append(
      word, of: wordTerms, kind: kind, source: source, secondSource: secondSource)
  }
}
