import InvertedIndex
import TextAnalysis

/// Turns the pieces of a query into weighted evidence over the layers of the index.
///
/// One word is one clause. It is read as Finnish and as Swedish unless the query's language is given;
/// each reading nests its layers (exact ⊂ stem ⊂ family) so that an occurrence counts by its best layer
/// alone, and a passage scores by the better reading, with the statistics of that language. A third,
/// plain reading finds words as typed in passages of any language, with statistics of the whole index.
///
/// In an index split at white space a word has that reading alone, of its one term.
struct QueryPlanner {
  /// A query longer than this many words is cut: the time of a search is bounded by it.
  static let wordLimit = MatchRequest.mostClauses
  /// The words that all the `word*` of a query stand for together are at most so many times what one may
  /// stand for.
  private static let fullPrefixes = 4
  /// The name of the reading that is of no language.
  private static let plainReading = "plain"
  /// ln 8: what an eighth of the passages is in inverse document frequency.
  private static let muchRarer: Float = 2.08

  let vocabulary: Vocabulary
  let weights: RankingWeights
  let languages: [Language]
  private let kind: AnalyzerKind
  private var analyzer: Analyzer
  private var scratch = AnalyzedText()
  private let gramCounts = GramCounts()
  private var plan = QueryPlan()
  /// Whether the query is one word, so that nothing else decides what is found.
  private var isAlone = false
  /// How many more words `word*` may stand for.
  private var prefixTermsLeft = 0
  /// Words already planned: a repeated word is one word.
  private var known: Set<[UInt8]> = []

  init(
    vocabulary: Vocabulary, analyzer kind: AnalyzerKind, weights: RankingWeights,
    queryLanguage: Language?
  ) {
    self.vocabulary = vocabulary
    self.weights = weights
    self.kind = kind
    analyzer = Analyzer(kind: kind)
    languages =
      switch queryLanguage {
      case .finnish: [.finnish]
      case .swedish: [.swedish]
      case .other: []
      case nil: [.finnish, .swedish]
      }
  }

  /// Plans a query.
  mutating func plan(_ query: ParsedQuery) throws(IndexError) -> QueryPlan {
    plan = QueryPlan()
    plan.notes = query.notes
    known = []
    prefixTermsLeft = Self.fullPrefixes * weights.prefixExpansionLimit
    isAlone = query.parts.count == 1
    for part in query.parts { try add(part, role: .scored) }
    return plan
  }

  private mutating func add(_ part: QueryPart, role: Clause.Role) throws(IndexError) {
    switch part {
    case .excluded(let inner):
      try add(inner, role: .excluded)
    case .required(let inner):
      try add(inner, role: .required)
    case .words(let text):
      let words = QueryWord.words(of: analyze(text))
      isAlone = isAlone && words.count == 1
      let compounds = role == .scored ? try compounds(of: words) : []
      for (number, word) in words.enumerated() {
        try add(word, role: role, compounds: compounds.isEmpty ? [:] : compounds[number])
      }
    case .exact(let text):
      for word in QueryWord.words(of: analyze(text)) where hasRoom() {
        try addExact(word, role: role)
      }
    case .phrase(let text):
      try addPhrase(QueryWord.phrase(of: analyze(text)), role: role)
    case .prefix(let text):
      try addPrefix(text, role: role)
    }
  }

  private mutating func analyze(_ text: String) -> AnalyzedText {
    var set = LanguageSet()
    for language in languages { set.insert(LanguageSet(language)) }
    var text = text
    text.withUTF8 { analyzer.analyze($0, languages: set, into: &scratch) }
    return scratch
  }

  /// Whether there is room for another word; notes it once if not.
  private mutating func hasRoom() -> Bool {
    if plan.clauses.count < Self.wordLimit { return true }
    noteCut()
    return false
  }

  private mutating func noteCut() {
    let note = QueryNote.wordsCut(limit: Self.wordLimit)
    if !plan.notes.contains(note) { plan.notes.append(note) }
  }

  // MARK: - Words

  /// Adds a word.
  ///
  /// `compounds` are those that it makes with its neighbours.
  private mutating func add(
    _ word: QueryWord, role: Clause.Role, compounds: [Language: [QueryTerm]] = [:]
  ) throws(IndexError) {
    if kind == .whitespace {
      if hasRoom() { try addExact(word, role: role) }
      return
    }
    guard hasRoom(), role != .scored || known.insert(word.exact).inserted else { return }
    let exact = try vocabulary.term(word.exact)
    let exactFrequency = try vocabulary.documentFrequency(of: exact)
    var stems: [Language: (term: QueryTerm, frequency: Int)] = [:]
    for language in languages {
      guard let stem = word.stems[language] else { continue }
      let term = try vocabulary.term(stem)
      stems[language] = (term, try vocabulary.documentFrequency(of: term))
    }
    let stemSum = stems.values.reduce(0) { $0 + $1.frequency }
    // Plain letters stand for å ä ö in full only where the word as typed is in no document.
    let isUnknown = exactFrequency == 0 && stemSum == 0

    var clause = ClauseDraft(role: role)
    clause.exactFrequency = exactFrequency
    clause.importance = importance(of: word)
    for language in languages {
      // A word that is known in one language is no word of the other, unless it is known there too.
      guard let stem = stems[language], stem.frequency > 0 || stemSum == 0 else { continue }
      try addReading(
        of: word, language: language, exact: exact, stem: stem.term, stemFrequency: stem.frequency,
        isUnknown: isUnknown, to: &clause)
      for compound in compounds[language] ?? [] {
        clause.add(
          .part, .term(compound), weight: weights.joinedNeighbours, level: .related)
      }
    }
    // The rarer of form and stem would make a rare form of a common word count as a rare word.
    clause.begin(Self.plainReading, frequency: max(exactFrequency, stemSum), language: nil)
    clause.add(.exact, .term(exact), weight: weights.stem)
    if isUnknown {
      for spelling in Respelling.all(of: Array(word.exact.dropFirst())) {
        let term = try vocabulary.term([TermTag.exact.rawValue] + spelling)
        clause.add(.folded, .term(term), weight: weights.folded)
      }
    }
    if let folded = word.folded {
      clause.add(
        .folded, .term(try vocabulary.term(folded)), weight: weights.foldedBeside, level: .related)
    } else {
      clause.add(
        .folded, .term(try vocabulary.term(word.exact.retagged(.folded))),
        weight: isUnknown ? weights.folded : weights.foldedBeside,
        level: isUnknown ? .full : .related)
    }
    try finish(clause, word: word.text)
  }

  /// What a word counts for its length: short ones are mostly function words, which say little of what
  /// is looked for but may be rare where they are in no habit: `vad`, `hur`, `saako`. Letters alone: not
  /// acronyms and numbers.
  private func importance(of word: QueryWord) -> Float {
    guard !word.isAcronym, !word.stems.isEmpty else { return 1 }
    return min(Float(Self.characterCount(word.exact)) / Float(weights.shortWordLength), 1)
  }

  private func addReading(
    of word: QueryWord, language: Language, exact: QueryTerm, stem: QueryTerm, stemFrequency: Int,
    isUnknown: Bool, to clause: inout ClauseDraft
  ) throws(IndexError) {
    let family = word.families[language]
    var familyTerms = [try vocabulary.term(family ?? stem.bytes.retagged(.family(of: language)))]
    if let family {
      familyTerms.append(try vocabulary.term(family.retagged(.stem(of: language))))
    }
    // Documents typed without å ä ö hold the folded stem as their stem.
    let plainStem = word.foldedStems[language]?.retagged(.stem(of: language))
    let folded = try vocabulary.term(
      plainStem ?? stem.bytes.retagged(.foldedStem(of: language)))

    let respelled = isUnknown ? try respelled(word, language) : []

    // Similar words don't decide what is required or excluded.
    let nested = Set((familyTerms + [folded] + respelled).map(\.bytes))
    let similar =
      clause.role != .scored || Self.characterCount(stem.bytes) < weights.shortWordLength
      ? []
      : try vocabulary.similarTerms(
        to: stem.bytes, least: weights.softLeastCoverage, limit: weights.softLimit,
        using: gramCounts
      ).filter { !nested.contains($0.term.bytes) }

    // What a known word is like in the other language is another word.
    let isElsewhere = !isUnknown && stemFrequency == 0
    let admitted = isElsewhere ? [] : similar.filter { isAdmitted($0, for: stem.bytes, isUnknown) }

    var frequency = stemFrequency
    for term in familyTerms + [folded] + respelled + similar.map(\.term) where frequency == 0 {
      frequency = try vocabulary.documentFrequency(of: term)
    }
    let compound = try vocabulary.term(stem.bytes.retagged(.part(of: language)))
    var found = 0
    if isUnknown, isAlone, admitted.isEmpty {
      for term in familyTerms + [folded, compound] + respelled {
        found += try vocabulary.documentFrequency(of: term)
      }
    }
    let isNowhere = isUnknown && isAlone && admitted.isEmpty && found == 0
    if isNowhere { frequency = try rarestPart(of: word, language) }
    clause.begin(language.code, frequency: frequency, language: language)
    // Nested layers: what a better layer adds to the weight of the next one.
    clause.add(.exact, .term(exact), weight: weights.exact - weights.stem)
    clause.add(
      .stem, .term(stem),
      weight: family == nil ? weights.stem : weights.stem - weights.family)
    for term in familyTerms {
      clause.add(.family, .term(term), weight: weights.family, level: .related)
    }
    let isFullFold = isUnknown && plainStem == nil
    clause.add(
      .folded, .term(folded), weight: isFullFold ? weights.folded : weights.foldedBeside,
      level: isFullFold ? .full : .related)
    for term in respelled { clause.add(.folded, .term(term), weight: weights.folded) }
    guard clause.role == .scored else { return }
    let idf = vocabulary.inverseDocumentFrequency(frequency, language: language)
    try addParts(of: word, compound, language, standFor: isNowhere, idf: idf, to: &clause)
    try addNeighbours(of: word, language, to: &clause)
    addSimilar(
      similar, admitted: admitted, to: stem.bytes, isUnknown: isUnknown, idf: idf, language,
      to: &clause)
  }

  /// The characters of a term without its tag.
  static func characterCount(_ term: [UInt8]) -> Int {
    term.dropFirst().reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  // MARK: - Phrases, prefixes

  private mutating func addPhrase(_ words: [QueryWord], role: Clause.Role) throws(IndexError) {
    guard hasRoom(), let first = words.first else { return }
    var words = words
    if words.count > Self.wordLimit {
      noteCut()
      words.removeLast(words.count - Self.wordLimit)
    }
    guard words.count > 1 else {
      // A single quoted word is that form only.
      return try addExact(first, role: role)
    }
    var rarest = Int.max
    var slots: [[QueryTerm]] = []
    for word in words {
      let term = try vocabulary.term(word.exact)
      rarest = min(rarest, try vocabulary.documentFrequency(of: term))
      slots.append([term])
    }
    try addPlain(
      words.map(\.text).joined(separator: " "), .phrase, .phrase(slots), role: role,
      documentFrequency: rarest)
  }

  private mutating func addPrefix(_ text: String, role: Clause.Role) throws(IndexError) {
    guard hasRoom() else { return }
    // The pieces before the last are whole words: `linja-au*`.
    let words = QueryWord.phrase(of: analyze(text))
    guard let last = words.last else { return }
    for word in words.dropLast() { try add(word, role: role) }
    guard hasRoom(), role != .scored || known.insert(last.exact + Array("*".utf8)).inserted else {
      return
    }
    let limit = min(weights.prefixExpansionLimit, prefixTermsLeft)
    let exact = try vocabulary.terms(withPrefix: last.exact, limit: limit)
    prefixTermsLeft -= exact.terms.count
    if exact.isCut { plan.notes.append(.prefixCut(word: last.text, limit: limit)) }
    try addPlain(
      last.text + "*", .prefix, .anyOf(exact.terms), role: role,
      documentFrequency: exact.documentFrequency)
  }

  /// One form only.
  private mutating func addExact(_ word: QueryWord, role: Clause.Role) throws(IndexError) {
    let term = try vocabulary.term(word.exact)
    try addPlain(
      word.text, .exact, .term(term), role: role,
      documentFrequency: vocabulary.documentFrequency(of: term))
  }

  /// A clause that has the plain reading alone.
  private mutating func addPlain(
    _ text: String, _ layer: MatchLayer, _ occurrences: Evidence.Occurrences, role: Clause.Role,
    documentFrequency: Int
  ) throws(IndexError) {
    let rarity = vocabulary.inverseDocumentFrequency(documentFrequency, language: nil)
    let evidence = Evidence(occurrences, weight: 1, level: MatchKind.full.rawValue)
    plan.clauses.append(
      Clause(
        readings: [Reading(evidence: [evidence], inverseDocumentFrequency: rarity)], role: role,
        coverageWeight: try vocabulary.mayOccur(occurrences) ? rarity : 0))
    plan.names.append(
      QueryPlan.ClauseName(word: text, readings: [(Self.plainReading, [layer])]))
  }

  /// How rare a word is, for one of its readings.
  ///
  /// A Finnish word in a passage of both languages has a Swedish stem too, and by the statistics of
  /// Swedish it would be the rarest of words. So the readings in which the word is at home decide: those
  /// whose stem is in at least half as many passages as the word as typed is. The others, and the plain
  /// reading, count it no rarer than those do.
  private func inverseDocumentFrequency(of number: Int, in draft: ClauseDraft) -> Float {
    let own = { (reading: ClauseDraft.DraftReading) -> Float in
      vocabulary.inverseDocumentFrequency(reading.documentFrequency, language: reading.language)
    }
    let known = draft.readings.filter { $0.language != nil && $0.documentFrequency > 0 }
    let commonest = known.map(own).reduce(.infinity, min)
    let isAtHome = { (reading: ClauseDraft.DraftReading) -> Bool in
      guard reading.language != nil, reading.documentFrequency > 0 else { return false }
      // Nothing is as typed: then a language in which it is an eighth as common is not its own.
      guard draft.exactFrequency > 0 else { return own(reading) < commonest + Self.muchRarer }
      return reading.documentFrequency * 2 >= draft.exactFrequency
    }
    let reading = draft.readings[number]
    guard !isAtHome(reading) else { return own(reading) }
    return draft.readings.filter(isAtHome).map(own).reduce(own(reading), min)
  }

  /// What a word counts for how much of the query a passage covers: as it scores, nothing if no passage
  /// has it, so that a word which occurs nowhere does not stand in the others' way.
  private func coverageWeight(of readings: [Reading]) throws(IndexError) -> Float {
    var weight: Float = 0
    for reading in readings where reading.inverseDocumentFrequency > weight {
      for evidence in reading.evidence where evidence.level != Evidence.supporting {
        if try !vocabulary.mayOccur(evidence.occurrences) { continue }
        weight = reading.inverseDocumentFrequency
        break
      }
    }
    return weight
  }

  private mutating func finish(_ draft: ClauseDraft, word: String) throws(IndexError) {
    var readings: [Reading] = []
    var name = QueryPlan.ClauseName(word: word, readings: [])
    for (number, reading) in draft.readings.enumerated() {
      readings.append(
        Reading(
          evidence: reading.evidence.map(\.evidence),
          inverseDocumentFrequency: draft.importance
            * inverseDocumentFrequency(of: number, in: draft)))
      name.readings.append((reading.name, reading.evidence.map(\.layer)))
    }
    plan.clauses.append(
      Clause(
        readings: readings, role: draft.role, coverageWeight: try coverageWeight(of: readings)))
    plan.names.append(name)
  }
}
