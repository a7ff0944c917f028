import Documents
import InvertedIndex

/// What the files looked like when they were last read, so that unchanged ones need not be read again.
///
/// A cache beside the index: it belongs to one commit, and without it every file is read and hashed.
/// `FileScan+Files.swift` says how it is kept.
struct FileScan {
  /// Size and times of a file.
  struct Entry: Equatable {
    var relativePath: String
    var size: Int
    var modificationTime: Int64
    var changeTime: Int64
  }

  /// Nanoseconds before a run began within which a change is not trusted to have a time of its own: a
  /// file may change again in the same tick, and the coarsest ticks, of FAT, are two seconds.
  private static let coarsestTick: Int64 = 2_000_000_000

  /// Entries by root, ascending by path.
  private(set) var roots: [String: [Entry]] = [:]
  /// What the file of all entries holds, and the commit it was written for; nil if there is none.
  var written: (generation: UInt64, roots: [String: [Entry]])?

  /// An empty scan.
  init() {}

  init(roots: [String: [Entry]], written: (generation: UInt64, roots: [String: [Entry]])?) {
    self.roots = roots
    self.written = written
  }

  /// The entries of a root below a part of it, by path.
  func entries(of root: String, part: String) -> ArraySlice<Entry> {
    let entries = roots[root] ?? []
    if part.isEmpty { return entries[...] }
    return entries.filter { Self.lies($0.relativePath, in: part) }[...]
  }

  /// Takes the entries of a part of a root in place of those it had.
  mutating func replace(_ new: [Entry], of root: String, part: String) {
    guard !part.isEmpty, let old = roots[root] else {
      roots[root] = new
      return
    }
    roots[root] = (old.filter { !Self.lies($0.relativePath, in: part) } + new).sorted {
      $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
    }
  }

  /// Forgets every root but these.
  mutating func keep(_ kept: [String]) {
    roots = roots.filter { kept.contains($0.key) }
  }

  /// The entry of a file that was just read.
  ///
  /// - Parameters:
  ///   - file: as it was listed before it was read.
  ///   - start: nanoseconds since 1970 when the run began.
  /// - Returns: nil if the file changed so late that its next change may look the same.
  static func entry(of file: FileEntry, runStart start: Int64) -> Entry? {
    guard max(file.modificationTime, file.changeTime) < start - coarsestTick else { return nil }
    return Entry(
      relativePath: file.relativePath, size: file.size, modificationTime: file.modificationTime,
      changeTime: file.changeTime)
  }

  private static func lies(_ path: String, in part: String) -> Bool {
    path == part
      || path.utf8.starts(with: part.utf8)
        && path.utf8.dropFirst(part.utf8.count).first == UInt8(ascii: "/")
  }
}

extension FileScan.Entry {
  /// Whether a file looks as it did.
  func matches(_ file: FileEntry) -> Bool {
    size == file.size && modificationTime == file.modificationTime
      && changeTime == file.changeTime
  }
}
