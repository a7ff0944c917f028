import Glibc

/// Gives hostile bytes to the parts that read what others wrote.
///
/// `Fuzz replay [TARGET]` gives the committed files to their targets, `Fuzz seeds FOLDER` writes files to
/// begin with. In a build with the fuzzer, `Fuzz TARGET [options of libFuzzer] [folders]` looks for more.
@main
enum Fuzz {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "targets":
      for target in FuzzTarget.allCases { print(target.rawValue) }
    case "seeds" where arguments.count == 2:
      FuzzSeeds.write(to: arguments[1])
    case "replay":
      let targets = arguments.dropFirst().compactMap(FuzzTarget.init(rawValue:))
      guard targets.count == arguments.count - 1 else { usage() }
      exit(CorpusReplay.run(targets.isEmpty ? FuzzTarget.allCases : targets) ? 0 : 1)
    default:
      #if FUZZING
        if let target = arguments.first.flatMap(FuzzTarget.init(rawValue:)) {
          exit(FuzzDriver.run(target, Array(arguments.dropFirst())))
        }
      #endif
      usage()
    }
  }

  private static func usage() -> Never {
    print("Fuzz targets | seeds FOLDER | replay [TARGET…], and with the fuzzer: TARGET [options]")
    exit(2)
  }
}
