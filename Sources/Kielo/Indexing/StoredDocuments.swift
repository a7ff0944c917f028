import Documents
import InvertedIndex

/// The documents of a commit, found by root, folder and file.
struct StoredDocuments {
  /// The documents of one file.
  struct FileDocuments {
    /// Their identities.
    var keys: [Indexer.StoredDocument: [UInt8]] = [:]
    /// The documents by the hash of what they were made from.
    var byHash: [UInt64: Indexer.StoredDocument] = [:]
  }

  private let segments: [Segment]

  init(_ snapshot: IndexSnapshot?) {
    segments = snapshot?.segments ?? []
  }

  /// How many documents there are.
  func count() throws(IndexError) -> Int {
    segments.reduce(0) { $0 + $1.liveDocumentCount }
  }

  /// Whether there are documents of a root or of a part of it.
  func hasDocuments(of part: RootList.Part) throws(IndexError) -> Bool {
    for prefix in prefixes(of: part) where try hasDocuments(withPrefix: prefix) { return true }
    return false
  }

  /// Whether a part is a file that has documents.
  func hasFile(_ part: RootList.Part) throws(IndexError) -> Bool {
    if part.path.isEmpty { return false }
    return try hasDocuments(
      withPrefix: DocumentIdentity.prefix(root: part.root, path: part.path))
  }

  /// Whether a file has documents.
  func hasFile(root: String, path: String) throws(IndexError) -> Bool {
    try hasDocuments(withPrefix: DocumentIdentity.prefix(root: root, path: path))
  }

  private func hasDocuments(withPrefix prefix: [UInt8]) throws(IndexError) -> Bool {
    for segment in segments {
      for document in try segment.documents(withKeyPrefix: prefix)
      where !segment.isDeleted(document: document) {
        return true
      }
    }
    return false
  }

  /// The documents of a file.
  func documents(of file: FileEntry) throws(IndexError) -> FileDocuments {
    let prefix = DocumentIdentity.prefix(root: file.root, path: file.relativePath)
    var result = FileDocuments()
    for (number, segment) in segments.enumerated() {
      for ordinal in try segment.documents(withKeyPrefix: prefix)
      where !segment.isDeleted(document: ordinal) {
        let document = Indexer.StoredDocument(segment: number, document: ordinal)
        let record = try DocumentRecord(ordinal, in: segment)
        result.keys[document] = try segment.documentKey(ordinal)
        result.byHash[record.contentHash] = document
      }
    }
    return result
  }

  /// The documents of a part whose file is not among `files`, with the file's relative path.
  ///
  /// Cost: one step a document and a file, for both are in the order of their paths.
  func documents(of part: RootList.Part, without files: [FileEntry]) throws(IndexError) -> [(
    document: Indexer.StoredDocument, path: [UInt8]
  )] {
    var missing: [(document: Indexer.StoredDocument, path: [UInt8])] = []
    let paths = files.map { Array($0.relativePath.utf8) }
    for (number, segment) in segments.enumerated() {
      for prefix in prefixes(of: part) {
        var place = 0
        for document in try segment.documents(withKeyPrefix: prefix)
        where !segment.isDeleted(document: document) {
          let path = DocumentIdentity.path(of: try segment.documentKey(document))
          while place < paths.count, paths[place].lexicographicallyPrecedes(path) { place += 1 }
          if place < paths.count, paths[place].elementsEqual(path) { continue }
          missing.append((.init(segment: number, document: document), Array(path)))
        }
      }
    }
    return missing
  }

  /// What the identities of a part's documents begin with: as a file and as a folder.
  private func prefixes(of part: RootList.Part) -> [[UInt8]] {
    let root = Array(part.root.utf8) + [0]
    if part.path.isEmpty { return [root] }
    let path = root + Array(part.path.utf8)
    return [path + [0], path + [UInt8(ascii: "/")]]
  }
}
