/// Which segments a commit merges.
///
/// Segments are in order of age. A commit restores two rules:
/// - every segment has more live passages than all newer ones together, so there are at most
///   log₂(passages) + 1 segments;
/// - at most a third of a segment's passages are deleted.
/// It merges the segments from the oldest that breaks a rule on. Where the first rule asked for it, the
/// result is at least twice as large as the segment was; where the second did, a third of what is
/// rewritten had been deleted since. So a passage is rewritten at most log₂(passages) times for growth,
/// and twice for every passage deleted: write amplification is bounded, whatever the updates.
/// Source: P. O'Neil et al., "The log-structured merge-tree" (1996), with a size ratio of two.
enum MergePolicy {
  struct Size: Equatable {
    /// Passages that are not deleted.
    var live: Int
    /// Passages in the file.
    var stored: Int
  }

  /// Chooses what a commit merges.
  ///
  /// - Parameters:
  ///   - segments: the sizes with the deletions of the commit, oldest first.
  ///   - added: passages of the new segment, 0 for none.
  /// - Returns: the first segment to merge; `segments.count` for none.
  static func firstToMerge(_ segments: [Size], added: Int) -> Int {
    var first = segments.count
    var newer = added
    for (number, size) in segments.enumerated().reversed() {
      let isOutgrown = size.live <= newer
      let isWorn = (size.stored - size.live) * 3 > size.stored
      if isOutgrown || isWorn || size.live == 0 { first = number }
      newer += size.live
    }
    return first
  }
}
