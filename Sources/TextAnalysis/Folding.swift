/// Diacritics removed, for people who type without them.
public enum Folding {
  /// `word` (normalized UTF-8) decomposed by NFKD, without combining marks, and with plain letters
  /// for those that Unicode does not decompose: `ø` → `o`, `æ` → `ae`, `ß` → `ss`, `đ` → `d`.
  /// Folding twice changes nothing more. Linear in the length.
  public static func fold(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    switch foldPlain(word, into: &result) {
    case .same: return word
    case .folded: return result
    case .unknown: return fold(word, in: TextWorkspace())
    }
  }

  /// The same by ICU, for every word.
  static func fold(_ word: [UInt8], in workspace: TextWorkspace) -> [UInt8] {
    word.withUnsafeBufferPointer { Array(workspace.fold($0)) }
  }

  /// What became of a word without ICU.
  enum Outcome { case same, folded, unknown }

  /// Folds a word of ASCII and å ä ö é ü into `result`; any other letter is left to ICU.
  static func foldPlain(_ word: [UInt8], into result: inout [UInt8]) -> Outcome {
    guard word.contains(where: { $0 >= 0x80 }) else { return .same }
    result.removeAll(keepingCapacity: true)
    var at = 0
    while at < word.count {
      let byte = word[at]
      at += 1
      if byte < 0x80 {
        result.append(byte)
        continue
      }
      guard byte == 0xC3, at < word.count else { return .unknown }
      switch word[at] {
      case 0xA4, 0xA5: result.append(UInt8(ascii: "a"))
      case 0xB6: result.append(UInt8(ascii: "o"))
      case 0xA9: result.append(UInt8(ascii: "e"))
      case 0xBC: result.append(UInt8(ascii: "u"))
      default: return .unknown
      }
      at += 1
    }
    return .folded
  }
}
