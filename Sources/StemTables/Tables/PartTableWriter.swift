/// Writes the parts of compounds as the bytes that `PartTable` reads; see there for the values.
struct PartTableWriter {
  private var graph = ByteGraphWriter()
  private let parts: [(letters: [UInt8], part: PartList.Part)]

  static func bytes(of list: PartList) -> [UInt8] {
    var writer = PartTableWriter(list)
    let root = writer.node(of: 0..<writer.parts.count, depth: 0)
    return writer.graph.bytes(root: root)
  }

  private init(_ list: PartList) {
    parts = list.parts.map { (Array($0.key.utf8), $0.value) }
      .sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
  }

  /// Adds the strings of a range, which share their first `depth` bytes.
  private mutating func node(of range: Range<Int>, depth: Int) -> Int {
    var value: UInt16 = 0
    var start = range.lowerBound
    if start < range.upperBound, parts[start].letters.count == depth {
      value = self.value(of: parts[start])
      start += 1
    }
    var children: [(byte: UInt8, node: Int)] = []
    while start < range.upperBound {
      let byte = parts[start].letters[depth]
      var end = start
      while end < range.upperBound, parts[end].letters[depth] == byte { end += 1 }
      children.append((byte, node(of: start..<end, depth: depth + 1)))
      start = end
    }
    return graph.add(value: value, children: children)
  }

  private mutating func value(of entry: (letters: [UInt8], part: PartList.Part)) -> UInt16 {
    let part = entry.part
    var value: UInt16 = 0
    if let lemma = part.firstOf {
      let rule = SuffixTable.Rule(from: entry.letters, to: Array(lemma.utf8))
      value = UInt16(graph.number(of: rule))
    }
    if part.isLast { value |= 0x8000 }
    if part.isListed { value |= 0x4000 }
    if part.isWhole { value |= 0x2000 }
    if part.isVerbal { value |= 0x1000 }
    return value
  }
}
