/// The documents of a builder by their numbers in it, for those who ask for one at a time.
///
/// An object, because reading a part of a builder copies the builder.
final class BuilderDocuments: Sendable {
  /// Their keys, one after the other, and where each begins and the last ends.
  private let keys: [UInt8]
  private let keyEnds: [Int]
  /// The numbers that tell which of two with one key stays.
  let numbers: [UInt64]
  /// When documents expire.
  private let expiries: [Int: UInt64]
  private let firstPassages: [UInt32]
  private let passageCount: Int

  init(_ builder: SegmentBuilder) {
    keys = builder.keys
    keyEnds = builder.keyEnds
    numbers = builder.numbers
    expiries = builder.expiries
    firstPassages = builder.firstPassages
    passageCount = builder.passageCount
  }

  /// How many there are.
  var count: Int { firstPassages.count }

  /// The key of a document.
  @inline(__always)
  func withKey<Result>(_ document: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    keys.withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[keyEnds[document]..<keyEnds[document + 1]]))
    }
  }

  /// The key of a document.
  func key(_ document: Int) -> [UInt8] { withKey(document) { Array($0) } }

  /// When a document expires; nil for never.
  func expiry(_ document: Int) -> UInt64? { expiries[document] }

  /// The passages of a document.
  func passages(of document: Int) -> Range<Int> {
    let end = document + 1 < count ? Int(firstPassages[document + 1]) : passageCount
    return Int(firstPassages[document])..<end
  }
}
