import Documents
import InvertedIndex

/// What the index stores of a document beside its passages.
struct DocumentRecord: Equatable {
  /// Tells whether the document has changed since it was read.
  var contentHash: UInt64
  /// The file as it was given to the indexer, for `file:line`.
  var path: String
  /// The key as users see it: the path below its root, or the record's id.
  var key: String
  var title: String
  /// As declared; nil if the document declares none.
  var declaredLanguage: String?
  var date: String?
  var expires: String?
  var twin: String?
  var url: String?

  init(_ document: Document) {
    contentHash = document.contentHash
    path = document.path
    key = document.key
    title = document.title
    declaredLanguage = document.language
    date = document.date
    expires = document.expires
    twin = document.twin
    url = document.url
  }

  /// - Parameters:
  ///   - bytes: the record.
  ///   - identity: the key of the document in the segment.
  /// - Throws: `RecordDecoder.Truncated` if the record ends early.
  init(decoding bytes: [UInt8], identity: [UInt8]) throws(RecordDecoder.Truncated) {
    var decoder = RecordDecoder(bytes)
    contentHash = try decoder.fixedInteger()
    path = try decoder.optionalString() ?? DocumentIdentity.file(of: identity)
    key = try decoder.optionalString() ?? DocumentIdentity.record(of: identity)
    title = try decoder.string()
    declaredLanguage = try decoder.optionalString()
    date = try decoder.optionalString()
    expires = try decoder.optionalString()
    twin = try decoder.optionalString()
    url = try decoder.optionalString()
  }

  /// The record for a document with this identity; what the identity says is not said again.
  func encoded(identity: [UInt8]) -> [UInt8] {
    var encoder = RecordEncoder(capacity: title.utf8.count + 128)
    encoder.append(fixed: contentHash)
    encoder.append(DocumentIdentity.isFile(path, of: identity) ? nil : path)
    encoder.append(DocumentIdentity.isRecord(key, of: identity) ? nil : key)
    encoder.append(title)
    for field in [declaredLanguage, date, expires, twin, url] { encoder.append(field) }
    return encoder.bytes
  }
}

extension DocumentRecord {
  /// Reads the record of a document in a segment.
  init(_ number: UInt32, in segment: Segment) throws(IndexError) {
    try self.init(stored: segment.documentRecord(number), number: number, in: segment)
  }

  /// Decodes the record of a document in a segment.
  init(stored bytes: [UInt8], number: UInt32, in segment: Segment) throws(IndexError) {
    let identity = try segment.documentKey(number)
    do throws(RecordDecoder.Truncated) {
      try self.init(decoding: bytes, identity: identity)
    } catch {
      throw .damaged(
        file: segment.path, section: "document \(number)", offset: 0,
        what: "its record is cut short")
    }
  }
}
