import ArgumentParser
import Glibc

/// When to colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto
  case always
  case never
}

/// What the terminal on standard output can show.
struct Terminal: Sendable {
  /// Whether standard output is a terminal.
  let isTerminal: Bool
  /// Whether marks are colours; else they are brackets.
  let hasColor: Bool
  /// Columns, 100 where there is no terminal.
  let width: Int

  init(color: ColorChoice) {
    isTerminal = isatty(1) == 1
    let wantsColor =
      isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    hasColor =
      switch color {
      case .always: true
      case .never: false
      case .auto: wantsColor
      }
    var size = winsize()
    let hasSize = ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = isTerminal && hasSize ? Int(size.ws_col) : 100
  }

  /// Text of a document made harmless for a terminal: control characters, and the marks that turn or
  /// hide text, are shown as escapes. Elsewhere the text stays as it is.
  func harmless(_ text: some StringProtocol) -> String {
    guard isTerminal else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0a:
        result.unicodeScalars.append(scalar)
      case 0x00...0x1f, 0x7f...0x9f, 0x061c, 0x200b...0x200f, 0x202a...0x202e, 0x2066...0x2069,
        0xfeff:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default:
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text in bold red, or in brackets without colour.
  func marked(_ text: String) -> String {
    hasColor ? "\u{1b}[1;31m\(text)\u{1b}[0m" : "[\(text)]"
  }

  func bold(_ text: String) -> String { hasColor ? "\u{1b}[1m\(text)\u{1b}[0m" : text }

  func dim(_ text: String) -> String { hasColor ? "\u{1b}[2m\(text)\u{1b}[0m" : text }

  /// Text that links to a file, on a terminal with colour (OSC 8).
  func linked(_ text: String, to path: String) -> String {
    guard isTerminal, hasColor, let absolute = realPath(path) else { return text }
    var address = "file://"
    for byte in absolute.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return "\u{1b}]8;;\(address)\u{1b}\\\(text)\u{1b}]8;;\u{1b}\\"
  }

  private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  /// A text with byte ranges marked.
  func marking(_ text: String, _ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var offset = 0
    for range in ranges {
      result += harmless(String(decoding: bytes[offset..<range.lowerBound], as: UTF8.self))
      result += marked(harmless(String(decoding: bytes[range], as: UTF8.self)))
      offset = range.upperBound
    }
    return result + harmless(String(decoding: bytes[offset...], as: UTF8.self))
  }
}
