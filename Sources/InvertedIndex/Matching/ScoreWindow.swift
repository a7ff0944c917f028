/// Scratch sums for the passages `base ..< end` of a segment.
///
/// A window of 4 096 passages keeps every array of a query in the first two cache levels, so a list is
/// read once, in order, and the sums of its words never leave the core. Bit sets say which passages
/// were touched, so a rare word costs by its postings and not by the window.
/// Unsafe pointers: this is the inner loop of every query, and the arrays live as long as the window.
struct ScoreWindow {
  static let capacity = 4096
  static let wordCount = capacity / 64

  let sums: SumWindow
  let scratch: Scratch

  init(
    base: UInt32, end: UInt32, norms: PassageNorms, scratch: Scratch
  ) {
    sums = SumWindow(
      base: base, end: end, norms: norms, sums: scratch.frequencies, touched: scratch.readingBits,
      levels: scratch.clauseLevels)
    self.scratch = scratch
  }

  /// The arrays behind a window, allocated once a query.
  final class Scratch {
    /// Σ weight · frequency / K of the reading at hand.
    let frequencies = UnsafeMutablePointer<Float>.allocate(capacity: capacity)
    /// The best reading's score of the clause at hand.
    let clauseScores = UnsafeMutablePointer<Float>.allocate(capacity: capacity)
    /// The sum over clauses.
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: capacity)
    /// The best level of the clause at hand.
    let clauseLevels = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    /// The weights of the clauses that occur, a row for each of their levels.
    let covered = UnsafeMutablePointer<Float>.allocate(
      capacity: capacity * MatchLevelCounts.capacity)
    /// Passages touched by the reading at hand.
    let readingBits = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)
    /// Passages touched by the clause at hand.
    let clauseBits = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)
    /// Passages touched by any scored or required clause: those whose sums need clearing.
    let touchedBits = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)
    /// Touched passages that no required or excluded clause has ruled out.
    let allowedBits = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)

    init() {
      frequencies.initialize(repeating: 0, count: capacity)
      clauseScores.initialize(repeating: 0, count: capacity)
      scores.initialize(repeating: 0, count: capacity)
      clauseLevels.initialize(repeating: .max, count: capacity)
      covered.initialize(repeating: 0, count: capacity * MatchLevelCounts.capacity)
      for bits in [readingBits, clauseBits, touchedBits] {
        bits.initialize(repeating: 0, count: wordCount)
      }
      allowedBits.initialize(repeating: .max, count: wordCount)
    }

    deinit {
      frequencies.deallocate()
      clauseScores.deallocate()
      scores.deallocate()
      clauseLevels.deallocate()
      covered.deallocate()
      readingBits.deallocate()
      clauseBits.deallocate()
      touchedBits.deallocate()
      allowedBits.deallocate()
    }
  }

  /// Saturates the reading's sums, keeps the better of it and the clause's earlier readings, and
  /// clears the sums.
  func finishReading(factor: Float) {
    for word in 0..<Self.wordCount {
      var bits = scratch.readingBits[word]
      if bits == 0 { continue }
      scratch.readingBits[word] = 0
      scratch.clauseBits[word] |= bits
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        let x = scratch.frequencies[slot]
        scratch.frequencies[slot] = 0
        let score = factor * (x / (1 + x))
        if score > scratch.clauseScores[slot] { scratch.clauseScores[slot] = score }
      }
    }
  }

  /// Ends the clause at hand: adds its scores to the sums, or rules passages in or out.
  func finishClause(role: Clause.Role, coverageWeight: Float) {
    for word in 0..<Self.wordCount {
      var bits = scratch.clauseBits[word]
      scratch.clauseBits[word] = 0
      switch role {
      case .excluded:
        scratch.allowedBits[word] &= ~bits
      case .required:
        scratch.allowedBits[word] &= bits
      case .scored:
        break
      }
      if role != .excluded { scratch.touchedBits[word] |= bits }
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        let level = Int(scratch.clauseLevels[slot])
        if role != .excluded {
          scratch.scores[slot] += scratch.clauseScores[slot]
          if level < MatchLevelCounts.capacity {
            scratch.covered[level * Self.capacity + slot] += coverageWeight
          }
        }
        scratch.clauseLevels[slot] = .max
        scratch.clauseScores[slot] = 0
      }
    }
  }

  /// Calls `body` with every matching passage in order, and leaves the scratch arrays clear.
  ///
  /// A match covers what `coverage` asks of `total`, the weights of all clauses.
  func drain(
    coverage: MatchCoverage, of total: Float,
    _ body: (_ passage: UInt32, _ score: Float, _ level: UInt8) throws(IndexError) -> Void
  ) throws(IndexError) {
    for word in 0..<Self.wordCount {
      var bits = scratch.touchedBits[word]
      let allowed = scratch.allowedBits[word]
      scratch.touchedBits[word] = 0
      scratch.allowedBits[word] = .max
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        let isAllowed = allowed & (bits & ~(bits - 1)) != 0
        bits &= bits - 1
        let score = scratch.scores[slot]
        scratch.scores[slot] = 0
        var covered = InlineArray<4, Float>(repeating: 0)
        for level in 0..<MatchLevelCounts.capacity {
          covered[level] = scratch.covered[level * Self.capacity + slot]
          scratch.covered[level * Self.capacity + slot] = 0
        }
        if isAllowed, let level = coverage.level(covered: covered, of: total) {
          try body(sums.base + UInt32(slot), score, level)
        }
      }
    }
  }
}
