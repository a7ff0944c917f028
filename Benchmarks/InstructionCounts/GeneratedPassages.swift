import TestSupport

/// Passages of words that are drawn by Zipf's law, the same on every machine.
struct GeneratedPassages {
  /// How many passages there are.
  static let count = 30_000
  private static let vocabularySize = 20_000
  private static let lengths = 20...100

  /// For each word the sum of its odds and of those of the words before it.
  private let odds: [Double]

  init() {
    var sum = 0.0
    odds = (0..<Self.vocabularySize).map { rank in
      // The commonest word is in most passages, as `ja` and `och` are.
      sum += 1 / Double(rank + 3)
      return sum
    }
  }

  /// The bytes of a word; words are numbered from the commonest on.
  static func term(_ word: Int) -> [UInt8] { Array("w\(word)".utf8) }

  /// The words of a passage in order.
  func words(of passage: Int) -> [Int] {
    var generator = SeededGenerator(seed: UInt64(passage) << 8)
    let length = Self.lengths.lowerBound + Self.draw(below: Self.lengths.count, &generator)
    return (0..<length).map { _ in word(&generator) }
  }

  /// Draws queries.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - lengths: of how many words; the lengths take turns.
  /// - Returns: words that differ and stand side by side in a passage.
  func queries(_ count: Int, of lengths: ClosedRange<Int>) -> [[Int]] {
    var generator = SeededGenerator(seed: 1)
    var queries: [[Int]] = []
    while queries.count < count {
      let length = lengths.lowerBound + queries.count % lengths.count
      let words = words(of: Self.draw(below: Self.count, &generator))
      let start = Self.draw(below: words.count - length, &generator)
      let query = Array(words[start..<start + length])
      if Set(query).count == length { queries.append(query) }
    }
    return queries
  }

  private func word(_ generator: inout SeededGenerator) -> Int {
    let drawn = Double(generator.next() >> 11) * 0x1p-53 * odds[odds.count - 1]
    var (low, high) = (0, odds.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if odds[middle] <= drawn { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func draw(below limit: Int, _ generator: inout SeededGenerator) -> Int {
    Int(generator.next().multipliedFullWidth(by: UInt64(limit)).high)
  }
}
