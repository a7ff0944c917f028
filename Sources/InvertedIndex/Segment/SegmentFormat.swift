/// The constants of segment and tombstone files; `FileFormat.md` is the specification.
enum SegmentFormat {
  /// "KIELOSEG"
  static let magic: [UInt8] = Array("KIELOSEG".utf8)
  static let version: UInt32 = 3
  static let oldestVersion: UInt32 = 3
  static let headerLength = 16
  static let trailerLength = 40
  static let sectionEntryLength = 32
  /// Bytes covered by one checksum: small enough that a one-word search verifies little, large enough
  /// that checksums are a four-thousandth of the file.
  static let checksumBlock = 16 * 1024
  /// Terms in a front-coded block.
  static let termsPerBlock = 32
  /// Keys of documents in a front-coded block.
  static let keysPerBlock = 16

  /// The sections, in the order of their numbers; 13 and 14 belong to tombstones alone.
  enum Section: UInt32, CaseIterable {
    case postings = 1
    case positions = 2
    case terms = 3
    case termIndex = 4
    case lengths = 5
    case partitions = 6
    case passageBlocks = 7
    case passages = 8
    case documentBlocks = 9
    case documents = 10
    case firstPassages = 11
    case statistics = 12
    case deletedDocuments = 13
    case deletedPassages = 14
    /// 15 held grams in an earlier form, which is left alone.
    case termGrams = 16
    case documentKeys = 17
    case recordDictionary = 18
    case expiries = 19

    var name: String { "section '\(self)'" }

    /// Whether a reader that does not know the section must refuse the file.
    var isRequired: Bool { self != .termGrams && self != .expiries }
  }

  /// Set in a section's flags if a reader that does not know the section must refuse the file.
  static let requiredFlag: UInt32 = 1
}
