/// Writes a table of endings as the bytes that `StemTable` reads; see there for the layout.
///
/// Rules are written by what they cut beyond their ending: `talossani` and `talossansa` then go on in the same
/// way, and equal branches are written once. That makes 25 000 nodes of 760 000.
struct SuffixTableWriter {
  private struct Branch: Hashable {
    var rule: Int
    var children: [UInt32]
  }

  private var branches: [Branch: Int] = [:]
  private var written: [Branch] = []
  private var rules: [SuffixTable.Rule: Int] = [:]
  private var ruleList: [SuffixTable.Rule] = []

  static func bytes(of table: SuffixTable) -> [UInt8] {
    var writer = SuffixTableWriter()
    let root = writer.add(table.root, depth: 0)
    return writer.bytes(root: root)
  }

  /// Numbers a branch, children first.
  private mutating func add(_ node: SuffixTable.Node, depth: Int) -> Int {
    var branch = Branch(rule: 0, children: [])
    if var rule = node.rule {
      rule.cut -= depth
      branch.rule = 1 + (rules[rule] ?? ruleList.count)
      if rules[rule] == nil {
        rules[rule] = ruleList.count
        ruleList.append(rule)
      }
    }
    for (byte, child) in node.children {
      let number = add(child, depth: byte == 0 ? depth : depth + 1)
      branch.children.append(UInt32(byte) << 24 | UInt32(number))
    }
    if let known = branches[branch] { return known }
    branches[branch] = written.count
    written.append(branch)
    return written.count - 1
  }

  private func bytes(root: Int) -> [UInt8] {
    var appended: [UInt8] = []
    var ruleWords: [UInt32] = [0]
    for rule in ruleList {
      let cut = UInt32(UInt8(bitPattern: Int8(rule.cut)))
      ruleWords.append(UInt32(appended.count) << 16 | UInt32(rule.append.count) << 8 | cut)
      appended += rule.append
    }
    var starts: [UInt32] = []
    var edges: [UInt32] = []
    for branch in written {
      starts.append(UInt32(edges.count))
      edges += branch.children
    }
    starts.append(UInt32(edges.count))
    let counts = [written.count, edges.count, ruleWords.count, root].map(UInt32.init)
    var bytes: [UInt8] = []
    for word in counts + starts + edges + ruleWords {
      withUnsafeBytes(of: word.littleEndian) { bytes += $0 }
    }
    for branch in written {
      withUnsafeBytes(of: UInt16(branch.rule).littleEndian) { bytes += $0 }
    }
    return bytes + appended
  }
}
