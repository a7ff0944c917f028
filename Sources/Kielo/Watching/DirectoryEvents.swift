import Glibc

/// What the kernel tells of changes in folders: inotify, as inotify(7) has it.
final class DirectoryEvents {
  /// One change.
  struct Event {
    /// The watch that saw it; -1 if events were lost.
    var watch: Int32
    var mask: UInt32
    /// The name in the folder, empty for the folder itself; nil if it is not UTF-8.
    var name: String?

    func has(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }
  }

  /// Changes of contents, names and rights. `IN_MODIFY` is among them: a log is written to for days before it is
  /// closed.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB)
  private static let bufferLength = 1 << 16

  private let descriptor: Int32

  init() throws(KieloError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw .watching(path: "", code: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Watches a folder.
  ///
  /// - Parameter path: the folder.
  /// - Returns: a number that stands for it under all its names; nil if it is gone or closed to us.
  /// - Throws: `KieloError.watching` if no more folders can be watched.
  func watch(_ path: String) throws(KieloError) -> Int32? {
    let watch = inotify_add_watch(descriptor, path, Self.mask)
    if watch >= 0 { return watch }
    if errno == ENOSPC || errno == ENOMEM { throw .watching(path: path, code: errno) }
    return nil
  }

  func unwatch(_ watch: Int32) { inotify_rm_watch(descriptor, watch) }

  /// Waits for events.
  ///
  /// - Parameter milliseconds: how long at most, ≥ 0.
  /// - Returns: those that have come; none after the time is over.
  func next(waiting milliseconds: Int) -> [Event] {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, Int32(clamping: milliseconds)) > 0 else { return [] }
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Self.bufferLength, alignment: MemoryLayout<inotify_event>.alignment)
    defer { buffer.deallocate() }
    let count = read(descriptor, buffer.baseAddress, buffer.count)
    var events: [Event] = []
    var place = 0
    let headLength = MemoryLayout<inotify_event>.size
    while place + headLength <= count {
      let head = buffer.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
      let end = place + headLength + Int(head.len)
      let name = buffer[(place + headLength)..<end].prefix { $0 != 0 }
      events.append(
        Event(watch: head.wd, mask: head.mask, name: String(validating: name, as: UTF8.self)))
      place = end
    }
    return events
  }
}
