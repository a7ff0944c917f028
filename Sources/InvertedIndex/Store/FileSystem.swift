import Glibc

/// All access to the files of an index goes through here, so that a test can have any single call
/// fail, come late, be cut short or be the last one of its process.
public struct FileSystem: Sendable {
  /// What is about to happen to which path.
  public enum Operation: Sendable, Equatable {
    case makeDirectory(String)
    case list(String)
    case open(String)
    case create(String)
    case write(String, byteCount: Int)
    case synchronize(String)
    case synchronizeDirectory(String)
    case rename(String, to: String)
    case remove(String)

    /// Whether files are as they were afterwards.
    public var isReading: Bool {
      switch self {
      case .list, .open: true
      default: false
      }
    }
  }

  /// How far an operation may go.
  public enum Permission: Sendable, Equatable {
    /// It is done.
    case whole
    /// A write stops after so many bytes and fails as on a full disk; anything else is done.
    case cut(byteCount: Int)
  }

  /// Called before every operation; what it throws, the operation throws, with nothing done.
  public var before: @Sendable (Operation) throws(IndexError) -> Permission
  /// Whether files are made readable for others, as the umask allows.
  public var isShared: Bool

  /// The real file system.
  public init(
    isShared: Bool = false,
    before: @escaping @Sendable (Operation) throws(IndexError) -> Permission = { _ in .whole }
  ) {
    self.isShared = isShared
    self.before = before
  }

  // MARK: - Reading

  /// The names in a directory, but for those that are not UTF-8; in no order.
  func names(in path: String) throws(IndexError) -> [String] {
    _ = try before(.list(path))
    guard let directory = opendir(path) else {
      throw .system(operation: "open folder", path: path, code: errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let name { names.append(name) }
    }
    return names
  }

  /// Maps a whole file.
  func map(_ path: String) throws(IndexError) -> MappedFile {
    _ = try before(.open(path))
    return try MappedFile(path: path)
  }

  // MARK: - Writing

  /// Makes a directory if it is missing, and its parents.
  func makeDirectory(_ path: String) throws(IndexError) {
    _ = try before(.makeDirectory(path))
    if mkdir(path, isShared ? 0o777 : 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .system(operation: "make folder", path: path, code: errno)
    }
    try makeDirectory(String(path[..<slash]))
    guard mkdir(path, isShared ? 0o777 : 0o700) == 0 || errno == EEXIST else {
      throw .system(operation: "make folder", path: path, code: errno)
    }
  }

  /// Creates an empty file for writing, in place of one that is there.
  func create(_ path: String) throws(IndexError) -> OutputFile {
    _ = try before(.create(path))
    let mode: mode_t = isShared ? 0o666 : 0o600
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw .system(operation: "create", path: path, code: errno) }
    return OutputFile(path: path, descriptor: descriptor, files: self)
  }

  /// Makes a directory's entries durable.
  func synchronizeDirectory(_ path: String) throws(IndexError) {
    _ = try before(.synchronizeDirectory(path))
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(operation: "open folder", path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .system(operation: "synchronize folder", path: path, code: errno)
    }
  }

  /// Renames a file over another.
  func rename(_ path: String, to target: String) throws(IndexError) {
    _ = try before(.rename(path, to: target))
    guard Glibc.rename(path, target) == 0 else {
      throw .system(operation: "rename to \(target)", path: path, code: errno)
    }
  }

  /// Removes a file; one that is not there is no error.
  func remove(_ path: String) throws(IndexError) {
    _ = try before(.remove(path))
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .system(operation: "remove", path: path, code: errno)
    }
  }
}
