import InvertedIndex
import Kielo

/// The folder of what is made once and read by the stages, so that making it is not counted.
struct Inputs {
  let folder: String

  /// An index of the sample corpus.
  var index: String { folder + "/index" }
  /// A segment of `GeneratedPassages`.
  var segment: String { folder + "/passages.segment" }

  /// Makes the inputs in a folder that exists and is empty.
  func make() throws {
    _ = try SampleCorpus.makeIndex(at: index)
    var builder = SegmentBuilder(parameters: .passages)
    let passages = GeneratedPassages()
    for number in 0..<GeneratedPassages.count {
      let digits = String(number)
      builder.beginDocument(
        key: Array((String(repeating: "0", count: 6 - digits.count) + digits).utf8), record: [])
      let words = passages.words(of: number)
      let occurrences = words.enumerated().map { position, word in
        SegmentBuilder.Occurrence(
          term: GeneratedPassages.term(word).withUnsafeBufferPointer { builder.termIdentifier($0) },
          frequency: 1, position: UInt32(position))
      }
      builder.addPassage(length: words.count, partitions: 1, record: [], occurrences: occurrences)
    }
    _ = try builder.write(to: segment, files: FileSystem(), durably: false)
  }
}
