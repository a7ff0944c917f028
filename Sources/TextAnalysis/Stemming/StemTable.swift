import CStemTables

/// Leads words to their lemmas by their endings.
///
/// A tree of endings, read from the last byte of a word on, as far as it knows them; the last rule met says
/// how many bytes to cut off and what to put in their place. It was learned from the forms of some
/// 11 000 words a language, so it knows these words and compounds that end in them, and does with
/// others what most words of their ending do. The bytes are compiled in and used as they lie.
///
/// Layout, little-endian: four counts (4 bytes each): nodes, edges, rules, the root's number. For each
/// node and one more, where its edges begin (4). For each edge its byte (high 8 bits) and the node it
/// leads to (24). For each rule what it cuts beyond the ending (low 8 bits, signed), and length (8) and
/// place (16) of what it appends. For each node the number of its rule, 0 if it has none (2). What
/// rules append. The edge of byte 0 is taken at the beginning of a word.
struct StemTable: Sendable {
  static let finnish = StemTable(kieloFinnishStems)
  static let swedish = StemTable(kieloSwedishStems)

  // Unsafe pointers into constants of the program: a step reads two words and scans a few edges.
  private nonisolated(unsafe) let starts: UnsafePointer<UInt32>
  private nonisolated(unsafe) let edges: UnsafePointer<UInt32>
  private nonisolated(unsafe) let rules: UnsafePointer<UInt32>
  private nonisolated(unsafe) let nodeRules: UnsafePointer<UInt16>
  private nonisolated(unsafe) let appended: UnsafePointer<UInt8>
  private let root: Int

  /// - Parameter bytes: what `StemTables` wrote, aligned to 4 bytes; trusted, since a test compares it
  ///   with what the lists give.
  init(_ bytes: UnsafePointer<UInt8>) {
    let words = UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt32.self)
    let (nodes, edgeCount, ruleCount) = (Int(words[0]), Int(words[1]), Int(words[2]))
    root = Int(words[3])
    starts = words + 4
    edges = starts + nodes + 1
    rules = edges + edgeCount
    nodeRules = UnsafeRawPointer(rules + ruleCount).assumingMemoryBound(to: UInt16.self)
    appended = UnsafeRawPointer(nodeRules + nodes).assumingMemoryBound(to: UInt8.self)
  }

  /// Rewrites a word (normalized UTF-8) to its lemma; a word of which nothing is known stays.
  func rewrite(_ word: inout [UInt8]) {
    var node = root
    var rule = Int(nodeRules[root])
    var (length, ruleLength) = (0, 0)
    while true {
      let isAtStart = length == word.count
      let byte = isAtStart ? 0 : UInt32(word[word.count - 1 - length])
      guard let next = child(of: node, byte: byte) else { break }
      node = next
      if !isAtStart { length += 1 }
      if nodeRules[node] != 0 {
        rule = Int(nodeRules[node])
        ruleLength = length
      }
      if isAtStart { break }
    }
    if rule == 0 { return }
    let packed = rules[rule]
    let cut = ruleLength + Int(Int8(truncatingIfNeeded: packed))
    // An ending alone is no word.
    if cut == word.count, packed >> 8 & 0xff == 0 { return }
    word.removeLast(cut)
    let start = appended + Int(packed >> 16)
    word.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(packed >> 8 & 0xff)))
  }

  private func child(of node: Int, byte: UInt32) -> Int? {
    var edge = Int(starts[node])
    let end = Int(starts[node + 1])
    while edge < end {
      let word = edges[edge]
      if word >> 24 == byte { return Int(word & 0xff_ffff) }
      edge += 1
    }
    return nil
  }
}
