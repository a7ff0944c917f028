import Glibc

extension IndexDirectory {
  /// Deletes every file of ours that the newest manifest does not name: earlier commits, what interrupted
  /// runs left, and the folder of damaged files with all that is in it.
  ///
  /// - Parameter lock: the right to write.
  /// - Throws: `IndexError`; what is not deleted then, the next call deletes.
  public func removeAllButNewest(_ lock: borrowing WriteLock) throws(IndexError) {
    let named = try namedFiles(ofNewest: 1)
    for name in try fileNames().sorted() where !named.contains(name) && Self.isOwn(name) {
      try files.remove(path + "/" + name)
    }
    let folder = path + "/" + Self.damagedFolder
    var status = stat()
    if lstat(folder, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR {
        try files.removeFolder(folder)
      } else {
        try files.remove(folder)
      }
    }
    try files.synchronizeDirectory(path)
  }
}

extension FileSystem {
  /// Removes a folder with everything in it; a link is removed, not followed.
  func removeFolder(_ path: String) throws(IndexError) {
    for name in try names(in: path) where name != "." && name != ".." {
      let entry = path + "/" + name
      var status = stat()
      if lstat(entry, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        try removeFolder(entry)
      } else {
        try remove(entry)
      }
    }
    _ = try before(.remove(path))
    guard rmdir(path) == 0 || errno == ENOENT else {
      throw .system(operation: "remove folder", path: path, code: errno)
    }
  }
}
