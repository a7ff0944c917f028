/// Diacritics removed, for people who type without them.
public enum Folding {
  /// `word` (normalized UTF-8) decomposed by NFKD, without combining marks, and with plain letters
  /// for those that Unicode does not decompose: `ø` → `o`, `æ` → `ae`, `ß` → `ss`, `đ` → `d`.
  /// Folding twice changes nothing more. Linear in the length.
  public static func fold(_ word: [UInt8]) -> [UInt8] {
    if isFolded(word) { return word }
    return fold(word, in: TextWorkspace())
  }

  /// Whether a word surely has no diacritics: it is ASCII.
  static func isFolded(_ word: [UInt8]) -> Bool { word.allSatisfy { $0 < 0x80 } }

  static func fold(_ word: [UInt8], in workspace: TextWorkspace) -> [UInt8] {
    if isFolded(word) { return word }
    return word.withUnsafeBufferPointer { Array(workspace.fold($0)) }
  }
}
