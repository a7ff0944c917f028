/// What the process ends with; scripts depend on these numbers.
enum ExitStatus: Int32 {
  /// Found, or done.
  case success = 0
  /// Nothing matches.
  case noMatch = 1
  /// An error, or wrong use.
  case failure = 2
  /// Another writer holds the lock: EX_TEMPFAIL, try again.
  case locked = 75
}
