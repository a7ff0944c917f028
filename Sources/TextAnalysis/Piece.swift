import CICU

/// One stretch of text that word breaking left whole and that holds a letter or a digit.
struct Piece {
  /// What the scalars of a piece are, as bits.
  struct Shape: OptionSet {
    let rawValue: UInt8
    static let letter = Shape(rawValue: UInt8(KIELO_SHAPE_LETTER))
    static let digit = Shape(rawValue: UInt8(KIELO_SHAPE_DIGIT))
    static let upper = Shape(rawValue: UInt8(KIELO_SHAPE_UPPER))
    static let lower = Shape(rawValue: UInt8(KIELO_SHAPE_LOWER))
    static let colon = Shape(rawValue: UInt8(KIELO_SHAPE_COLON))
    static let inner = Shape(rawValue: UInt8(KIELO_SHAPE_INNER))
    static let apostrophe = Shape(rawValue: UInt8(KIELO_SHAPE_APOSTROPHE))
    static let small = Shape(rawValue: letter.rawValue | lower.rawValue)
    static let capital = Shape(rawValue: letter.rawValue | upper.rawValue)

    /// Whether any bit of `other` is in it; plain arithmetic, also in builds without optimization.
    @inline(__always)
    func overlaps(_ other: Shape) -> Bool { rawValue & other.rawValue != 0 }
  }

  /// What became of the piece in segmentation.
  enum Role: UInt8 {
    /// A word or number of its own.
    case plain
    /// A base with an ending after a colon, `EU:n`: the term is the base.
    case inflected
    /// An address or other whole whose parts follow.
    case whole
    /// A part of the whole before it.
    case part
  }

  var start: UInt32 = 0
  var end: UInt32 = 0
  /// The normalized form in `WordSegmenter.normalized`.
  var normalizedStart: UInt32 = 0
  var normalizedEnd: UInt32 = 0
  var shape: Shape = []
  var role: Role = .plain

  var source: Range<Int> { Int(start)..<Int(end) }
  var normalized: Range<Int> { Int(normalizedStart)..<Int(normalizedEnd) }
  /// Digits without letters.
  var isNumber: Bool { shape.overlaps(.digit) && !shape.overlaps(.letter) }
}
