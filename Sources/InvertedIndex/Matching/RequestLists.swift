/// The lists that a request reads in one segment.
///
/// What has to be put together in memory, such as a phrase, is made once, for the search and for the
/// count.
final class RequestLists {
  /// Where in a request a body of evidence stands.
  struct Place: Hashable {
    var clause: Int
    var reading: Int
    var evidence: Int
  }

  let segment: Segment
  /// The segment's number in the snapshot.
  let number: Int
  let norms: PassageNorms
  /// The passages that match nothing; nil for none.
  let hidden: HiddenPassages?
  let k1: Float
  /// What bounds of the segment's file are multiplied with: they were made with its own averages, and with
  /// other rounding than scores.
  let boundCorrection: Float
  /// How many of the best passages decide the answer, if nothing but the request's one list does.
  private let onlyBest: Int?
  private let buffer = BlockBuffer()
  private lazy var collector = OccurrenceCollector(passageCount: segment.passageCount)
  private var made: [Place: OccurrenceList] = [:]

  init(
    _ request: MatchRequest, segment: Segment, number: Int, norms: PassageNorms,
    hidden: HiddenPassages?, k1: Float, boundCorrection: Float
  ) {
    self.hidden = hidden
    self.segment = segment
    self.number = number
    self.norms = norms
    self.k1 = k1
    self.boundCorrection = boundCorrection
    onlyBest =
      request.hasOneList && request.counting == .none && request.takesEveryPassage
        && hidden == nil && request.limit > 0
      ? request.limit : nil
  }

  /// A stream over a body of evidence, from its start; nil if the segment has none of its terms.
  func stream(_ evidence: Evidence, level: UInt8, at place: Place) throws(IndexError)
    -> EvidenceStream?
  {
    if case .term(let term) = evidence.occurrences {
      guard let entry = try term.entry(in: segment, number: number) else { return nil }
      // A list of one block keeps no bound; in memory it has exact ones.
      if entry.documentFrequency > BitPacking.blockLength {
        return try EvidenceStream(
          postings: PostingsCursor(segment: segment, entry: entry), weight: evidence.weight,
          level: level)
      }
    }
    if let list = made[place] { return EvidenceStream(list: list, level: level) }
    let list = try list(of: evidence)
    made[place] = list
    return EvidenceStream(list: list, level: level)
  }

  private func list(of evidence: Evidence) throws(IndexError) -> OccurrenceList {
    switch evidence.occurrences {
    case .term(let term):
      guard let cursor = try cursor(of: term) else { break }
      return try OccurrenceList(of: cursor, weight: evidence.weight, norms: norms)
    case .anyOf(let terms):
      for term in terms {
        guard var cursor = try cursor(of: term) else { continue }
        try collector.add(&cursor)
      }
      return collector.take { [norms] in evidence.weight * $1 * norms.inverseNorm(of: $0) }
    case .bestOf(let terms):
      for weighted in terms {
        guard var cursor = try cursor(of: weighted.term) else { continue }
        try collector.raise(
          to: &cursor, weight: evidence.weight * weighted.weight, norms: norms)
      }
      return collector.take { $1 }
    case .phrase(let slots):
      let filter = onlyBest.map {
        PhraseFilter(
          limit: $0, weight: evidence.weight, norms: norms, correction: boundCorrection)
      }
      let found = try PhraseOccurrences(
        of: slots, in: segment, number: number, filter: filter)
      return OccurrenceList(count: found.passages.count) { [norms] passages, values in
        for (index, passage) in found.passages.enumerated() {
          passages[index] = passage
          values[index] =
            evidence.weight * Float(found.frequencies[index]) * norms.inverseNorm(of: passage)
        }
      }
    }
    return OccurrenceList(count: 0) { _, _ in }
  }

  /// A cursor over a list that is read at once.
  private func cursor(of term: QueryTerm) throws(IndexError) -> PostingsCursor? {
    guard let entry = try term.entry(in: segment, number: number) else { return nil }
    return try PostingsCursor(segment: segment, entry: entry, buffer: buffer)
  }
}
