/// A moment, as the numbers that the expiries of documents are compared with.
///
/// There are two clocks, of which this room knows nothing else: expiries below 2⁶³ go by one, the others
/// by the other. A document has expired once its expiry is not above the number of its clock.
public struct ExpiryMoment: Sendable, Equatable {
  /// Set in the expiries of the second clock.
  static let zonedBit: UInt64 = 1 << 63

  /// The number of the first clock, below 2⁶³.
  public var civil: UInt64
  /// The number of the second clock, 2⁶³ or above, and below the number for never, 2⁶⁴ − 1.
  public var zoned: UInt64

  /// Makes a moment.
  public init(civil: UInt64, zoned: UInt64) {
    self.civil = civil
    self.zoned = zoned
  }

  /// Whether a document with this expiry is not to be shown any more.
  public func hasReached(_ expiry: UInt64) -> Bool {
    expiry <= (expiry < Self.zonedBit ? civil : zoned)
  }
}
