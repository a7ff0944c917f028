import CICU

/// Bytes of a file → UTF-8.
///
/// In this order: a byte order mark; UTF-16 told by its zero bytes; UTF-8, also with a few broken
/// sequences, which become U+FFFD; the charset the markup declares; what ICU detects. Text of the
/// languages at hand that is in none of these is Windows-1252, of which Latin-1 is a part.
enum CharsetDecoder {
  /// Below this, ICU's guess is no better than Windows-1252.
  private static let enoughConfidence = 30

  static func decode(_ bytes: [UInt8], declared: String?) throws(DocumentProblem.Reason)
    -> SourceText
  {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
      return try checked(SourceText(bytes: repaired(bytes), start: 3))
    }
    if bytes.starts(with: [0xff, 0xfe]) { return try convert(bytes, from: "utf-16") }
    if bytes.starts(with: [0xfe, 0xff]) { return try convert(bytes, from: "utf-16") }
    if let charset = wideCharset(bytes) { return try convert(bytes, from: charset) }
    if isBinary(bytes) { throw .binary }
    let broken = brokenSequences(bytes)
    if broken.count == 0 { return SourceText(bytes: bytes) }
    // A file cut or patched by hand: nearly all that is not ASCII is well-formed UTF-8.
    if broken.multibyte >= 20 * broken.count { return SourceText(bytes: repaired(bytes)) }
    if let declared, !declared.lowercased().hasPrefix("utf"),
      let text = try? convert(bytes, from: declared)
    {
      return text
    }
    var name = [CChar](repeating: 0, count: 64)
    let confidence = bytes.withUnsafeBufferPointer {
      kielo_charset_detect($0.baseAddress, $0.count, &name, name.count)
    }
    let detected = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    var charset = String(decoding: detected, as: UTF8.self)
    if charset.hasPrefix("ISO-8859-") || charset.hasPrefix("windows-125") {
      // Statistics mistake Finnish and Swedish for other Latin scripts; the letters agree.
      charset = "windows-1252"
      // In Latin text most letters are ASCII; every noise is well-formed in a charset of single bytes.
      if bytes.filter({ $0 >= 0x80 }).count * 3 > bytes.count { throw .undetectableCharset }
    }
    if confidence < enoughConfidence {
      guard looksNordic(bytes) else { throw .undetectableCharset }
      charset = "windows-1252"
    }
    return try convert(bytes, from: charset)
  }

  /// Whether the bytes above ASCII are few and are what Windows-1252 has for å ä ö, é, ü, dashes, quotes
  /// and the section sign: capitals, abbreviations and numbers leave statistics little to go by.
  private static func looksNordic(_ bytes: [UInt8]) -> Bool {
    let expected: Set<UInt8> = [
      0xe4, 0xf6, 0xe5, 0xc4, 0xd6, 0xc5, 0xe9, 0xc9, 0xfc, 0xe6, 0xf8, 0xa7, 0xb0, 0xbd, 0xad,
      0xa0, 0xab, 0xbb, 0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
    ]
    let high = bytes.filter { $0 >= 0x80 }
    let known = high.filter(expected.contains).count
    return high.count * 4 <= bytes.count && known * 20 >= high.count * 19
  }

  /// Decoded text of a declared or detected charset.
  private static func convert(_ bytes: [UInt8], from charset: String)
    throws(DocumentProblem.Reason) -> SourceText
  {
    var output = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
    let count = bytes.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        kielo_charset_to_utf8(
          charset, source.baseAddress, source.count, target.baseAddress, target.count)
      }
    }
    guard count >= 0, count <= output.count else { throw .undetectableCharset }
    output.removeSubrange(Int(count)...)
    if isNoise(output) { throw .undetectableCharset }
    let start = output.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    return try checked(SourceText(bytes: output, start: start, charset: charset.lowercased()))
  }

  /// Whether more than one character in a hundred is a replacement or a control of the second kind: a
  /// text was decoded from what it was not in.
  private static func isNoise(_ text: [UInt8]) -> Bool {
    var (scalars, wrong) = (0, 0)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      scalars += 1
      if scalar.value == 0xfffd || (0x80...0x9f).contains(scalar.value) && scalar.value != 0x85 {
        wrong += 1
      }
    }
    return wrong * 100 > scalars
  }

  private static func checked(_ text: SourceText) throws(DocumentProblem.Reason) -> SourceText {
    if isBinary(text.bytes) { throw .binary }
    return text
  }

  /// UTF-16 without a mark: in text with Latin letters every other byte is zero.
  private static func wideCharset(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 8, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let half = sample.count / 2
    if zeros[1] * 10 > half * 7, zeros[0] * 20 < half { return "utf-16le" }
    if zeros[0] * 10 > half * 7, zeros[1] * 20 < half { return "utf-16be" }
    return nil
  }

  /// Zero bytes, or more than one control character in fifty bytes, near the beginning or in all.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: "%PDF-".utf8) || bytes.starts(with: [0x50, 0x4b, 3, 4]) { return true }
    var controls = 0
    for byte in bytes.prefix(65_536) {
      if byte == 0 { return true }
      if byte < 0x20, !(0x09...0x0d).contains(byte), byte != 0x1b { controls += 1 }
    }
    return controls * 50 > min(bytes.count, 65_536) || bytes.contains(0)
  }

  /// How many bytes belong to no well-formed sequence, and how many well-formed long ones there are.
  private static func brokenSequences(_ bytes: [UInt8]) -> (count: Int, multibyte: Int) {
    if String(validating: bytes, as: UTF8.self) != nil { return (0, 0) }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (broken, multibyte) = (0, 0)
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): if scalar.value >= 0x80 { multibyte += 1 }
      case .error: broken += 1
      case .emptyInput: return (broken, multibyte)
      }
    }
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
