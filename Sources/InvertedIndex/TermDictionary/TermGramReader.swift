/// Finds the terms of a segment that share grams with a word.
struct TermGramReader: Sendable {
  private static let headerLength = 8
  private static let entryLength = 8

  private let file: SegmentFile
  private let section: SegmentFile.Section
  private let count: Int

  /// - Returns: nil if the segment has no grams.
  init?(file: SegmentFile) throws(IndexError) {
    guard let section = file.optionalSection(.termGrams) else { return nil }
    self.file = file
    self.section = section
    let header = try file.bytes(0..<Self.headerLength, of: section, .termGrams)
    let count: UInt64 = header.integer(at: 0)
    guard count <= UInt64(section.length) / UInt64(Self.entryLength),
      Self.headerLength + Int(count) * Self.entryLength <= section.length
    else {
      throw .damaged(
        file: file.file.path, section: SegmentFormat.Section.termGrams.name, offset: 0,
        what: "more grams than fit the section")
    }
    self.count = Int(count)
  }

  /// Finds the terms that have at least so many of the grams.
  ///
  /// Cost: a byte a term of the segment, and a step for every term of a gram.
  /// - Parameters:
  ///   - least: how many, 1...255.
  ///   - hashes: different ones.
  ///   - termCount: ordinals are below.
  /// - Returns: the terms' ordinals with the number of grams, those with most first.
  /// - Throws: `IndexError.damaged`.
  func terms(withAtLeast least: Int, of hashes: [UInt32], termCount: Int) throws(IndexError)
    -> [(ordinal: UInt32, count: Int)]
  {
    var counts = [UInt8](repeating: 0, count: termCount)
    var reached: [UInt32] = []
    let least = UInt8(clamping: max(least, 1))
    for hash in hashes {
      guard let range = try list(of: hash) else { continue }
      var cursor = ByteCursor(try file.bytes(range, of: section, .termGrams))
      var ordinal = 0
      do throws(ByteCursor.Malformed) {
        while cursor.offset < range.count {
          let gap = try cursor.varint()
          guard gap < UInt64(termCount - ordinal) else { throw ByteCursor.Malformed() }
          ordinal += Int(gap)
          if counts[ordinal] < .max {
            counts[ordinal] += 1
            if counts[ordinal] == least { reached.append(UInt32(ordinal)) }
          }
        }
      } catch {
        throw damaged(range.lowerBound + cursor.offset)
      }
    }
    return reached.map { ($0, Int(counts[Int($0)])) }.sorted {
      $0.count == $1.count ? $0.ordinal < $1.ordinal : $0.count > $1.count
    }
  }

  private func list(of hash: UInt32) throws(IndexError) -> Range<Int>? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if try entry(middle).hash < hash { low = middle + 1 } else { high = middle }
    }
    guard low < count else { return nil }
    let found = try entry(low)
    guard found.hash == hash else { return nil }
    let lists = Self.headerLength + count * Self.entryLength
    let start = lists + (low == 0 ? 0 : try entry(low - 1).end)
    guard start <= lists + found.end, lists + found.end <= section.length else {
      throw damaged(Self.headerLength + low * Self.entryLength)
    }
    return start..<lists + found.end
  }

  private func entry(_ index: Int) throws(IndexError) -> (hash: UInt32, end: Int) {
    let offset = Self.headerLength + index * Self.entryLength
    let bytes = try file.bytes(offset..<offset + Self.entryLength, of: section, .termGrams)
    return (bytes.integer(at: 0), Int(bytes.integer(at: 4, as: UInt32.self)))
  }

  private func damaged(_ offset: Int) -> IndexError {
    .damaged(
      file: file.file.path, section: SegmentFormat.Section.termGrams.name, offset: offset,
      what: "a list of terms doesn't fit")
  }
}
