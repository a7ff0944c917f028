/// Neighbouring pieces that together are one thing to search for.
///
/// - Words with hyphens, `linja-auto`, `90-luvulla`: joined without the hyphen.
/// - Numbers in groups of three, `1 700`, also with no-break or thin spaces: joined.
/// - Ranges of numbers, `2022–2025`: joined with `-`.
/// - Register numbers, `KOK/123/2024`: joined with `/`; at least one part has a digit.
enum JoinedPieces {
  /// The most pieces one whole is made of.
  private static let pieceLimit = 8

  /// Where a whole ends, and what stands between its parts in the normalized form.
  struct Whole {
    var last: Int
    var separator: UInt8?
  }

  /// What may stand between two pieces of a whole.
  enum Bond { case none, hyphen, dash, slash, space }

  /// The whole that has its first piece at `first`, which is tied to the next by `tie` and to the one
  /// before by none or another; nil for a path without a number.
  static func whole(
    _ text: UnsafeBufferPointer<UInt8>, _ pieces: [Piece], from first: Int, tie: Bond
  ) -> Whole? {
    var last = first + 1
    while last - first < pieceLimit - 1, bond(text, pieces, last) == tie { last += 1 }
    switch tie {
    case .none: return nil
    case .hyphen, .space: return Whole(last: last, separator: nil)
    case .dash: return Whole(last: last, separator: UInt8(ascii: "-"))
    case .slash:
      let hasDigit = pieces[first...last].contains { $0.shape.overlaps(.digit) }
      return hasDigit ? Whole(last: last, separator: UInt8(ascii: "/")) : nil
    }
  }

  /// What ties a piece to the next.
  @inline(__always)
  static func bond(
    _ text: UnsafeBufferPointer<UInt8>, _ pieces: [Piece], _ index: Int
  ) -> Bond {
    guard index + 1 < pieces.count else { return .none }
    // Nearly always, one space stands between two pieces that are not both numbers.
    let (end, start) = (pieces[index].end, pieces[index + 1].start)
    if start == end &+ 1, text[Int(end)] == 0x20,
      !(pieces[index].isNumber && pieces[index + 1].isNumber)
    {
      return .none
    }
    return bondBySigns(text, pieces, index)
  }

  @inline(never)
  private static func bondBySigns(
    _ text: UnsafeBufferPointer<UInt8>, _ pieces: [Piece], _ index: Int
  ) -> Bond {
    let (left, right) = (pieces[index], pieces[index + 1])
    guard left.role == .plain, right.role == .plain || right.role == .inflected,
      right.start > left.end, right.start - left.end <= 3
    else { return .none }
    let gap = UnsafeBufferPointer(rebasing: text[Int(left.end)..<Int(right.start)])
    let numbers = left.isNumber && right.isNumber
    if WordSegmenter.spaceLength(gap, 0) == gap.count {
      // 1 700 000: one to three digits, then threes; nothing else is a grouped number.
      let isGroup =
        numbers && right.normalized.count == 3 && left.normalized.count <= 3
        && isDigits(text, left) && isDigits(text, right)
      guard isGroup, gap[0] != 0x0A, gap[0] != 0x0D else { return .none }
      return .space
    }
    switch (gap.count, gap[0]) {
    case (1, UInt8(ascii: "-")): return numbers ? .dash : .hyphen
    case (1, UInt8(ascii: "/")): return .slash
    case (3, 0xE2) where gap[1] == 0x80 && (gap[2] == 0x90 || gap[2] == 0x91):
      return numbers ? .dash : .hyphen
    case (3, 0xE2) where gap[1] == 0x80 && (gap[2] == 0x92 || gap[2] == 0x93):
      return numbers ? .dash : .none
    default: return .none
    }
  }

  private static func isDigits(_ text: UnsafeBufferPointer<UInt8>, _ piece: Piece) -> Bool {
    text[piece.source].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
