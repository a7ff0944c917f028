/// What a word's ending says of its lemma: a tree of endings, read from the last byte on.
struct SuffixTable {
  /// Cuts so many bytes off and puts others in their place.
  struct Rule: Hashable {
    var cut: Int
    var append: [UInt8]

    /// The rule that makes `lemma` of `form`.
    init(from form: [UInt8], to lemma: [UInt8]) {
      var common = 0
      while common < form.count, common < lemma.count, form[common] == lemma[common] { common += 1 }
      // Never in the middle of a letter.
      let isInside = { (word: [UInt8]) in common < word.count && word[common] & 0xC0 == 0x80 }
      while common > 0, isInside(form) || isInside(lemma) { common -= 1 }
      cut = form.count - common
      append = Array(lemma[common...])
    }

    /// Leaves a word as it is.
    static let identity = Rule(from: [], to: [])
  }

  /// An ending.
  struct Node {
    /// What to do with words of this ending unless a longer one says otherwise; nil if as for the
    /// ending without its first byte.
    var rule: Rule?
    /// By the byte before this ending, ascending; 0 stands for the beginning of the word.
    var children: [(byte: UInt8, node: Node)] = []

    var isEmpty: Bool { rule == nil && children.isEmpty }
  }

  /// The empty ending.
  var root: Node

  /// Applies the rule of the longest known ending.
  func lemma(of word: [UInt8]) -> [UInt8] {
    var node = root
    var rule = root.rule
    var rest = word[...]
    while let child = node.children.first(where: { $0.byte == rest.last ?? 0 }) {
      node = child.node
      rule = node.rule ?? rule
      if rest.popLast() == nil { break }
    }
    guard let rule, rule.cut < word.count || !rule.append.isEmpty else { return word }
    return word.dropLast(rule.cut) + rule.append
  }
}
