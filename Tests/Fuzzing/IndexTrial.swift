import InvertedIndex
import Kielo

/// Opens, checks and searches index folders of which a part was given.
final class IndexTrial {
  nonisolated(unsafe) static let shared = IndexTrial()

  /// The sections that each of the targets replaces, by their numbers in the format.
  static let dictionarySections: [UInt32] = [3, 4, 16]
  static let listSections: [UInt32] = [1, 2]
  static let recordSections: [UInt32] = [7, 8, 9, 10, 11, 17, 18]

  private static let queries = [
    "lapsi kunta", "\"lapset ja nuoret\"", "kirj* -barn", "=kunnan lang:fi", "+kommunens kirjastto",
    "kunnanpäätös barnbibliotek", "a b", "\"a c\" d", "b* +d -c",
  ]

  private let byLanguage: SampleIndex
  private let many: SampleIndex
  private let folder = ScratchFolder()

  private init() {
    do {
      byLanguage = try SampleIndex.byLanguage()
      many = try SampleIndex.ofManyPassages()
    } catch {
      fatalError("the samples can't be made: \(error)")
    }
  }

  /// A segment file under a manifest that names it as it is.
  func trySegment(_ bytes: [UInt8]) {
    tryFiles(byLanguage, segment: bytes)
  }

  /// Tombstones beside the segment they were made for.
  func tryTombstones(_ bytes: [UInt8]) {
    tryFiles(byLanguage, tombstones: bytes)
  }

  /// A manifest beside sound files.
  func tryManifest(_ bytes: [UInt8]) {
    folder.removeFiles()
    for (name, content) in byLanguage.files {
      folder.write(name == byLanguage.manifest ? bytes : content, to: name)
    }
    search()
  }

  /// Sections in place of a sound segment's; two bytes tell the length of each but the last.
  func tryParts(_ bytes: [UInt8], of numbers: [UInt32]) {
    // The first byte chooses the segment.
    guard let first = bytes.first else { return }
    let sample = first & 1 == 0 ? byLanguage : many
    guard let original = sample.files[sample.segment], var image = SegmentImage(original) else {
      fatalError("the sample is not sound")
    }
    var rest = bytes.dropFirst()
    for number in numbers {
      guard let place = image.sections.firstIndex(where: { $0.number == number }) else { continue }
      var part = rest
      if number != numbers.last {
        guard rest.count >= 2 else { return }
        let length = Int(rest[rest.startIndex]) | Int(rest[rest.startIndex + 1]) << 8
        part = rest.dropFirst(2).prefix(length)
      }
      rest = bytes[part.endIndex...]
      image.sections[place].bytes = Array(part)
    }
    tryFiles(sample, segment: image.encoded)
  }

  /// What `tryParts` takes a sound segment's sections from.
  static func parts(of image: SegmentImage, _ numbers: [UInt32], sample: UInt8) -> [UInt8] {
    var bytes = [sample]
    for number in numbers {
      let section = image.sections.first { $0.number == number }?.bytes
      guard let section else { continue }
      if number != numbers.last { bytes.append(integer: UInt16(truncatingIfNeeded: section.count)) }
      bytes += section
    }
    return bytes
  }

  private func tryFiles(
    _ sample: SampleIndex, segment: [UInt8]? = nil, tombstones: [UInt8]? = nil
  ) {
    guard let original = sample.files[sample.manifest] else { return }
    folder.removeFiles()
    folder.write(segment ?? sample.files[sample.segment] ?? [], to: sample.segment)
    folder.write(tombstones ?? sample.files[sample.tombstones] ?? [], to: sample.tombstones)
    // The manifest repeats sizes and checksums: magic, version, generation, number of segments, name.
    var manifest = original
    var place = 8 + 4 + 8 + 1 + 1 + sample.segment.utf8.count
    for (name, bytes) in [(sample.segment, segment), (sample.tombstones, tombstones)] {
      if let bytes {
        var numbers: [UInt8] = []
        numbers.append(integer: UInt64(bytes.count))
        numbers.append(integer: SegmentImage.identity(of: bytes))
        manifest.replaceSubrange(place..<place + 12, with: numbers)
      }
      place += 12 + 1 + 1 + (name == sample.segment ? sample.tombstones.utf8.count : 0)
    }
    folder.write(ManifestImage.repaired(manifest), to: sample.manifest)
    search()
  }

  /// Checks the folder and searches it; what the check finds sound must answer.
  private func search() {
    let problems = (try? IndexVerification(at: folder.path))?.problems
    guard let index = try? Index.open(at: folder.path) else { return }
    for query in Self.queries {
      var options = SearchOptions()
      options.explains = query.utf8.count % 2 == 0
      options.passagesPerDocument = query.hasPrefix("b") ? 2 : nil
      do {
        for hit in try index.searcher.search(query, options: options).hits {
          _ = Snippet(of: hit.text, marks: hit.marks, width: 60)
        }
      } catch {
        guard problems?.isEmpty == true else { continue }
        fatalError("sound by its check, but '\(query)' fails: \(error)")
      }
    }
  }
}
