/// A piece of work whose instructions are counted.
enum Stage: String, CaseIterable {
  case analysis
  case decode
  case score
  case anyWord = "top10-or"
  case allWords = "top10-and"
  case phrase = "top10-phrase"
  case manyHits = "top1000-or"
  case query
  case build

  /// Makes ready what the rounds have in common.
  ///
  /// - Parameter inputs: the folder of the inputs that need the engine to be made.
  /// - Returns: one round of the work. Its result tells what was found, and so is the same each time.
  /// - Throws: what reading the inputs throws, and so does the round.
  func round(_ inputs: Inputs) throws -> () throws -> Int {
    switch self {
    case .analysis: try SampleCorpus.analysis()
    case .decode: try ListStages(inputs).decode()
    case .score: try ListStages(inputs).score()
    case .anyWord: try ListStages(inputs).best(10, ofQueries: 100) { .anyWord(of: $0) }
    case .allWords: try ListStages(inputs).best(10, ofQueries: 200) { .allWords(of: $0) }
    case .phrase: try ListStages(inputs).best(10, ofQueries: 60) { .phrase(in: $0) }
    case .manyHits: try ListStages(inputs).best(1000, ofQueries: 10) { .anyWord(of: $0) }
    case .query: try SampleCorpus.query(inputs)
    case .build: SampleCorpus.build(inputs)
    }
  }
}
