/// Web and e-mail addresses in running text.
extension WordSegmenter {
  /// The first address in `chunk`, which holds no space: `scheme://…`, `www.…` or `name@domain`,
  /// without the punctuation of the sentence around it.
  static func findAddress(
    _ text: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>
  ) -> Range<Int>? {
    for at in chunk {
      switch text[at] {
      case UInt8(ascii: ":"):
        guard at + 3 < chunk.upperBound, text[at + 1] == UInt8(ascii: "/"),
          text[at + 2] == UInt8(ascii: "/"), ByteClass.isAlphanumeric(text[at + 3])
        else { continue }
        var start = at
        while start > chunk.lowerBound, ByteClass.isAlphanumeric(text[start - 1]) { start -= 1 }
        guard at - start >= 2 else { continue }
        return start..<webEnd(text, at + 3, chunk.upperBound)
      case UInt8(ascii: "w"), UInt8(ascii: "W"):
        guard at + 4 < chunk.upperBound, text[at + 1] | 0x20 == UInt8(ascii: "w"),
          text[at + 2] | 0x20 == UInt8(ascii: "w"), text[at + 3] == UInt8(ascii: "."),
          ByteClass.isAlphanumeric(text[at + 4]),
          at == chunk.lowerBound
            || !(ByteClass.isAlphanumeric(text[at - 1]) || text[at - 1] >= 0x80)
        else { continue }
        return at..<webEnd(text, at + 4, chunk.upperBound)
      case UInt8(ascii: "@"):
        var start = at
        while start > chunk.lowerBound, isMailByte(text[start - 1]) { start -= 1 }
        while start < at, !ByteClass.isAlphanumeric(text[start]) { start += 1 }
        var end = at + 1
        var hasDot = false
        while end < chunk.upperBound, isDomainByte(text[end]) { end += 1 }
        while end > at + 1, !ByteClass.isAlphanumeric(text[end - 1]) { end -= 1 }
        for byte in text[at + 1..<end] where byte == UInt8(ascii: ".") { hasDot = true }
        guard start < at, hasDot else { continue }
        return start..<end
      default: continue
      }
    }
    return nil
  }

  /// The end of a web address that goes on from `from`: ASCII and Latin-1 letters, without the
  /// punctuation at its end.
  private static func webEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ from: Int, _ limit: Int
  ) -> Int {
    var end = from
    while end < limit {
      let byte = text[end]
      if byte == 0xC3, end + 1 < limit, text[end + 1] & 0xC0 == 0x80 {
        end += 2
        continue
      }
      guard byte > 0x20, byte < 0x7F else { break }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
        UInt8(ascii: "`"):
        return trimmed(text, from, end)
      default: end += 1
      }
    }
    return trimmed(text, from, end)
  }

  private static func trimmed(
    _ text: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int
  ) -> Int {
    var end = end
    while end > from, !ByteClass.isAlphanumeric(text[end - 1]), text[end - 1] < 0x80,
      text[end - 1] != UInt8(ascii: "/")
    {
      end -= 1
    }
    return end
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isDomainByte(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  private static func isDomainByte(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
