import InvertedIndex
import TextAnalysis

/// Which passage was found, with what score, told alike by every index of the same documents.
struct HitPlace: Equatable {
  /// The document's key.
  var key: String
  /// The passage's number in its document, from 0.
  var passage: UInt32
  var score: Float
}

extension Searcher {
  /// The best passages by their ordinals, without anything that is stored of them.
  func match(_ query: ParsedQuery, options: SearchOptions) throws(KieloError) -> MatchResult {
    do throws(IndexError) {
      return try planAndMatch(query, options: options).result
    } catch {
      throw KieloError(error)
    }
  }

  /// The best passages, best first.
  func hitPlaces(_ query: ParsedQuery, options: SearchOptions) throws(KieloError) -> [HitPlace] {
    do throws(IndexError) {
      var places: [HitPlace] = []
      for match in try planAndMatch(query, options: options).result.groups.joined() {
        let segment = snapshot.segments[match.segment]
        let record: DocumentRecord = try .init(
          stored: segment.documentRecord(match.document), number: match.document, in: segment)
        let first = try segment.passages(of: match.document).lowerBound
        places.append(
          HitPlace(key: record.key, passage: match.passage &- first, score: match.score))
      }
      return places
    } catch {
      throw KieloError(error)
    }
  }
}
