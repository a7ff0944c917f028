/// What a manifest says of a file.
public struct FileDescription: Sendable, Equatable {
  /// The file's name within the index folder.
  public var name: String
  /// Its size.
  public var byteCount: UInt64
  /// The checksum over all its block checksums and its section table: its identity.
  public var checksum: UInt32
}

/// What a manifest says of a segment.
public struct SegmentDescription: Sendable, Equatable {
  /// The file of the segment, which never changes.
  public var file: FileDescription
  /// What has been deleted of it since; nil if nothing has.
  public var tombstones: FileDescription?

  /// Makes a description.
  public init(file: FileDescription, tombstones: FileDescription? = nil) {
    self.file = file
    self.tombstones = tombstones
  }
}
