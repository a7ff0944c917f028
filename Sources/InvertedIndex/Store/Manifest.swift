/// What one commit consists of.
///
/// A manifest is the commit: the files it names, whole and durable before it appeared under its name.
public struct Manifest: Sendable, Equatable {
  static let magic: [UInt8] = Array("KIELOMAN".utf8)
  static let version = SegmentFormat.version
  static let oldestVersion = SegmentFormat.oldestVersion
  static let prefix = "manifest-"
  /// The digits of a generation in a file name, so that names sort.
  private static let digits = 12

  /// Counts commits, from 1.
  public var generation: UInt64
  /// The segments, in the order of their passages.
  public var segments: [SegmentDescription]
  /// What the layers above keep with a commit, such as fingerprints and roots, by name.
  public var properties: [String: [UInt8]]

  /// Makes a manifest.
  public init(generation: UInt64, segments: [SegmentDescription], properties: [String: [UInt8]]) {
    self.generation = generation
    self.segments = segments
    self.properties = properties
  }

  /// The file name of a generation's manifest.
  static func fileName(generation: UInt64) -> String { prefix + padded(generation) }

  /// A number with leading zeros.
  static func padded(_ number: UInt64) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(digits - text.count, 0)) + text
  }

  /// The generation that a file name stands for, nil for any other file.
  static func generation(ofFileName name: String) -> UInt64? {
    guard name.hasPrefix(prefix), let number = UInt64(name.dropFirst(prefix.count)),
      fileName(generation: number) == name
    else { return nil }
    return number
  }

  /// The bytes of the file.
  var encoded: [UInt8] {
    var bytes = Self.magic
    bytes.append(littleEndian: Self.version)
    bytes.append(littleEndian: generation)
    bytes.append(varint: UInt64(segments.count))
    for segment in segments {
      Self.append(segment.file, to: &bytes)
      bytes.append(varint: segment.tombstones == nil ? 0 : UInt64(1))
      if let tombstones = segment.tombstones { Self.append(tombstones, to: &bytes) }
    }
    bytes.append(varint: UInt64(properties.count))
    for (name, value) in properties.sorted(by: { $0.key < $1.key }) {
      bytes.append(varint: UInt64(name.utf8.count))
      bytes += name.utf8
      bytes.append(varint: UInt64(value.count))
      bytes += value
    }
    bytes.append(littleEndian: CRC32C.checksum(bytes))
    return bytes
  }

  private static func append(_ file: FileDescription, to bytes: inout [UInt8]) {
    bytes.append(varint: UInt64(file.name.utf8.count))
    bytes += file.name.utf8
    bytes.append(littleEndian: file.byteCount)
    bytes.append(littleEndian: file.checksum)
  }

  private static func file(_ cursor: inout ByteCursor) throws(ByteCursor.Malformed)
    -> FileDescription
  {
    let name = try cursor.range(count: cursor.varint())
    let numbers = try cursor.range(count: 12)
    return FileDescription(
      name: String(decoding: name, as: UTF8.self), byteCount: numbers.integer(at: 0),
      checksum: numbers.integer(at: 8))
  }

  /// The names of all files of the commit beside the manifest.
  var fileNames: [String] {
    segments.flatMap { [$0.file.name] + ($0.tombstones.map { [$0.name] } ?? []) }
  }

  /// Reads a manifest file.
  ///
  /// It was made durable whole before it was renamed, so a bad one is damage, never a commit that was
  /// interrupted.
  init(path: String, files: FileSystem = FileSystem()) throws(IndexError) {
    let file = try files.map(path)
    let bytes = file.bytes
    func damaged(_ offset: Int, _ what: String) -> IndexError {
      .damaged(file: path, section: "manifest", offset: offset, what: what)
    }
    guard bytes.count >= 24, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw damaged(0, "not a kielo manifest, or cut short")
    }
    let version: UInt32 = bytes.integer(at: 8)
    guard version <= Self.version else {
      throw .tooNew(file: path, found: version, supported: Self.version)
    }
    guard version >= Self.oldestVersion else {
      throw .tooOld(file: path, found: version, supported: Self.oldestVersion)
    }
    let body = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count - 4)])
    guard CRC32C.checksum(body) == bytes.integer(at: body.count, as: UInt32.self) else {
      throw damaged(0, "checksum differs")
    }
    generation = bytes.integer(at: 12)
    segments = []
    properties = [:]
    var cursor = ByteCursor(body, at: 20)
    do throws(ByteCursor.Malformed) {
      for _ in 0..<(try cursor.varint()) {
        let file = try Self.file(&cursor)
        let hasTombstones = try cursor.varint() == 1
        segments.append(
          SegmentDescription(
            file: file, tombstones: hasTombstones ? try Self.file(&cursor) : nil))
      }
      for _ in 0..<(try cursor.varint()) {
        let name = try cursor.range(count: cursor.varint())
        properties[String(decoding: name, as: UTF8.self)] = Array(
          try cursor.range(count: cursor.varint()))
      }
    } catch {
      throw damaged(cursor.offset, "a field is cut short")
    }
  }
}
