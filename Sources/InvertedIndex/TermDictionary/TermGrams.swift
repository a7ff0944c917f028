/// Which terms are found by parts of them, and by parts of which length.
///
/// The first byte of a term decides; the characters behind it are its text.
public struct TermGramSettings: Sendable, Equatable {
  /// Characters of a gram by the first byte of a term, 2...8; terms of other first bytes have no grams.
  public var lengths: [UInt8: Int]

  /// Makes settings; empty ones make no grams.
  public init(lengths: [UInt8: Int] = [:]) {
    self.lengths = lengths
  }
}

/// The character grams of terms: every run of so many characters, each run once a term.
enum TermGrams {
  /// Appends the hashes of a term's grams to `hashes`, ascending and different.
  ///
  /// A term that is shorter than a gram has none. The first byte is part of the hash, so that terms of
  /// different layers never meet.
  static func collect(_ term: [UInt8], length: Int, into hashes: inout [UInt32]) {
    hashes.removeAll(keepingCapacity: true)
    var starts: [Int] = []
    for place in 1..<max(term.count, 1) where term[place] & 0xC0 != 0x80 { starts.append(place) }
    guard starts.count >= length else { return }
    starts.append(term.count)
    for first in 0..<(starts.count - length) {
      // FNV-1a, folded.
      var hash: UInt64 = (0xcbf2_9ce4_8422_2325 ^ UInt64(term[0])) &* 0x0000_0100_0000_01b3
      for place in starts[first]..<starts[first + length] {
        hash = (hash ^ UInt64(term[place])) &* 0x0000_0100_0000_01b3
      }
      hashes.append(UInt32(truncatingIfNeeded: hash ^ hash >> 32))
    }
    hashes.sort()
    var last: UInt32?
    hashes.removeAll { hash in
      defer { last = hash }
      return hash == last
    }
  }
}
