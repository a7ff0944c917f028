/// Swedish words to stem and family keys.
public enum SwedishStemmer {
  /// Rewrites the word in `word` (normalized UTF-8) to its stem key.
  public static func stem(_ word: inout [UInt8]) {}
  /// Rewrites a stem to its family key.
  public static func family(_ stem: inout [UInt8]) {}
}
