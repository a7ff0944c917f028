import Documents
import InvertedIndex

/// The steps from a document to postings by themselves, for what gives them bytes of any kind.
package struct PassageStages {
  private var passages: PassageIndexer
  private let weights = RankingWeights()

  /// Makes the steps; they keep their buffers and their memory of words.
  package init() {
    passages = PassageIndexer(kind: .language, weights: weights)
  }

  /// Cuts a document and analyses its passages; returns how many there are.
  package mutating func index(_ document: Document) -> Int {
    var builder = SegmentBuilder(parameters: weights.bm25)
    passages.add(
      document, identity: DocumentIdentity(key: document.key).encoded, to: &builder)
    return builder.passageCount
  }

  /// Whether bytes, if they are the record of a passage or of a document, stay the same record when it is
  /// encoded and decoded again.
  package static func isStable(record bytes: [UInt8]) -> Bool {
    let identity = DocumentIdentity(key: "k").encoded
    if let passage = try? PassageRecord(decoding: bytes) {
      _ = passage.line(at: passage.text.utf8.count)
      guard let again = try? PassageRecord(decoding: passage.encoded), again == passage else {
        return false
      }
    }
    if let document = try? DocumentRecord(decoding: bytes, identity: identity) {
      let encoded = document.encoded(identity: identity)
      guard let again = try? DocumentRecord(decoding: encoded, identity: identity),
        again == document
      else { return false }
    }
    return true
  }
}
