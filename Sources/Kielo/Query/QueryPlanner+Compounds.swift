import InvertedIndex
import TextAnalysis

/// Compounds, their parts and the same as neighbouring words.
extension QueryPlanner {
  /// Letters of the shortest word that is looked for joined to its neighbour.
  private static let leastJoined = 3

  /// Compounds with the word, and what a word that is a compound has in it; like similar words, they don't
  /// decide what is required or excluded.
  ///
  /// Where `standFor` tells that nothing of the word is found but its parts, these make matches; `idf` is how
  /// rare the word is, or its rarest part if they stand for it. `compound` is in compounds with the word.
  func addParts(
    of word: QueryWord, _ compound: QueryTerm, _ language: Language, standFor: Bool, idf: Float,
    to clause: inout ClauseDraft
  ) throws(IndexError) {
    clause.add(.part, .term(compound), weight: weights.part, level: .related)
    for part in word.parts[language, default: []] {
      let own = try vocabulary.term(part.retagged(.stem(of: language)))
      let frequency = try vocabulary.documentFrequency(of: own)
      // A part that is much commoner than the others tells little of the whole.
      let rarity =
        frequency == 0
        ? 0 : min(vocabulary.inverseDocumentFrequency(frequency, language: language) / idf, 1)
      let stands = standFor && rarity >= weights.standingPartRarity
      clause.add(
        .part, .term(own), weight: stands ? weights.standingPart * rarity : weights.ownPart,
        level: stands ? .related : nil)
      clause.add(
        .part, .term(try vocabulary.term(part)), weight: weights.sharedPart,
        level: stands ? .related : nil)
    }
  }

  /// In how many passages that part of a compound is which is in the fewest; 0 if one is in none, nor in
  /// another compound.
  ///
  /// What several parts are together doesn't count.
  func rarestPart(of word: QueryWord, _ language: Language) throws(IndexError) -> Int {
    var rarest = Int.max
    for part in word.parts[language, default: []] {
      if !CompoundHalves.all(of: Array(part.dropFirst()), language).isEmpty { continue }
      let term = try vocabulary.term(part.retagged(.stem(of: language)))
      var frequency = try vocabulary.documentFrequency(of: term)
      if frequency == 0 {
        frequency = try vocabulary.documentFrequency(of: vocabulary.term(part))
      }
      rarest = min(rarest, frequency)
    }
    return rarest == Int.max ? 0 : rarest
  }

  /// A compound as two neighbouring words in any form: `kaupungin strategia`, `kaupunkistrategian työ`.
  func addNeighbours(
    of word: QueryWord, _ language: Language, to clause: inout ClauseDraft
  ) throws(IndexError) {
    guard word.parts[language] != nil else { return }
    let halves = CompoundHalves.all(of: Array(word.exact.dropFirst()), language)
    for half in halves.prefix(weights.neighbourBorderLimit) {
      // The longer half is the rarer one, and cheaper to look for.
      let isFirstLonger = half.first.count > half.second.count
      let (longer, shorter) =
        isFirstLonger ? (half.first, half.second) : (half.second, half.first)
      let longerForms = try forms(of: longer, language)
      if longerForms.isEmpty { continue }
      let shorterForms = try forms(of: shorter, language)
      if shorterForms.isEmpty { continue }
      clause.add(
        .part,
        .phrase(isFirstLonger ? [longerForms, shorterForms] : [shorterForms, longerForms]),
        weight: weights.neighbours, level: .related)
    }
  }

  private func forms(of lemma: [UInt8], _ language: Language) throws(IndexError) -> [QueryTerm] {
    try vocabulary.forms(
      of: [TermTag.stem(of: language).rawValue] + lemma, language,
      limit: weights.neighbourFormLimit)
  }

  /// For each word the compounds that it makes with the word before or after it.
  ///
  /// Looked for as the words are typed, as base forms and with the letters that join words: a few terms
  /// of the dictionary for each pair.
  func compounds(of words: [QueryWord]) throws(IndexError) -> [[Language: [QueryTerm]]] {
    var found = [[Language: [QueryTerm]]](repeating: [:], count: words.count)
    for number in words.indices.dropFirst() {
      for language in languages {
        for compound in try compounds(of: words[number - 1], words[number], language) {
          found[number - 1][language, default: []].append(compound)
          found[number][language, default: []].append(compound)
        }
      }
    }
    return found
  }

  private func compounds(
    of first: QueryWord, _ second: QueryWord, _ language: Language
  ) throws(IndexError) -> [QueryTerm] {
    guard let base = first.stems[language], let end = second.stems[language],
      min(base.count, first.exact.count, end.count) > Self.leastJoined
    else { return [] }
    let tag = TermTag.stem(of: language)
    var beginnings = [first.exact.retagged(tag)]
    func add(_ beginning: some Sequence<UInt8>) {
      let beginning = Array(beginning)
      if !beginnings.contains(beginning) { beginnings.append(beginning) }
    }
    add(base)
    switch (language, base.last) {
    // stad, stads-
    case (.swedish, let last) where last != UInt8(ascii: "s"): add(base + [UInt8(ascii: "s")])
    // nainen, nais-
    case (.finnish, _) where base.suffix(3).elementsEqual("nen".utf8):
      add(base.dropLast(3) + [UInt8(ascii: "s")])
    default: break
    }
    // skola, skol-
    if language == .swedish, base.last == UInt8(ascii: "a") { add(base.dropLast()) }
    var compounds: [QueryTerm] = []
    for beginning in beginnings {
      let term = try vocabulary.term(beginning + end.dropFirst())
      if try vocabulary.documentFrequency(of: term) > 0 { compounds.append(term) }
    }
    return compounds
  }
}
