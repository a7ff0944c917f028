import TextAnalysis

/// What is measured over a file.
enum AnalysisMeasures {
  /// The most words that the bare stemmers are given.
  private static let wordLimit = 1_000_000

  /// Measures and prints, a line each.
  static func report(_ input: InputText, _ stopwatch: Stopwatch) {
    reportSegmenting(input, stopwatch)
    reportAnalysis(input, stopwatch)
    let words = WordList(input, limit: wordLimit)
    let finnish = Rules(
      name: "finnish", languages: .finnish, stem: FinnishStemmer.stem, family: FinnishStemmer.family
    )
    let swedish = Rules(
      name: "swedish", languages: .swedish, stem: SwedishStemmer.stem, family: SwedishStemmer.family
    )
    for rules in [finnish, swedish] { report(rules, words, stopwatch) }
  }

  private struct Rules {
    var name: String
    var languages: LanguageSet
    var stem: (inout [UInt8]) -> Void
    var family: (inout [UInt8]) -> Void
  }

  private static func reportSegmenting(_ input: InputText, _ stopwatch: Stopwatch) {
    var stages = AnalysisStages()
    stopwatch.rate("tokenize normalize", unit: "MB/s", amount: input.byteCount) {
      var sum = 0
      input.forEachText {
        let counts = stages.segment($0)
        sum += counts.pieces + counts.bytes
      }
      return sum
    }
  }

  private static func reportAnalysis(_ input: InputText, _ stopwatch: Stopwatch) {
    let sets: [(String, LanguageSet)] = [
      ("both", .both), ("finnish", .finnish), ("swedish", .swedish), ("other", []),
    ]
    for (name, languages) in sets {
      stopwatch.rate("analyze \(name)", unit: "MB/s", amount: input.byteCount) {
        // A new one each round: it remembers the words of no round before.
        var analyzer = Analyzer()
        var result = AnalyzedText()
        var sum = 0
        input.forEachText {
          analyzer.analyze($0, languages: languages, into: &result)
          sum += result.arena.count + result.terms.count + result.tokens.count
        }
        return sum
      }
    }
  }

  private static func report(_ rules: Rules, _ words: WordList, _ stopwatch: Stopwatch) {
    let unit = "million words/s"
    for (name, rule) in [("stems", rules.stem), ("families", rules.family)] {
      var word: [UInt8] = []
      stopwatch.rate("\(rules.name) \(name) bare", unit: unit, amount: words.count) {
        var sum = 0
        words.forEach {
          word.removeAll(keepingCapacity: true)
          word.append(contentsOf: $0)
          rule(&word)
          sum += word.count
        }
        return sum
      }
    }
    stopwatch.rate("\(rules.name) terms with memory", unit: unit, amount: words.count) {
      var stages = AnalysisStages()
      var result = AnalyzedText()
      var sum = 0
      var count = 0
      words.forEach {
        stages.appendTerms(of: $0, languages: rules.languages, to: &result)
        count += 1
        // As often as a passage would end.
        guard count & 127 == 0 else { return }
        sum += result.arena.count
        result.removeAll()
      }
      return sum
    }
  }
}

/// The normalized words of a file in order.
private struct WordList {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  init(_ input: InputText, limit: Int) {
    var stages = AnalysisStages()
    var (bytes, ends): ([UInt8], [Int]) = ([], [])
    input.forEachText { text in
      guard ends.count < limit else { return }
      stages.forEachWord(of: text) {
        bytes.append(contentsOf: $0)
        ends.append(bytes.count)
      }
    }
    (self.bytes, self.ends) = (bytes, ends)
  }

  func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in ends {
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }
}
