import Foundation

// stem-tables forms fi|sv [LEMMA …]   prints lemma, form and frequency, tab-separated
// The lists are read from Sources/StemTables/Lemmas below the current folder.

func forms(of language: String, _ entry: LemmaList.Entry) throws -> [InflectedForm] {
  language == "fi"
    ? try FinnishParadigm.forms(of: entry) : try SwedishParadigm.forms(of: entry)
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.first == "forms", let language = arguments.dropFirst().first,
  ["fi", "sv"].contains(language)
else {
  FileHandle.standardError.write(Data("usage: stem-tables forms fi|sv [LEMMA …]\n".utf8))
  exit(2)
}
let wanted = Set(arguments.dropFirst(2))
let list = try LemmaList(
  folder: "Sources/StemTables/Lemmas/" + (language == "fi" ? "finnish" : "swedish"))
for entry in list.entries where wanted.isEmpty || wanted.contains(entry.lemma) {
  for form in try forms(of: language, entry) {
    print("\(entry.lemma)\t\(form.form)\t\(form.frequency)")
  }
}
