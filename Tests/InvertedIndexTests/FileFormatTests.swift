import Foundation
import TestSupport
import Testing

@testable import InvertedIndex

/// Holds `FileFormat.md` against the code: its tables against the constants, and its rules, as a decoder
/// written from the page alone, against a file.
@Suite("File format")
struct FileFormatTests {
  private static let page: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url = root.appendingPathComponent("Sources/Kielo/Kielo.docc/FileFormat.md")
    return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }()

  /// The cells of the table whose first header cell is `header`, without its head.
  private static func table(_ header: String) -> [[String]] {
    let lines = page.components(separatedBy: "\n")
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(header) |") }) else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test("the constants of the page are those of the code")
  func constants() {
    let code: [String: Int] = [
      "format version": Int(SegmentFormat.version), "header length": SegmentFormat.headerLength,
      "trailer length": SegmentFormat.trailerLength,
      "section entry length": SegmentFormat.sectionEntryLength,
      "checksum block": SegmentFormat.checksumBlock,
      "terms per block": SegmentFormat.termsPerBlock,
      "keys per block": SegmentFormat.keysPerBlock,
      "postings per block": BitPacking.blockLength,
      "block entry length": PostingsEncoder.blockEntryLength,
      "padding after a section": BitPacking.padding,
      "partitions": SegmentStatistics.partitionCount,
    ]
    let page = Self.table("constant").reduce(into: [:]) { $0[$1[0]] = Int($1[1]) }
    #expect(page == code)
    #expect(Manifest.version == SegmentFormat.version)
    #expect(Self.table("header offset")[0][2] == "`KIELOSEG`")
    #expect(Self.table("manifest offset")[0][2] == "`KIELOMAN`")
    #expect(SegmentFormat.magic == Array("KIELOSEG".utf8))
    #expect(Manifest.magic == Array("KIELOMAN".utf8))
  }

  @Test("the sections of the page are those of the code, in the order of the file")
  func sections() {
    let page = Self.table("number").map { ($0[0], $0[1]) }
    let code = SegmentFormat.Section.allCases.map { ("\($0.rawValue)", "\($0)") }
    #expect(page.map(\.0) == code.map(\.0))
    #expect(page.map(\.1) == code.map(\.1))
  }

  @Test("the length codes of the page are those of the code")
  func lengthCodes() throws {
    for row in Self.table("code") {
      let code = try #require(UInt8(row[0]))
      #expect(LengthCode.decode(code) == Int(row[1]))
      #expect(LengthCode.encode(try #require(Int(row[1]))) == code)
    }
  }

  @Test("a decoder written from the page reads what was written", arguments: [1, 2, 3])
  func decode(seed: UInt64) throws {
    let documents = Self.documents(seed: seed)
    let folder = try TemporaryFolder()
    let segment = try folder.segment(documents)
    let file = try PageDecoder(bytes: folder.read("1-0.segment"))

    let passages = documents.flatMap(\.passages)
    var postings: [[UInt8]: [PageDecoder.Posting]] = [:]
    for (ordinal, passage) in passages.enumerated() {
      for (term, occurrences) in Dictionary(grouping: passage.occurrences, by: \.term) {
        postings[term, default: []].append(
          .init(
            passage: ordinal, frequency: occurrences.reduce(0) { $0 + Int($1.frequency) },
            positions: Set(occurrences.map { Int($0.position) }).sorted()))
      }
    }
    let read = try file.terms()
    #expect(read.map(\.term) == postings.keys.sorted { $0.lexicographicallyPrecedes($1) })
    for (term, list) in read { #expect(list == postings[term], "seed \(seed), term \(term)") }
    #expect(
      file.section(5).map { LengthCode.decode($0) }
        == passages.map { LengthCode.decode(LengthCode.encode($0.length)) })
    #expect(file.section(6) == passages.map(\.partitions))
    let samples = file.section(18)
    #expect(samples.first == 0)
    #expect(try file.records(8, table: 7, dictionary: samples) == passages.map(\.record))
    #expect(try file.records(10, table: 9, dictionary: []) == documents.map(\.record))
    #expect(file.keys() == documents.map(\.key))
    var first = 0
    let firsts = documents.map { document -> Int in
      defer { first += document.passages.count }
      return first
    }
    #expect(file.integers(11, size: 4) == firsts + [passages.count])
    #expect(file.integers(12, size: 8)[0] == passages.count)
    #expect(segment.termCount == read.count)
  }

  @Test("tombstones hold what the page says")
  func tombstones() throws {
    let documents = Self.documents(seed: 4)
    let folder = try TemporaryFolder()
    let segment = try folder.segment(documents)
    var deleted = BitSet(capacity: 400)
    var counter = TermCounter()
    var frequencies: [[UInt8]: Int] = [:]
    var lengths = 0
    for number in [0, 9, 128, 399] {
      deleted.insert(UInt32(number))
      let passage = documents[number].passages[0]
      lengths += LengthCode.decode(LengthCode.encode(passage.length))
      for occurrence in passage.occurrences {
        occurrence.term.withUnsafeBufferPointer { counter.add($0) }
      }
      counter.endPassage()
      for term in Set(passage.occurrences.map(\.term)) { frequencies[term, default: 0] += 1 }
    }
    _ = try Tombstones.write(
      to: folder.path + "/1-0.tombstones", files: FileSystem(), of: segment, documents: deleted,
      counter: counter, parameters: BM25Parameters())
    let file = try PageDecoder(bytes: folder.read("1-0.tombstones"))
    let read = try file.dictionary()
    #expect(read.map(\.term) == frequencies.keys.sorted { $0.lexicographicallyPrecedes($1) })
    for (term, frequency) in read { #expect(frequency == frequencies[term]) }
    for section in [13, 14] {
      let bits = file.section(section)
      let numbers = (0..<400).filter { number in bits[number / 8] & (1 << UInt8(number % 8)) != 0 }
      #expect(numbers == [0, 9, 128, 399])
    }
    #expect(file.integers(12, size: 8)[..<2] == [4, lengths])
  }

  @Test("grams lead to the terms that have them, as the page says")
  func grams() throws {
    let folder = try TemporaryFolder()
    let words = ["talo", "talossa", "kivitalo", "äiti", "ei"]
    let terms = words.map { [UInt8(0x12)] + Array($0.utf8) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
    var builder = SegmentBuilder(parameters: BM25Parameters())
    ModelDocument(
      key: [1],
      passages: [ModelPassage(length: 1, occurrences: terms.map { .init(term: $0, position: 0) })]
    ).add(to: &builder)
    _ = try builder.write(
      to: folder.path + "/1-0.segment", files: FileSystem(),
      grams: TermGramSettings(lengths: [0x12: 3]))
    let file = try PageDecoder(bytes: folder.read("1-0.segment"), optional: [16])
    var expected: [Int: [Int]] = [:]
    for (ordinal, term) in terms.enumerated() {
      let text = String(decoding: term.dropFirst(), as: UTF8.self)
      let characters = [[0xff]] + text.map { Array(String($0).utf8) }
      for start in 0..<max(characters.count - 2, 0) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in [0x12] + characters[start..<start + 3].joined() {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        expected[Int(UInt32(truncatingIfNeeded: hash ^ hash >> 32)), default: []].append(ordinal)
      }
    }
    var reader = PageDecoder.Reader(bytes: file.section(16))
    let count = reader.integer(8)
    #expect(reader.integer(8) == 0)
    #expect(reader.integer(8) == terms.count)
    let table = (0..<count).map { _ in (reader.integer(4), reader.integer(4)) }
    for (ordinal, _) in terms.enumerated() {
      #expect(reader.integer(1) == expected.values.count { $0.contains(ordinal) })
    }
    let lists = reader.offset
    #expect(table.map(\.0) == expected.keys.sorted())
    for (hash, end) in table {
      var ordinals: [Int] = []
      while reader.offset < lists + end { ordinals.append((ordinals.last ?? 0) + reader.varint()) }
      #expect(ordinals == expected[hash])
    }
  }

  /// Terms at every edge of a block of postings, and some with long shared beginnings.
  private static func documents(seed: UInt64) -> [ModelDocument] {
    var random = SeededGenerator(seed: seed)
    let edges = [1, 2, 127, 128, 129, 255, 256, 257, 400]
    return (0..<400).map { number in
      var occurrences = edges.filter { number < $0 }.map { edge in
        ModelPassage.Occurrence(
          term: Array("edge\(edge)".utf8), frequency: UInt16.random(in: 1...9, using: &random),
          position: UInt32.random(in: 0...500, using: &random))
      }
      for _ in 0..<3 {
        occurrences.append(
          .init(
            term: Array("compound\(Int.random(in: 0...300, using: &random))".utf8),
            position: UInt32.random(in: 0...70_000, using: &random)))
      }
      return ModelDocument(
        key: orderedKey(number), record: [UInt8(number & 255)],
        passages: [
          ModelPassage(
            length: Int.random(in: 0...3000, using: &random), partitions: UInt8(number % 16),
            record: Array("record \(number)".utf8), occurrences: occurrences)
        ])
    }
  }
}

/// Reads a segment by the rules of `FileFormat.md` and nothing else.
private struct PageDecoder {
  struct Posting: Equatable {
    var passage: Int
    var frequency: Int
    var positions: [Int]
  }

  struct Reader {
    let bytes: [UInt8]
    var offset = 0

    mutating func integer(_ size: Int) -> Int {
      var value = 0
      for place in 0..<size { value |= Int(bytes[offset + place]) << (8 * place) }
      offset += size
      return value
    }

    mutating func varint() -> Int {
      var value = 0
      var shift = 0
      while true {
        let byte = bytes[offset]
        offset += 1
        value |= Int(byte & 0x7f) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
      defer { offset += count }
      return Array(bytes[offset..<offset + count])
    }
  }

  private let bytes: [UInt8]
  private var places: [Int: Range<Int>] = [:]

  init(bytes: [UInt8], optional: Set<Int> = []) throws {
    self.bytes = bytes
    #expect(bytes.starts(with: Array("KIELOSEG".utf8)))
    var trailer = Reader(bytes: bytes, offset: bytes.count - 40)
    let checksums = trailer.integer(8)
    let table = trailer.integer(8)
    let count = trailer.integer(4)
    #expect(table + 32 * count == bytes.count - 40)
    var reader = Reader(bytes: bytes, offset: table)
    for _ in 0..<count {
      let number = reader.integer(4)
      #expect(reader.integer(4) == (optional.contains(number) ? 0 : 1))
      let offset = reader.integer(8)
      let length = reader.integer(8)
      let first = reader.integer(8)
      places[number] = offset..<offset + length
      #expect(offset % 8 == 0)
      for block in 0..<(length + 16_383) / 16_384 {
        let start = offset + block * 16_384
        let end = min(start + 16_384, offset + length)
        var stored = Reader(bytes: bytes, offset: checksums + 4 * (first + block))
        #expect(Self.checksum(bytes[start..<end]) == stored.integer(4))
      }
      #expect(bytes[(offset + length)..<(offset + length + 8)].allSatisfy { $0 == 0 })
    }
  }

  /// CRC-32C bit by bit.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var value: UInt32 = 0xffff_ffff
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0x82f6_3b78 : value >> 1 }
    }
    return Int(~value)
  }

  func section(_ number: Int) -> [UInt8] { places[number].map { Array(bytes[$0]) } ?? [] }

  func integers(_ number: Int, size: Int) -> [Int] {
    var reader = Reader(bytes: section(number))
    return (0..<reader.bytes.count / size).map { _ in reader.integer(size) }
  }

  func records(_ number: Int, table: Int, dictionary: [UInt8]) throws -> [[UInt8]] {
    var table = Reader(bytes: section(table))
    let count = table.integer(4)
    var blocks: [(first: Int, end: Int)] = []
    while table.offset < table.bytes.count { blocks.append((table.integer(4), table.integer(8))) }
    let all = section(number)
    var records: [[UInt8]] = []
    for (place, block) in blocks.enumerated() {
      #expect(block.first == records.count)
      let start = place == 0 ? 0 : blocks[place - 1].end
      let next = place + 1 < blocks.count ? blocks[place + 1].first : count
      let frame = Array(all[start..<block.end])
      var reader = Reader(bytes: try Zstandard.decompress(frame, dictionary: dictionary))
      let lengths = (block.first..<next).map { _ in reader.varint() }
      for length in lengths { records.append(reader.bytes(length)) }
      #expect(reader.offset == reader.bytes.count)
    }
    #expect(records.count == count)
    return records
  }

  func keys() -> [[UInt8]] {
    var reader = Reader(bytes: section(17))
    let count = reader.integer(4)
    let starts = (0..<(count + 15) / 16).map { _ in reader.integer(4) }
    let base = reader.offset
    var keys: [[UInt8]] = []
    for number in 0..<count {
      if number % 16 == 0 { #expect(reader.offset == base + starts[number / 16]) }
      let shared = number % 16 == 0 ? 0 : reader.varint()
      keys.append(Array((keys.last ?? [])[..<shared]) + reader.bytes(reader.varint()))
    }
    #expect(reader.offset == reader.bytes.count)
    return keys
  }

  /// The terms of tombstones, whose lists are empty, with their document frequencies.
  func dictionary() throws -> [(term: [UInt8], frequency: Int)] {
    var result: [(term: [UInt8], frequency: Int)] = []
    forEachTerm { term, head, length, _, _ in
      #expect(length == 0)
      #expect(head & 3 == 0)
      result.append((term, head >> 2))
    }
    return result
  }

  func terms() throws -> [(term: [UInt8], postings: [Posting])] {
    var result: [(term: [UInt8], postings: [Posting])] = []
    let postings = section(1)
    let positions = section(2)
    forEachTerm { term, head, length, postingsStart, positionRange in
      result.append(
        (
          term,
          Self.list(
            Array(postings[postingsStart..<postingsStart + length]),
            positions: Array(positions[positionRange]), count: head >> 2)
        ))
    }
    return result
  }

  private func forEachTerm(
    _ body: (
      _ term: [UInt8], _ head: Int, _ length: Int, _ postingsStart: Int,
      _ positions: Range<Int>
    ) -> Void
  ) {
    var index = Reader(bytes: section(4))
    let count = index.integer(8)
    let blocks = index.integer(8)
    let starts = (0..<blocks).map { _ in index.integer(8) }
    let keyStarts = (0..<blocks).map { _ in index.integer(4) } + [index.integer(4)]
    let keys = index.bytes(keyStarts[blocks])
    for (block, start) in starts.enumerated() {
      var reader = Reader(bytes: section(3), offset: start)
      var postingsStart = reader.varint()
      var positionsStart = reader.varint()
      var term: [UInt8] = []
      for number in 0..<min(32, count - block * 32) {
        let shared = reader.varint()
        term = Array(term[..<shared]) + reader.bytes(reader.varint())
        if number == 0 { #expect(term == Array(keys[keyStarts[block]..<keyStarts[block + 1]])) }
        let head = reader.varint()
        let distance = head & 2 == 2 ? reader.varint() : 0
        let length = reader.varint()
        let positionsLength = head & 1 == 1 ? reader.varint() : 0
        body(
          term, head, length, postingsStart - distance,
          positionsStart..<positionsStart + positionsLength)
        if distance == 0 { postingsStart += length }
        positionsStart += positionsLength
      }
    }
  }

  private static func list(_ bytes: [UInt8], positions: [UInt8], count: Int) -> [Posting] {
    var result: [Posting] = []
    var reader = Reader(bytes: bytes)
    var previous = -1
    func tail(_ count: Int) {
      for _ in 0..<count {
        let head = reader.varint()
        previous += 1 + head >> 1
        let frequency = head & 1 == 1 ? 1 : reader.varint()
        result.append(Posting(passage: previous, frequency: frequency, positions: []))
      }
    }
    if count <= 128 {
      tail(count)
    } else {
      let blocks = (count + 127) / 128
      let entries = (0..<blocks).map { _ in (0..<4).map { _ in reader.integer(4) } }
      let start = reader.offset
      for (block, entry) in entries.enumerated() {
        let size = min(128, count - block * 128)
        if size < 128 {
          tail(size)
        } else {
          let heads = [reader.integer(1), reader.integer(1)]
          var gaps = packed(&reader, width: heads[0] & 0x3f, count: 128)
          var frequencies = packed(&reader, width: heads[1] & 0x3f, count: 128)
          exceptions(&reader, head: heads[0], of: &gaps)
          exceptions(&reader, head: heads[1], of: &frequencies)
          for (gap, frequency) in zip(gaps, frequencies) {
            previous += gap + 1
            result.append(Posting(passage: previous, frequency: frequency + 1, positions: []))
          }
        }
        #expect(previous == entry[0])
        #expect(reader.offset - start == entry[1])
      }
      if !positions.isEmpty {
        for (block, entry) in entries.enumerated() {
          let part = Array(positions[(block == 0 ? 0 : entries[block - 1][2])..<entry[2]])
          let postings = block * 128..<min(block * 128 + 128, count)
          read(part, of: &result[postings], isPacked: postings.count == 128)
        }
      }
    }
    #expect(reader.offset == bytes.count)
    if count <= 128, !positions.isEmpty { read(positions, of: &result[...], isPacked: false) }
    return result
  }

  /// Reads the positions of the postings of a block.
  private static func read(
    _ bytes: [UInt8], of postings: inout ArraySlice<Posting>, isPacked: Bool
  ) {
    var reader = Reader(bytes: bytes)
    if isPacked {
      let firstWidth = reader.integer(1)
      if firstWidth == 0xff {
        #expect(bytes.count == 1)
        return
      }
      let gapWidth = reader.integer(1)
      let head = reader.integer(1)
      var differences = packed(&reader, width: head & 0x3f, count: 128)
      exceptions(&reader, head: head, of: &differences)
      let counts = zip(postings, differences).map { ($0.frequency - $1) & 0xffff_ffff }
      let firsts = packed(&reader, width: firstWidth, count: 128)
      let gapCount = counts.reduce(0) { $0 + max($1 - 1, 0) }
      var gaps = packed(&reader, width: gapWidth, count: gapCount)[...]
      for (place, count) in zip(postings.indices, counts) where count > 0 {
        var position = firsts[place - postings.startIndex]
        postings[place].positions = [position]
        for _ in 1..<count {
          position += 1 + gaps.removeFirst()
          postings[place].positions.append(position)
        }
      }
    } else {
      let head = reader.varint()
      let hasCounts = head & 1 == 1
      var number: Int? = head >> 1
      func next() -> Int { number.take() ?? reader.varint() }
      for place in postings.indices {
        let count = hasCounts ? next() : postings[place].frequency
        if count == 0 { continue }
        var position = next()
        postings[place].positions = [position]
        for _ in 1..<count {
          position += 1 + next()
          postings[place].positions.append(position)
        }
      }
    }
    #expect(reader.offset == bytes.count)
  }

  private static func packed(_ reader: inout Reader, width: Int, count: Int) -> [Int] {
    let bytes = reader.bytes((width * count + 7) / 8)
    return (0..<count).map { index in
      (0..<width).reduce(0) { value, bit in
        let place = index * width + bit
        return value | Int(bytes[place / 8] >> UInt8(place % 8) & 1) << bit
      }
    }
  }

  private static func exceptions(_ reader: inout Reader, head: Int, of values: inout [Int]) {
    if head & 0x40 == 0 { return }
    let count = reader.integer(1)
    let indices = (0..<count).map { _ in reader.integer(1) }
    for index in indices { values[index] |= reader.varint() << (head & 0x3f) }
  }
}
