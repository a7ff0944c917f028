/// Writes trees of bytes, with a value at each node and rules that make one string of another, as
/// the bytes that `ByteGraph` reads; see there for the layout.
///
/// Equal branches are written once, which makes the tree a minimal graph.
struct ByteGraphWriter {
  private struct Branch: Hashable {
    var value: UInt16
    var children: [UInt32]
  }

  private var numbers: [Branch: Int] = [:]
  private var branches: [Branch] = []
  private var ruleNumbers: [SuffixTable.Rule: Int] = [:]
  private var rules: [SuffixTable.Rule] = []

  /// The number of a rule, from 1: 0 is free for "none".
  mutating func number(of rule: SuffixTable.Rule) -> Int {
    if let known = ruleNumbers[rule] { return known }
    rules.append(rule)
    ruleNumbers[rule] = rules.count
    return rules.count
  }

  /// Adds a node after its children.
  ///
  /// - Parameters:
  ///   - value: what the node says.
  ///   - children: by their bytes, ascending, each with its number.
  /// - Returns: its number, which is that of an earlier node if it has the same value and children.
  mutating func add(value: UInt16, children: [(byte: UInt8, node: Int)]) -> Int {
    let branch = Branch(
      value: value, children: children.map { UInt32($0.byte) << 24 | UInt32($0.node) })
    if let known = numbers[branch] { return known }
    numbers[branch] = branches.count
    branches.append(branch)
    return branches.count - 1
  }

  /// The graph below a node.
  func bytes(root: Int) -> [UInt8] {
    var appended: [UInt8] = []
    var ruleWords: [UInt32] = [0]
    for rule in rules {
      let cut = UInt32(UInt8(bitPattern: Int8(rule.cut)))
      ruleWords.append(UInt32(appended.count) << 16 | UInt32(rule.append.count) << 8 | cut)
      appended += rule.append
    }
    var starts: [UInt32] = []
    var edges: [UInt32] = []
    for branch in branches {
      starts.append(UInt32(edges.count))
      edges += branch.children
    }
    starts.append(UInt32(edges.count))
    let counts = [branches.count, edges.count, ruleWords.count, root].map(UInt32.init)
    var bytes: [UInt8] = []
    for word in counts + starts + edges + ruleWords {
      withUnsafeBytes(of: word.littleEndian) { bytes += $0 }
    }
    for branch in branches {
      withUnsafeBytes(of: branch.value.littleEndian) { bytes += $0 }
    }
    return bytes + appended
  }
}
