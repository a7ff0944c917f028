/// Collects the grams of terms in the order of the dictionary and writes them as a section.
struct TermGramWriter {
  private let settings: TermGramSettings
  /// Hash in the high half, ordinal of the term in the low.
  private var pairs: [UInt64] = []
  /// The ordinal of the first term that may have grams, and how many grams each from it on has.
  private var firstOrdinal = 0
  private var counts: [UInt8] = []
  private var hashes: [UInt32] = []

  init(settings: TermGramSettings) {
    self.settings = settings
  }

  mutating func append(_ term: ArraySlice<UInt8>, ordinal: Int) {
    guard let first = term.first, let length = settings.lengths[first] else { return }
    term.withUnsafeBufferPointer { TermGrams.collect($0, length: length, into: &hashes) }
    if counts.isEmpty { firstOrdinal = ordinal }
    // Terms between those that have grams have none.
    let missing = ordinal - firstOrdinal - counts.count
    if missing > 0 { counts.append(contentsOf: repeatElement(0, count: missing)) }
    counts.append(UInt8(clamping: hashes.count))
    for hash in hashes { pairs.append(UInt64(hash) << 32 | UInt64(UInt32(ordinal))) }
  }

  /// Number of grams, ordinal of the first term counted, number of terms counted (8 each); for each
  /// gram, hash and end of its list (4 each), ascending; for each term counted, how many grams it has
  /// (1, at most 255); the lists: ordinals of terms less the first, ascending, each a varint of its
  /// distance to the one before.
  mutating func write(to writer: inout SegmentFileWriter) throws(IndexError) {
    if settings.lengths.isEmpty { return }
    try writer.begin(.termGrams)
    // Ordinals ascend already.
    RadixSort.sort(&pairs, bits: 32..<64)
    var table: [UInt8] = []
    var lists: [UInt8] = []
    var count: UInt64 = 0
    var place = 0
    while place < pairs.count {
      let hash = pairs[place] >> 32
      var previous: UInt64 = 0
      while place < pairs.count, pairs[place] >> 32 == hash {
        let ordinal = pairs[place] & 0xffff_ffff - UInt64(firstOrdinal)
        lists.append(varint: ordinal - previous)
        previous = ordinal
        place += 1
      }
      guard let end = UInt32(exactly: lists.count) else {
        throw .limit(what: "the grams of a segment's terms take more than 4 GiB")
      }
      table.append(littleEndian: UInt32(hash))
      table.append(littleEndian: end)
      count += 1
    }
    pairs = []
    var header: [UInt8] = []
    for number in [count, UInt64(firstOrdinal), UInt64(counts.count)] {
      header.append(littleEndian: number)
    }
    try writer.append(header)
    try writer.append(table)
    try writer.append(counts)
    try writer.append(lists)
  }
}
