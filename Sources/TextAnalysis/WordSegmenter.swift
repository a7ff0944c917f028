import CICU

/// Divides text into the pieces that tokens are made from, and normalizes each.
///
/// 1. Text is divided into chunks at space, tab, line feed, vertical tab, form feed, carriage return,
///    U+00A0, U+2009 and U+202F.
/// 2. In a chunk, web and e-mail addresses are found (`WordSegmenter+Addresses`).
/// 3. The rest of a chunk is divided by ICU's word boundaries for locale `fi` (UAX 29 with `:` inside
///    words), with U+200B taken as nothing. A piece counts if it has a letter or a decimal digit.
/// 4. Each piece is normalized by NFKC_Casefold, with typographic apostrophes as `'`, and cut at a
///    scalar boundary to at most `termLimit` bytes. Malformed bytes count as U+FFFD.
///
/// Chunks of ASCII and å ä ö in which nothing depends on context take a path without ICU, which gives
/// the same pieces.
struct WordSegmenter {
  /// The longest normalized form in bytes.
  static let termLimit = 255

  private(set) var pieces: [Piece] = []
  /// The normalized bytes of the pieces, and behind them room for more.
  private(set) var normalized: [UInt8] = []
  private var normalizedCount = 0
  private let classes = ByteClass.table
  /// Pieces of plain chunks on their way to `pieces`.
  private var batch = [Piece](repeating: Piece(), count: 256)
  let workspace = TextWorkspace()
  /// False sends every chunk to ICU: the yardstick of the fast path in tests.
  var usesFastPath = true

  mutating func segment(_ text: UnsafeBufferPointer<UInt8>) {
    precondition(text.count < Int(UInt32.max), "a text of 4 GiB or more cannot be analysed")
    pieces.removeAll(keepingCapacity: true)
    normalizedCount = 0
    var at = 0
    while at < text.count {
      if usesFastPath {
        at = scanPlainChunks(text, from: at)
        guard at < text.count else { break }
      }
      let space = Self.spaceLength(text, at)
      if space > 0 {
        at += space
        continue
      }
      let start = at
      while at < text.count, Self.spaceLength(text, at) == 0 { at += 1 }
      segmentChunk(text, start..<at)
    }
  }

  /// Number of bytes of the space at `at`, 0 if there is none.
  @inline(__always)
  static func spaceLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let byte = text[at]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte == 0xC2 { return at + 1 < text.count && text[at + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 else { return 0 }
    return text[at + 2] == 0x89 || text[at + 2] == 0xAF ? 3 : 0
  }

  /// Takes plain chunks from `from` on; returns where it stopped.
  private mutating func scanPlainChunks(
    _ text: UnsafeBufferPointer<UInt8>, from: Int
  ) -> Int {
    // A plain chunk normalizes to no more bytes than it has.
    reserveNormalized(text.count - from)
    return classes.withUnsafeBufferPointer { classes in
      normalized.withUnsafeMutableBufferPointer { normalized in
        batch.withUnsafeMutableBufferPointer { batch in
          var scanner = PlainScanner(
            text: text, from: from, classes: classes, normalized: normalized,
            written: normalizedCount, pieces: batch)
          var stop: Int
          repeat {
            stop = scanner.at
            scanner.run()
            pieces.append(contentsOf: UnsafeBufferPointer(rebasing: batch[..<scanner.count]))
          } while scanner.at > stop && scanner.at < text.count
          normalizedCount = scanner.written
          return scanner.at
        }
      }
    }
  }

  /// Makes room for `count` more normalized bytes.
  private mutating func reserveNormalized(_ count: Int) {
    let missing = normalizedCount + count - normalized.count
    guard missing > 0 else { return }
    normalized.append(contentsOf: repeatElement(0, count: max(missing, normalized.count / 2)))
  }

  /// Appends a piece normalized by ICU, unless nothing is left of it.
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, source: Range<Int>, term: Range<Int>, shape: Piece.Shape,
    role: Piece.Role
  ) {
    let bytes = workspace.casefold(UnsafeBufferPointer(rebasing: text[term]))
    var count = bytes.count
    if count > Self.termLimit {
      count = Self.termLimit
      while count > 0, bytes[count] & 0xC0 == 0x80 { count -= 1 }
    }
    guard count > 0 else { return }
    reserveNormalized(count)
    let start = normalizedCount
    for index in 0..<count { normalized[start + index] = bytes[index] }
    normalizedCount += count
    pieces.append(
      Piece(
        start: UInt32(source.lowerBound), end: UInt32(source.upperBound),
        normalizedStart: UInt32(start), normalizedEnd: UInt32(normalizedCount), shape: shape,
        role: role))
  }
}
