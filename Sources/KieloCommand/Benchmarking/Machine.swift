import Glibc

/// What a benchmark ran on.
struct Machine {
  /// The processor as the system names it; empty if it does not.
  let processor: String
  /// Processors that the system may use.
  let cores: Int
  /// Bytes.
  let memory: Int
  /// The system and its version.
  let system: String

  init() {
    processor = Self.processorName()
    cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    memory = Int(sysconf(Int32(_SC_PHYS_PAGES))) * Int(sysconf(Int32(_SC_PAGESIZE)))
    var names = utsname()
    system =
      uname(&names) == 0
      ? [Self.text(names.sysname), Self.text(names.release), Self.text(names.machine)]
        .joined(separator: " ") : ""
  }

  private static func text<Field>(_ field: Field) -> String {
    withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private static func processorName() -> String {
    guard let file = fopen("/proc/cpuinfo", "r") else { return "" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      let parts = text.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].hasPrefix("model name") else { continue }
      return parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return ""
  }
}
