import Foundation

/// The real binary, run in a folder of its own.
final class CommandFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kielo-command-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file below the folder, making the folders above it.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Runs the command in the folder and waits for it.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandResult {
    try Command.run(arguments, in: path, environment: environment)
  }
}

struct CommandResult {
  var output: String
  var errors: String
  var status: Int32
  var wasSignal: Bool

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

enum Command {
  /// The folder with the built products: that of the test bundle.
  static let products: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    let folder = URL(fileURLWithPath: bundle).deletingLastPathComponent().path
    if FileManager.default.isExecutableFile(atPath: folder + "/kielo") { return folder }
    return Command.root + "/.build/debug"
  }()

  /// The checkout.
  static let root: String = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func process(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: products + "/kielo")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    variables.merge(environment) { $1 }
    process.environment = variables
    return process
  }

  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> CommandResult {
    let process = process(arguments, in: folder, environment: environment)
    return try finish(process)
  }

  /// Runs a line of a shell with the binary on the path.
  static func shell(_ line: String, in folder: String, environment: [String: String] = [:])
    throws -> CommandResult
  {
    let process = process(["-c", line], in: folder, environment: environment)
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.environment?["PATH"] = products + ":/usr/bin:/bin"
    return try finish(process)
  }

  /// Output goes through files, so that a full pipe never stops the process.
  private static func finish(_ process: Process) throws -> CommandResult {
    let base = NSTemporaryDirectory() + "kielo-output-" + UUID().uuidString
    let names = [base + ".out", base + ".err"]
    for name in names { FileManager.default.createFile(atPath: name, contents: nil) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: name)), as: UTF8.self)
    }
    return CommandResult(
      output: try text(names[0]), errors: try text(names[1]), status: process.terminationStatus,
      wasSignal: process.terminationReason == .uncaughtSignal)
  }
}
