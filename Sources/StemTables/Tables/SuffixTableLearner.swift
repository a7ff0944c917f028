import Foundation

/// Learns a table of endings from words and their forms.
///
/// At each ending, from the last byte backwards, the rule is kept by which most of the forms with this
/// ending lead to their lemmas, if it is another than that of the shorter ending. A rule has to hold for two
/// lemmas, unless the ending is a whole word, which then stands for the last part of compounds, too: what
/// one word alone does in its middle says nothing of others. Forms count by the square root of their
/// frequency; 0.25 and 1 gave the same F1 within .001.
/// The tree is a decision list over suffixes, see D. Yarowsky, "Decision lists for lexical ambiguity
/// resolution" (1994).
struct SuffixTableLearner {
  /// Bytes of the shortest word that counts as the last part of compounds, and by how much more.
  private static let leastPart = 4
  private static let partBonus: Float = 3

  private struct Item {
    /// The form backwards: where it stands in `letters`.
    var letters: Range<Int>
    var rule: Int
    var lemma: Int
    var weight: Float
  }

  private var letters: [UInt8] = []
  private var items: [Item] = []
  private var rules: [SuffixTable.Rule] = [.identity]
  /// Scratch: the weight of each rule at the ending at hand.
  private var weights: [Float] = []

  /// The learned table. Cost: a step for each byte of each form.
  static func table(of words: [(lemma: String, form: String, frequency: Int)]) -> SuffixTable {
    var learner = SuffixTableLearner(words: words)
    return SuffixTable(root: learner.node(of: 0..<learner.items.count, depth: 0, inherited: 0))
  }

  private init(words: [(lemma: String, form: String, frequency: Int)]) {
    var ruleNumbers: [SuffixTable.Rule: Int] = [.identity: 0]
    var lemmaNumbers: [String: Int] = [:]
    for word in words {
      let form = Array(word.form.utf8)
      let rule = SuffixTable.Rule(from: form, to: Array(word.lemma.utf8))
      let number = ruleNumbers[rule] ?? rules.count
      if number == rules.count {
        ruleNumbers[rule] = number
        rules.append(rule)
      }
      let lemma = lemmaNumbers[word.lemma] ?? lemmaNumbers.count
      lemmaNumbers[word.lemma] = lemma
      let start = letters.count
      letters += form.reversed()
      items.append(
        Item(
          letters: start..<letters.count, rule: number, lemma: lemma,
          weight: Float(word.frequency).squareRoot()))
    }
    weights = Array(repeating: 0, count: rules.count)
    letters.withUnsafeBufferPointer { letters in
      guard let base = letters.baseAddress else { return }
      items.sort { left, right in
        let shorter = min(left.letters.count, right.letters.count)
        let order = memcmp(base + left.letters.lowerBound, base + right.letters.lowerBound, shorter)
        if order != 0 { return order < 0 }
        return (left.letters.count, left.rule) < (right.letters.count, right.rule)
      }
    }
  }

  /// Learns the ending of `depth` bytes that the forms of a range share.
  private mutating func node(of range: Range<Int>, depth: Int, inherited: Int) -> SuffixTable.Node {
    var ends = range.lowerBound
    while ends < range.upperBound, items[ends].letters.count == depth { ends += 1 }
    let whole = range.lowerBound..<ends
    let best = bestRule(of: range, whole: whole, depth: depth, inherited: inherited)
    var node = SuffixTable.Node(rule: best == inherited ? nil : rules[best])
    if range.allSatisfy({ items[$0].rule == best }) { return node }
    if let exact = bestRule(ofWhole: whole), exact != best {
      node.children.append((0, SuffixTable.Node(rule: rules[exact])))
    }
    var start = ends
    while start < range.upperBound {
      let byte = letters[items[start].letters.lowerBound + depth]
      var end = start
      while end < range.upperBound, letters[items[end].letters.lowerBound + depth] == byte {
        end += 1
      }
      let child = self.node(of: start..<end, depth: depth + 1, inherited: best)
      if !child.isEmpty { node.children.append((byte, child)) }
      start = end
    }
    return node
  }

  private mutating func bestRule(
    of range: Range<Int>, whole: Range<Int>, depth: Int, inherited: Int
  ) -> Int {
    var used: [Int] = []
    var firstLemma: [Int: Int] = [:]
    var isShared: Set<Int> = []
    for index in range {
      let item = items[index]
      if weights[item.rule] == 0 { used.append(item.rule) }
      let isPart = whole.contains(index) && depth >= Self.leastPart
      weights[item.rule] += item.weight * (isPart ? Self.partBonus : 1)
      if isPart || firstLemma[item.rule, default: item.lemma] != item.lemma {
        isShared.insert(item.rule)
      }
      firstLemma[item.rule] = firstLemma[item.rule] ?? item.lemma
    }
    var best = inherited
    // A rule cuts nothing that it has not seen.
    for rule in used.sorted()
    where rules[rule].cut <= depth && isShared.contains(rule) && weights[rule] > weights[best] {
      best = rule
    }
    for rule in used { weights[rule] = 0 }
    return best
  }

  /// The rule for a word that is nothing but this ending.
  private func bestRule(ofWhole range: Range<Int>) -> Int? {
    var sums: [Int: Float] = [:]
    for index in range { sums[items[index].rule, default: 0] += items[index].weight }
    return sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
