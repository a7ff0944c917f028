/// The two numbers of BM25.
///
/// Source: Robertson et al., "Okapi at TREC-3" (1994).
public struct BM25Parameters: Sendable, Equatable {
  /// How soon repeated occurrences stop to count, > 0.
  public let k1: Float
  /// How much longer passages are held against them, 0...1.
  public let b: Float

  /// The field's usual values: 1.2 and 0.75.
  public init() {
    k1 = 1.2
    b = 0.75
  }

  /// For passages of one or two hundred words: in so few, a second occurrence tells little, and a short
  /// passage that holds the words is about them.
  public static let passages = BM25Parameters(trustedK1: 0.5, b: 0.9)

  private init(trustedK1: Float, b: Float) {
    k1 = trustedK1
    self.b = b
  }

  /// Makes parameters, or nil if one is out of range.
  public init?(k1: Float, b: Float) {
    guard k1.isFinite, k1 > 0, (0...1).contains(b) else { return nil }
    self.k1 = k1
    self.b = b
  }
}
