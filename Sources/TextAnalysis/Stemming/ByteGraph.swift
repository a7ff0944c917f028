/// A tree of bytes with a value at each node, and rules that make one string of another, used as it
/// lies among the program's constants.
///
/// Layout, little-endian: four counts (4 bytes each): nodes, edges, rules, the root's number. For
/// each node and one more, where its edges begin (4). For each edge its byte (high 8 bits) and the
/// node it leads to (24); equal branches are one. For each rule how many bytes it cuts off (low 8
/// bits, signed), and length (8) and place (16) of what it appends; rule 0 is none. For each node
/// its value (2). What rules append.
struct ByteGraph: Sendable {
  // Unsafe pointers into constants of the program: a step reads two words and scans a few edges.
  private nonisolated(unsafe) let starts: UnsafePointer<UInt32>
  private nonisolated(unsafe) let edges: UnsafePointer<UInt32>
  private nonisolated(unsafe) let rules: UnsafePointer<UInt32>
  private nonisolated(unsafe) let values: UnsafePointer<UInt16>
  private nonisolated(unsafe) let appended: UnsafePointer<UInt8>
  /// The node of the empty string.
  let root: Int

  /// - Parameter bytes: what `StemTables` wrote, aligned to 4 bytes; trusted, since a test compares
  ///   it with what the lists give.
  init(_ bytes: UnsafePointer<UInt8>) {
    let words = UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt32.self)
    let (nodes, edgeCount, ruleCount) = (Int(words[0]), Int(words[1]), Int(words[2]))
    root = Int(words[3])
    starts = words + 4
    edges = starts + nodes + 1
    rules = edges + edgeCount
    values = UnsafeRawPointer(rules + ruleCount).assumingMemoryBound(to: UInt16.self)
    appended = UnsafeRawPointer(values + nodes).assumingMemoryBound(to: UInt8.self)
  }

  /// What a node says.
  func value(of node: Int) -> UInt16 { values[node] }

  /// The node a byte further; nil if the tree has none.
  func child(of node: Int, byte: UInt8) -> Int? {
    var edge = Int(starts[node])
    let end = Int(starts[node + 1])
    while edge < end {
      let word = edges[edge]
      if word >> 24 == byte { return Int(word & 0xff_ffff) }
      edge += 1
    }
    return nil
  }

  /// Cuts off a word what a rule says and `extra` bytes more, and appends what the rule says; a word of which
  /// nothing would be left stays.
  func apply(rule: Int, extra: Int = 0, to word: inout [UInt8]) {
    let packed = rules[rule]
    let cut = min(word.count, extra + Int(Int8(truncatingIfNeeded: packed)))
    if cut == word.count, packed >> 8 & 0xff == 0 { return }
    word.removeLast(cut)
    let start = appended + Int(packed >> 16)
    word.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(packed >> 8 & 0xff)))
  }
}
