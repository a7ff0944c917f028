/// Collects when documents expire, and writes it in the order of the expiries.
///
/// Memory: 16 bytes for each document that expires.
struct ExpiryWriter {
  private var entries: [(expiry: UInt64, document: UInt32)] = []

  /// Adds a document.
  mutating func append(_ expiry: UInt64, document: UInt32) {
    entries.append((expiry, document))
  }

  /// Writes the section; nothing if no document expires.
  mutating func write(to writer: inout SegmentFileWriter) throws(IndexError) {
    if entries.isEmpty { return }
    entries.sort { ($0.expiry, $0.document) < ($1.expiry, $1.document) }
    let civil = entries.prefix { $0.expiry < ExpiryMoment.zonedBit }.count
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(entries.count))
    bytes.append(littleEndian: UInt32(civil))
    for entry in entries {
      bytes.append(littleEndian: entry.expiry)
      bytes.append(littleEndian: entry.document)
    }
    try writer.begin(.expiries)
    try writer.append(bytes)
  }
}
