extension PostingsCursor {
  /// The index in its block of the first posting at or after a passage, moving to that block.
  ///
  /// Passages must be asked for in ascending order.
  mutating func lowerBound(of passage: UInt32) throws(IndexError) -> Int? {
    guard try seek(to: passage) else { return nil }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle] < passage { low = middle + 1 } else { high = middle }
    }
    return low < count ? low : nil
  }

  /// The index of a passage within its block, or nil if the list lacks it; as `lowerBound`.
  mutating func index(of passage: UInt32) throws(IndexError) -> Int? {
    guard let index = try lowerBound(of: passage), passages[index] == passage else { return nil }
    return index
  }
}
