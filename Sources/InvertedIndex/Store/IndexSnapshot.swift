/// One commit, opened: it stays as it is while any number of newer commits are made.
public struct IndexSnapshot: Sendable {
  /// The commit's manifest.
  public let manifest: Manifest
  /// Its segments, in order.
  public let segments: [Segment]

  /// Counts commits, from 1.
  public var generation: UInt64 { manifest.generation }
  /// What the layers above keep with the commit.
  public var properties: [String: [UInt8]] { manifest.properties }
}
