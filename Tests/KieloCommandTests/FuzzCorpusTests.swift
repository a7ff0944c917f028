import Foundation
import Testing

/// The inputs that fuzzing kept: some of every kind, and all that once trapped.
@Suite("The corpus of fuzzing", .timeLimit(.minutes(30)))
struct FuzzCorpusTests {
  @Test("every committed input is survived by its target, and every target has some")
  func replay() throws {
    let process = Command.process(["replay"], in: Command.root)
    process.executableURL = URL(fileURLWithPath: Command.products + "/Fuzz")
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "\(text.prefix(2_000))")
    #expect(process.terminationStatus == 0, "\(text.prefix(2_000))")
  }
}
