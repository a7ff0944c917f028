/// The lists of several builders, put together term by term and encoded on several threads.
///
/// What it holds is only read, by any thread.
struct BuilderLists: @unchecked Sendable {
  /// Bytes of lists that a thread encodes at a time, about.
  private static let batchBytes = 1 << 18
  /// Terms likewise.
  private static let batchTerms = 1 << 13
  /// Terms whose lists are fetched together.
  private static let fetchedTerms = 256
  /// Stands for a builder that does not have a term.
  private static let noTerm = UInt32.max

  private let interners: [TermInterner]
  private let occurrences: [InvertedOccurrences]
  /// 1 / K of every passage of the segment.
  private let inverseNorms: [Float]

  /// Postings on their way, of one thread at a time.
  private final class Workplace: @unchecked Sendable {
    var scratch = PostingScratch()
    var encoder: TermListEncoder

    init(inverseNorms: [Float]) {
      encoder = TermListEncoder(inverseNorms: inverseNorms)
    }
  }

  /// Makes lists of the builders' occurrences.
  ///
  /// - Parameters:
  ///   - builders: whose lists.
  ///   - passages: for each builder, the passages that the segment gets, in its order.
  ///   - inverseNorms: 1 / K of every passage of the segment.
  ///   - threads: how many make lists.
  init(
    builders: [SegmentBuilder], passages: [[InvertedOccurrences.Passage]],
    inverseNorms: [Float], threads: Int
  ) {
    interners = builders.map(\.interner)
    self.inverseNorms = inverseNorms
    let streams = builders.map { ($0.stream, $0.groups, $0.interner.count) }
    occurrences = OrderedWorkers<Int, InvertedOccurrences>
      .map(0..<builders.count, threads: threads) { number in
        let (stream, groups, termCount) = streams[number]
        return InvertedOccurrences(
          stream, groups: groups, termCount: termCount, passages: passages[number])
      }
  }

  /// Writes the lists of all terms.
  func write(to lists: inout TermListWriter, _ writer: inout SegmentFileWriter, threads: Int)
    throws(IndexError)
  {
    let places = (0..<max(threads, 1)).map { _ in Workplace(inverseNorms: inverseNorms) }
    let workers = OrderedWorkers<[UInt32], Result<EncodedLists, IndexError>>(count: threads) {
      worker, terms in
      encode(terms, &places[worker].scratch, &places[worker].encoder)
    }
    var terms = sortedTerms(threads)
    while true {
      let batch = nextBatch(&terms)
      if workers.isFull || batch.isEmpty, let encoded = workers.take() {
        try lists.append(encoded.get(), to: &writer)
      }
      if !batch.isEmpty {
        workers.submit(batch)
      } else if workers.outstanding == 0 {
        return
      }
    }
  }

  // MARK: - Terms

  /// The terms of a builder in byte order, and how far they are used.
  private struct SortedTerms: Sendable {
    var identifiers: [UInt32]
    var next = 0
  }

  private func sortedTerms(_ threads: Int) -> [SortedTerms] {
    OrderedWorkers<Int, SortedTerms>.map(interners.indices, threads: threads) { number in
      SortedTerms(identifiers: interners[number].sortedIdentifiers())
    }
  }

  /// The next terms in byte order: of each, its number in every builder. Empty at the end.
  private func nextBatch(_ terms: inout [SortedTerms]) -> [UInt32] {
    var batch: [UInt32] = []
    var bytes = 0
    while bytes < Self.batchBytes, batch.count < Self.batchTerms * interners.count {
      let start = batch.count
      var first: Int?
      for number in interners.indices {
        batch.append(Self.noTerm)
        guard terms[number].next < terms[number].identifiers.count else { continue }
        var order = -1
        if let first { order = compare(terms[number], of: number, terms[first], of: first) }
        if order > 0 { continue }
        if order < 0 {
          // What was least until now is not.
          for other in 0..<number { batch[start + other] = Self.noTerm }
          first = number
        }
        batch[start + number] = terms[number].identifiers[terms[number].next]
      }
      guard first != nil else {
        batch.removeLast(interners.count)
        break
      }
      for number in interners.indices where batch[start + number] != Self.noTerm {
        terms[number].next += 1
        bytes += Int(occurrences[number].byteCounts[Int(batch[start + number])])
      }
    }
    return batch
  }

  private func compare(
    _ left: SortedTerms, of leftBuilder: Int, _ right: SortedTerms, of rightBuilder: Int
  ) -> Int {
    interners[leftBuilder].withBytes(of: left.identifiers[left.next]) { left in
      interners[rightBuilder].withBytes(of: right.identifiers[right.next]) {
        compareBytes(left, $0)
      }
    }
  }

  // MARK: - Lists

  private func encode(
    _ terms: [UInt32], _ scratch: inout PostingScratch, _ encoder: inout TermListEncoder
  ) -> Result<EncodedLists, IndexError> {
    var lists = EncodedLists()
    do throws(IndexError) {
      for start in stride(from: 0, to: terms.count, by: interners.count) {
        if start % (Self.fetchedTerms * interners.count) == 0 {
          scratch.fetched &+= fetch(terms[start...].prefix(Self.fetchedTerms * interners.count))
        }
        try encode(terms[start..<start + interners.count], &scratch, &encoder, into: &lists)
      }
      return .success(lists)
    } catch {
      return .failure(error)
    }
  }

  /// Reads where the lists of terms begin, all over the memory, so that they are near when they are needed.
  private func fetch(_ numbers: ArraySlice<UInt32>) -> Int {
    var sum = 0
    for builder in interners.indices {
      let terms = stride(
        from: numbers.startIndex + builder, to: numbers.endIndex, by: interners.count
      ).lazy.map { numbers[$0] }.filter { $0 != Self.noTerm }
      sum &+= occurrences[builder].fetch(terms)
    }
    return sum
  }

  private func encode(
    _ numbers: ArraySlice<UInt32>, _ scratch: inout PostingScratch,
    _ encoder: inout TermListEncoder,
    into lists: inout EncodedLists
  ) throws(IndexError) {
    var bytes: ArraySlice<UInt8> = []
    scratch.removeAll()
    for (builder, term) in zip(interners.indices, numbers) where term != Self.noTerm {
      bytes = interners[builder].bytes(of: term)
      occurrences[builder].forEachList(of: term) { scratch.add($0) }
    }
    encoder.begin()
    try scratch.forEachPosting { (passage, frequency, positions) throws(IndexError) in
      try encoder.append(passage: passage, frequency: frequency, positions: positions)
    }
    try encoder.end(term: bytes, to: &lists)
  }
}
