import TextAnalysis

/// What the first use of each table costs a process.
enum TableCosts {
  /// Measures and prints, a line each.
  static func report(_ stopwatch: Stopwatch) {
    stopwatch.first("first analyzer") {
      var analyzer = Analyzer()
      analyze("1 2.3", [], &analyzer)
    }
    stopwatch.first("first finnish stem") { useStem("kuntien", FinnishStemmer.stem) }
    stopwatch.first("first finnish family") { useStem("kunta", FinnishStemmer.family) }
    stopwatch.first("first swedish stem") { useStem("kommunerna", SwedishStemmer.stem) }
    stopwatch.first("first swedish family") { useStem("kommun", SwedishStemmer.family) }
    stopwatch.first("first suspended hyphen") { _ = AnalysisStages.buildCompoundHeads() }
    stopwatch.first("first language decision") {
      "Kunta ja kaupunki".utf8.withContiguousStorageIfAvailable {
        _ = LanguageIdentifier().decide(declared: nil, text: $0, prior: nil)
      }
    }
  }

  private static func useStem(_ word: String, _ rule: (inout [UInt8]) -> Void) {
    var bytes = Array(word.utf8)
    rule(&bytes)
  }

  private static func analyze(_ text: String, _ languages: LanguageSet, _ analyzer: inout Analyzer)
  {
    var text = text
    var result = AnalyzedText()
    text.withUTF8 { analyzer.analyze($0, languages: languages, into: &result) }
  }
}
