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
}
