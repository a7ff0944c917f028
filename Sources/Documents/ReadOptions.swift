/// Limits of reading.
public struct ReadOptions: Sendable, Equatable {
  /// The largest file read, in bytes. JSON Lines files are streamed and may be larger, but each of
  /// their records is held to this.
  public var maximumFileSize: Int
  /// The most HTML elements open at once.
  public var maximumNesting: Int

  /// Makes options. The size defaults to 64 MiB; 16 384 open elements are far more than pages
  /// have, also pages that never close a tag.
  public init(maximumFileSize: Int = 64 << 20, maximumNesting: Int = 16_384) {
    self.maximumFileSize = maximumFileSize
    self.maximumNesting = maximumNesting
  }
}
