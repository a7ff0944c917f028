/// What bytes can be given to. None of them may trap, hang or take endless memory.
enum FuzzTarget: String, CaseIterable {
  /// The bytes of a segment file.
  case segment
  /// The same with its checksums made right, so that what lies behind them is reached.
  case segmentRepaired = "segment-repaired"
  /// The bytes of the tombstones of a sound segment, checksums made right.
  case tombstones
  /// The bytes of a manifest beside a sound segment.
  case manifest
  /// The same with its checksum made right.
  case manifestRepaired = "manifest-repaired"
  /// The dictionary of a segment that is sound otherwise.
  case dictionary
  /// The lists of a segment that is sound otherwise.
  case postings
  /// The blocks of records of a segment that is sound otherwise.
  case records
  /// One stored record.
  case record
  /// A query, its options in the first byte.
  case query
  /// Files, by their format.
  case html, markdown
  case plainText = "plain-text"
  case jsonLines = "json-lines"
  /// What stands between the fences of front matter.
  case frontMatter = "front-matter"
  /// A page in the charset that its first byte chooses.
  case charset
  /// Text for the analyzer, its languages in the first byte.
  case analyzer

  /// Gives it the bytes.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .segment: IndexTrial.shared.trySegment(bytes)
    case .segmentRepaired: IndexTrial.shared.trySegment(SegmentImage.repaired(bytes))
    case .tombstones: IndexTrial.shared.tryTombstones(SegmentImage.repaired(bytes))
    case .manifest: IndexTrial.shared.tryManifest(bytes)
    case .manifestRepaired: IndexTrial.shared.tryManifest(ManifestImage.repaired(bytes))
    case .dictionary: IndexTrial.shared.tryParts(bytes, of: IndexTrial.dictionarySections)
    case .postings: IndexTrial.shared.tryParts(bytes, of: IndexTrial.listSections)
    case .records: IndexTrial.shared.tryParts(bytes, of: IndexTrial.recordSections)
    case .record: TextTrial.tryRecord(bytes)
    case .query: QueryTrial.shared.tryQuery(bytes)
    case .html: TextTrial.tryFile(bytes, ending: "html")
    case .markdown: TextTrial.tryFile(bytes, ending: "md")
    case .plainText: TextTrial.tryFile(bytes, ending: "txt")
    case .jsonLines: TextTrial.tryFile(bytes, ending: "jsonl")
    case .frontMatter:
      TextTrial.tryFile(Array("---\n".utf8) + bytes + Array("\n---\nleipä\n".utf8), ending: "md")
    case .charset: TextTrial.tryCharset(bytes)
    case .analyzer: TextTrial.tryAnalyzer(bytes)
    }
  }
}
