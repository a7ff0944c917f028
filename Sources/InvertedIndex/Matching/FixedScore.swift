/// Scores as whole numbers, 2⁻¹⁸ apart.
///
/// Whole numbers add up to the same sum in any order, so that a passage may be scored in whichever order
/// is cheapest and still has the same bits. 256 words of the rarest kind stay below 2³¹.
enum FixedScore {
  private static let scale: Float = 0x1p18

  /// The nearest number to a score ≥ 0.
  @inline(__always)
  static func nearest(_ score: Float) -> Int32 { Int32(score * scale + 0.5) }

  /// A number that no score up to `bound` exceeds, bounds being sums in another order than scores, each
  /// rounded by 2⁻²⁴ at most.
  @inline(__always)
  static func ceiling(_ bound: Float) -> Int32 {
    Int32(bound * scale * EvidenceBounds.roundingAllowance) + 1
  }

  /// The score of a number.
  @inline(__always)
  static func score(_ number: Int32) -> Float { Float(number) / scale }
}
