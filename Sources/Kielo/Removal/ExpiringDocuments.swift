import InvertedIndex

/// The documents of an index that expire soon, or have expired and are still in it.
public struct ExpiringDocuments: Sendable {
  /// How it is with a document.
  public enum State: String, Sendable {
    /// It has expired: searches leave it out, and the next update drops it.
    case expired
    /// It will expire within the time asked for.
    case expiring
    /// When it expires can't be read.
    case unreadable
  }

  /// A document.
  public struct Entry: Sendable, Equatable {
    /// How it is with it.
    public var state: State
    /// Its key: its path below the root, or the record's id.
    public var key: String
    /// Its file as it was given to the indexer.
    public var path: String
    /// The date of expiry, as it declares it.
    public var declared: String
    /// Seconds until it expires, negative if it has; nil if that can't be told.
    public var secondsLeft: Int64?
  }

  /// The documents, those that expire first at the front, those whose date can't be read at the end.
  public var entries: [Entry] = []

  /// Looks at when the documents of the newest commit expire.
  ///
  /// - Parameters:
  ///   - path: the folder of the index.
  ///   - span: seconds from now, ≥ 0.
  /// - Throws: `KieloError.noIndex`, `.storage`.
  public init(at path: String, within span: Int64) throws(KieloError) {
    try self.init(at: path, within: span, currentTime: .now)
  }

  package init(at path: String, within span: Int64, currentTime: CurrentTime) throws(KieloError) {
    do throws(IndexError) {
      try self.init(IndexDirectory(path: path).open(), span, currentTime)
    } catch {
      throw KieloError(error)
    }
  }

  private init(_ snapshot: IndexSnapshot, _ span: Int64, _ now: CurrentTime) throws(IndexError) {
    let end = now.advanced(by: span).moment
    for segment in snapshot.segments {
      for found in try segment.expiredDocuments(at: end) {
        guard let date = ExpiryDate(encoded: found.expiry) else { continue }
        let left = date.seconds - (date.isZoned ? now.seconds : now.civilSeconds)
        entries.append(
          try Self.entry(found, left <= 0 ? .expired : .expiring, left, of: segment))
      }
      for found in try segment.documents(expiringAt: ExpiryDate.unreadable) {
        entries.append(try Self.entry(found, .unreadable, nil, of: segment))
      }
    }
    entries.sort { left, right in
      let (first, second) = (left.secondsLeft ?? .max, right.secondsLeft ?? .max)
      return first == second ? left.key < right.key : first < second
    }
  }

  private static func entry(
    _ found: ExpiringDocument, _ state: State, _ left: Int64?, of segment: Segment
  ) throws(IndexError) -> Entry {
    let record = try DocumentRecord(found.document, in: segment)
    return Entry(
      state: state, key: record.key, path: record.path, declared: record.expires ?? "",
      secondsLeft: left)
  }
}
