/// Counts how many grams of a word each term of a segment has.
///
/// A byte a term, all 0 between calls, so that a query of many words clears no more than it has touched.
/// Not for use from several threads at a time.
public final class GramCounts {
  /// The largest count, so that eight of them are compared in one step.
  static let most: UInt8 = 127

  private var counts = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
  private var capacity = 0
  private var termCount = 0
  /// The first term that was counted, and the one behind the last.
  private var (start, end) = (0, 0)

  /// Makes room for no term; it grows when it is used.
  public init() {}

  deinit { counts.deallocate() }

  /// Makes room for so many terms.
  func prepare(_ termCount: Int) {
    self.termCount = termCount
    (start, end) = (termCount, 0)
    // So many counts are read at a time, those behind the last being 0.
    if termCount + 32 <= capacity { return }
    counts.deallocate()
    capacity = termCount + 32
    counts = .allocate(capacity: capacity)
    counts.initialize(repeating: 0, count: capacity)
  }

  /// Adds one to the count of every term of a list; false if the list doesn't fit.
  ///
  /// At most `most` lists are added between calls of `drain`.
  func add(_ list: UnsafeRawBufferPointer) -> Bool {
    guard var next = list.baseAddress else { return true }
    let stop = next + list.count
    let (counts, termCount) = (counts, termCount)
    var ordinal = 0
    var first: Int?
    while next < stop {
      var gap = Int(next.load(as: UInt8.self))
      next += 1
      if gap >= 0x80 {
        guard let rest = Self.rest(of: &next, stop) else { return damaged() }
        gap = gap & 0x7f | rest << 7
      }
      ordinal += gap
      guard ordinal < termCount else { return damaged() }
      if first == nil { first = ordinal }
      counts[ordinal] &+= 1
    }
    start = min(start, first ?? start)
    end = max(end, ordinal + 1)
    return true
  }

  /// The bytes of a number behind the first; nil if it does not end.
  private static func rest(of next: inout UnsafeRawPointer, _ stop: UnsafeRawPointer) -> Int? {
    var value = 0
    var shift = 0
    while next < stop, shift < 28 {
      let byte = Int(next.load(as: UInt8.self))
      next += 1
      value |= (byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// Has everything cleared by the next `drain`.
  private func damaged() -> Bool {
    (start, end) = (0, termCount)
    return false
  }

  /// Calls `body` with every term that was counted at least so often, in order, and clears all counts.
  func drain(atLeast least: UInt8, _ body: (_ term: Int, _ count: UInt8) -> Void) {
    if start >= end { return }
    // Adding 128 − least carries into the high bit of those that are enough.
    let carry = UInt64(0x80 - least) &* 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    func eight(_ index: Int) -> UInt64 {
      UnsafeRawPointer(counts + index).loadUnaligned(as: UInt64.self)
    }
    var index = start
    while index < end {
      // Mostly none of 32 is enough.
      let any =
        (eight(index) &+ carry) | (eight(index + 8) &+ carry) | (eight(index + 16) &+ carry)
        | (eight(index + 24) &+ carry)
      if any & highBits != 0 {
        for group in stride(from: index, to: index + 32, by: 8) {
          var enough = (eight(group) &+ carry) & highBits
          while enough != 0 {
            let place = group + enough.trailingZeroBitCount / 8
            enough &= enough - 1
            body(place, counts[place])
          }
        }
      }
      index += 32
    }
    (counts + start).update(repeating: 0, count: end - start)
  }
}
