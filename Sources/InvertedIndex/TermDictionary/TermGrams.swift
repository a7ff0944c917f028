/// Which terms are found by parts of them, and by parts of which length.
///
/// The first byte of a term decides; the characters behind it are its text.
public struct TermGramSettings: Sendable, Equatable {
  /// Characters of a gram, the mark included, by the first byte of a term, 2...8; terms of other first
  /// bytes have no grams.
  public var lengths: [UInt8: Int]

  /// Makes settings; empty ones make no grams.
  public init(lengths: [UInt8: Int] = [:]) {
    self.lengths = lengths
  }
}

/// The character grams of terms: every run of so many characters, each run once a term.
///
/// A mark stands before the first character and belongs to the first run: how a word begins tells more
/// than its middle, and a term that is one character shorter than a gram has one all the same.
enum TermGrams {
  /// Stands before a term; no UTF-8 has it.
  private static let mark: UInt8 = 0xff

  /// Puts the hashes of a term's grams into `hashes`, ascending and different.
  ///
  /// The first byte is part of the hash, so that terms of different layers never meet.
  static func collect(
    _ term: UnsafeBufferPointer<UInt8>, length: Int, into hashes: inout [UInt32]
  ) {
    hashes.removeAll(keepingCapacity: true)
    guard let first = term.first else { return }
    // The window: its first byte, the byte after its last one, and how many characters it has.
    var (start, end, characters) = (1, 1, 1)
    var hasMark = true
    while end < term.count {
      end += 1
      while end < term.count, term[end] & 0xC0 == 0x80 { end += 1 }
      characters += 1
      guard characters == length else { continue }
      insert(hash(first, hasMark, UnsafeBufferPointer(rebasing: term[start..<end])), into: &hashes)
      if hasMark {
        hasMark = false
      } else {
        start += 1
        while start < end, term[start] & 0xC0 == 0x80 { start += 1 }
      }
      characters -= 1
    }
  }

  /// Keeps few hashes ascending and different.
  private static func insert(_ hash: UInt32, into hashes: inout [UInt32]) {
    var place = hashes.count
    while place > 0, hashes[place - 1] > hash { place -= 1 }
    if place > 0, hashes[place - 1] == hash { return }
    hashes.insert(hash, at: place)
  }

  /// FNV-1a of the term's first byte, the mark if there is one and the characters, folded.
  private static func hash(
    _ first: UInt8, _ hasMark: Bool, _ characters: UnsafeBufferPointer<UInt8>
  ) -> UInt32 {
    let prime: UInt64 = 0x0000_0100_0000_01b3
    var hash = (0xcbf2_9ce4_8422_2325 ^ UInt64(first)) &* prime
    if hasMark { hash = (hash ^ UInt64(mark)) &* prime }
    for byte in characters { hash = (hash ^ UInt64(byte)) &* prime }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
