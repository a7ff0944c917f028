/// The lists of several builders, put together term by term and encoded on several threads.
///
/// What it holds is only read, by any thread.
struct BuilderLists: @unchecked Sendable {
  /// Postings that a thread encodes at a time, about.
  private static let batchPostings = 1 << 17
  /// Terms likewise.
  private static let batchTerms = 1 << 13
  /// Stands for a builder that does not have a term.
  private static let noTerm = UInt32.max

  private let interners: [TermInterner]
  private let postings: [PostingLists]
  /// For each builder, the segment's ordinal of every passage; `UInt32.max` if it has none.
  private let newPassages: [[UInt32]]
  /// 1 / K of every passage of the segment.
  private let inverseNorms: [Float]

  /// Postings on their way, of one thread at a time.
  private final class Workplace: @unchecked Sendable {
    let scratch = PostingScratch()
    var encoder: TermListEncoder

    init(inverseNorms: [Float]) {
      encoder = TermListEncoder(inverseNorms: inverseNorms)
    }
  }

  /// - Parameters:
  ///   - builders: whose lists.
  ///   - newPassages: for each builder, the segment's ordinal of every passage.
  ///   - inverseNorms: 1 / K of every passage of the segment.
  init(builders: [SegmentBuilder], newPassages: [[UInt32]], inverseNorms: [Float]) {
    interners = builders.map(\.interner)
    postings = builders.map(\.postings)
    self.newPassages = newPassages
    self.inverseNorms = inverseNorms
  }

  /// Writes the lists of all terms.
  func write(to lists: inout TermListWriter, _ writer: inout SegmentFileWriter, threads: Int)
    throws(IndexError)
  {
    let places = (0..<max(threads, 1)).map { _ in Workplace(inverseNorms: inverseNorms) }
    let workers = OrderedWorkers<[UInt32], Result<EncodedLists, IndexError>>(count: threads) {
      worker, terms in
      encode(terms, places[worker].scratch, &places[worker].encoder)
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
    let workers = OrderedWorkers<Int, [UInt32]>(count: min(threads, interners.count)) {
      _, number in
      interners[number].sortedIdentifiers()
    }
    var sorted: [SortedTerms] = []
    for number in interners.indices {
      if workers.isFull, let terms = workers.take() { sorted.append(.init(identifiers: terms)) }
      workers.submit(number)
    }
    while let terms = workers.take() { sorted.append(.init(identifiers: terms)) }
    return sorted
  }

  /// The next terms in byte order: of each, its number in every builder. Empty at the end.
  private func nextBatch(_ terms: inout [SortedTerms]) -> [UInt32] {
    var batch: [UInt32] = []
    var postings = 0
    while postings < Self.batchPostings, batch.count < Self.batchTerms * interners.count {
      var first: Int?
      var others: [Int] = []
      for number in interners.indices where terms[number].next < terms[number].identifiers.count {
        guard let known = first else {
          first = number
          continue
        }
        let order = compare(terms[number], of: number, terms[known], of: known)
        if order < 0 { (first, others) = (number, []) } else if order == 0 { others.append(number) }
      }
      guard let first else { break }
      let start = batch.count
      batch.append(contentsOf: repeatElement(Self.noTerm, count: interners.count))
      for number in [first] + others {
        let term = terms[number].identifiers[terms[number].next]
        terms[number].next += 1
        batch[start + number] = term
        postings += self.postings[number].count(of: term)
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
    _ terms: [UInt32], _ scratch: PostingScratch, _ encoder: inout TermListEncoder
  ) -> Result<EncodedLists, IndexError> {
    var lists = EncodedLists()
    do throws(IndexError) {
      for start in stride(from: 0, to: terms.count, by: interners.count) {
        try encode(terms[start..<start + interners.count], scratch, &encoder, into: &lists)
      }
      return .success(lists)
    } catch {
      return .failure(error)
    }
  }

  private func encode(
    _ numbers: ArraySlice<UInt32>, _ scratch: PostingScratch, _ encoder: inout TermListEncoder,
    into lists: inout EncodedLists
  ) throws(IndexError) {
    scratch.removeAll()
    var bytes: ArraySlice<UInt8> = []
    for (builder, term) in zip(interners.indices, numbers) where term != Self.noTerm {
      bytes = interners[builder].bytes(of: term)
      newPassages[builder].withUnsafeBufferPointer {
        postings[builder].read(term, newPassages: $0, into: scratch)
      }
    }
    encoder.begin()
    try scratch.forEach { (passage, frequency, positions) throws(IndexError) in
      try encoder.append(passage: passage, frequency: frequency, encodedPositions: positions)
    }
    try encoder.end(term: bytes, to: &lists)
  }
}
