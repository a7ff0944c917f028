/// The cheapest way through a word, or a stretch of one, from part to part.
struct PartPath {
  /// A place where a part may begin.
  private struct Step {
    var cost = Int.max
    /// Where the part before it begins: the number of its step.
    var from = 0
    /// The rule of that part.
    var rule = 0
    /// Whether that part has a linking -s that is no part of its form.
    var hasLinkingS = false
  }

  private let splitter: CompoundSplitter
  private let word: [UInt8]
  /// Two a byte: a part that begins there; and one that shares its first letter with the part
  /// before, where Swedish writes two consonants for three (`glasskål`).
  private var steps: [Step] = []

  init(_ splitter: CompoundSplitter, _ word: [UInt8]) {
    self.splitter = splitter
    self.word = word
  }

  /// Splits a stretch of the word.
  ///
  /// - Parameters:
  ///   - range: the stretch, in bytes.
  ///   - isEnd: whether the last part ends the word, so that it has to be a base form, rather than
  ///     the form that begins compounds.
  ///   - leastLetters: of each part.
  /// - Returns: two parts or more, or none if there is no way.
  mutating func parts(
    of range: Range<Int>, isEnd: Bool, leastLetters: Int
  ) -> [CompoundSplitter.Part] {
    steps = Array(repeating: Step(), count: 2 * (range.count + 1))
    steps[0].cost = 0
    for at in 0..<range.count where word[range.lowerBound + at] & 0xC0 != 0x80 {
      for number in [2 * at, 2 * at + 1] where steps[number].cost < Int.max {
        walk(from: number, range, isEnd: isEnd, leastLetters: leastLetters)
      }
    }
    return read(range, isEnd: isEnd)
  }

  /// Tries all parts that begin at a step.
  private mutating func walk(
    from number: Int, _ range: Range<Int>, isEnd: Bool, leastLetters: Int
  ) {
    let table = splitter.table
    let isShared = number & 1 == 1
    let start = number / 2
    var at = start
    var node = table.root
    var letters = isShared ? 1 : 0
    if isShared {
      guard let next = table.step(from: node, byte: word[range.lowerBound + at - 1]) else { return }
      node = next
    }
    while at < range.count, let next = table.step(from: node, byte: word[range.lowerBound + at]) {
      if word[range.lowerBound + at] & 0xC0 != 0x80 { letters += 1 }
      node = next
      at += 1
      let part = table.part(at: node)
      guard letters >= leastLetters, at - start < range.count else { continue }
      let cost = steps[number].cost + Self.cost(letters: letters)
      if at == range.count {
        let rule = isEnd ? (part.isLast ? 0 : nil) : part.rule
        if let rule { relax(2 * at, Step(cost: cost, from: number, rule: rule)) }
      } else if let rule = part.rule {
        add(Step(cost: cost, from: number, rule: rule), at: at, range)
      }
    }
  }

  private static func cost(letters: Int) -> Int {
    switch letters {
    case ...3: 17
    case 4: 13
    case 5: 11
    default: 10
    }
  }

  /// Adds the steps after a first part that ends before `at`.
  private mutating func add(_ step: Step, at: Int, _ range: Range<Int>) {
    let place = range.lowerBound + at
    let (last, next) = (word[place - 1], word[place])
    guard splitter.language == .swedish else {
      // Between equal vowels stands a hyphen.
      let first = last < 0x80 ? next : place + 1 < range.upperBound ? word[place + 1] : 0
      if last != first || !Self.isVowelEnd(last) { relax(2 * at, step) }
      return
    }
    relax(2 * at, step)
    if at >= 3, last == word[place - 2], !Self.isVowelEnd(last) {
      var shared = step
      shared.cost += 3
      relax(2 * at + 1, shared)
    }
    // småbarnspedagogik: a middle part may have an -s that it has not as the first.
    if step.from > 0, next == UInt8(ascii: "s"), last != next, at + 1 < range.count {
      var linked = step
      linked.cost += 2
      linked.hasLinkingS = true
      relax(2 * at + 2, linked)
    }
  }

  /// Whether a letter that ends in this byte is a vowel.
  private static func isVowelEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"), 0x80...:
      true
    default: false
    }
  }

  private mutating func relax(_ number: Int, _ step: Step) {
    if step.cost < steps[number].cost { steps[number] = step }
  }

  /// Reads the way back from the end.
  private func read(_ range: Range<Int>, isEnd: Bool) -> [CompoundSplitter.Part] {
    var parts: [CompoundSplitter.Part] = []
    var number = 2 * range.count
    guard steps[number].cost < Int.max else { return [] }
    while number > 0 {
      let step = steps[number]
      let end = range.lowerBound + number / 2
      let start = range.lowerBound + step.from / 2
      var lemma = Array(word[(step.from & 1 == 1 ? start - 1 : start)..<end])
      if step.hasLinkingS { lemma.removeLast() }
      if step.rule != 0 { splitter.table.rewrite(&lemma, rule: step.rule) }
      parts.append(CompoundSplitter.Part(range: start..<end, lemma: lemma))
      number = step.from
    }
    return parts.reversed()
  }
}
