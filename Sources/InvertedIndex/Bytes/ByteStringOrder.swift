/// Sorts byte strings, eight bytes at a time.
///
/// Terms share beginnings, and so do keys; whole comparisons would read them again each time. Only
/// strings that agree in eight bytes go on to the next eight.
enum ByteStringOrder {
  private struct Item {
    /// The eight bytes at hand, the first one highest, zeros behind the end.
    var key: UInt64
    /// How many of them there are, one more if others follow.
    var left: UInt32
    var number: UInt32

    static func < (first: Self, second: Self) -> Bool {
      if first.key != second.key { return first.key < second.key }
      if first.left != second.left { return first.left < second.left }
      return first.number < second.number
    }
  }

  /// The numbers below `count` in byte order of their strings; equal strings by their numbers.
  static func sorted(count: Int, _ bytes: (UInt32) -> UnsafeRawBufferPointer) -> [UInt32] {
    var items = (0..<UInt32(count)).map { Item(key: 0, left: 0, number: $0) }
    if count > 1 { items.withUnsafeMutableBufferPointer { sort(&$0, 0..<count, from: 0, bytes) } }
    return items.map(\.number)
  }

  private static func sort(
    _ items: inout UnsafeMutableBufferPointer<Item>, _ range: Range<Int>, from offset: Int,
    _ bytes: (UInt32) -> UnsafeRawBufferPointer
  ) {
    // A loop, not a call, for what all strings share, which may be long.
    var offset = offset
    while true {
      for index in range { load(&items[index], bytes(items[index].number), offset) }
      let first = items[range.lowerBound]
      let isShared =
        first.left > 8
        && range.allSatisfy { items[$0].key == first.key && items[$0].left == first.left }
      if !isShared { break }
      offset += 8
    }
    var part = UnsafeMutableBufferPointer(rebasing: items[range])
    part.sort(by: <)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, items[end].key == items[start].key,
        items[end].left == items[start].left
      {
        end += 1
      }
      if end - start > 1, items[start].left > 8 {
        sort(&items, start..<end, from: offset + 8, bytes)
      }
      start = end
    }
  }

  private static func load(_ item: inout Item, _ bytes: UnsafeRawBufferPointer, _ offset: Int) {
    let left = bytes.count - offset
    if left >= 8 {
      item.key = UInt64(
        bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      item.left = left > 8 ? 9 : 8
      return
    }
    var key: UInt64 = 0
    for index in 0..<8 {
      key = key << 8 | (index < left ? UInt64(bytes[offset + index]) : 0)
    }
    item.key = key
    item.left = UInt32(left)
  }
}
