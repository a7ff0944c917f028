import Documents
import Kielo
import TextAnalysis

/// Reads files and records, and analyses text.
enum TextTrial {
  nonisolated(unsafe) private static let folder = ScratchFolder()
  nonisolated(unsafe) private static var stages = PassageStages()
  nonisolated(unsafe) private static var analyzer = Analyzer()
  nonisolated(unsafe) private static var analyzed = AnalyzedText()
  private static let charsets = [
    "utf-8", "windows-1252", "iso-8859-1", "utf-16", "utf-16le", "utf-16be", "utf-7", "koi8-r",
    "shift_jis", "gb18030", "iso-2022-jp", "ibm865", "x-user-defined", "no-such-charset",
  ]

  /// A file of a format, through everything that indexing does to it.
  static func tryFile(_ bytes: [UInt8], ending: String) {
    let name = "file." + ending
    folder.write(bytes, to: name)
    let walk = try? FileWalker.walk(folder.path, part: name)
    guard let file = walk?.files.first else { fatalError("the file is not listed") }
    DocumentReader().read(file) { item in
      if case .success(let document) = item { check(document) }
      return true
    }
  }

  private static func check(_ document: Document) {
    for block in document.blocks {
      if block.line < 1 || block.text.isEmpty { fatalError("a block without a line or text") }
    }
    if stages.index(document) < 1 { fatalError("a document without a passage") }
  }

  /// A page in the charset that its first byte chooses.
  static func tryCharset(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let charset = charsets[Int(first) % charsets.count]
    tryFile(Array("<meta charset=\(charset)>".utf8) + bytes.dropFirst(), ending: "html")
    tryFile(Array(bytes.dropFirst()), ending: "txt")
  }

  /// A stored record; what can be decoded is the same when it is encoded and decoded again.
  static func tryRecord(_ bytes: [UInt8]) {
    if !PassageStages.isStable(record: bytes) { fatalError("a record changed") }
  }

  /// Text; the bits of the first byte are languages.
  static func tryAnalyzer(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let text = Array(bytes.dropFirst())
    text.withUnsafeBufferPointer {
      analyzer.analyze($0, languages: LanguageSet(rawValue: first & 3), into: &analyzed)
    }
    var position: UInt32 = 0
    for token in analyzed.tokens {
      guard token.source.lowerBound >= 0, token.source.upperBound <= text.count,
        !token.source.isEmpty, token.position >= position, !token.terms.isEmpty
      else { fatalError("a token lies wrong") }
      position = token.position
    }
    for sentence in SentenceSegmenter().sentences(in: text)
    where sentence.upperBound > text.count { fatalError("a sentence lies wrong") }
    let declared = ["fi", "sv", nil, "other"][Int(first >> 2 & 3)]
    _ = text.withUnsafeBufferPointer {
      LanguageIdentifier().decide(declared: declared, text: $0, prior: nil)
    }
  }
}
