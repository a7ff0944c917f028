/// Positions of a posting: an array that keeps its memory, written and read without checks in the innermost
/// loop of phrases and merges.
final class PositionList {
  private var base = UnsafeMutablePointer<UInt32>.allocate(capacity: 32)
  private var capacity = 32
  private(set) var count = 0

  deinit { base.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// Valid until positions are added.
  var values: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: base, count: count) }

  func removeAll() { count = 0 }

  /// Makes room for more positions.
  @inline(__always)
  func reserve(_ more: Int) {
    if count + more > capacity { grow(count + more) }
  }

  @inline(never)
  private func grow(_ wanted: Int) {
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * wanted)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = 2 * wanted
  }

  /// Appends a position, for which room has been made.
  @inline(__always)
  func append(_ position: UInt32) {
    base[count] = position
    count += 1
  }

  func sort() {
    var values = UnsafeMutableBufferPointer(start: base, count: count)
    values.sort()
  }

  /// Whether a position is among them, which ascend.
  ///
  /// Most passages have a word a few times.
  @inline(__always)
  func contains(_ position: UInt32) -> Bool {
    var (low, high) = (0, count)
    while high - low > 8 {
      let middle = (low + high) / 2
      if base[middle] < position { low = middle + 1 } else { high = middle + 1 }
    }
    while low < high {
      if base[low] >= position { return base[low] == position }
      low += 1
    }
    return false
  }
}
