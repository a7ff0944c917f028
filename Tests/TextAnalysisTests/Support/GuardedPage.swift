import Glibc

/// Memory that ends where nothing can be read: one byte too far and the process dies.
final class GuardedPage {
  private let start: UnsafeMutableRawPointer
  private let size = sysconf(Int32(_SC_PAGESIZE))

  struct Failure: Error {}

  init() throws {
    let memory = mmap(nil, size * 2, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory, memory != MAP_FAILED, mprotect(memory + size, size, PROT_NONE) == 0 else {
      throw Failure()
    }
    start = memory
  }

  deinit { munmap(start, size * 2) }

  /// Calls `body` with a copy of the bytes, at most a page, that ends at the border.
  func withBytes(_ bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let place = start + (size - bytes.count)
    UnsafeMutableRawBufferPointer(start: place, count: bytes.count).copyBytes(from: bytes)
    let copy = place.assumingMemoryBound(to: UInt8.self)
    body(UnsafeBufferPointer(start: copy, count: bytes.count))
  }
}
