/// What makes a document the same one after an update: its root, its path below the root, and the id
/// of its record in a file of many.
struct DocumentIdentity: Equatable {
  /// The root as it was given; empty for a document added from memory.
  var root = ""
  /// The path below the root; empty for a document added from memory.
  var path = ""
  /// The record's id, or the key of a document added from memory; empty for a file of one document.
  var record = ""

  /// A document added from memory.
  init(key: String) {
    record = key
  }

  /// A document of a file.
  init(root: String, path: String, record: String) {
    self.root = root
    self.path = path
    self.record = record
  }

  /// Sorts by root, path and record. No part can hold a zero byte: paths by the system's rules,
  /// records because theirs are replaced.
  var encoded: [UInt8] {
    var bytes = Array(root.utf8)
    bytes.append(0)
    bytes += path.utf8
    bytes.append(0)
    bytes += record.utf8.map { $0 == 0 ? 1 : $0 }
    return bytes
  }

  /// The bytes that all identities of a file's documents begin with.
  static func prefix(root: String, path: String) -> [UInt8] {
    Array(root.utf8) + [0] + Array(path.utf8) + [0]
  }

  /// The path within encoded bytes.
  static func path(of encoded: [UInt8]) -> ArraySlice<UInt8> {
    guard let first = encoded.firstIndex(of: 0) else { return encoded[...] }
    return encoded[(first + 1)...].prefix { $0 != 0 }
  }

  /// The file within encoded bytes, its root and its path below it joined.
  static func file(of encoded: [UInt8]) -> String {
    let root = String(decoding: encoded.prefix { $0 != 0 }, as: UTF8.self)
    let path = String(decoding: path(of: encoded), as: UTF8.self)
    return path.isEmpty ? root : root + "/" + path
  }

  /// What users see of encoded bytes: the record's id, else the path.
  static func record(of encoded: [UInt8]) -> String {
    let parts = encoded.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    let shown = parts.count == 3 && !parts[2].isEmpty ? parts[2] : parts[min(1, parts.count - 1)]
    return String(decoding: shown, as: UTF8.self)
  }
}
