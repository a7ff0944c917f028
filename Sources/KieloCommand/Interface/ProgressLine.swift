import Glibc

/// A line on standard error that says how far a long run is; on a terminal only, after a second.
final class ProgressLine {
  private let isTerminal = isatty(2) == 1
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isShown = false

  /// Shows `text` if it is time to.
  func show(_ text: @autoclosure () -> String) {
    guard isTerminal else { return }
    let now = ContinuousClock.now
    guard start.duration(to: now) > .seconds(1), last.duration(to: now) > .milliseconds(200) else {
      return
    }
    last = now
    isShown = true
    StandardStreams.complain("\r\u{1b}[K" + text(), terminator: "")
  }

  /// Clears the line, so that something else can be written.
  func clear() {
    guard isShown else { return }
    isShown = false
    StandardStreams.complain("\r\u{1b}[K", terminator: "")
  }
}
