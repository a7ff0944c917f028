import CStemTables

/// Leads words to their lemmas by their endings.
///
/// A tree of endings, read from the last byte of a word on, as far as it knows them; the last rule
/// met says how many bytes to cut off and what to put in their place. It was learned from the forms of some
/// 11 000 words a language, so it knows these words and compounds that end in them, and does with
/// others what most words of their ending do.
///
/// The value of a node is the number of its rule, 0 if it has none, and the rule says what to cut
/// beyond the ending. The edge of byte 0 is taken at the beginning of a word.
struct StemTable: Sendable {
  static let finnish = StemTable(graph: ByteGraph(kieloFinnishStems))
  static let swedish = StemTable(graph: ByteGraph(kieloSwedishStems))

  let graph: ByteGraph

  /// Rewrites a word (normalized UTF-8) to its lemma; a word of which nothing is known stays.
  func rewrite(_ word: inout [UInt8]) {
    var node = graph.root
    var rule = Int(graph.value(of: node))
    var (length, ruleLength) = (0, 0)
    while true {
      let isAtStart = length == word.count
      let byte = isAtStart ? 0 : word[word.count - 1 - length]
      guard let next = graph.child(of: node, byte: byte) else { break }
      node = next
      if !isAtStart { length += 1 }
      if graph.value(of: node) != 0 {
        rule = Int(graph.value(of: node))
        ruleLength = length
      }
      if isAtStart { break }
    }
    if rule != 0 { graph.apply(rule: rule, extra: ruleLength, to: &word) }
  }
}
