/// A Finnish word being stemmed: one byte a letter, so that rules look back by index.
///
/// ASCII stays, U+00C0…U+00FF (å ä ö é ü …) become their Latin-1 byte, š and ž the bytes 0x9A and
/// 0x9E. Words with any other letter aren't Finnish and aren't decoded.
struct FinnishWord {
  private(set) var letters: [UInt8] = []

  static let aUmlaut: UInt8 = 0xE4
  static let oUmlaut: UInt8 = 0xF6

  var count: Int { letters.count }

  /// Takes the storage of `word`, which is left empty; nil leaves `word` as it was.
  init?(taking word: inout [UInt8]) {
    var position = 0
    while position < word.count {
      let byte = word[position]
      if byte >= 0x80 {
        guard position + 1 < word.count, word[position + 1] & 0xC0 == 0x80 else { return nil }
        let next = word[position + 1]
        guard byte == 0xC3 || (byte == 0xC5 && (next == 0xA1 || next == 0xBE)) else { return nil }
        position += 1
      }
      position += 1
    }
    swap(&letters, &word)
    var read = 0
    var write = 0
    while read < letters.count {
      let byte = letters[read]
      if byte < 0x80 {
        letters[write] = byte
      } else {
        read += 1
        let next = letters[read]
        letters[write] = byte == 0xC3 ? 0xC0 | (next & 0x3F) : (next == 0xA1 ? 0x9A : 0x9E)
      }
      read += 1
      write += 1
    }
    letters.removeLast(letters.count - write)
  }

  /// Gives the storage back as UTF-8.
  consuming func give(to word: inout [UInt8]) {
    var wide = 0
    for letter in letters where letter >= 0x80 { wide += 1 }
    if wide > 0 {
      var read = letters.count
      letters.append(contentsOf: repeatElement(0, count: wide))
      var write = letters.count
      while read > 0 {
        read -= 1
        let letter = letters[read]
        if letter < 0x80 {
          write -= 1
          letters[write] = letter
        } else {
          write -= 2
          letters[write] = letter >= 0xC0 ? 0xC3 : 0xC5
          letters[write + 1] =
            letter >= 0xC0 ? 0x80 | (letter & 0x3F) : (letter == 0x9A ? 0xA1 : 0xBE)
        }
      }
    }
    swap(&letters, &word)
  }

  /// The letter `back` places before the end, 0 for the last one; 0 when there is none.
  func last(_ back: Int = 0) -> UInt8 {
    back < letters.count ? letters[letters.count - 1 - back] : 0
  }

  /// Whether the word ends in `pattern`, where A, O, U stand for either harmony (a/ä, o/ö, u/y)
  /// and V for any vowel.
  ///
  /// `leaving` is the number of letters that must stand before the match.
  @inline(__always)
  func ends(_ pattern: StaticString, leaving: Int = 0) -> Bool {
    let length = pattern.utf8CodeUnitCount
    guard letters.count >= length + leaving else { return false }
    return pattern.withUTF8Buffer { pattern in
      let start = letters.count - length
      var index = length - 1
      while index >= 0 {
        let letter = letters[start + index]
        let matches =
          switch pattern[index] {
          case UInt8(ascii: "A"): letter == UInt8(ascii: "a") || letter == Self.aUmlaut
          case UInt8(ascii: "O"): letter == UInt8(ascii: "o") || letter == Self.oUmlaut
          case UInt8(ascii: "U"): letter == UInt8(ascii: "u") || letter == UInt8(ascii: "y")
          case UInt8(ascii: "V"): Self.isVowel(letter)
          case let other: letter == other
          }
        if !matches { return false }
        index -= 1
      }
      return true
    }
  }

  mutating func drop(_ count: Int) {
    letters.removeLast(min(count, letters.count))
  }

  mutating func append(_ letter: UInt8) {
    letters.append(letter)
  }

  mutating func append(contentsOf text: some Sequence<UInt8>) {
    letters.append(contentsOf: text)
  }

  mutating func setLast(_ letter: UInt8, back: Int = 0) {
    if back < letters.count { letters[letters.count - 1 - back] = letter }
  }

  mutating func remove(at index: Int) {
    letters.remove(at: index)
  }

  mutating func removeAll(_ letter: UInt8) {
    letters.removeAll { $0 == letter }
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"), aUmlaut, oUmlaut, 0xE5, 0xE9, 0xFC:
      true
    default: false
    }
  }
}
