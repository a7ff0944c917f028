extension PassageSearch {
  /// The arrays of a window, allocated once a query: sums a lane, levels a clause, candidates.
  final class Scratch {
    static let wordCount = windowLength / 64

    let sums: UnsafeMutablePointer<Float>
    let levels: UnsafeMutablePointer<UInt8>
    let touched = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)
    /// Passages that may be kept, as distances from the start of the window, ascending.
    let candidates = UnsafeMutablePointer<UInt16>.allocate(capacity: windowLength)
    /// What each candidate scores by the clauses read so far.
    let partial = UnsafeMutablePointer<Float>.allocate(capacity: windowLength)
    /// What each candidate scores by the clause added last.
    let last = UnsafeMutablePointer<Float>.allocate(capacity: windowLength)
    var candidateCount = 0
    /// Whether any level was noted.
    var hasLevels = false
    private var usedLanes: [Bool]
    private let clauseCount: Int

    init(lanes: Int, clauses: Int) {
      usedLanes = [Bool](repeating: false, count: lanes)
      clauseCount = clauses
      let sumCount = max(lanes, 1) * windowLength
      sums = .allocate(capacity: sumCount)
      sums.initialize(repeating: 0, count: sumCount)
      let levelCount = max(clauses, 1) * windowLength
      levels = .allocate(capacity: levelCount)
      levels.initialize(repeating: .max, count: levelCount)
      touched.initialize(repeating: 0, count: Self.wordCount)
      candidates.initialize(repeating: 0, count: windowLength)
      partial.initialize(repeating: 0, count: windowLength)
      last.initialize(repeating: 0, count: windowLength)
    }

    func use(lane: Int) { usedLanes[lane] = true }

    /// Clears what the window touched: passage by passage if they are few.
    func clear() {
      var count = 0
      for word in 0..<Self.wordCount { count += touched[word].nonzeroBitCount }
      if count < windowLength / 16 {
        for word in 0..<Self.wordCount {
          var bits = touched[word]
          while bits != 0 {
            let slot = word << 6 | bits.trailingZeroBitCount
            bits &= bits - 1
            for lane in usedLanes.indices where usedLanes[lane] {
              sums[lane * windowLength + slot] = 0
            }
            if hasLevels {
              for clause in 0..<clauseCount { levels[clause * windowLength + slot] = .max }
            }
          }
        }
      } else {
        for lane in usedLanes.indices where usedLanes[lane] {
          (sums + lane * windowLength).update(repeating: 0, count: windowLength)
        }
        if hasLevels { levels.update(repeating: .max, count: clauseCount * windowLength) }
      }
      touched.update(repeating: 0, count: Self.wordCount)
      for lane in usedLanes.indices { usedLanes[lane] = false }
      hasLevels = false
      candidateCount = 0
    }

    deinit {
      sums.deallocate()
      levels.deallocate()
      touched.deallocate()
      candidates.deallocate()
      partial.deallocate()
      last.deallocate()
    }
  }
}
