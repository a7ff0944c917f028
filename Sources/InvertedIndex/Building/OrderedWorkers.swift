import Glibc

/// Threads that work on inputs side by side and hand back the outputs in the order of the inputs.
///
/// One thread submits and takes: it must take an output whenever `isFull`. With a count of 1 the work
/// is done in `submit` and there are no threads. The threads end with the object, after the work at
/// hand.
public final class OrderedWorkers<Input: Sendable, Output: Sendable> {
  private let threads: [pthread_t]
  private let queue: WorkQueue<Input, Output>
  private let capacity: Int

  /// Starts threads.
  ///
  /// - Parameters:
  ///   - count: how many work at a time, ≥ 1; fewer if the system has no more threads.
  ///   - work: gets the number of the thread below `count`, which works on nothing else meanwhile.
  public init(count: Int, work: @escaping @Sendable (_ worker: Int, Input) -> Output) {
    let queue = WorkQueue<Input, Output>(capacity: max(count, 1) * 3, work: work)
    var threads: [pthread_t] = []
    if count > 1 {
      for number in 0..<count {
        if let thread = ThreadBody({ queue.run(number) }).start() { threads.append(thread) }
      }
    }
    self.threads = threads
    self.queue = queue
    capacity = queue.capacity
  }

  deinit {
    queue.stop()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Outputs that were not taken yet, ready or not.
  public private(set) var outstanding = 0
  /// Whether an output must be taken before the next input.
  public var isFull: Bool { outstanding == (threads.isEmpty ? 1 : capacity) }

  /// Hands an input over.
  public func submit(_ input: Input) {
    precondition(!isFull, "an output must be taken first")
    outstanding += 1
    queue.submit(input)
    if threads.isEmpty { queue.runOne() }
  }

  /// The outputs of all inputs, in their order.
  static func map(
    _ inputs: some Collection<Input>, threads: Int, _ work: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    let workers = OrderedWorkers(count: min(threads, inputs.count)) { work($1) }
    var outputs: [Output] = []
    for input in inputs {
      if workers.isFull, let output = workers.take() { outputs.append(output) }
      workers.submit(input)
    }
    while let output = workers.take() { outputs.append(output) }
    return outputs
  }

  /// The output of the oldest input that was not taken yet, when it is ready; nil if there is none.
  public func take() -> Output? {
    if outstanding == 0 { return nil }
    outstanding -= 1
    return queue.take()
  }
}

/// What a thread does; held by the thread alone.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }

  /// Starts a thread; nil if the system has no more.
  func start() -> pthread_t? {
    let body = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    if status == 0 { return thread }
    body.release()
    return nil
  }
}

/// Inputs on their way to outputs; what changes is guarded by the mutex.
private final class WorkQueue<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private enum Slot {
    case free, atWork
    case waiting(Input)
    case done(Output)
  }

  let capacity: Int
  private let work: @Sendable (Int, Input) -> Output
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let hasInput = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let hasOutput = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var slots: [Slot]
  // Numbers of inputs; a slot is the number modulo the capacity.
  private var submitted = 0
  private var begun = 0
  private var taken = 0
  private var isStopped = false

  init(capacity: Int, work: @escaping @Sendable (Int, Input) -> Output) {
    self.capacity = capacity
    self.work = work
    slots = (0..<capacity).map { _ in .free }
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(hasInput, nil)
    pthread_cond_init(hasOutput, nil)
  }

  deinit {
    pthread_cond_destroy(hasInput)
    pthread_cond_destroy(hasOutput)
    pthread_mutex_destroy(mutex)
    hasInput.deallocate()
    hasOutput.deallocate()
    mutex.deallocate()
  }

  func submit(_ input: Input) {
    pthread_mutex_lock(mutex)
    slots[submitted % capacity] = .waiting(input)
    submitted += 1
    pthread_cond_signal(hasInput)
    pthread_mutex_unlock(mutex)
  }

  func take() -> Output {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    let slot = taken % capacity
    while true {
      if case .done(let output) = slots[slot] {
        slots[slot] = .free
        taken += 1
        return output
      }
      pthread_cond_wait(hasOutput, mutex)
    }
  }

  func stop() {
    pthread_mutex_lock(mutex)
    isStopped = true
    pthread_cond_broadcast(hasInput)
    pthread_mutex_unlock(mutex)
  }

  /// Works until stopped.
  func run(_ worker: Int) {
    while let (number, input) = next() { finish(number, work(worker, input)) }
  }

  /// Works on the input that waits, on the thread at hand.
  func runOne() {
    if let (number, input) = next() { finish(number, work(0, input)) }
  }

  private func next() -> (Int, Input)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isStopped {
      if begun < submitted, case .waiting(let input) = slots[begun % capacity] {
        slots[begun % capacity] = .atWork
        begun += 1
        return (begun - 1, input)
      }
      pthread_cond_wait(hasInput, mutex)
    }
    return nil
  }

  private func finish(_ number: Int, _ output: Output) {
    pthread_mutex_lock(mutex)
    slots[number % capacity] = .done(output)
    pthread_cond_signal(hasOutput)
    pthread_mutex_unlock(mutex)
  }
}
