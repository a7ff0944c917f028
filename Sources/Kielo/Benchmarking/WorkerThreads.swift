import Glibc

/// A number of threads that run the same body at the same time.
enum WorkerThreads {
  private final class Job: Sendable {
    let number: Int
    let body: @Sendable (Int) -> Void

    init(number: Int, body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }
  }

  /// Runs `body` with the numbers 0 ..< count and waits for all; a single one on the thread at hand.
  ///
  /// Where the system has no more threads, fewer run.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    for number in 1..<max(count, 1) {
      let job = Unmanaged.passRetained(Job(number: number, body: body))
      var thread = pthread_t()
      let failure = pthread_create(
        &thread, nil,
        { pointer in
          guard let pointer else { return nil }
          let job = Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue()
          job.body(job.number)
          return nil
        }, job.toOpaque())
      if failure == 0 { threads.append(thread) } else { job.release() }
    }
    body(0)
    for thread in threads { pthread_join(thread, nil) }
  }
}
