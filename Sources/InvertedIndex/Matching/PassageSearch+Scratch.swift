extension PassageSearch {
  /// The arrays of a window, allocated once a search.
  final class Scratch {
    static let wordCount = windowLength / 64
    /// Clauses whose levels one word of `levelCodes` holds.
    static let clausesPerWord = 16
    /// Larger than any level.
    static let noLevel = UInt8.max

    /// What each passage of the window scores by the clauses that make candidates.
    let scores: UnsafeMutablePointer<Int32>
    /// The passages that have one of them, a bit each.
    let touched: UnsafeMutablePointer<UInt64>
    /// Four bits a clause: its level in the passage and 1, or 0.
    let levelCodes: UnsafeMutablePointer<UInt64>
    /// Words of `levelCodes` for a passage.
    let codeWords: Int

    // One clause: sums of its lanes, its levels, and the passages that have it.
    let rows: UnsafeMutablePointer<Float>
    let levels: UnsafeMutablePointer<UInt8>
    let clauseTouched: UnsafeMutablePointer<UInt64>

    // Candidates: passage, score so far, levels.
    let passages: UnsafeMutablePointer<UInt32>
    let candidateScores: UnsafeMutablePointer<Int32>
    let candidateCodes: UnsafeMutablePointer<UInt64>
    /// How many there are.
    var count = 0

    /// Makes arrays for clauses of at most so many lanes.
    init(lanes: Int, clauses: Int) {
      codeWords = (clauses + Self.clausesPerWord - 1) / Self.clausesPerWord
      scores = .allocate(capacity: windowLength)
      scores.initialize(repeating: 0, count: windowLength)
      touched = .allocate(capacity: Self.wordCount)
      touched.initialize(repeating: 0, count: Self.wordCount)
      levelCodes = .allocate(capacity: windowLength * max(codeWords, 1))
      levelCodes.initialize(repeating: 0, count: windowLength * codeWords)
      rows = .allocate(capacity: windowLength * max(lanes, 1))
      rows.initialize(repeating: 0, count: windowLength * lanes)
      levels = .allocate(capacity: windowLength)
      levels.initialize(repeating: Self.noLevel, count: windowLength)
      clauseTouched = .allocate(capacity: Self.wordCount)
      clauseTouched.initialize(repeating: 0, count: Self.wordCount)
      passages = .allocate(capacity: windowLength)
      candidateScores = .allocate(capacity: windowLength)
      candidateCodes = .allocate(capacity: windowLength * max(codeWords, 1))
    }

    deinit {
      scores.deallocate()
      touched.deallocate()
      levelCodes.deallocate()
      rows.deallocate()
      levels.deallocate()
      clauseTouched.deallocate()
      passages.deallocate()
      candidateScores.deallocate()
      candidateCodes.deallocate()
    }

    /// Keeps a candidate in the place of one that was dropped.
    @inline(__always)
    func keep(_ candidate: Int, at place: Int) {
      if place == candidate { return }
      passages[place] = passages[candidate]
      candidateScores[place] = candidateScores[candidate]
      for word in 0..<codeWords {
        candidateCodes[place * codeWords + word] = candidateCodes[candidate * codeWords + word]
      }
    }

    /// Notes a clause's level.
    @inline(__always)
    static func note(
      _ level: UInt8, of clause: Int, in codes: UnsafeMutablePointer<UInt64>, at place: Int,
      codeWords: Int
    ) {
      if codeWords == 0 || level >= MatchLevelCounts.capacity { return }
      codes[place * codeWords + clause / clausesPerWord] |=
        UInt64(level + 1) << UInt64(clause % clausesPerWord * 4)
    }

    /// A clause's level in a candidate, nil if it does not match by it.
    @inline(__always)
    func level(of clause: Int, in candidate: Int) -> Int? {
      let word = candidateCodes[candidate * codeWords + clause / Self.clausesPerWord]
      let code = word >> UInt64(clause % Self.clausesPerWord * 4) & 15
      return code == 0 ? nil : Int(code) - 1
    }
  }
}
