/// Bytes that are appended one after the other, for the inner loops of encoders.
///
/// Unsafe for speed: only `reserve` makes room, and `put` relies on it.
struct ByteBuffer: ~Copyable {
  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 1 << 10) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit {
    start.deallocate()
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Forgets the bytes and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Makes room for `more` bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: max(count + more, capacity * 2)) }
  }

  @inline(never)
  private mutating func grow(to newCapacity: Int) {
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    new.moveInitialize(from: start, count: count)
    start.deallocate()
    (start, capacity) = (new, newCapacity)
  }

  /// Appends a byte; there must be room.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    (start + count).initialize(to: byte)
    count += 1
  }

  /// Appends a number of at most ten bytes; there must be room.
  @inline(__always)
  mutating func put(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      put(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    put(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a number as it is; there must be room.
  @inline(__always)
  mutating func put<Value: FixedWidthInteger>(littleEndian value: Value) {
    UnsafeMutableRawPointer(start + count).storeBytes(of: value.littleEndian, as: Value.self)
    count += MemoryLayout<Value>.size
  }

  /// Appends `count` bytes.
  mutating func append(repeating byte: UInt8, count more: Int) {
    reserve(more)
    (start + count).initialize(repeating: byte, count: more)
    count += more
  }

  /// Appends bytes.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    UnsafeMutableRawPointer(start + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }
}
