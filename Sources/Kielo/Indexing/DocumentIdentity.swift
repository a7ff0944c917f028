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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(root.utf8.count + path.utf8.count + record.utf8.count + 2)
    bytes += root.utf8
    bytes.append(0)
    bytes += path.utf8
    bytes.append(0)
    let start = bytes.count
    bytes += record.utf8
    for index in start..<bytes.count where bytes[index] == 0 { bytes[index] = 1 }
    return bytes
  }

  /// The bytes that all identities of a file's documents begin with.
  static func prefix(root: String, path: String) -> [UInt8] {
    Array(root.utf8) + [0] + Array(path.utf8) + [0]
  }

  /// Whether a file is the one within encoded bytes, without a string made of them.
  static func isFile(_ file: String, of encoded: [UInt8]) -> Bool {
    let root = encoded.prefix { $0 != 0 }
    let path = path(of: encoded)
    let name = file.utf8
    if path.isEmpty { return name.elementsEqual(root) }
    guard name.count == root.count + 1 + path.count else { return false }
    let end = name.index(name.startIndex, offsetBy: root.count)
    return name[..<end].elementsEqual(root) && name[end] == UInt8(ascii: "/")
      && name[name.index(after: end)...].elementsEqual(path)
  }

  /// Whether a record's id is the one within encoded bytes, without a string made of them.
  static func isRecord(_ id: String, of encoded: [UInt8]) -> Bool {
    let name = id.utf8
    // Without a record the path is shown.
    if encoded.last == 0 { return name.elementsEqual(path(of: encoded)) }
    return encoded.count > name.count && encoded[encoded.count - name.count - 1] == 0
      && encoded.suffix(name.count).elementsEqual(name)
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
