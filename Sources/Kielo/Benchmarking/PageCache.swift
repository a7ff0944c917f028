import Glibc

/// The system's copies of file pages in memory.
enum PageCache {
  /// Pages of files, and how many of them are in memory.
  struct Residency: Equatable {
    var pages = 0
    var resident = 0

    /// The share in memory, 0...1.
    var share: Double { pages == 0 ? 0 : Double(resident) / Double(pages) }
  }

  /// Asks the system to drop the pages of the files in a folder.
  ///
  /// It keeps pages that are mapped by a process, that are not yet written to disk, and all of file
  /// systems that live in memory; names, sizes and places of files stay known too. What it kept of the
  /// pages is told by asking.
  /// - Parameter folder: its files are dropped, those of folders in it are not.
  /// - Returns: what is in memory afterwards; files that can't be opened are left out.
  static func drop(filesIn folder: String) -> Residency {
    var result = Residency()
    guard let directory = opendir(folder) else { return result }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name else { continue }
      let descriptor = open(folder + "/" + name, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_size > 0
      else { continue }
      posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
      let file = residency(of: descriptor, size: Int(status.st_size))
      result.pages += file.pages
      result.resident += file.resident
    }
    return result
  }

  private static func residency(of descriptor: Int32, size: Int) -> Residency {
    let pageSize = max(Int(sysconf(Int32(_SC_PAGESIZE))), 1)
    let pages = (size + pageSize - 1) / pageSize
    guard let base = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), base != MAP_FAILED
    else { return Residency() }
    defer { munmap(base, size) }
    var bits = [UInt8](repeating: 0, count: pages)
    guard mincore(base, size, &bits) == 0 else { return Residency() }
    return Residency(pages: pages, resident: bits.count { $0 & 1 == 1 })
  }
}
