import TextAnalysis

/// A text that is not to be in an index any more.
public struct SoughtText: Sendable, Equatable {
  /// As it was given.
  public var text: String
  /// Its bytes.
  let bytes: [UInt8]
  /// As kielo compares texts.
  let folded: [UInt8]

  /// Whether it has no white space, so that terms of the dictionary may hold it.
  var isOneWord: Bool { !folded.contains(UInt8(ascii: " ")) }

  /// Prepares a text; nil if nothing of it can be seen, such as one of spaces.
  public init?(_ text: String) {
    folded = CaseFolding().fold(text.utf8)
    if folded.isEmpty { return nil }
    self.text = text
    bytes = Array(text.utf8)
  }
}

/// Finds bytes in bytes.
enum ByteSearch {
  /// Where `needle`, which is not empty, first occurs; nil if it does not.
  ///
  /// By its last byte the search skips as far as the needle allows.
  /// Source: R. N. Horspool, "Practical fast searching in strings" (1980).
  static func first(_ needle: [UInt8], in bytes: UnsafeRawBufferPointer) -> Int? {
    let length = needle.count
    if length == 0 || bytes.count < length { return nil }
    var shifts = [Int](repeating: length, count: 256)
    for (place, byte) in needle.dropLast().enumerated() { shifts[Int(byte)] = length - 1 - place }
    return shifts.withUnsafeBufferPointer { shifts in
      needle.withUnsafeBufferPointer { needle in
        var end = length - 1
        while end < bytes.count {
          let last = bytes[end]
          if last == needle[length - 1] {
            var place = 0
            while place < length - 1, bytes[end - length + 1 + place] == needle[place] {
              place += 1
            }
            if place == length - 1 { return end - length + 1 }
          }
          end += shifts[Int(last)]
        }
        return nil
      }
    }
  }

  /// Whether `needle` occurs.
  static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { first(needle, in: $0) != nil }
  }
}
