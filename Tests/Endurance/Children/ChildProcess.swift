import Foundation

/// A process of this program or of `kielo`.
struct ChildProcess {
  enum Ending: Equatable {
    case exited(Int32)
    case killed(Int32)
    case timedOut
  }

  /// The folder of the built products.
  static let products: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().path
  }()

  let process = Process()
  private let output = Pipe()

  /// Starts a child of this program, or `kielo`.
  init(arguments: [String], program: String = "Endurance", showsErrors: Bool = false) throws {
    process.executableURL = URL(fileURLWithPath: Self.products + "/" + program)
    process.arguments = arguments
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    process.standardError =
      showsErrors ? FileHandle.standardError : FileHandle.nullDevice
    try process.run()
  }

  /// Waits for the end; kills it after so many seconds.
  func wait(seconds: Double) -> Ending {
    let end = Date().addingTimeInterval(seconds)
    while process.isRunning {
      if Date() > end {
        kill()
        process.waitUntilExit()
        return .timedOut
      }
      usleep(500)
    }
    return process.terminationReason == .uncaughtSignal
      ? .killed(process.terminationStatus) : .exited(process.terminationStatus)
  }

  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// What it has printed, to its end.
  func printed() -> String {
    String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  /// Does what a parent asked for; nil if this process is no child.
  static func serve(_ arguments: [String]) throws -> Int32? {
    guard let mode = arguments.first else { return nil }
    let rest = Array(arguments.dropFirst())
    switch mode {
    case "child-index": return try IndexingRun.serve(rest)
    case "child-probe": return try DamageProbe.serve(rest)
    case "child-reader": return try SoakReader.serve(rest)
    default: return nil
    }
  }
}
