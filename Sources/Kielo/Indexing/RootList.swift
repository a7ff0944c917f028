import Glibc

/// The folders and files an index is made from, as they were given, and how other paths lie to them.
struct RootList: Equatable {
  /// A root, or a file or folder below one.
  struct Part: Hashable {
    var root: String
    /// Relative to the root; empty for the whole root.
    var path: String

    /// The folders it lies in, the root first.
    var folders: [Part] {
      if path.isEmpty { return [] }
      var folders = [Part(root: root, path: "")]
      var end = path.utf8.startIndex
      while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
        folders.append(Part(root: root, path: String(path[..<slash])))
        end = path.utf8.index(after: slash)
      }
      return folders
    }

    /// The path as users see it.
    var shown: String {
      path.isEmpty ? root : root.hasSuffix("/") ? root + path : root + "/" + path
    }
  }

  /// In the order they were given.
  private(set) var roots: [String]

  init(_ roots: [String]) {
    self.roots = roots
  }

  /// Finds the root of a path or makes it one.
  ///
  /// A path under a root is a part of it; roots under a new one give way to it.
  mutating func add(_ path: String) -> Part {
    let path = Self.normalized(path)
    if let part = part(of: path) { return part }
    roots.removeAll { Self.relative($0, to: path) != nil }
    roots.append(path)
    return Part(root: path, path: "")
  }

  /// The part of a root that a path stands for; nil if it lies under none.
  func part(of path: String) -> Part? {
    let path = Self.normalized(path)
    for root in roots {
      if let relative = Self.relative(path, to: root) { return Part(root: root, path: relative) }
    }
    // The same place by another name: through a link, absolute, or with "..".
    guard let resolved = Self.resolved(path) else { return nil }
    for root in roots {
      guard let resolvedRoot = Self.resolved(root) else { continue }
      if let relative = Self.relative(resolved, to: resolvedRoot) {
        return Part(root: root, path: relative)
      }
    }
    return nil
  }

  /// Forgets a root; false if it is none.
  mutating func remove(_ path: String) -> String? {
    guard let part = part(of: path), part.path.isEmpty else { return nil }
    roots.removeAll { $0 == part.root }
    return part.root
  }

  /// The way from a folder to a path by their names alone; empty if they are the same.
  private static func relative(_ path: String, to root: String) -> String? {
    if path == root { return "" }
    if root == ".", !path.hasPrefix("/"), !path.hasPrefix("../"), path != ".." { return path }
    let prefix = root.hasSuffix("/") ? root : root + "/"
    guard path.utf8.starts(with: prefix.utf8) else { return nil }
    let rest = String(path.dropFirst(prefix.count))
    return rest.split(separator: "/").contains("..") ? nil : rest
  }

  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(validatingCString: pointer)
  }

  /// `./Corpus/` and `Corpus//` are `Corpus`.
  private static func normalized(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let joined = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }
}
