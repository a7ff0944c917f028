/// One-byte lengths: exact to 39 tokens, then eight steps to a doubling, rounded down.
///
/// Rounding is at most 1/8, which moves a BM25 score by less than a hundredth of the gap between one
/// and two occurrences. Codes 40... are (8 + m) · 2ᵉ, so 40, 44, 48, 52, 56, 60, 64, 72 ….
public enum LengthCode {
  private static let exactCount = 40

  /// The code of a length ≥ 0.
  public static func encode(_ length: Int) -> UInt8 {
    if length < exactCount { return UInt8(max(length, 0)) }
    let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount - 3
    let mantissa = length >> exponent & 7
    return UInt8(min(exactCount + (exponent - 2) * 8 + mantissa - 2, 255))
  }

  /// The length of a code: the smallest that has it.
  public static func decode(_ code: UInt8) -> Int {
    if code < exactCount { return Int(code) }
    let index = Int(code) - exactCount + 2
    return (8 + index % 8) << (2 + index / 8)
  }
}

/// K(length) = k1 · (1 − b + b · length / average), the length floored at a quarter of the average.
///
/// - Parameters:
///   - lengthCode: as `LengthCode`.
///   - average: tokens a passage, > 0.
///   - parameters: k1 and b.
/// - Returns: > 0 for any length.
func lengthNormalization(lengthCode: UInt8, average: Double, parameters: BM25Parameters) -> Float {
  let ratio = max(Double(LengthCode.decode(lengthCode)) / average, 0.25)
  let k1 = Double(parameters.k1)
  let b = Double(parameters.b)
  // Smallest normal value instead of 0 for b = 1 and k1 = 0, so that tf / K stays finite.
  return Float(max(k1 * (1 - b + b * ratio), Double(Float.leastNormalMagnitude)))
}
