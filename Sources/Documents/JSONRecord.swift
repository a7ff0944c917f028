import Glibc

/// One JSON object on one line, read for the texts of its fields.
///
/// A scanner of its own because a block says where its text stands in the file, and because a record
/// that is wrong must be told in words. Source: RFC 8259.
struct JSONRecord {
  /// A string with the places of its bytes in the line, from which it is only copied if it has escapes.
  struct Text {
    /// All of it, as long as `decoded` is empty.
    private var plain = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var decoded: [UInt8] = []
    /// Where the first run without an escape begins in the line.
    private var origin = 0
    /// Where the others begin: offset in the text, offset in the line.
    private var runs: [(decoded: Int, source: Int)] = []

    var isEmpty: Bool { plain.isEmpty && decoded.isEmpty }

    /// Calls `body` with the bytes.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
      decoded.isEmpty ? body(plain) : decoded.withUnsafeBufferPointer(body)
    }

    /// Appends what stands for itself in the line.
    mutating func append(plain run: UnsafeBufferPointer<UInt8>, at source: Int) {
      if isEmpty {
        (plain, origin) = (run, source)
      } else {
        append(decoded: run, at: source)
      }
    }

    /// Appends what an escape stands for.
    mutating func append(decoded bytes: some Collection<UInt8>, at source: Int) {
      if isEmpty {
        origin = source
      } else {
        if decoded.isEmpty { decoded.append(contentsOf: plain) }
        runs.append((decoded.count, source))
      }
      decoded.append(contentsOf: bytes)
    }

    /// The offset in the line of a byte of the text.
    func source(of offset: Int) -> Int {
      var (low, high) = (0, runs.count)
      while low < high {
        let middle = (low + high) / 2
        if runs[middle].decoded <= offset { low = middle + 1 } else { high = middle }
      }
      if low == 0 { return origin + offset }
      return runs[low - 1].source + offset - runs[low - 1].decoded
    }
  }

  /// What is wrong with a record, in words.
  struct Malformed: Error {
    var reason: String
  }

  /// Deeper nesting than this is refused rather than followed.
  private static let deepest = 64

  /// String and number fields of the object.
  private var fields: [(name: Text, value: Text)] = []
  private let line: UnsafeBufferPointer<UInt8>
  private var offset = 0

  /// Reads one line, whose bytes must stay as long as the record.
  init(_ line: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    self.line = line
    if !UTF8Validity.isWellFormed(line) { throw Malformed(reason: "not UTF-8") }
    skipSpace()
    guard next() == UInt8(ascii: "{") else { throw Malformed(reason: "not a JSON object") }
    offset += 1
    skipSpace()
    if next() == UInt8(ascii: "}") {
      offset += 1
    } else {
      try readFields()
    }
    skipSpace()
    if offset < line.count { throw Malformed(reason: "text after the object, at byte \(offset)") }
  }

  /// A string or number of the object by its name; of a repeated name the last.
  func field(_ name: StaticString) -> Text? {
    for index in fields.indices where isNamed(fields[index].name, name) {
      return fields[index].value
    }
    return nil
  }

  private func isNamed(_ field: Text, _ name: StaticString) -> Bool {
    field.withBytes {
      $0.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }
  }

  private static func areSame(_ first: Text, _ second: Text) -> Bool {
    first.withBytes { first in second.withBytes { first.elementsEqual($0) } }
  }

  private mutating func readFields() throws(Malformed) {
    while true {
      skipSpace()
      let name = try string()
      skipSpace()
      guard next() == UInt8(ascii: ":") else { throw broken("':' is missing") }
      offset += 1
      skipSpace()
      let value = try value(depth: 0)
      fields.removeAll { Self.areSame($0.name, name) }
      if let value { fields.append((name, value)) }
      skipSpace()
      let separator = next()
      offset += 1
      if separator == UInt8(ascii: "}") { return }
      guard separator == UInt8(ascii: ",") else {
        offset -= 1
        throw broken("',' or '}' is missing")
      }
    }
  }

  private func next() -> UInt8? { offset < line.count ? line[offset] : nil }

  private func broken(_ what: String) -> Malformed {
    Malformed(reason: "\(what) at byte \(offset)")
  }

  private mutating func skipSpace() {
    while offset < line.count, ASCII.isWhitespace(line[offset]) { offset += 1 }
  }

  /// A string or number; nil for any other value, which is checked and left out.
  private mutating func value(depth: Int) throws(Malformed) -> Text? {
    guard depth < Self.deepest else { throw broken("nested too deeply") }
    guard let first = next() else { throw broken("the line ends early") }
    switch first {
    case UInt8(ascii: "\""):
      return try string()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try skipContainer(closing: first + 2, depth: depth)
      return nil
    default:
      let start = offset
      while let byte = next(),
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || "+-.".utf8.contains(byte)
      {
        offset += 1
      }
      let word = line[start..<offset]
      if word.elementsEqual("null".utf8) || word.elementsEqual("true".utf8)
        || word.elementsEqual("false".utf8)
      {
        return nil
      }
      guard let digit = word.first, ASCII.isDigit(digit) || digit == UInt8(ascii: "-"),
        Double(String(decoding: word, as: UTF8.self)) != nil
      else {
        offset = start
        throw broken("a value is missing")
      }
      var text = Text()
      text.append(plain: UnsafeBufferPointer(rebasing: word), at: start)
      return text
    }
  }

  private mutating func skipContainer(closing: UInt8, depth: Int) throws(Malformed) {
    offset += 1
    skipSpace()
    if next() == closing {
      offset += 1
      return
    }
    while true {
      skipSpace()
      if closing == UInt8(ascii: "}") {
        _ = try string()
        skipSpace()
        guard next() == UInt8(ascii: ":") else { throw broken("':' is missing") }
        offset += 1
        skipSpace()
      }
      _ = try value(depth: depth + 1)
      skipSpace()
      let separator = next()
      if separator == closing {
        offset += 1
        return
      }
      guard separator == UInt8(ascii: ",") else { throw broken("',' is missing") }
      offset += 1
    }
  }

  private mutating func string() throws(Malformed) -> Text {
    guard next() == UInt8(ascii: "\"") else { throw broken("'\"' is missing") }
    offset += 1
    var text = Text()
    while true {
      let start = offset
      skipPlain()
      if offset > start {
        text.append(plain: UnsafeBufferPointer(rebasing: line[start..<offset]), at: start)
      }
      guard let byte = next() else { throw broken("a string doesn't end") }
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return text
      }
      guard byte == UInt8(ascii: "\\") else { throw broken("a control character in a string") }
      try escape(into: &text)
    }
  }

  /// Skips what stands for itself in a string.
  private mutating func skipPlain() {
    let raw = UnsafeRawBufferPointer(line)
    // The lowest bit and the highest of each of eight bytes.
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    while offset + 8 <= line.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let quote = word ^ low &* UInt64(UInt8(ascii: "\""))
      let backslash = word ^ low &* UInt64(UInt8(ascii: "\\"))
      let isFound =
        (quote &- low) & ~quote | (backslash &- low) & ~backslash | (word &- low &* 0x20) & ~word
      if isFound & high != 0 { break }
      offset += 8
    }
    while offset < line.count, line[offset] != UInt8(ascii: "\""),
      line[offset] != UInt8(ascii: "\\"), line[offset] >= 0x20
    {
      offset += 1
    }
  }

  private mutating func escape(into text: inout Text) throws(Malformed) {
    let source = offset
    func append(_ byte: UInt8) { text.append(decoded: CollectionOfOne(byte), at: source) }
    offset += 1
    guard let letter = next() else { throw broken("a string doesn't end") }
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): append(letter)
    case UInt8(ascii: "b"): append(0x08)
    case UInt8(ascii: "f"): append(0x0c)
    case UInt8(ascii: "n"): append(ASCII.newline)
    case UInt8(ascii: "r"): append(ASCII.carriageReturn)
    case UInt8(ascii: "t"): append(ASCII.tab)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xd800..<0xdc00).contains(code), line[offset...].starts(with: "\\u".utf8) {
        let high = code
        let start = offset
        offset += 2
        let low = try hexadecimal()
        if (0xdc00..<0xe000).contains(low) {
          code = 0x10000 + (high - 0xd800) << 10 + (low - 0xdc00)
        } else {
          offset = start
        }
      }
      // Half of a pair stands for no character.
      let scalar = Unicode.Scalar(code) ?? "\u{fffd}"
      text.append(decoded: Array(String(Character(scalar)).utf8), at: source)
    default:
      offset -= 1
      throw broken("an unknown escape")
    }
  }

  private mutating func hexadecimal() throws(Malformed) -> UInt32 {
    let digits = line[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw broken("four hexadecimal digits are missing") }
    offset += 4
    return code
  }
}
