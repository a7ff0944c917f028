import Documents
import TextAnalysis

/// Cuts a document into the passages that are ranked and shown.
///
/// Blocks of one section are packed to 100–200 words. A longer block is cut between sentences, a
/// sentence only beyond `wordLimit`. What is left under `shortWords` joins its neighbour in the
/// section, because a bare line scores high for being short and tells the reader little. A heading
/// without text of its own becomes a passage only if nothing follows below it.
struct PassageBuilder {
  /// A passage before its language is decided.
  struct Passage: Equatable {
    /// The heading path, outermost first.
    var headings: [String]
    /// As declared by the block or the document; nil if neither does.
    var declaredLanguage: String?
    /// The pieces of `text`.
    var sources: [PassageRecord.Source]
    /// Blocks separated by an empty line, rows and list items by a line break.
    var text: String
    /// Estimated length, see `estimatedWordCount`.
    var words: Int
  }

  static let enoughWords = 100
  static let mostWords = 200
  static let shortWords = 30
  static let wordLimit = 400

  private let sentences = SentenceSegmenter()
  private var passages: [Passage] = []
  /// Index of the first passage of the section at hand.
  private var sectionStart = 0
  private var current: Passage?
  private var headings: [String] = []
  private var language: String?
  /// A heading that no passage lies under yet.
  private var bareHeading: (path: [String], line: Int)?

  /// Cuts `document` into passages, at least one.
  mutating func passages(of document: Document) -> [Passage] {
    passages = []
    sectionStart = 0
    current = nil
    bareHeading = nil
    headings = []
    language = document.language
    for block in document.blocks {
      let blockLanguage = block.language ?? document.language
      if block.headings != headings || blockLanguage != language {
        endSection()
        if let bare = bareHeading, !block.headings.starts(with: bare.path) { addBareHeading() }
        headings = block.headings
        language = blockLanguage
      }
      if case .heading = block.kind {
        endSection()
        bareHeading = (block.headings, block.line)
      } else {
        bareHeading = nil
        add(block)
      }
    }
    endSection()
    addBareHeading()
    if passages.isEmpty {
      passages.append(
        Passage(
          headings: [], declaredLanguage: document.language,
          sources: [.init(offset: 0, line: document.blocks.first?.line ?? 1)], text: "", words: 0))
    }
    return passages
  }

  /// The whole text of a document, headings included, as one passage.
  func wholePassage(of document: Document) -> Passage {
    var passage = Passage(
      headings: [], declaredLanguage: document.language,
      sources: [.init(offset: 0, line: document.blocks.first?.line ?? 1)], text: "", words: 0)
    for (number, block) in document.blocks.enumerated() {
      if number > 0 {
        passage.text += "\n\n"
        passage.sources.append(.init(offset: passage.text.utf8.count, line: block.line))
      }
      passage.text += block.text
    }
    passage.words = Self.estimatedWordCount(passage.text.utf8)
    return passage
  }

  private mutating func addBareHeading() {
    guard let (path, line) = bareHeading else { return }
    bareHeading = nil
    passages.append(
      Passage(
        headings: path, declaredLanguage: language, sources: [.init(offset: 0, line: line)],
        text: "", words: 0))
    sectionStart = passages.count
  }

  private mutating func add(_ block: Block) {
    let words = Self.estimatedWordCount(block.text.utf8)
    guard words > Self.mostWords else {
      append(block.text, line: block.line, kind: block.kind, words: words)
      return
    }
    let bytes = Array(block.text.utf8)
    var line = block.line
    var counted = 0
    for piece in cut(bytes) {
      line += bytes[counted..<piece.lowerBound].reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
      counted = piece.lowerBound
      append(
        String(decoding: bytes[piece], as: UTF8.self), line: line, kind: block.kind,
        words: Self.estimatedWordCount(bytes[piece]))
    }
  }

  private mutating func append(_ text: String, line: Int, kind: Block.Kind, words: Int) {
    if let open = current, open.words >= Self.shortWords,
      open.words >= Self.enoughWords || open.words + words > Self.mostWords
    {
      // A short remainder still fits rather than to stand alone.
      if words >= Self.shortWords || open.words + words > Self.mostWords { flush() }
    }
    guard var passage = current else {
      current = Passage(
        headings: headings, declaredLanguage: language, sources: [.init(offset: 0, line: line)],
        text: text, words: words)
      return
    }
    let separator =
      switch kind {
      case .row, .listItem: "\n"
      default: "\n\n"
      }
    passage.text += separator
    passage.sources.append(.init(offset: passage.text.utf8.count, line: line))
    passage.text += text
    passage.words += words
    current = passage
  }

  private mutating func flush() {
    guard let passage = current else { return }
    passages.append(passage)
    current = nil
  }

  private mutating func endSection() {
    if let rest = current, rest.words < Self.shortWords, passages.count > sectionStart,
      var last = passages.last, last.words + rest.words <= Self.wordLimit
    {
      last.text += "\n\n"
      let base = last.text.utf8.count
      last.sources += rest.sources.map { .init(offset: base + $0.offset, line: $0.line) }
      last.text += rest.text
      last.words += rest.words
      passages[passages.count - 1] = last
      current = nil
    }
    flush()
    sectionStart = passages.count
  }

  /// Cuts a long block between sentences into pieces of about 150 words.
  private func cut(_ bytes: [UInt8]) -> [Range<Int>] {
    let target = (Self.enoughWords + Self.mostWords) / 2
    var pieces: [Range<Int>] = []
    var start = 0
    var words = 0
    var end = 0
    func close() {
      if end > start { pieces.append(start..<end) }
      start = end
      words = 0
    }
    for sentence in sentences.sentences(in: bytes) {
      let count = Self.estimatedWordCount(bytes[sentence])
      if words > 0, words + count > target { close() }
      if count > Self.wordLimit {
        for part in Self.cutHard(bytes, sentence) {
          end = part.upperBound
          close()
        }
      } else {
        end = sentence.upperBound
        words += count
      }
    }
    close()
    return pieces
  }

  /// Cuts a sentence that is too long at spaces, or between scalars where there are none.
  private static func cutHard(_ bytes: [UInt8], _ sentence: Range<Int>) -> [Range<Int>] {
    let mostBytes = wordLimit * bytesPerWord
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    var words = 0
    var lastSpace: Int?
    for index in sentence {
      if isSpace(bytes[index]) {
        words += 1
        lastSpace = index + 1
      }
      let isScalarStart = bytes[index] & 0xc0 != 0x80
      if words >= wordLimit || (index - start >= mostBytes && isScalarStart) {
        let cut = lastSpace.flatMap { $0 > start ? $0 : nil } ?? index
        pieces.append(start..<cut)
        start = cut
        words = 0
        lastSpace = nil
      }
    }
    if start < sentence.upperBound { pieces.append(start..<sentence.upperBound) }
    return pieces
  }

  /// Text without spaces counts as a word every so many bytes, so that no passage grows without bound.
  private static let bytesPerWord = 20

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0d).contains(byte)
  }

  /// Words by spaces, but at least one every `bytesPerWord` bytes.
  static func estimatedWordCount(_ bytes: some Collection<UInt8>) -> Int {
    bytes.withContiguousStorageIfAvailable(countWords)
      ?? Array(bytes).withUnsafeBufferPointer(countWords)
  }

  private static func countWords(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var count = 0
    var at = 0
    // Whether the byte before is a space, as the highest bit of a first byte.
    var before: UInt64 = 0x80
    while at + 8 <= bytes.count {
      let lanes = ByteLanes.load(raw, at)
      let spaces = ByteLanes.spaces(lanes) | ByteLanes.controls(lanes)
      count += ByteLanes.count((spaces << 8 | before) & ~spaces)
      before = spaces >> 56
      at += 8
    }
    var wasSpace = before != 0
    while at < bytes.count {
      let space = isSpace(bytes[at])
      if wasSpace, !space { count += 1 }
      wasSpace = space
      at += 1
    }
    return max(count, bytes.count / bytesPerWord)
  }
}
