/// Where a term's postings lie and how many there are.
public struct TermEntry: Sendable, Hashable {
  /// In how many passages the term occurs, 1...
  public var documentFrequency: Int
  /// Whether positions are kept.
  public var hasPositions: Bool
  /// The list's bytes in the postings section, which may be those of an earlier term.
  var postings: Range<Int>
  /// The list's bytes in the positions section; empty without positions.
  var positions: Range<Int>
}
