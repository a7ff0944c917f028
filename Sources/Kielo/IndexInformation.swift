import Documents
import InvertedIndex
import TextAnalysis

/// What a segment of an index holds.
public struct SegmentInformation: Sendable, Equatable {
  /// The file's name.
  public var name: String
  /// Its documents without deleted ones.
  public var documents: Int
  /// Its passages without deleted ones.
  public var passages: Int
  /// Passages that were deleted since it was written.
  public var deletedPassages: Int
  /// Its size with its tombstones in bytes.
  public var bytes: Int
}

/// What an index holds and how it was made.
public struct IndexInformation: Sendable {
  /// The folder of the index.
  public var path: String
  /// The commit.
  public var generation: UInt64
  /// Over the checksums of the segments and their tombstones: that of another index is the same if its
  /// files have the same bytes.
  public var checksum: UInt64
  /// Documents.
  public var documents = 0
  /// Passages.
  public var passages = 0
  /// Passages with Finnish terms; those of both languages count in both.
  public var finnishPassages = 0
  /// Passages with Swedish terms.
  public var swedishPassages = 0
  /// Words of the passages' texts, by their stored lengths: at most an eighth short.
  public var words = 0
  /// Words of the passages with Finnish terms, likewise.
  public var finnishWords = 0
  /// Words of the passages with Swedish terms, likewise.
  public var swedishWords = 0
  /// Different terms on all layers; a term of two segments counts twice.
  public var terms = 0
  /// The size of the segments with their tombstones in bytes.
  public var bytes = 0
  /// The segments, oldest first.
  public var segments: [SegmentInformation] = []
  /// The parts of the segments by name with their sizes in bytes, in the order of the file.
  public var sections: [(name: String, bytes: Int)] = []
  /// The folders and files it was built from.
  public var roots: [String]
  /// How its terms are made.
  public var analyzer: AnalyzerKind
  /// The analysis it was built with, and everything else that decides a term.
  public var fingerprint: String
  /// Whether this version can search it; else it has to be built again.
  public var isCurrent: Bool

  /// Reads what is known about the newest commit of an index, also of one that is outdated.
  public init(at path: String, weights: RankingWeights = RankingWeights()) throws(KieloError) {
    let snapshot: IndexSnapshot
    do throws(IndexError) {
      snapshot = try IndexDirectory(path: path).open()
    } catch {
      throw KieloError(error)
    }
    let properties = IndexProperties(snapshot.properties)
    self.path = path
    generation = snapshot.generation
    checksum = Self.checksum(of: snapshot.manifest)
    roots = properties.roots
    analyzer = properties.analyzer
    fingerprint = properties.fingerprint
    isCurrent =
      fingerprint == IndexProperties.currentFingerprint(analyzer: analyzer, weights: weights)
    var sizes: [String: Int] = [:]
    for segment in snapshot.segments {
      let (all, partitions) = (segment.statistics.all, segment.statistics.partitions)
      documents += segment.liveDocumentCount
      passages += all.passages
      finnishPassages += partitions[0].passages
      swedishPassages += partitions[1].passages
      words += all.tokens
      finnishWords += partitions[0].tokens
      swedishWords += partitions[1].tokens
      segments.append(
        SegmentInformation(
          name: segment.path.split(separator: "/").last.map(String.init) ?? segment.path,
          documents: segment.liveDocumentCount, passages: all.passages,
          deletedPassages: segment.passageCount - all.passages, bytes: segment.byteCount))
      terms += segment.termCount
      bytes += segment.byteCount
      // Segments need not have the same sections.
      for section in segment.sectionSizes { sizes[section.name, default: 0] += section.byteCount }
    }
    sections = Segment.sectionNames.compactMap { name in sizes[name].map { (name, $0) } }
  }

  private static func checksum(of manifest: Manifest) -> UInt64 {
    var encoder = RecordEncoder()
    for segment in manifest.segments {
      for file in [segment.file, segment.tombstones] {
        encoder.append(fixed: file.map { UInt64($0.checksum) } ?? 0)
        encoder.append(fixed: file?.byteCount ?? 0)
      }
    }
    return ContentHash.hash(encoder.bytes)
  }
}
