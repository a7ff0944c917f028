import Synchronization

/// Passages of a segment that match nothing: those of deleted documents, and of expired ones.
struct HiddenPassages: Sendable {
  /// A bit a passage, bit p & 7 of byte p >> 3; valid while the owner or the segment lives.
  nonisolated(unsafe) let bits: UnsafeBufferPointer<UInt8>
  private let owner: OwnedBits?

  /// Bits that belong to a file.
  init(_ bits: UnsafeBufferPointer<UInt8>) {
    self.bits = bits
    owner = nil
  }

  init(_ owner: OwnedBits) {
    bits = UnsafeBufferPointer(owner.bits)
    self.owner = owner
  }

  @inline(__always)
  func contains(_ passage: UInt32) -> Bool {
    bits[Int(passage >> 3)] >> UInt8(passage & 7) & 1 == 1
  }
}

/// A bit a passage in memory of its own.
final class OwnedBits: Sendable {
  nonisolated(unsafe) let bits: UnsafeMutableBufferPointer<UInt8>

  init(count: Int, copying other: UnsafeBufferPointer<UInt8>?) {
    bits = .allocate(capacity: (count + 7) / 8)
    bits.initialize(repeating: 0)
    if let other { _ = bits.update(fromContentsOf: other.prefix(bits.count)) }
  }

  deinit { bits.deallocate() }
}

/// Tells at each search which passages of a segment are hidden.
///
/// Without a document that expires, and until the first has, these are the deleted ones, as the file has
/// them. After that the bits of the last search are used again unless more documents have expired since.
final class ExpiryMask: Sendable {
  private struct Kept {
    var expired: ExpiredRanges
    var hidden: HiddenPassages
  }

  private let segment: Segment
  private let kept = Mutex<Kept?>(nil)

  init(_ segment: Segment) {
    self.segment = segment
  }

  /// The hidden passages at a moment, nil for none; without a moment the deleted ones.
  func passages(at moment: ExpiryMoment?) throws(IndexError) -> HiddenPassages? {
    let deleted = try segment.deletedPassages()
    guard let moment, let expiries = segment.expiries else { return deleted.map { .init($0) } }
    let expired = try expiries.expired(at: moment)
    if expired.isEmpty { return deleted.map { .init($0) } }
    if let known = kept.withLock({ $0 }), known.expired == expired { return known.hidden }
    let owner = OwnedBits(count: segment.passageCount, copying: deleted)
    for range in [expired.civil, expired.zoned] {
      for number in range {
        for passage in try segment.passages(of: expiries.entry(number).document) {
          owner.bits[Int(passage >> 3)] |= 1 << UInt8(passage & 7)
        }
      }
    }
    let hidden = HiddenPassages(owner)
    kept.withLock { $0 = Kept(expired: expired, hidden: hidden) }
    return hidden
  }
}
