extension PassageSearch {
  /// Reads the lists of a clause in the window, and adds what it scores there.
  mutating func read(_ clause: Int, _ base: UInt32, _ end: UInt32) throws(IndexError) {
    let state = clauses[clause]
    if state.streams.count == 1, let level = state.commonLevel {
      return try readSingle(clause, state.streams.lowerBound, level, base, end)
    }
    let (touched, levels) = (scratch.clauseTouched, scratch.levels)
    for (place, lane) in state.lanes.enumerated() {
      let row = scratch.rows + place * Self.windowLength
      for stream in lanes[lane].streams {
        let level = streams[stream].level
        try streams[stream].forEach(from: base, below: end, norms: norms) { slot, value in
          row[slot] += value
          touched[slot >> 6] |= 1 << UInt64(slot & 63)
          if level < levels[slot] { levels[slot] = level }
        }
      }
    }
    let (scores, codeWords) = (scratch.scores, scratch.codeWords)
    for word in 0..<Scratch.wordCount {
      var bits = touched[word]
      if bits == 0 { continue }
      touched[word] = 0
      scratch.touched[word] |= bits
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        var best: Float = 0
        for (place, lane) in state.lanes.enumerated() {
          let sum = scratch.rows + place * Self.windowLength + slot
          if sum.pointee == 0 { continue }
          best = max(best, Self.saturated(sum.pointee, lanes[lane].factor))
          sum.pointee = 0
        }
        scores[slot] += FixedScore.nearest(best)
        Scratch.note(
          levels[slot], of: clause, in: scratch.levelCodes, at: slot, codeWords: codeWords)
        levels[slot] = Scratch.noLevel
      }
    }
  }

  private mutating func readSingle(
    _ clause: Int, _ stream: Int, _ level: UInt8, _ base: UInt32, _ end: UInt32
  ) throws(IndexError) {
    let factor = lanes[clauses[clause].lanes.lowerBound].factor
    let (scores, touched) = (scratch.scores, scratch.touched)
    let (codes, codeWords) = (scratch.levelCodes, scratch.codeWords)
    if codeWords == 0 {
      try streams[stream].forEach(from: base, below: end, norms: norms) { slot, value in
        scores[slot] += FixedScore.nearest(Self.saturated(value, factor))
        touched[slot >> 6] |= 1 << UInt64(slot & 63)
      }
      return
    }
    try streams[stream].forEach(from: base, below: end, norms: norms) { slot, value in
      scores[slot] += FixedScore.nearest(Self.saturated(value, factor))
      touched[slot >> 6] |= 1 << UInt64(slot & 63)
      Scratch.note(level, of: clause, in: codes, at: slot, codeWords: codeWords)
    }
  }

  /// Makes candidates of the touched passages that may match and score enough, and clears the window.
  func collectCandidates(base: UInt32, least: Int32) {
    var count = 0
    let codeWords = scratch.codeWords
    for word in 0..<Scratch.wordCount {
      var bits = scratch.touched[word]
      if bits == 0 { continue }
      scratch.touched[word] = 0
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        let score = scratch.scores[slot]
        scratch.scores[slot] = 0
        let isKept = score >= least && mayMatch(base + UInt32(slot))
        if isKept {
          scratch.passages[count] = base + UInt32(slot)
          scratch.candidateScores[count] = score
        }
        for code in 0..<codeWords {
          if isKept {
            scratch.candidateCodes[count * codeWords + code] =
              scratch.levelCodes[slot * codeWords + code]
          }
          scratch.levelCodes[slot * codeWords + code] = 0
        }
        if isKept { count += 1 }
      }
    }
    scratch.count = count
  }

  @inline(__always)
  private func mayMatch(_ passage: UInt32) -> Bool {
    if request.partitions != 0, norms.partitions[Int(passage)] & request.partitions == 0 {
      return false
    }
    guard let hiddenBits else { return true }
    return hiddenBits[Int(passage >> 3)] >> UInt8(passage & 7) & 1 == 0
  }

  // MARK: - For candidates alone

  /// Adds what a clause scores, and drops the candidates with a smaller score than `least` and those
  /// that lack a required clause.
  mutating func probe(_ clause: Int, least: Int32) throws(IndexError) {
    let state = clauses[clause]
    if state.streams.count == 1, let level = state.commonLevel {
      return try probeSingle(clause, state.streams.lowerBound, level, least: least)
    }
    let hasLevels = clauses[clause].commonLevel == nil
    for (place, lane) in clauses[clause].lanes.enumerated() {
      let row = scratch.rows + place * Self.windowLength
      for stream in lanes[lane].streams { try probe(stream, row, hasLevels: hasLevels) }
    }
    keepCandidates(with: clause, least: least)
  }

  private mutating func probeSingle(_ clause: Int, _ stream: Int, _ level: UInt8, least: Int32)
    throws(IndexError)
  {
    let factor = lanes[clauses[clause].lanes.lowerBound].factor
    let isRequired = clauses[clause].role == .required
    let (passages, scores) = (scratch.passages, scratch.candidateScores)
    var kept = 0
    for candidate in 0..<scratch.count {
      let passage = passages[candidate]
      var score = scores[candidate]
      try streams[stream].seek(to: passage)
      let isFound = streams[stream].nextPassage == passage
      if isFound {
        score += FixedScore.nearest(Self.saturated(try streams[stream].value(norms), factor))
      }
      if score < least || isRequired && !isFound { continue }
      scratch.keep(candidate, at: kept)
      scores[kept] = score
      if isFound {
        Scratch.note(
          level, of: clause, in: scratch.candidateCodes, at: kept, codeWords: scratch.codeWords)
      }
      kept += 1
    }
    scratch.count = kept
  }

  /// The same for a clause whose rows hold what it has of each candidate.
  private func keepCandidates(with clause: Int, least: Int32) {
    let state = clauses[clause]
    let isRequired = state.role == .required
    var kept = 0
    for candidate in 0..<scratch.count {
      var best: Float = 0
      for (place, lane) in state.lanes.enumerated() {
        let sum = scratch.rows + place * Self.windowLength + candidate
        if sum.pointee == 0 { continue }
        best = max(best, Self.saturated(sum.pointee, lanes[lane].factor))
        sum.pointee = 0
      }
      let level = best > 0 ? state.commonLevel ?? scratch.levels[candidate] : Scratch.noLevel
      scratch.levels[candidate] = Scratch.noLevel
      let score = scratch.candidateScores[candidate] + FixedScore.nearest(best)
      if score < least || isRequired && best == 0 { continue }
      scratch.keep(candidate, at: kept)
      scratch.candidateScores[kept] = score
      Scratch.note(
        level, of: clause, in: scratch.candidateCodes, at: kept, codeWords: scratch.codeWords)
      kept += 1
    }
    scratch.count = kept
  }

  /// Adds what a stream weighs to a row, whose columns are candidates here.
  private mutating func probe(
    _ stream: Int, _ row: UnsafeMutablePointer<Float>, hasLevels: Bool
  ) throws(IndexError) {
    let (passages, levels) = (scratch.passages, scratch.levels)
    let level = streams[stream].level
    for candidate in 0..<scratch.count {
      let passage = passages[candidate]
      try streams[stream].seek(to: passage)
      let next = streams[stream].nextPassage
      if next != passage {
        if next == .max { return }
        continue
      }
      row[candidate] += try streams[stream].value(norms)
      if hasLevels, level < levels[candidate] { levels[candidate] = level }
    }
  }

  /// Drops the candidates that have an excluded clause.
  mutating func dropCandidates(with clause: Int) throws(IndexError) {
    for stream in clauses[clause].streams {
      var kept = 0
      for candidate in 0..<scratch.count {
        try streams[stream].seek(to: scratch.passages[candidate])
        if streams[stream].nextPassage == scratch.passages[candidate] { continue }
        scratch.keep(candidate, at: kept)
        kept += 1
      }
      scratch.count = kept
    }
  }

  // MARK: - Where a word occurs at its best level

  /// Makes candidates of the passages in which a clause occurs at the best level, and adds what it
  /// scores there: lists behind the last one of that level are read for them alone. Drops candidates with a
  /// smaller score than `least`.
  mutating func readBestLevel(of clause: Int, _ base: UInt32, _ end: UInt32, least: Int32)
    throws(IndexError)
  {
    let (touched, levels) = (scratch.clauseTouched, scratch.levels)
    for (place, lane) in clauses[clause].lanes.enumerated() {
      let row = scratch.rows + place * Self.windowLength
      for stream in bestStreams(of: lane) {
        let level = streams[stream].level
        try streams[stream].forEach(from: base, below: end, norms: norms) { slot, value in
          row[slot] += value
          touched[slot >> 6] |= 1 << UInt64(slot & 63)
          if level < levels[slot] { levels[slot] = level }
        }
      }
    }
    collectRows(of: clause, base: base)
    for (place, lane) in clauses[clause].lanes.enumerated() {
      let row = scratch.rows + place * Self.windowLength
      for stream in bestStreams(of: lane).upperBound..<lanes[lane].streams.upperBound {
        try probe(stream, row, hasLevels: true)
      }
    }
    keepCandidates(with: clause, least: least)
  }

  /// The streams of a lane up to the last one of the best level.
  func bestStreams(of lane: Int) -> Range<Int> {
    let range = lanes[lane].streams
    let last = range.last { streams[$0].level == 0 }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
  }

  /// Makes candidates of the passages a clause has touched, its rows moved to their columns.
  private func collectRows(of clause: Int, base: UInt32) {
    var count = 0
    for word in 0..<Scratch.wordCount {
      var bits = scratch.clauseTouched[word]
      if bits == 0 { continue }
      scratch.clauseTouched[word] = 0
      while bits != 0 {
        let slot = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        let isKept = mayMatch(base + UInt32(slot))
        // Columns never overtake the passages they come from.
        for place in 0..<clauses[clause].lanes.count {
          let row = scratch.rows + place * Self.windowLength
          let sum = row[slot]
          row[slot] = 0
          if isKept { row[count] = sum }
        }
        let level = scratch.levels[slot]
        scratch.levels[slot] = Scratch.noLevel
        if !isKept { continue }
        scratch.levels[count] = level
        scratch.passages[count] = base + UInt32(slot)
        scratch.candidateScores[count] = 0
        for code in 0..<scratch.codeWords {
          scratch.candidateCodes[count * scratch.codeWords + code] = 0
        }
        count += 1
      }
    }
    scratch.count = count
  }
}
