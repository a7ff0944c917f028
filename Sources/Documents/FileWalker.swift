import Glibc

/// A file that may hold documents.
public struct FileEntry: Sendable, Equatable {
  /// The folder or file that was given.
  public var root: String
  /// The path below the root; the file's own name if the root is a file.
  public var relativePath: String
  /// The path to open: root and relative path together.
  public var path: String
  /// Its size in bytes.
  public var size: Int
  /// Nanoseconds since 1970 when its contents last changed, as far as the file says.
  public var modificationTime: Int64
  /// Nanoseconds since 1970 when its contents or its metadata last changed.
  public var changeTime: Int64
}

/// Lists the files below a root whose names end like a format that is read.
///
/// In byte order of the relative path, so that the same files give the same index. Hidden files and
/// folders are left out. A link is followed only within the root, a folder never twice on one path.
public struct FileWalker {
  private let root: String
  private var entries: [FileEntry] = []
  private var problems: [DocumentProblem] = []
  private var folders: [String] = []
  private var resolvedRoot = ""

  private init(root: String) {
    self.root = root
  }

  /// Lists the files of a root, or of a part of it.
  ///
  /// - Parameters:
  ///   - root: a folder, or a single file.
  ///   - part: a file or folder below it by its relative path; empty for the whole root.
  /// - Returns: the files in order, and what could not be listed.
  /// - Throws: a `DocumentProblem` if the root or the part itself is missing or unreadable.
  public static func walk(_ root: String, part: String = "") throws(DocumentProblem) -> (
    files: [FileEntry], problems: [DocumentProblem]
  ) {
    var walker = FileWalker(root: root)
    var status = stat()
    guard stat(root, &status) == 0 else {
      throw DocumentProblem(path: root, reason: .unreadable(errno: errno))
    }
    if status.st_mode & S_IFMT != S_IFDIR {
      let name = root.split(separator: "/").last.map(String.init) ?? root
      walker.entries.append(entry(root: root, relative: name, path: root, status))
    } else {
      walker.resolvedRoot = resolved(root) ?? root
      let start = part.isEmpty ? root : walker.join(root, part)
      var above = [identity(status)]
      if !part.isEmpty {
        guard stat(start, &status) == 0 else {
          throw DocumentProblem(path: start, reason: .unreadable(errno: errno))
        }
        above.append(identity(status))
      }
      if !walker.isInside(start) {
        walker.problems.append(DocumentProblem(path: start, reason: .linkOutOfRoot))
      } else if part.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
        // Hidden, so a walk of the whole root would not list it either.
      } else if status.st_mode & S_IFMT == S_IFDIR {
        guard let directory = opendir(start) else {
          throw DocumentProblem(path: start, reason: .unreadable(errno: errno))
        }
        closedir(directory)
        walker.walk(relative: part, above: above)
      } else {
        walker.visit(part, above: above)
      }
    }
    let files = walker.entries.sorted {
      $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
    }
    return (files, walker.problems)
  }

  /// Lists the folders that a walk of a root, or of a folder below it, goes through.
  ///
  /// - Parameters:
  ///   - root: a folder.
  ///   - part: a folder below it by its relative path; empty for the whole root.
  /// - Returns: their relative paths, a folder before those in it; none if it is no folder or missing.
  public static func folders(_ root: String, part: String = "") -> [String] {
    let path = part.isEmpty ? root : root.hasSuffix("/") ? root + part : root + "/" + part
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [] }
    var walker = FileWalker(root: root)
    walker.resolvedRoot = resolved(root) ?? root
    guard walker.isInside(path) else { return [] }
    walker.walk(relative: part, above: [identity(status)])
    return walker.folders
  }

  private struct FolderIdentity: Equatable {
    var device: UInt
    var node: UInt
  }

  private static func identity(_ status: stat) -> FolderIdentity {
    FolderIdentity(device: UInt(status.st_dev), node: UInt(status.st_ino))
  }

  private static func entry(root: String, relative: String, path: String, _ status: stat)
    -> FileEntry
  {
    func nanoseconds(_ time: timespec) -> Int64 {
      Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
    return FileEntry(
      root: root, relativePath: relative, path: path, size: Int(status.st_size),
      modificationTime: nanoseconds(status.st_mtim), changeTime: nanoseconds(status.st_ctim))
  }

  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(validatingCString: pointer)
  }

  private mutating func walk(relative: String, above: [FolderIdentity]) {
    let folder = relative.isEmpty ? root : join(root, relative)
    folders.append(relative)
    guard let directory = opendir(folder) else {
      problems.append(DocumentProblem(path: folder, reason: .unreadable(errno: errno)))
      return
    }
    var names: [String] = []
    while let item = readdir(directory) {
      let bytes = withUnsafeBytes(of: &item.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes.first == UInt8(ascii: ".") { continue }
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        let shown = join(folder, String(decoding: bytes, as: UTF8.self))
        problems.append(DocumentProblem(path: shown, reason: .notUTF8Name))
      }
    }
    closedir(directory)
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      visit(relative.isEmpty ? name : relative + "/" + name, above: above)
    }
  }

  private mutating func visit(_ relative: String, above: [FolderIdentity]) {
    let path = join(root, relative)
    var link = stat()
    guard lstat(path, &link) == 0 else { return }
    var status = link
    if link.st_mode & S_IFMT == S_IFLNK {
      guard stat(path, &status) == 0 else {
        let code = errno
        // A link to a folder has no ending, and its documents would be missed in silence, too.
        let name = relative.split(separator: "/").last ?? ""
        if DocumentFormat(path: path) != nil || !name.contains(".") {
          let isBroken = [ENOENT, ELOOP, ENOTDIR].contains(code)
          problems.append(
            DocumentProblem(path: path, reason: isBroken ? .brokenLink : .unreadable(errno: code)))
        }
        return
      }
      guard isInside(path) else {
        if status.st_mode & S_IFMT == S_IFDIR || DocumentFormat(path: path) != nil {
          problems.append(DocumentProblem(path: path, reason: .linkOutOfRoot))
        }
        return
      }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let identity = Self.identity(status)
      if above.contains(identity) {
        problems.append(DocumentProblem(path: path, reason: .folderLoop))
      } else {
        walk(relative: relative, above: above + [identity])
      }
    case S_IFREG:
      if DocumentFormat(path: path) != nil {
        entries.append(Self.entry(root: root, relative: relative, path: path, status))
      }
    default:
      break
    }
  }

  /// Whether a path leads into the root, links followed.
  private func isInside(_ path: String) -> Bool {
    let target = Self.resolved(path) ?? ""
    return target == resolvedRoot
      || target.hasPrefix(resolvedRoot == "/" ? "/" : resolvedRoot + "/")
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
