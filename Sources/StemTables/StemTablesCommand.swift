import Foundation

/// The command `StemTables`; it reads the lists from Sources/StemTables/Lemmas below the current folder.
@main
enum StemTablesCommand {
  private static let usage = """
    usage: StemTables write                     learns the tables, writes them to Sources/CStemTables
           StemTables forms fi|sv [LEMMA …]     prints lemma, form and frequency, tab-separated
           StemTables linking sv [LEMMA …]      prints lemma and its forms as the first part of compounds
           StemTables stem fi|sv [COUNT]        learns from COUNT lemmas (else all), then prints each word of
                                                standard input with its lemma

    """

  static func main() {
    do {
      try run(CommandLine.arguments.dropFirst())
    } catch {
      fail("StemTables: \(error)", status: 1)
    }
  }

  private static func fail(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status)
  }

  private static func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "Sources/CStemTables/" + name))
  }

  private static func run(_ arguments: ArraySlice<String>) throws {
    let language = arguments.dropFirst().first.flatMap(ListedLanguage.init)
    let wanted = Set(arguments.dropFirst(2))
    switch (arguments.first, language) {
    case ("write", _):
      let (finnish, swedish) = (
        try ListedLanguage.finnish.words(), try ListedLanguage.swedish.words()
      )
      for (language, words) in [(ListedLanguage.finnish, finnish), (.swedish, swedish)] {
        let table = SuffixTableLearner.table(of: words)
        try write(SuffixTableWriter.bytes(of: table), to: "\(language.name).stems")
        let parts = PartTableWriter.bytes(of: try PartList(language))
        try write(parts, to: "\(language.name).parts")
      }
      try write(LetterOdds.bytes(finnish: finnish, swedish: swedish), to: "letters.odds")
    case ("forms", let language?):
      for entry in try language.entries() where wanted.isEmpty || wanted.contains(entry.lemma) {
        for form in try language.forms(of: entry) {
          print("\(form.lemma ?? entry.lemma)\t\(form.form)\t\(form.frequency)")
        }
      }
    case ("linking", .swedish):
      for entry in try ListedLanguage.swedish.entries()
      where wanted.isEmpty || wanted.contains(entry.lemma) {
        let forms = SwedishParadigm.linkingForms(of: entry)
        print(([entry.lemma] + forms).joined(separator: "\t"))
      }
    case ("stem", let language?):
      let count = arguments.dropFirst(2).first.flatMap { Int($0) } ?? .max
      let table = SuffixTableLearner.table(of: try language.words(count: count))
      while let word = readLine() {
        print("\(word)\t\(String(decoding: table.lemma(of: Array(word.utf8)), as: UTF8.self))")
      }
    default:
      fail(usage, status: 2)
    }
  }
}
