import Glibc

@testable import InvertedIndex

/// What a test puts into a segment, and what its models read instead of the segment.
struct ModelPassage: Sendable {
  struct Occurrence: Sendable {
    var term: [UInt8]
    var frequency: UInt16 = 1
    var position: UInt32
  }

  var length: Int
  var partitions: UInt8 = 1
  var record: [UInt8] = []
  var occurrences: [Occurrence] = []
}

struct ModelDocument: Sendable {
  var key: [UInt8]
  var record: [UInt8] = []
  var passages: [ModelPassage]

  /// Adds the document as an indexer would.
  func add(to builder: inout SegmentBuilder) {
    builder.beginDocument(key: key, record: record)
    for passage in passages {
      let occurrences = passage.occurrences.map { occurrence in
        SegmentBuilder.Occurrence(
          term: occurrence.term.withUnsafeBufferPointer { builder.termIdentifier($0) },
          frequency: occurrence.frequency, position: occurrence.position)
      }
      builder.addPassage(
        length: passage.length, partitions: passage.partitions, record: passage.record,
        occurrences: occurrences)
    }
  }
}

/// A key that sorts like its number.
func orderedKey(_ number: Int) -> [UInt8] {
  let digits = String(number)
  return Array((String(repeating: "0", count: max(5 - digits.count, 0)) + digits).utf8)
}

/// A folder of its own for one test, removed with the object.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/kielo-index-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw IndexError.system(operation: "make folder", path: "/tmp", code: errno)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// The names of the files in the folder, sorted.
  var names: [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes documents as a segment file and opens it.
  func segment(
    _ documents: [ModelDocument], name: String = "1-0.segment",
    parameters: BM25Parameters = BM25Parameters()
  ) throws -> Segment {
    var builder = SegmentBuilder(parameters: parameters)
    for document in documents { document.add(to: &builder) }
    _ = try builder.write(to: path + "/" + name, files: FileSystem())
    return try Segment(path: path + "/" + name)
  }

  /// The bytes of a file.
  func read(_ name: String) throws -> [UInt8] {
    let file = try MappedFile(path: path + "/" + name)
    return Array(file.bytes)
  }

  /// Writes a file in place of one that is there.
  func write(_ bytes: [UInt8], to name: String) throws {
    unlink(path + "/" + name)
    var output = try FileSystem().create(path + "/" + name)
    try output.write(bytes)
    try output.finish()
  }
}
