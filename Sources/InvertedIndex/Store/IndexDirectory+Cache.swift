extension IndexDirectory {
  private static let cacheMagic: [UInt8] = Array("KIELOTMP".utf8)
  private static let cacheOverhead = 24
  static let temporaryCacheSuffix = ".cache.tmp"

  /// Reads a file that `writeCache` wrote.
  ///
  /// - Returns: its contents, and the commit it was written for; nil if there is none, or if it is
  ///   damaged: what a cache says can be found out again.
  public func readCache(named name: String) -> (generation: UInt64, contents: [UInt8])? {
    guard let file = try? files.map(path + "/" + name),
      file.bytes.count >= Self.cacheOverhead, file.bytes.prefix(8).elementsEqual(Self.cacheMagic)
    else { return nil }
    let version: UInt32 = file.bytes.integer(at: 8)
    let end = file.bytes.count - 4
    guard version == SegmentFormat.version,
      CRC32C.checksum(UnsafeRawBufferPointer(rebasing: file.bytes[..<end]))
        == file.bytes.integer(at: end, as: UInt32.self)
    else { return nil }
    return (file.bytes.integer(at: 12), Array(file.bytes[20..<end]))
  }

  /// The contents of a file that `writeCache` wrote, of whichever commit.
  func cacheContents(_ file: String) throws(IndexError) -> [UInt8] {
    let mapped = try files.map(file)
    let end = mapped.bytes.count - 4
    guard mapped.bytes.count >= Self.cacheOverhead,
      CRC32C.checksum(UnsafeRawBufferPointer(rebasing: mapped.bytes[..<end]))
        == mapped.bytes.integer(at: end, as: UInt32.self)
    else {
      throw .damaged(file: file, section: "file", offset: 0, what: "checksum differs")
    }
    return Array(mapped.bytes[20..<end])
  }

  /// What is wrong with a file that `writeCache` wrote; nil for nothing, or if there is none.
  public func cacheDamage(named name: String) -> IndexError? {
    guard let file = try? files.map(path + "/" + name) else { return nil }
    let end = file.bytes.count - 4
    if file.bytes.count >= Self.cacheOverhead,
      file.bytes.prefix(8).elementsEqual(Self.cacheMagic),
      CRC32C.checksum(UnsafeRawBufferPointer(rebasing: file.bytes[..<end]))
        == file.bytes.integer(at: end, as: UInt32.self)
    {
      return nil
    }
    return .damaged(
      file: file.path, section: "file", offset: 0,
      what: "checksum differs; without it the next run reads every document")
  }

  /// Writes what can be found out again, such as the times of files, beside a commit.
  ///
  /// In place of an earlier one, whole or not at all: after power loss, too, a check finds nothing wrong.
  public func writeCache(
    named name: String, _ contents: [UInt8], generation: UInt64, _ lock: borrowing WriteLock
  ) throws(IndexError) {
    var bytes = Self.cacheMagic
    bytes.append(littleEndian: SegmentFormat.version)
    bytes.append(littleEndian: generation)
    bytes += contents
    bytes.append(littleEndian: CRC32C.checksum(bytes))
    let temporary = path + "/" + name + Self.temporaryCacheSuffix
    var output = try files.create(temporary)
    try output.write(bytes)
    try output.finish()
    try files.rename(temporary, to: path + "/" + name)
  }

  /// Removes a file that `writeCache` wrote; one that is not there is no error.
  public func removeCache(named name: String, _ lock: borrowing WriteLock) throws(IndexError) {
    try files.remove(path + "/" + name)
  }
}
