extension Segment {
  /// The first document whose key is not before `key`, or `documentCount`; O(log documents).
  func firstDocument(notBefore key: [UInt8], from start: Int = 0) throws(IndexError) -> Int {
    try keys.partitionPoint(from: start) { compareBytes($0, key) < 0 }
  }

  /// The document with a key, deleted or not; O(log documents).
  public func document(withKey key: [UInt8], from start: Int = 0) throws(IndexError) -> UInt32? {
    let place = try firstDocument(notBefore: key, from: start)
    guard place < documentCount, try documentKey(UInt32(place)) == key else { return nil }
    return UInt32(place)
  }

  /// The documents whose keys begin with `prefix`, in order, deleted ones included.
  public func documents(withKeyPrefix prefix: [UInt8]) throws(IndexError) -> Range<UInt32> {
    let start = try firstDocument(notBefore: prefix)
    let end = try keys.partitionPoint(from: start) { $0.starts(with: prefix) }
    return UInt32(start)..<UInt32(end)
  }

  /// A document's key, as it was given to the builder.
  public func documentKey(_ document: UInt32) throws(IndexError) -> [UInt8] {
    try keys.key(Int(document))
  }

  /// A document's record, as it was given to the builder.
  ///
  /// Cost: some microseconds, unless the record read before was a neighbour.
  public func documentRecord(_ document: UInt32) throws(IndexError) -> [UInt8] {
    try documentReader.record(document)
  }

  /// A passage's record, as it was given to the builder.
  ///
  /// Cost: some 20 microseconds, unless the record read before was a neighbour.
  public func passageRecord(_ passage: UInt32) throws(IndexError) -> [UInt8] {
    try passageReader.record(passage)
  }
}
