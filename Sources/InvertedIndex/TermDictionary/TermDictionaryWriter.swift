/// Writes terms in byte order, front-coded in blocks, with the first term of each block as an index.
///
/// A block holds: base offsets of its lists in both sections, then per term the length shared with the
/// term before, the rest, and the term's entry. Lists follow each other, so an entry needs no offsets,
/// unless it names a list that an earlier term has.
struct TermDictionaryWriter {
  private(set) var terms: [UInt8] = []
  private var indexOffsets: [UInt32] = []
  private var indexKeys: [UInt8] = []
  private var blockOffsets: [UInt64] = []
  private var previous: [UInt8] = []
  /// Terms added so far.
  private(set) var count = 0
  private var flushed: UInt64 = 0
  /// Where the lists so far end.
  private var postingsEnd = 0
  private var positionsEnd = 0

  /// Adds the next term in byte order.
  mutating func append(_ term: ArraySlice<UInt8>, entry: TermEntry) {
    if count % SegmentFormat.termsPerBlock == 0 {
      blockOffsets.append(flushed + UInt64(terms.count))
      indexOffsets.append(UInt32(indexKeys.count))
      indexKeys += term
      terms.append(varint: UInt64(postingsEnd))
      terms.append(varint: UInt64(positionsEnd))
      previous.removeAll(keepingCapacity: true)
    }
    var shared = 0
    let most = min(previous.count, term.count)
    while shared < most, previous[shared] == term[term.startIndex + shared] { shared += 1 }
    terms.append(varint: UInt64(shared))
    terms.append(varint: UInt64(term.count - shared))
    terms += term[(term.startIndex + shared)...]
    let distance = postingsEnd - entry.postings.lowerBound
    let flags: UInt64 = (entry.hasPositions ? 1 : 0) | (distance > 0 ? 2 : 0)
    terms.append(varint: UInt64(entry.documentFrequency) << 2 | flags)
    if distance > 0 { terms.append(varint: UInt64(distance)) }
    terms.append(varint: UInt64(entry.postings.count))
    if entry.hasPositions { terms.append(varint: UInt64(entry.positions.count)) }
    postingsEnd = max(postingsEnd, entry.postings.upperBound)
    positionsEnd += entry.positions.count
    previous.removeSubrange(shared...)
    previous += term[(term.startIndex + shared)...]
    count += 1
  }

  /// Hands over the bytes of complete terms written so far.
  mutating func takeTerms() -> [UInt8] {
    flushed += UInt64(terms.count)
    defer { terms.removeAll(keepingCapacity: true) }
    return terms
  }

  /// The term index: number of terms, number of blocks, offsets of keys, offsets of blocks, keys.
  var index: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(count))
    bytes.append(littleEndian: UInt64(blockOffsets.count))
    for offset in blockOffsets { bytes.append(littleEndian: offset) }
    for offset in indexOffsets { bytes.append(littleEndian: offset) }
    bytes.append(littleEndian: UInt32(indexKeys.count))
    return bytes + indexKeys
  }
}
