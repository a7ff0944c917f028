/// The terms of texts split at white space, as an index needs them. Keep one and use it again: its memory
/// is reused.
public struct SplitText: Sendable {
  /// The terms one after the other, each with its leading tag byte.
  public private(set) var terms: [UInt8] = []
  /// Where each term ends in `terms`.
  public private(set) var ends: [UInt32] = []
  /// The position of each term, ascending.
  public private(set) var positions: [UInt32] = []
  private var nextPosition: UInt32 = 0

  /// An empty result.
  public init() {}

  /// Forgets the contents and keeps the memory.
  public mutating func removeAll() {
    terms.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    nextPosition = 0
  }

  /// Appends the terms that `Analyzer` makes of a text when it splits at white space.
  ///
  /// - Parameters:
  ///   - text: less than 4 GiB with what was appended before.
  ///   - gap: how many positions are left out behind it.
  /// - Complexity: linear in the length of the text.
  public mutating func append(_ text: UnsafeBufferPointer<UInt8>, gap: UInt32) {
    // Each term but the last has white space behind it, whose place its tag takes.
    withUnsafeTemporaryAllocation(byteCount: text.count + 9, alignment: 8) { buffer in
      let source = UnsafeRawBufferPointer(text)
      var count = 0
      WhitespaceSplitter.forEachRun(of: text) { run, term in
        buffer[count] = TermTag.exact.rawValue
        count += 1
        let end = count + term.count
        var from = run.lowerBound
        // Eight bytes at a time; what is copied beyond the term is written over.
        while count < end, from + 8 <= source.count {
          buffer.storeBytes(
            of: source.loadUnaligned(fromByteOffset: from, as: UInt64.self), toByteOffset: count,
            as: UInt64.self)
          count += 8
          from += 8
        }
        while count < end {
          buffer[count] = source[from]
          count += 1
          from += 1
        }
        count = end
        ends.append(UInt32(terms.count + count))
        positions.append(nextPosition)
        nextPosition += 1
      }
      terms.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    nextPosition += gap
  }
}
