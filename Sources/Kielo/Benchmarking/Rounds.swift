import Glibc

/// Deals out the queries of a benchmark, round after round, and keeps the times.
struct Rounds: Sendable {
  /// Nanoseconds of CLOCK_MONOTONIC, which no setting of the time of day moves.
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The times of each query.
  private(set) var times: [[UInt64]]
  /// Nanoseconds from `start` to the last `finish`.
  private(set) var elapsed: UInt64 = 0
  /// Rounds begun.
  private(set) var count = 0
  private(set) var failure: KieloError?

  private let repetitions: Int
  private let limit: UInt64?
  private var startTime: UInt64 = 0
  private var place = 0
  private var isOver = false

  /// Whole rounds over so many queries, until there were `repetitions` of them or `seconds` are over; the
  /// first is always whole.
  init(queries: Int, repetitions: Int, seconds: Double? = nil) {
    times = [[UInt64]](repeating: [], count: queries)
    self.repetitions = repetitions
    limit = seconds.map { UInt64(max($0, 0) * 1e9) }
  }

  mutating func start() { startTime = Self.now }

  /// The next query; nil if the last round is dealt out.
  mutating func next() -> Int? {
    if isOver || times.isEmpty { return nil }
    if place == 0 {
      let isLate = limit.map { count > 0 && Self.now - startTime >= $0 } ?? false
      guard count < repetitions, !isLate else {
        isOver = true
        return nil
      }
      count += 1
    }
    defer { place = (place + 1) % times.count }
    return place
  }

  /// Ends the run.
  mutating func fail(_ error: KieloError) {
    isOver = true
    if failure == nil { failure = error }
  }

  /// Takes the times of a thread that has no more to do.
  mutating func finish(_ taken: [(query: Int, nanoseconds: UInt64)]) {
    elapsed = max(elapsed, Self.now - startTime)
    for (query, time) in taken { times[query].append(time) }
  }
}
