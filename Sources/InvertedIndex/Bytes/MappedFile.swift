import Glibc

/// A whole file mapped read-only for the life of the object.
///
/// The file may be renamed or unlinked meanwhile. A file that another program truncates under the
/// mapping raises SIGBUS, which the command line turns into one line and exit status 2.
final class MappedFile: Sendable {
  let path: String
  /// Valid while the object lives. Empty for an empty file.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  init(path: String) throws(IndexError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(operation: "open", path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .system(operation: "stat", path: path, code: errno)
    }
    let count = Int(status.st_size)
    if count == 0 {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let base = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), base != MAP_FAILED
    else {
      throw .system(operation: "map", path: path, code: errno)
    }
    bytes = UnsafeRawBufferPointer(start: base, count: count)
  }

  /// Gives the pages read so far back to the system; a later access reads them again.
  ///
  /// For readers of whole files, whose memory would otherwise grow to the size of the file.
  func releaseMemory() {
    guard let base = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: base), bytes.count, MADV_DONTNEED)
  }

  deinit {
    if let base = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    }
  }
}
