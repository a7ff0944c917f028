import Documents
import InvertedIndex
import TextAnalysis

/// Documents → passages → terms → the postings of a segment.
struct PassageIndexer {
  private let kind: AnalyzerKind
  private var passages = PassageBuilder()
  private var analyzer: PassageAnalyzer
  private let identifier = LanguageIdentifier()
  private var occurrences: [SegmentBuilder.Occurrence] = []
  private var words: [SegmentBuilder.GroupOccurrence] = []
  private var split = SplitText()

  init(kind: AnalyzerKind, weights: RankingWeights) {
    self.kind = kind
    analyzer = PassageAnalyzer(kind: kind, weights: weights)
  }

  /// Adds a document.
  mutating func add(_ document: Document, identity: [UInt8], to builder: inout SegmentBuilder) {
    let record = DocumentRecord(document)
    builder.beginDocument(
      key: identity, record: record.encoded(identity: identity),
      expiry: ExpiryDate.number(of: document.expires))
    if kind == .whitespace {
      let passage = passages.wholePassage(of: document)
      add(
        PassageRecord(
          languages: [], language: .other, headings: [], sources: passage.sources,
          text: passage.text),
        of: record, to: &builder)
      return
    }
    let prior = self.prior(of: document)
    for passage in passages.passages(of: document) {
      let decision = languages(of: passage, title: document.title, prior: prior)
      add(
        PassageRecord(
          languages: decision.languages, language: decision.language, headings: passage.headings,
          sources: passage.sources, text: passage.text),
        of: record, to: &builder)
    }
  }

  /// Copies a document with its passages, its terms made anew from the stored text.
  mutating func copy(document: UInt32, of segment: Segment, to builder: inout SegmentBuilder)
    throws(IndexError)
  {
    let bytes = try segment.documentRecord(document)
    let record: DocumentRecord = try .init(stored: bytes, number: document, in: segment)
    builder.beginDocument(
      key: try segment.documentKey(document), record: bytes,
      expiry: ExpiryDate.number(of: record.expires))
    for passage in try segment.passages(of: document) {
      add(
        try PassageRecord(stored: segment.passageRecord(passage), number: passage, in: segment),
        of: record, to: &builder)
    }
  }

  /// Counts the terms of a document's passages, made anew from the stored text.
  mutating func countTerms(
    ofDocument document: UInt32, of segment: Segment, into counter: inout TermCounter
  ) throws(IndexError) {
    let record = try DocumentRecord(document, in: segment)
    for ordinal in try segment.passages(of: document) {
      let passage: PassageRecord = try .init(
        stored: segment.passageRecord(ordinal), number: ordinal, in: segment)
      _ = analyzer.forEachOccurrence(
        title: title(of: record), headings: passage.headings, text: passage.text,
        languages: passage.languages
      ) { term, _, _ in counter.add(term) }
      counter.endPassage()
    }
  }

  /// The title as far as it is indexed: split at white space, one that the record did not give and its
  /// id stands for is not.
  private func title(of record: DocumentRecord) -> String {
    kind == .whitespace && record.title == record.key ? "" : record.title
  }

  private mutating func add(
    _ passage: PassageRecord, of document: DocumentRecord, to builder: inout SegmentBuilder
  ) {
    if kind == .whitespace {
      analyzer.split(
        title: title(of: document), headings: passage.headings, text: passage.text, into: &split)
      builder.addPassage(
        length: split.ends.count, partitions: passage.languages.rawValue, record: passage.encoded,
        terms: split.terms, ends: split.ends, positions: split.positions)
      return
    }
    let found = analyzer.words(
      title: title(of: document), headings: passage.headings, text: passage.text,
      languages: passage.languages, into: &words)
    if let (length, epoch) = found {
      builder.addPassage(
        length: length, partitions: passage.languages.rawValue, record: passage.encoded,
        groups: words, epoch: epoch
      ) { [analyzer] builder, word in analyzer.members(ofWord: word, in: &builder) }
      return
    }
    // The analyzer forgot its words in the middle.
    let length = Self.collect(
      passage, title: title(of: document), analyzer: &analyzer, builder: &builder,
      into: &occurrences)
    builder.addPassage(
      length: length, partitions: passage.languages.rawValue, record: passage.encoded,
      occurrences: occurrences)
  }

  private static func collect(
    _ passage: PassageRecord, title: String, analyzer: inout PassageAnalyzer,
    builder: inout SegmentBuilder, into occurrences: inout [SegmentBuilder.Occurrence]
  ) -> Int {
    occurrences.removeAll(keepingCapacity: true)
    return analyzer.forEachOccurrence(
      title: title, headings: passage.headings, text: passage.text, languages: passage.languages
    ) { term, frequency, position in
      occurrences.append(
        SegmentBuilder.Occurrence(
          term: builder.termIdentifier(term), frequency: frequency,
          position: position ?? SegmentBuilder.Occurrence.noPosition))
    }
  }

  /// The language of the document as a whole, for passages too short to tell.
  private func prior(of document: Document) -> Language? {
    if let declared = document.language { return Language(code: declared) }
    // A few thousand bytes tell the language; more would only cost time.
    var text = ""
    for block in document.blocks {
      text += block.text
      text += "\n"
      if text.utf8.count > 4096 { break }
    }
    let decision = text.withUTF8 { identifier.decide(declared: nil, text: $0, prior: nil) }
    return decision.languages == .both ? nil : decision.language
  }

  private func languages(of passage: PassageBuilder.Passage, title: String, prior: Language?)
    -> LanguageIdentifier.Decision
  {
    var text =
      passage.text.isEmpty
      ? (passage.headings + [title]).joined(separator: "\n") : passage.text
    return text.withUTF8 {
      identifier.decide(declared: passage.declaredLanguage, text: $0, prior: prior)
    }
  }
}
