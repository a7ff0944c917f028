/// When the documents of a segment expire, in the order of the expiries.
///
/// To learn that nothing has expired takes a look at the first entry of each clock.
struct Expiries: Sendable {
  static let headerLength = 8
  static let entryLength = 12

  /// A document that expires.
  struct Entry: Equatable {
    var expiry: UInt64
    var document: UInt32
  }

  let count: Int
  /// How many entries go by the first clock; they are the first ones.
  private let civilCount: Int
  private let documentCount: Int
  private let file: SegmentFile
  private let section: SegmentFile.Section

  /// - Returns: nil if no document of the segment expires.
  init?(file: SegmentFile, documentCount: Int) throws(IndexError) {
    guard let section = file.optionalSection(.expiries) else { return nil }
    self.file = file
    self.section = section
    self.documentCount = documentCount
    let header = try file.bytes(0..<min(Self.headerLength, section.length), of: section, .expiries)
    guard header.count == Self.headerLength else {
      throw Self.damaged(file, 0, "the section is cut short")
    }
    count = Int(header.integer(at: 0, as: UInt32.self))
    civilCount = Int(header.integer(at: 4, as: UInt32.self))
    guard section.length == Self.headerLength + count * Self.entryLength, civilCount <= count,
      count <= documentCount
    else { throw Self.damaged(file, 0, "counts don't fit the section") }
  }

  /// An entry; the document is one of the segment.
  func entry(_ number: Int) throws(IndexError) -> Entry {
    let offset = Self.headerLength + number * Self.entryLength
    let bytes = try file.bytes(offset..<offset + Self.entryLength, of: section, .expiries)
    let entry = Entry(expiry: bytes.integer(at: 0), document: bytes.integer(at: 8))
    guard entry.document < documentCount else {
      throw Self.damaged(file, offset, "a document that the segment lacks")
    }
    return entry
  }

  /// How many of the first entries, and of those from the second clock's first on, have expired;
  /// O(log entries), O(1) if none has.
  func expired(at moment: ExpiryMoment) throws(IndexError) -> ExpiredRanges {
    ExpiredRanges(
      civil: 0..<(try end(of: 0..<civilCount, moment)),
      zoned: civilCount..<(try end(of: civilCount..<count, moment)))
  }

  /// The first entry of a range that has not expired; its end if all have.
  private func end(of range: Range<Int>, _ moment: ExpiryMoment) throws(IndexError) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    guard low < high, moment.hasReached(try entry(low).expiry) else { return low }
    low += 1
    while low < high {
      let middle = (low + high) / 2
      if moment.hasReached(try entry(middle).expiry) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Throws what is wrong with the order of the entries.
  func check() throws(IndexError) {
    var previous: Entry?
    var documents = BitSet(capacity: documentCount)
    for number in 0..<count {
      let entry = try entry(number)
      let offset = Self.headerLength + number * Self.entryLength
      guard (entry.expiry < ExpiryMoment.zonedBit) == (number < civilCount) else {
        throw Self.damaged(file, offset, "an expiry is counted for the other clock")
      }
      if let previous, (previous.expiry, previous.document) >= (entry.expiry, entry.document) {
        throw Self.damaged(file, offset, "expiries are not ascending")
      }
      guard documents.insert(entry.document) else {
        throw Self.damaged(file, offset, "a document expires twice")
      }
      previous = entry
    }
  }

  private static func damaged(_ file: SegmentFile, _ offset: Int, _ what: String) -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.expiries.name, offset: offset, what: what
    )
  }
}

/// Entries of `Expiries` that have expired: the first ones of each clock.
struct ExpiredRanges: Sendable, Equatable {
  var civil: Range<Int>
  var zoned: Range<Int>

  var isEmpty: Bool { civil.isEmpty && zoned.isEmpty }
}

/// A document that expires, or has expired.
public struct ExpiringDocument: Sendable, Equatable {
  /// When.
  public var expiry: UInt64
  /// Its ordinal in its segment.
  public var document: UInt32
}

extension Segment {
  /// Whether any of its documents expires, deleted ones included.
  public var hasExpiries: Bool { expiries != nil }

  /// The documents that are not deleted and have expired at a moment, in the order of the expiries;
  /// O(their number).
  ///
  /// - Throws: `IndexError.damaged`.
  public func expiredDocuments(at moment: ExpiryMoment) throws(IndexError) -> [ExpiringDocument] {
    guard let expiries else { return [] }
    let ranges = try expiries.expired(at: moment)
    var found: [ExpiringDocument] = []
    for range in [ranges.civil, ranges.zoned] {
      for number in range {
        let entry = try expiries.entry(number)
        if isDeleted(document: entry.document) { continue }
        found.append(ExpiringDocument(expiry: entry.expiry, document: entry.document))
      }
    }
    return found
  }

  /// The documents that are not deleted and have the last expiry of all, as `expiredDocuments` gives them.
  ///
  /// - Parameter last: no document has a higher one.
  /// - Returns: the documents, ascending.
  /// - Throws: `IndexError.damaged`.
  public func documents(expiringAt last: UInt64) throws(IndexError) -> [ExpiringDocument] {
    var found: [ExpiringDocument] = []
    for number in (0..<(expiries?.count ?? 0)).reversed() {
      guard let entry = try expiries?.entry(number), entry.expiry >= last else { break }
      if isDeleted(document: entry.document) { continue }
      found.append(ExpiringDocument(expiry: entry.expiry, document: entry.document))
    }
    return found.reversed()
  }

  /// The expiry of every document that has one; reads all of them.
  func expiriesByDocument() throws(IndexError) -> [UInt32: UInt64] {
    guard let expiries else { return [:] }
    var result: [UInt32: UInt64] = [:]
    result.reserveCapacity(expiries.count)
    for number in 0..<expiries.count {
      let entry = try expiries.entry(number)
      result[entry.document] = entry.expiry
    }
    return result
  }
}
