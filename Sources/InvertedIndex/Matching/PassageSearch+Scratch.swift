extension PassageSearch {
  /// The arrays of a window, allocated once a search.
  ///
  /// Lists that make candidates are summed by passage, a row of the window for each lane. What may be
  /// kept of them moves to the candidates' own columns, and the row is clear again; lists that are read
  /// for candidates alone are summed there.
  final class Scratch {
    static let wordCount = windowLength / 64
    /// Larger than any level.
    static let noLevel = UInt8.max

    private let laneCount: Int
    private let clauseCount: Int
    /// Sums by passage, and whether a lane's row has been cleared for the first time.
    private let rows: UnsafeMutablePointer<Float>
    private let isRowReady: UnsafeMutablePointer<Bool>
    /// Levels by passage, likewise.
    private let levelRows: UnsafeMutablePointer<UInt8>
    private let isLevelRowReady: UnsafeMutablePointer<Bool>
    /// A bit a passage of the window.
    let touched: UnsafeMutablePointer<UInt64>

    /// Sums and levels by candidate.
    private let columns: UnsafeMutablePointer<Float>
    private let levelColumns: UnsafeMutablePointer<UInt8>
    /// The candidates' passages, ascending.
    let passages: UnsafeMutablePointer<UInt32>
    /// What each candidate scores by the clauses read so far.
    let partial: UnsafeMutablePointer<Float>
    /// The candidates that may still be kept, ascending.
    let live: UnsafeMutablePointer<UInt16>
    var liveCount = 0

    init(lanes: Int, clauses: Int) {
      laneCount = lanes
      clauseCount = clauses
      rows = .allocate(capacity: max(lanes, 1) * windowLength)
      columns = .allocate(capacity: max(lanes, 1) * windowLength)
      isRowReady = .allocate(capacity: max(lanes, 1))
      isRowReady.initialize(repeating: false, count: lanes)
      levelRows = .allocate(capacity: max(clauses, 1) * windowLength)
      levelColumns = .allocate(capacity: max(clauses, 1) * windowLength)
      isLevelRowReady = .allocate(capacity: max(clauses, 1))
      isLevelRowReady.initialize(repeating: false, count: clauses)
      touched = .allocate(capacity: Self.wordCount)
      touched.initialize(repeating: 0, count: Self.wordCount)
      passages = .allocate(capacity: windowLength)
      partial = .allocate(capacity: windowLength)
      live = .allocate(capacity: windowLength)
    }

    deinit {
      rows.deallocate()
      columns.deallocate()
      isRowReady.deallocate()
      levelRows.deallocate()
      levelColumns.deallocate()
      isLevelRowReady.deallocate()
      touched.deallocate()
      passages.deallocate()
      partial.deallocate()
      live.deallocate()
    }

    /// The sums of a lane by passage of the window; 0 for those without.
    func row(_ lane: Int) -> UnsafeMutablePointer<Float> {
      let row = rows + lane * windowLength
      if !isRowReady[lane] {
        row.initialize(repeating: 0, count: windowLength)
        isRowReady[lane] = true
      }
      return row
    }

    /// The levels of a clause by passage of the window.
    func levelRow(_ clause: Int) -> UnsafeMutablePointer<UInt8> {
      let row = levelRows + clause * windowLength
      if !isLevelRowReady[clause] {
        row.initialize(repeating: Self.noLevel, count: windowLength)
        isLevelRowReady[clause] = true
      }
      return row
    }

    /// The sums of a lane by candidate.
    @inline(__always)
    func column(_ lane: Int) -> UnsafeMutablePointer<Float> { columns + lane * windowLength }

    /// The levels of a clause by candidate.
    @inline(__always)
    func levelColumn(_ clause: Int) -> UnsafeMutablePointer<UInt8> {
      levelColumns + clause * windowLength
    }
  }
}
