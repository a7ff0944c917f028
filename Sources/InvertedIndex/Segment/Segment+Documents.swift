extension Segment {
  /// The first document whose key is not before `key`, or `documentCount`; O(log documents).
  func firstDocument(notBefore key: [UInt8], from start: Int = 0) throws(IndexError) -> Int {
    var low = start
    var high = documentCount
    while low < high {
      let middle = (low + high) / 2
      if try compare(document: UInt32(middle), with: key) < 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The document with a key, deleted or not; O(log documents).
  public func document(withKey key: [UInt8], from start: Int = 0) throws(IndexError) -> UInt32? {
    let place = try firstDocument(notBefore: key, from: start)
    guard place < documentCount, try compare(document: UInt32(place), with: key) == 0 else {
      return nil
    }
    return UInt32(place)
  }

  private func compare(document: UInt32, with key: [UInt8]) throws(IndexError) -> Int {
    let stored = try keyBytes(of: document)
    return key.withUnsafeBytes { compareBytes(stored, $0) }
  }

  /// The documents whose keys begin with `prefix`, in order, deleted ones included.
  public func documents(withKeyPrefix prefix: [UInt8]) throws(IndexError) -> Range<UInt32> {
    let start = try firstDocument(notBefore: prefix)
    var (low, high) = (start, documentCount)
    while low < high {
      let middle = (low + high) / 2
      let key = try keyBytes(of: UInt32(middle))
      if key.starts(with: prefix) { low = middle + 1 } else { high = middle }
    }
    return UInt32(start)..<UInt32(low)
  }

  /// A document's key, as it was given to the builder.
  public func documentKey(_ document: UInt32) throws(IndexError) -> [UInt8] {
    Array(try keyBytes(of: document))
  }

  /// A document's record, as it was given to the builder.
  public func documentRecord(_ document: UInt32) throws(IndexError) -> [UInt8] {
    let bytes = try documentReader.record(document)
    let key = try keyBytes(of: document)
    guard let start = bytes.baseAddress, let end = key.baseAddress else {
      return Array(bytes[1...])
    }
    return Array(bytes[(end - start + key.count)...])
  }

  /// A document's key; valid while the segment lives.
  public func keyBytes(of document: UInt32) throws(IndexError) -> UnsafeRawBufferPointer {
    var cursor = ByteCursor(try documentReader.record(document))
    do throws(ByteCursor.Malformed) {
      return try cursor.range(count: cursor.varint())
    } catch {
      throw .damaged(
        file: path, section: SegmentFormat.Section.documents.name, offset: Int(document),
        what: "a key is longer than its record")
    }
  }

  /// A document's key and record as they are stored; valid while the segment lives.
  func storedDocument(_ document: UInt32) throws(IndexError) -> UnsafeRawBufferPointer {
    try documentReader.record(document)
  }
}
