/// Walks the terms of a dictionary in byte order.
struct TermCursor {
  private let dictionary: TermDictionary
  private var nextBlock: Int
  private var bytes = ByteCursor(UnsafeRawBufferPointer(start: nil, count: 0))
  private var start = 0
  private var remaining = 0
  private var entries = EntryReader()

  /// The term the cursor stands on; empty before the first.
  private(set) var term: [UInt8] = []
  /// Its entry; valid after `advance` has returned true.
  private(set) var entry = TermEntry(
    documentFrequency: 0, hasPositions: false, postings: 0..<0, positions: 0..<0)

  /// A cursor before the first term of a block.
  init(dictionary: TermDictionary, block: Int) {
    self.dictionary = dictionary
    nextBlock = block
  }

  /// Moves to the next term; false at the end.
  mutating func advance() throws(IndexError) -> Bool {
    let isFirst = remaining == 0
    if isFirst {
      guard nextBlock < dictionary.blockCount else { return false }
      let block = try dictionary.bytes(ofBlock: nextBlock)
      bytes = ByteCursor(block.bytes)
      (start, remaining) = (block.start, block.count)
      nextBlock += 1
      term.removeAll(keepingCapacity: true)
      entries = EntryReader()
    }
    do throws(ByteCursor.Malformed) {
      if isFirst { try entries.begin(&bytes) }
      let next = try bytes.frontCodedTerm(after: term.count)
      term.removeLast(term.count - next.shared)
      term.append(contentsOf: next.suffix)
      entry = try entries.next(&bytes)
    } catch {
      throw dictionary.malformed(start + bytes.offset, "a term ends outside its block")
    }
    remaining -= 1
    return true
  }
}
