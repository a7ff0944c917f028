/// Plain values that are appended one after the other, for inner loops.
///
/// Unsafe for speed: nothing checks that a place is below `count`.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity = 256

  init() {
    start = .allocate(capacity: capacity)
  }

  deinit {
    start.deallocate()
  }

  /// The values from a place on.
  @inline(__always)
  func values(from first: Int = 0) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: start + first, count: count - first)
  }

  /// Forgets the values and keeps the memory.
  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Takes values that were put behind the others where `reserve` made room.
  mutating func setCount(_ newCount: Int) { count = newCount }

  @inline(__always)
  mutating func append(_ value: Element) {
    if count == capacity { reserve(count * 2) }
    (start + count).initialize(to: value)
    count += 1
  }

  /// Makes room for values in all, of which those behind `count` may be anything.
  mutating func reserve(_ total: Int) {
    if total <= capacity { return }
    let new = UnsafeMutablePointer<Element>.allocate(capacity: total)
    new.moveInitialize(from: start, count: count)
    start.deallocate()
    (start, capacity) = (new, total)
  }
}
