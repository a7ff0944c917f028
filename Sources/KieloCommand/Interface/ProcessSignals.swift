import Glibc

/// What the process does on signals.
enum ProcessSignals {
  /// Sets the ways a command-line tool ends.
  static func install() {
    // A parent may have blocked or ignored these. `| head` should end the process in silence, and Ctrl-C by the
    // signal itself, so that the shell sees 130; a commit half done leaves the one before.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGPIPE, SIGINT, SIGTERM, SIGBUS] { sigaddset(&signals, number) }
    sigprocmask(SIG_UNBLOCK, &signals, nil)
    signal(SIGPIPE, SIG_DFL)
    signal(SIGINT, SIG_DFL)
    // An index file that another program cut short while it was mapped.
    signal(SIGBUS) { _ in
      let message: StaticString =
        "kielo: an index file was cut short while it was read. Run 'kielo index --rebuild'\n"
      _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
      _exit(ExitStatus.failure.rawValue)
    }
  }
}
