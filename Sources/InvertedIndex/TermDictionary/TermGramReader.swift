/// Finds the terms of a segment that share grams with a word.
struct TermGramReader: Sendable {
  static let headerLength = 24
  static let entryLength = 8

  /// A term, how many of the word's grams it has, and how many it has in all (at most 127 and 255).
  struct Candidate: Equatable {
    var ordinal: UInt32
    var shared: UInt8
    var count: UInt8

    /// The share of the word's `wanted` grams that the term has, 0...1.
    func coverage(of wanted: Int) -> Float { min(Float(shared) / Float(wanted), 1) }

    /// How much like the word the term is, 0...1: coverage² · the share of the term's own grams.
    ///
    /// Of two terms that hold the whole word, the one with less beside it is the better, and half a
    /// word is much less than half as good: coverage to the power of 1 lost .01 nDCG@10, 3 lost .01.
    func similarity(to wanted: Int) -> Float {
      let coverage = coverage(of: wanted)
      return coverage * coverage * min(Float(shared) / Float(max(count, 1)), 1)
    }
  }

  let file: SegmentFile
  let section: SegmentFile.Section
  let gramCount: Int
  let firstOrdinal: Int
  let termCount: Int

  /// - Returns: nil if the segment has no grams.
  init?(file: SegmentFile) throws(IndexError) {
    guard let section = file.optionalSection(.termGrams) else { return nil }
    self.file = file
    self.section = section
    let header = try file.bytes(0..<Self.headerLength, of: section, .termGrams)
    let grams: UInt64 = header.integer(at: 0)
    let first: UInt64 = header.integer(at: 8)
    let terms: UInt64 = header.integer(at: 16)
    guard grams <= UInt64(section.length) / UInt64(Self.entryLength),
      terms <= UInt64(section.length), first <= UInt64(UInt32.max) - terms,
      Self.headerLength + Int(grams) * Self.entryLength + Int(terms) <= section.length
    else {
      throw .damaged(
        file: file.file.path, section: SegmentFormat.Section.termGrams.name, offset: 0,
        what: "more grams than fit the section")
    }
    (gramCount, firstOrdinal, termCount) = (Int(grams), Int(first), Int(terms))
  }

  var countsOffset: Int { Self.headerLength + gramCount * Self.entryLength }
  var listsOffset: Int { countsOffset + termCount }

  /// Finds the terms that have at least so many of the grams, in the order of their ordinals.
  ///
  /// Cost: a step for every term of a gram, and an eighth of one for those between the first and the last
  /// of them.
  /// - Parameters:
  ///   - least: how many, 1...127; more count as so many.
  ///   - hashes: different ones.
  ///   - counts: room to count in.
  /// - Returns: the terms.
  /// - Throws: `IndexError.damaged`.
  func candidates(withAtLeast least: Int, of hashes: [UInt32], in counts: GramCounts)
    throws(IndexError) -> [Candidate]
  {
    let own = try file.bytes(countsOffset..<listsOffset, of: section, .termGrams)
    counts.prepare(termCount)
    var damage: IndexError?
    for hash in hashes.prefix(Int(GramCounts.most)) {
      guard let range = try list(of: hash) else { continue }
      let bytes = try file.bytes(range, of: section, .termGrams)
      if !counts.add(bytes) { damage = damaged(range.lowerBound) }
    }
    var candidates: [Candidate] = []
    counts.drain(atLeast: UInt8(min(max(least, 1), Int(GramCounts.most)))) { place, shared in
      candidates.append(
        Candidate(ordinal: UInt32(firstOrdinal + place), shared: shared, count: own[place]))
    }
    if let damage { throw damage }
    return candidates
  }

  private func list(of hash: UInt32) throws(IndexError) -> Range<Int>? {
    var (low, high) = (0, gramCount)
    while low < high {
      let middle = (low + high) / 2
      if try entry(middle).hash < hash { low = middle + 1 } else { high = middle }
    }
    guard low < gramCount else { return nil }
    let found = try entry(low)
    guard found.hash == hash else { return nil }
    let start = listsOffset + (low == 0 ? 0 : try entry(low - 1).end)
    guard start <= listsOffset + found.end, listsOffset + found.end <= section.length else {
      throw damaged(Self.headerLength + low * Self.entryLength)
    }
    return start..<listsOffset + found.end
  }

  func entry(_ index: Int) throws(IndexError) -> (hash: UInt32, end: Int) {
    let offset = Self.headerLength + index * Self.entryLength
    let bytes = try file.bytes(offset..<offset + Self.entryLength, of: section, .termGrams)
    return (bytes.integer(at: 0), Int(bytes.integer(at: 4, as: UInt32.self)))
  }

  func damaged(_ offset: Int) -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.termGrams.name, offset: offset,
      what: "a list of terms doesn't fit")
  }
}
