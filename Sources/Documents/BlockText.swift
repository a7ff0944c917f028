import Glibc

/// Bytes that readers look for.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20

  @inline(always)
  static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == space || (byte >= tab && byte <= carriageReturn)
  }

  @inline(always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(always)
  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }

  @inline(always)
  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > space && byte < 0x7F && !isDigit(byte) && !isLetter(byte)
  }
}

/// The whitespace rule of `Block.text`, in one place.
enum BlockText {
  /// Trims, and writes every run of whitespace as its line breaks, or as one space if it has none.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8.
  ///   - keepingLines: false writes line breaks as spaces, for text of a single file line.
  /// - Returns: the text, and how many line breaks were trimmed before it.
  static func collapse(
    _ bytes: some Collection<UInt8>, keepingLines: Bool = true
  ) -> (text: String, linesBefore: Int) {
    let result = bytes.withContiguousStorageIfAvailable { collapse($0, keepingLines) }
    return result ?? Array(bytes).withUnsafeBufferPointer { collapse($0, keepingLines) }
  }

  /// Whether all white space is single spaces inside, as it nearly always is.
  private static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = bytes.last, last != ASCII.space, bytes[0] != ASCII.space else { return false }
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    // The last space of the eight bytes before, moved to the first byte.
    var carry: UInt64 = 0
    while at + 8 <= bytes.count {
      let lanes = ByteLanes.load(raw, at)
      let spaces = ByteLanes.spaces(lanes)
      if spaces & (spaces << 8 | carry) | ByteLanes.controls(lanes) != 0 { return false }
      carry = spaces >> 56
      at += 8
    }
    if carry != 0, at < bytes.count, bytes[at] == ASCII.space { return false }
    while at < bytes.count {
      if bytes[at] &- ASCII.tab < 5 { return false }
      if bytes[at] == ASCII.space, bytes[at + 1] == ASCII.space { return false }
      at += 1
    }
    return true
  }

  private static func collapse(_ bytes: UnsafeBufferPointer<UInt8>, _ keepingLines: Bool) -> (
    text: String, linesBefore: Int
  ) {
    if isCollapsed(bytes) { return (String(decoding: bytes, as: UTF8.self), 0) }
    var linesBefore = 0
    // Whitespace is written as what it holds, so the text takes no more bytes.
    let text = String(unsafeUninitializedCapacity: bytes.count) { output in
      var count = 0
      var pending = false
      var newlines = 0
      for byte in bytes {
        if ASCII.isWhitespace(byte) {
          pending = true
          if byte == ASCII.newline { newlines += 1 }
          continue
        }
        if pending {
          if count == 0 {
            linesBefore = newlines
          } else if newlines > 0 && keepingLines {
            for _ in 0..<newlines {
              output[count] = ASCII.newline
              count += 1
            }
          } else {
            output[count] = ASCII.space
            count += 1
          }
          pending = false
          newlines = 0
        }
        output[count] = byte
        count += 1
      }
      return count
    }
    return (text, linesBefore)
  }
}

/// The headings that are open at a point of a document.
struct HeadingPath {
  private var levels: [Int] = []
  private(set) var texts: [String] = []

  /// Opens a heading: it closes those of its own level and of inner levels.
  mutating func open(level: Int, text: String) {
    while let last = levels.last, last >= level {
      levels.removeLast()
      texts.removeLast()
    }
    levels.append(level)
    texts.append(text.split(separator: "\n").joined(separator: " "))
  }
}

/// One line of a source: where it stands, without its line break.
struct SourceLine {
  var range: Range<Int>
  var number: Int
}

extension SourceLine {
  /// Cuts bytes into lines at LF or CRLF.
  static func lines(of bytes: [UInt8], from start: Int, number first: Int = 1) -> [SourceLine] {
    var lines: [SourceLine] = []
    var lineStart = start
    bytes.withUnsafeBufferPointer { bytes in
      while lineStart < bytes.count {
        let end = newline(in: bytes, from: lineStart)
        let hasReturn =
          end > lineStart && end < bytes.count && bytes[end - 1] == ASCII.carriageReturn
        lines.append(
          SourceLine(range: lineStart..<(hasReturn ? end - 1 : end), number: first + lines.count))
        lineStart = end + 1
      }
    }
    return lines
  }

  /// Where the next line feed stands; the end if there is none.
  static func newline(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(ASCII.newline), bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// The line without whitespace at its ends.
  func trimmed(in bytes: [UInt8]) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, ASCII.isWhitespace(bytes[low]) { low += 1 }
    while high > low, ASCII.isWhitespace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }
}
