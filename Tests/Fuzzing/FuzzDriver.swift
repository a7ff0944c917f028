#if FUZZING
  import Glibc

  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ argumentCount: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ trial: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32

  /// libFuzzer around a target.
  ///
  /// The package manager gives the program's `main` another name, so the fuzzer's own is called by hand.
  enum FuzzDriver {
    nonisolated(unsafe) private static var target = FuzzTarget.query

    /// Runs until the options end it or an input is found that may not be.
    static func run(_ target: FuzzTarget, _ options: [String]) -> Int32 {
      self.target = target
      // Samples are made before the first input is measured.
      target.run([])
      var arguments = (["Fuzz"] + options).map { strdup($0) } + [nil]
      var count = Int32(arguments.count - 1)
      return arguments.withUnsafeMutableBufferPointer { buffer in
        var pointer = buffer.baseAddress
        return runDriver(&count, &pointer) { bytes, count in
          FuzzDriver.target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
          return 0
        }
      }
    }
  }
#endif
