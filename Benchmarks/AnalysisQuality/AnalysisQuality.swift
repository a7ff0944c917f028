import Foundation
import TextAnalysis

/// Measures analysis against treebanks of Universal Dependencies.
///
///     swift run -c release AnalysisQuality fi FILE.conllu…
///
/// prints for each file how well stems bring the forms of a word together, and of how many sentences of five
/// words or more the language is told right.
@main
enum AnalysisQuality {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let code = arguments.first, let language = Language(code: code), arguments.count > 1
    else {
      FileHandle.standardError.write(Data("usage: AnalysisQuality fi|sv FILE.conllu…\n".utf8))
      exit(2)
    }
    for path in arguments.dropFirst() {
      let treebank = try Treebank(path: path)
      print(path)
      let score = ClusterScore(lemmas: treebank.lemmas) { stem($0, language) }
      print(
        String(
          format: "  stems: %d forms, precision %.3f, recall %.3f, F1 %.3f", score.forms,
          score.precision, score.recall, score.f1))
      let sentences = treebank.sentences.filter { $0.words >= 5 }.map(\.text)
      let wrong = sentences.filter { Self.language(of: $0) != language }
      let share = 1 - Double(wrong.count) / Double(max(sentences.count, 1))
      print(String(format: "  language: %d sentences, %.4f right", sentences.count, share))
      for sentence in wrong { print("    wrong: \(sentence)") }
    }
  }

  private static func stem(_ word: String, _ language: Language) -> String {
    var bytes = Array(word.utf8)
    if language == .finnish { FinnishStemmer.stem(&bytes) } else { SwedishStemmer.stem(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func language(of text: String) -> Language {
    var text = text
    return text.withUTF8 { LanguageIdentifier().decide(declared: nil, text: $0, prior: nil) }
      .language
  }
}
