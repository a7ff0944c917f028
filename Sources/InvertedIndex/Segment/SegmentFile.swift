import Synchronization

/// A mapped segment file: finds its sections and verifies each checksum block once, when first touched.
final class SegmentFile: Sendable {
  struct Section: Sendable {
    var offset: Int
    var length: Int
    var firstChecksum: Int
  }

  let file: MappedFile
  let checksum: UInt32
  let sections: [UInt32: Section]
  private let checksumOffset: Int
  /// Where the file is mapped, read in every look-up.
  private nonisolated(unsafe) let base: UnsafeRawPointer
  /// One bit a checksum block: verified. Set more than once at worst, never wrongly.
  private nonisolated(unsafe) let verified: UnsafeMutablePointer<Atomic<UInt64>>
  private let verifiedCount: Int

  init(path: String, files: FileSystem) throws(IndexError) {
    file = try files.map(path)
    let bytes = file.bytes
    func damaged(_ section: String, _ offset: Int, _ what: String) -> IndexError {
      .damaged(file: path, section: section, offset: offset, what: what)
    }
    let smallest = SegmentFormat.headerLength + SegmentFormat.trailerLength
    guard let base = bytes.baseAddress, bytes.count >= smallest else {
      throw damaged("header", 0, "\(bytes.count) bytes, at least \(smallest) expected")
    }
    guard bytes.prefix(8).elementsEqual(SegmentFormat.magic) else {
      throw damaged("header", 0, "not a kielo segment")
    }
    let version: UInt32 = bytes.integer(at: 8)
    guard version <= SegmentFormat.version else {
      throw .tooNew(file: path, found: version, supported: SegmentFormat.version)
    }
    guard version >= SegmentFormat.oldestVersion else {
      throw .tooOld(file: path, found: version, supported: SegmentFormat.oldestVersion)
    }
    guard bytes.integer(at: 12, as: UInt32.self) == 0 else {
      throw damaged("header", 12, "reserved bytes are not zero")
    }
    let trailer = bytes.count - SegmentFormat.trailerLength
    guard bytes.suffix(8).elementsEqual(SegmentFormat.magic),
      CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[trailer..<trailer + 28]))
        == bytes.integer(at: trailer + 28, as: UInt32.self),
      bytes.integer(at: trailer + 24, as: UInt32.self) == version
    else { throw damaged("trailer", trailer, "the file is cut short or its end was changed") }
    let checksums: UInt64 = bytes.integer(at: trailer)
    let table: UInt64 = bytes.integer(at: trailer + 8)
    let count = Int(bytes.integer(at: trailer + 16, as: UInt32.self))
    guard checksums >= SegmentFormat.headerLength, checksums <= table, table <= UInt64(trailer),
      UInt64(count) * UInt64(SegmentFormat.sectionEntryLength) == UInt64(trailer) - table
    else { throw damaged("trailer", trailer, "offsets point outside the file") }
    checksum = bytes.integer(at: trailer + 20)
    let tail = UnsafeRawBufferPointer(rebasing: bytes[Int(checksums)..<trailer])
    guard CRC32C.checksum(tail) == checksum else {
      throw damaged("section table", Int(table), "checksum differs")
    }
    checksumOffset = Int(checksums)
    let checksumCount = Int(table - checksums) / 4
    var sections: [UInt32: Section] = [:]
    for index in 0..<count {
      let entry = Int(table) + index * SegmentFormat.sectionEntryLength
      let identifier: UInt32 = bytes.integer(at: entry)
      let flags: UInt32 = bytes.integer(at: entry + 4)
      let offset: UInt64 = bytes.integer(at: entry + 8)
      let length: UInt64 = bytes.integer(at: entry + 16)
      let first: UInt64 = bytes.integer(at: entry + 24)
      let blocks = length.addingReportingOverflow(UInt64(SegmentFormat.checksumBlock - 1))
      guard !blocks.overflow, offset <= checksums,
        length <= checksums - offset,
        // Packed blocks at a section's end are read this far beyond it.
        checksums - offset - length >= UInt64(BitPacking.padding),
        first <= UInt64(checksumCount),
        blocks.partialValue / UInt64(SegmentFormat.checksumBlock) <= UInt64(checksumCount) - first
      else { throw damaged("section table", entry, "section \(identifier) lies outside the file") }
      if SegmentFormat.Section(rawValue: identifier) == nil,
        flags & SegmentFormat.requiredFlag != 0
      {
        throw .tooNew(file: path, found: version + 1, supported: SegmentFormat.version)
      }
      sections[identifier] = Section(
        offset: Int(offset), length: Int(length), firstChecksum: Int(first))
    }
    self.sections = sections
    self.base = base
    verifiedCount = checksumCount / 64 + 1
    verified = .allocate(capacity: verifiedCount)
    for index in 0..<verifiedCount { (verified + index).initialize(to: Atomic(0)) }
  }

  deinit {
    verified.deinitialize(count: verifiedCount)
    verified.deallocate()
  }

  /// Where a section lies.
  func section(_ section: SegmentFormat.Section) throws(IndexError) -> Section {
    guard let found = sections[section.rawValue] else {
      throw .damaged(
        file: file.path, section: "section table", offset: checksumOffset,
        what: "\(section.name) is missing")
    }
    return found
  }

  /// Where a section lies that a file need not have.
  func optionalSection(_ section: SegmentFormat.Section) -> Section? {
    sections[section.rawValue]
  }

  /// The bytes of a range of a section, their checksums verified; eight more bytes are readable.
  @inline(__always)
  func bytes(_ range: Range<Int>, of section: Section, _ name: SegmentFormat.Section)
    throws(IndexError) -> UnsafeRawBufferPointer
  {
    guard range.lowerBound >= 0, range.upperBound <= section.length else {
      throw outside(range, name)
    }
    if !range.isEmpty {
      let first = Int(UInt(range.lowerBound) / UInt(SegmentFormat.checksumBlock))
      let last = Int(UInt(range.upperBound - 1) / UInt(SegmentFormat.checksumBlock))
      if !isVerified(first, of: section) { try verify(first, of: section, name.name) }
      if first < last { try verifyNew(first + 1...last, of: section, name) }
    }
    // `init` has checked that sections lie within the file.
    return UnsafeRawBufferPointer(
      start: base + section.offset + range.lowerBound, count: range.count)
  }

  @inline(__always)
  private func isVerified(_ block: Int, of section: Section) -> Bool {
    let number = section.firstChecksum + block
    return verified[number >> 6].load(ordering: .relaxed) >> UInt64(number & 63) & 1 == 1
  }

  @inline(never)
  private func verifyNew(
    _ blocks: ClosedRange<Int>, of section: Section, _ name: SegmentFormat.Section
  ) throws(IndexError) {
    for block in blocks where !isVerified(block, of: section) {
      try verify(block, of: section, name.name)
    }
  }

  /// Verifies every checksum again, also of blocks that were verified before.
  ///
  /// - Returns: the first damaged block of each section.
  func verifyAll() -> [IndexError] {
    var problems: [IndexError] = []
    for (identifier, section) in sections.sorted(by: { $0.key < $1.key }) {
      let count = (section.length + SegmentFormat.checksumBlock - 1) / SegmentFormat.checksumBlock
      let name = SegmentFormat.Section(rawValue: identifier)?.name ?? "section \(identifier)"
      do throws(IndexError) {
        for block in 0..<count { try verify(block, of: section, name) }
        try verifyPadding(behind: section, name)
      } catch {
        problems.append(error)
      }
    }
    return problems
  }

  /// Nothing but zero bytes lies between a section and the next one, or the checksums.
  private func verifyPadding(behind section: Section, _ name: String) throws(IndexError) {
    let end = section.offset + section.length
    let next = sections.values.map(\.offset).filter { $0 >= end }.min() ?? checksumOffset
    guard let place = file.bytes[end..<next].firstIndex(where: { $0 != 0 }) else { return }
    throw .damaged(
      file: file.path, section: name, offset: place - section.offset,
      what: "a byte behind the section is not zero")
  }

  @inline(never)
  private func outside(_ range: Range<Int>, _ name: SegmentFormat.Section) -> IndexError {
    .damaged(
      file: file.path, section: name.name, offset: range.lowerBound,
      what: "an offset points outside the section")
  }

  @inline(never)
  private func verify(_ block: Int, of section: Section, _ name: @autoclosure () -> String)
    throws(IndexError)
  {
    let start = block * SegmentFormat.checksumBlock
    let end = min(start + SegmentFormat.checksumBlock, section.length)
    let number = section.firstChecksum + block
    let bytes = file.bytes[section.offset + start..<section.offset + end]
    let found = CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes))
    let expected: UInt32 = file.bytes.integer(at: checksumOffset + 4 * number)
    guard found == expected else {
      throw .damaged(
        file: file.path, section: name(), offset: start,
        what: "checksum \(hexadecimal(found)), expected \(hexadecimal(expected))")
    }
    _ = verified[number >> 6].bitwiseOr(1 << UInt64(number & 63), ordering: .relaxed)
  }
}

/// Eight hexadecimal digits.
func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
