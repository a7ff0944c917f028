/// Walks one list of postings (or a phrase's occurrences) window by window and adds to a word's
/// frequency sums.
///
/// Kept as a struct in one module, its inner loop over plain pointers: a posting costs a load, a
/// multiply and an add, never a call.
struct EvidenceStream {
  private enum Source {
    case postings(PostingsCursor)
    case list(PhraseOccurrences)
  }

  private var source: Source
  private let weight: Float
  let level: UInt8
  /// Position of the next posting within the current block.
  private var next = 0
  /// The next posting's passage, or `UInt32.max` at the end.
  private(set) var nextPassage: UInt32 = 0

  init(postings cursor: PostingsCursor, weight: Float, level: UInt8) throws(IndexError) {
    source = .postings(cursor)
    self.weight = weight
    self.level = level
    try loadBlock()
  }

  init(phrase occurrences: PhraseOccurrences, weight: Float, level: UInt8) {
    source = .list(occurrences)
    self.weight = weight
    self.level = level
    nextPassage = occurrences.passages.first ?? .max
  }

  private mutating func loadBlock() throws(IndexError) {
    guard case .postings(var cursor) = source else { return }
    next = 0
    if try cursor.nextBlock(), cursor.count > 0 {
      try cursor.loadFrequencies()
      nextPassage = cursor.passages[0]
    } else {
      nextPassage = .max
    }
    source = .postings(cursor)
  }

  /// Skips the postings before `passage`, whole blocks without decoding them.
  private mutating func skip(to passage: UInt32) throws(IndexError) {
    switch source {
    case .postings(var cursor):
      let index = try cursor.lowerBound(of: passage)
      if index != nil { try cursor.loadFrequencies() }
      next = index ?? 0
      nextPassage = index.map { cursor.passages[$0] } ?? .max
      source = .postings(cursor)
    case .list(let occurrences):
      next =
        occurrences.passages[next...].firstIndex { $0 >= passage } ?? occurrences.passages.count
      nextPassage = next < occurrences.passages.count ? occurrences.passages[next] : .max
    }
  }

  /// Adds weight · frequency / K for every posting below `window.end`.
  mutating func accumulate(into window: SumWindow) throws(IndexError) {
    // Only a list that makes no match, excluded or supporting, can lag behind the window.
    if nextPassage < window.base { try skip(to: window.base) }
    while nextPassage < window.end {
      switch source {
      case .postings(let cursor):
        next = window.add(
          passages: cursor.passages, frequencies: cursor.frequencies, from: next,
          count: cursor.count, weight: weight, level: level)
        if next < cursor.count {
          nextPassage = cursor.passages[next]
          return
        }
        try loadBlock()
      case .list(let occurrences):
        let start = next
        next =
          occurrences.withPointers { passages, frequencies, count in
            window.add(
              passages: passages, frequencies: frequencies, from: start, count: count,
              weight: weight, level: level)
          } ?? 0
        nextPassage =
          next < occurrences.passages.count ? occurrences.passages[next] : .max
      }
    }
  }

  // MARK: - Bounds

  /// How many postings the list has.
  var count: Int {
    switch source {
    case .postings(let cursor): cursor.documentFrequency
    case .list(let occurrences): occurrences.passages.count
    }
  }

  /// The entries of the list's blocks; nil for a list of one block and for a phrase.
  func blockBounds() throws(IndexError) -> BlockBounds? {
    guard case .postings(let cursor) = source else { return nil }
    return try cursor.blockBounds()
  }

  /// The largest weight · frequency / K of the block at hand, or of all occurrences of a phrase.
  func maximum(_ norms: PassageNorms) -> Float {
    switch source {
    case .postings(let cursor):
      var most: Float = 0
      for index in 0..<cursor.count {
        let x = Float(cursor.frequencies[index]) * norms.inverseNorm(of: cursor.passages[index])
        most = max(most, x)
      }
      return weight * most
    case .list(let occurrences):
      return weight
        * zip(occurrences.passages, occurrences.frequencies).reduce(0) {
          max($0, Float($1.1) * norms.inverseNorm(of: $1.0))
        }
    }
  }

  /// A bound of frequency / K as a bound of weight · frequency / K.
  func weighted(_ bound: Float) -> Float { weight * bound }
}
