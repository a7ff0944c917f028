import Glibc
import Synchronization

/// The right to write to an index folder, held by one process at a time until the object goes.
///
/// flock on `write.lock`: the kernel gives it back however the process ends. The file says who holds
/// it, for the message another writer prints; its contents decide nothing.
public final class WriteLock: Sendable {
  static let fileName = "write.lock"
  private let descriptor: Int32
  private let isReleased = Atomic(false)

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - directory: the index folder.
  ///   - files: what says whether the lock file is shared.
  ///   - seconds: how long to wait for another writer, ≥ 0.
  /// - Throws: `IndexError.locked` naming the holder.
  init(directory: String, files: FileSystem, waiting seconds: Double) throws(IndexError) {
    let path = directory + "/" + Self.fileName
    _ = try files.before(.open(path))
    // Kept in a variable until the lock is held: an initializer that throws after it has set every
    // property runs deinit, which would empty and close a descriptor that may be another's by then.
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, files.isShared ? 0o666 : 0o600)
    guard descriptor >= 0 else { throw .system(operation: "lock", path: path, code: errno) }
    var remaining = seconds
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      let holder = code == EWOULDBLOCK ? Self.holder(descriptor) : ""
      guard code == EWOULDBLOCK || code == EINTR, remaining > 0 else {
        close(descriptor)
        if code == EWOULDBLOCK { throw .locked(path: directory, holder: holder) }
        throw .system(operation: "lock", path: path, code: code)
      }
      let pause = min(remaining, 0.05)
      usleep(UInt32(pause * 1_000_000))
      remaining -= pause
    }
    let text = Array("process \(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    self.descriptor = descriptor
  }

  deinit {
    release()
  }

  /// Gives the right back before the object goes; a second call does nothing.
  public func release() {
    if isReleased.exchange(true, ordering: .acquiringAndReleasing) { return }
    ftruncate(descriptor, 0)
    // Closing alone would leave the lock with a child process that was forked meanwhile and has not
    // called exec yet: it shares the open file.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let line = bytes.prefix(max(count, 0)).prefix { $0 >= 0x20 && $0 < 0x7f }
    return line.isEmpty ? "unknown process" : String(decoding: line, as: UTF8.self)
  }
}
