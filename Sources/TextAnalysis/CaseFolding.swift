/// Text as kielo compares it: NFKC_Casefold, in which soft hyphens and other marks that are not seen are
/// gone, with runs of white space as one space and none at the ends.
public struct CaseFolding {
  private let workspace = TextWorkspace()

  /// Opens what is needed.
  public init() {}

  /// The folded bytes of a text; malformed bytes are U+FFFD. Linear in the length.
  public func fold(_ text: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    let folded = bytes.withUnsafeBufferPointer { Array(workspace.casefold($0)) }
    var result: [UInt8] = []
    result.reserveCapacity(folded.count)
    var place = 0
    while place < folded.count {
      let length = Self.whiteSpace(folded, place)
      if length == 0 {
        result.append(folded[place])
        place += 1
      } else {
        if let last = result.last, last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
        place += length
      }
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return result
  }

  /// The bytes of the white space at a place, 0 for none: ASCII's, and of those that NFKC leaves, the
  /// separators of lines and paragraphs and U+0085.
  private static func whiteSpace(_ bytes: [UInt8], _ place: Int) -> Int {
    switch bytes[place] {
    case 0x20, 0x09...0x0d: return 1
    case 0xc2: return place + 1 < bytes.count && bytes[place + 1] == 0x85 ? 2 : 0
    case 0xe2:
      guard place + 2 < bytes.count, bytes[place + 1] == 0x80 else { return 0 }
      return bytes[place + 2] == 0xa8 || bytes[place + 2] == 0xa9 ? 3 : 0
    default: return 0
    }
  }
}
