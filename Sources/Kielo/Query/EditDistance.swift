/// How many letters two words differ by.
enum EditDistance {
  /// Whether one word becomes the other by at most `limit` changes: a letter more, less or another, or
  /// two neighbours in the wrong order.
  ///
  /// Cost: the product of the lengths. Source: F. Damerau, "A technique for computer detection and
  /// correction of spelling errors" (1964), with each letter changed once at most.
  static func isWithin(
    _ limit: Int, _ left: [Unicode.Scalar], _ right: [Unicode.Scalar]
  ) -> Bool {
    if abs(left.count - right.count) > limit { return false }
    var before = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = previous
    for row in left.indices {
      current[0] = row + 1
      for column in right.indices {
        let isSame = left[row] == right[column]
        var least = min(
          previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        current[column + 1] = least
      }
      (before, previous, current) = (previous, current, before)
    }
    return previous[right.count] <= limit
  }

  /// How many changes a word of so many letters may have and still be taken for a misspelling.
  static func allowance(length: Int) -> Int {
    length < 5 ? 0 : length < 9 ? 1 : 2
  }
}
