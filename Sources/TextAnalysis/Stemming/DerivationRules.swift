/// Leads derived words to the word they are derived from, by their endings.
///
/// A rule makes of a lemma a form of its base, which the stem table then leads to the base's lemma:
/// `kehittäminen` → `kehittämä` → `kehittää`. Rules are tried again on the result, at most three times:
/// `osallistuminen` → `osallistua` → `osallinen`. A word that no rule knows is its own family's key.
/// Rules that would join many strangers are left out (`-in` of `mittarin`); what they miss and is
/// common stands among the whole words.
struct DerivationRules: Sendable {
  /// An ending, what stands in its place, and the least number of bytes before it.
  private struct Rule: Sendable {
    var ending: [UInt8]
    var replacement: [UInt8]
    /// The same with ä, ö, y for a, o, u.
    var frontReplacement: [UInt8]
    var least: Int
  }

  static let finnish = DerivationRules(
    finnishEndings, words: finnishWords, table: .finnish, hasHarmony: true)
  static let swedish = DerivationRules(
    swedishEndings, words: swedishWords, table: .swedish, hasHarmony: false)

  /// By the last byte of the ending, longest ending first.
  private let rules: [[Rule]]
  private let words: [[UInt8]: [UInt8]]
  private let table: StemTable

  /// `endings` are lines of `replacement least ending ending …`, where `-` is no replacement; with
  /// harmony they are written with a, o, u and hold with ä, ö, y, too. `words` are lines of a base and
  /// what is derived from it.
  private init(_ endings: String, words: String, table: StemTable, hasHarmony: Bool) {
    // By bytes: a process that answers one query spent a tenth of its instructions on taking these lines
    // apart by characters.
    let (lineEnd, space) = (UInt8(ascii: "\n"), UInt8(ascii: " "))
    var rules: [Rule] = []
    for line in endings.utf8.split(separator: lineEnd) {
      let fields = line.split(separator: space).map(Array.init)
      guard fields.count >= 3, let least = Int(String(decoding: fields[1], as: UTF8.self))
      else { continue }
      let replacement = fields[0] == [UInt8(ascii: "-")] ? [] : fields[0]
      let frontReplacement = hasHarmony ? Self.front(replacement) : replacement
      func add(_ ending: [UInt8]) {
        rules.append(
          Rule(
            ending: ending, replacement: replacement, frontReplacement: frontReplacement,
            least: least))
      }
      for ending in fields[2...] {
        add(ending)
        let front = hasHarmony ? Self.front(ending) : ending
        if front != ending { add(front) }
      }
    }
    var byLastByte = [[Rule]](repeating: [], count: 256)
    for rule in rules.sorted(by: { $0.ending.count > $1.ending.count }) {
      if let last = rule.ending.last { byLastByte[Int(last)].append(rule) }
    }
    self.rules = byLastByte
    var bases: [[UInt8]: [UInt8]] = [:]
    for line in words.utf8.split(separator: lineEnd) {
      let fields = line.split(separator: space).map(Array.init)
      for word in fields.dropFirst() { bases[word] = fields[0] }
    }
    self.words = bases
    self.table = table
  }

  private static func front(_ text: [UInt8]) -> [UInt8] {
    text.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "a"): [0xc3, 0xa4]
      case UInt8(ascii: "o"): [0xc3, 0xb6]
      case UInt8(ascii: "u"): [UInt8(ascii: "y")]
      default: [byte]
      }
    }
  }

  /// Whether the last vowel with a harmony is ä, ö or y; true if there is none.
  private static func isFront(_ word: [UInt8]) -> Bool {
    for byte in word.reversed() {
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"): return false
      // The last bytes of ä and ö.
      case UInt8(ascii: "y"), 0xa4, 0xb6: return true
      default: continue
      }
    }
    return true
  }

  /// Rewrites a lemma to the key of its family.
  func rewrite(_ lemma: inout [UInt8]) {
    for _ in 0..<3 {
      if let base = words[lemma] {
        lemma = base
        continue
      }
      guard let last = lemma.last,
        let rule = rules[Int(last)].first(where: {
          lemma.count >= $0.ending.count + $0.least
            && lemma.suffix($0.ending.count) == $0.ending[...]
        })
      else { return }
      lemma.removeLast(rule.ending.count)
      lemma += Self.isFront(lemma) ? rule.frontReplacement : rule.replacement
      table.rewrite(&lemma)
    }
  }
}
