/// A set of the numbers 0 ..< capacity, a bit each.
public struct BitSet: Sendable, Equatable {
  /// Bit n & 7 of byte n >> 3 stands for n.
  private(set) var bytes: [UInt8]
  /// How many numbers are in the set.
  public private(set) var count = 0

  /// Makes an empty set with room for the numbers 0 ..< capacity.
  public init(capacity: Int) {
    bytes = [UInt8](repeating: 0, count: (capacity + 7) / 8)
  }

  /// Makes the set that `bytes` hold.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = Array(bytes)
    count = bytes.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Whether a number is in the set.
  @inline(__always)
  public func contains(_ number: UInt32) -> Bool {
    bytes[Int(number >> 3)] >> UInt8(number & 7) & 1 == 1
  }

  /// Adds a number; tells whether it was new.
  @discardableResult
  public mutating func insert(_ number: UInt32) -> Bool {
    if contains(number) { return false }
    bytes[Int(number >> 3)] |= 1 << UInt8(number & 7)
    count += 1
    return true
  }

  /// Takes a number out.
  public mutating func remove(_ number: UInt32) {
    if !contains(number) { return }
    bytes[Int(number >> 3)] &= ~(1 << UInt8(number & 7))
    count -= 1
  }
}
