import InvertedIndex
import TextAnalysis

/// The index terms of a passage with its headings and its document's title.
///
/// One place for indexing, for marking a hit and for explaining it, so that all three see the same
/// terms.
struct PassageAnalyzer {
  /// Which part of a passage a piece of text is.
  enum Field: Equatable {
    case title
    case heading(Int)
    case text
  }

  /// Room between fields, so that no phrase runs from one into the next.
  private static let fieldGap: UInt32 = 8

  private let kind: AnalyzerKind
  private var analyzer: Analyzer
  private var scratch = AnalyzedText()
  private var words = AnalyzedWords()
  private let weights: RankingWeights

  init(kind: AnalyzerKind, weights: RankingWeights) {
    self.kind = kind
    analyzer = Analyzer(kind: kind)
    self.weights = weights
  }

  /// The fields of a passage in the order of their positions.
  ///
  /// A heading that repeats the title, as a page's first heading does, is left out: it would count
  /// the same words twice in every passage of the document.
  static func fields(title: String, headings: [String], text: String) -> [(Field, String)] {
    var fields: [(Field, String)] = []
    if !title.isEmpty { fields.append((.title, title)) }
    for (index, heading) in headings.enumerated() where heading != title || index > 0 {
      fields.append((.heading(index), heading))
    }
    fields.append((.text, text))
    return fields
  }

  /// How often an occurrence in a field counts.
  func frequency(of field: Field, headingCount: Int) -> UInt16 {
    // Other engines count every occurrence once.
    if kind == .whitespace { return 1 }
    return switch field {
    case .title: weights.titleFrequency
    case .heading(let index):
      index == headingCount - 1 ? weights.headingFrequency : weights.outerHeadingFrequency
    case .text: weights.textFrequency
    }
  }

  /// Analyses one field; `body` sees the result, which the next call overwrites.
  mutating func analyze<Result>(
    _ text: String, languages: LanguageSet, _ body: (borrowing AnalyzedText) throws -> Result
  ) rethrows -> Result {
    var text = text
    text.withUTF8 { analyzer.analyze($0, languages: languages, into: &scratch) }
    return try body(scratch)
  }

  /// Calls `body` for every term occurrence of a passage.
  ///
  /// - Parameters:
  ///   - title: the document's title.
  ///   - headings: the passage's headings, outermost first.
  ///   - text: the passage's text.
  ///   - languages: by whose rules to analyse.
  ///   - body: takes the term's bytes with its tag, what it adds to the frequency, and its position if
  ///     the layer keeps positions.
  /// - Returns: the length of all fields in words.
  mutating func forEachOccurrence(
    title: String, headings: [String], text: String, languages: LanguageSet,
    _ body: (UnsafeBufferPointer<UInt8>, _ frequency: UInt16, _ position: UInt32?) -> Void
  ) -> Int {
    var base: UInt32 = 0
    var length = 0
    for (field, content) in Self.fields(title: title, headings: headings, text: text) {
      let frequency = frequency(of: field, headingCount: headings.count)
      let next = analyze(content, languages: languages) { analyzed in
        var end = base
        analyzed.arena.withUnsafeBufferPointer { arena in
          for token in analyzed.tokens {
            for term in analyzed.terms[token.terms] {
              let position = term.tag.keepsPositions ? base + token.position : nil
              body(UnsafeBufferPointer(rebasing: arena[term.bytes]), frequency, position)
            }
            end = max(end, base + token.position + 1)
          }
        }
        length += analyzed.wordCount
        return end
      }
      base = next + Self.fieldGap
    }
    return length
  }
}

extension PassageAnalyzer {
  /// Collects the words of a passage, by numbers.
  ///
  /// - Parameters: as for `forEachOccurrence`, but `occurrences` takes the words.
  /// - Returns: the length of all fields in words, and the epoch of the numbers; nil if a new one began
  ///   meanwhile.
  mutating func words(
    title: String, headings: [String], text: String, languages: LanguageSet,
    into occurrences: inout [SegmentBuilder.GroupOccurrence]
  ) -> (length: Int, epoch: Int)? {
    occurrences.removeAll(keepingCapacity: true)
    let epoch = analyzer.wordEpoch
    var base: UInt32 = 0
    var length = 0
    for (field, content) in Self.fields(title: title, headings: headings, text: text) {
      let frequency = frequency(of: field, headingCount: headings.count)
      var content = content
      _ = content.withUTF8 { analyzer.analyze($0, languages: languages, into: &words) }
      var end = base
      for word in words.words {
        occurrences.append(
          SegmentBuilder.GroupOccurrence(
            group: word.number, frequency: frequency, position: base + word.position))
      }
      if let last = words.words.last { end = base + last.position + 1 }
      length += words.wordCount
      base = end + Self.fieldGap
    }
    return analyzer.wordEpoch == epoch ? (length, epoch) : nil
  }

  /// The terms of a passage split at white space, where `words` puts them.
  func split(
    title: String, headings: [String], text: String, into result: inout SplitText
  ) {
    result.removeAll()
    for (_, content) in Self.fields(title: title, headings: headings, text: text) {
      var content = content
      content.withUTF8 { result.append($0, gap: Self.fieldGap) }
    }
  }

  /// The terms of a word of the current epoch.
  func members(ofWord number: UInt32, in builder: inout SegmentBuilder)
    -> [SegmentBuilder.GroupMember]
  {
    var terms: [UInt8] = []
    var ends: [UInt32] = []
    terms.reserveCapacity(128)
    ends.reserveCapacity(8)
    analyzer.forEachTerm(ofWord: number) { term in
      terms.append(contentsOf: term)
      ends.append(UInt32(terms.count))
    }
    var members: [SegmentBuilder.GroupMember] = []
    members.reserveCapacity(ends.count)
    terms.withUnsafeBufferPointer { terms in
      ends.withUnsafeBufferPointer { ends in
        builder.forEachTermIdentifier(terms, ends: ends) { index, term in
          let start = index == 0 ? 0 : Int(ends[index - 1])
          let tag = TermTag(rawValue: terms[start]) ?? .exact
          members.append(
            SegmentBuilder.GroupMember(term: term, keepsPositions: tag.keepsPositions))
        }
      }
    }
    return members
  }
}

extension TermTag {
  /// Only the words as written have positions: phrases are matched on them.
  var keepsPositions: Bool { self == .exact }
}
