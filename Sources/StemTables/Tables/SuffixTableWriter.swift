/// Writes a table of endings as the bytes that `StemTable` reads.
///
/// Rules are written by what they cut beyond their ending: `talossani` and `talossansa` then go on
/// in the same way. That makes 25 000 nodes of 760 000.
struct SuffixTableWriter {
  private var graph = ByteGraphWriter()

  static func bytes(of table: SuffixTable) -> [UInt8] {
    var writer = SuffixTableWriter()
    let root = writer.add(table.root, depth: 0)
    return writer.graph.bytes(root: root)
  }

  private mutating func add(_ node: SuffixTable.Node, depth: Int) -> Int {
    var value = 0
    if var rule = node.rule {
      rule.cut -= depth
      value = graph.number(of: rule)
    }
    let children = node.children.map { byte, child in
      (byte: byte, node: add(child, depth: byte == 0 ? depth : depth + 1))
    }
    return graph.add(value: UInt16(value), children: children)
  }
}
