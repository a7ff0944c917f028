import Foundation
import Testing

@testable import StemTables

@Suite("Paradigms")
struct ParadigmTests {
  /// Listed words with some of their forms; `!` stands before what is none.
  private static let finnish = """
    kunta kunnan kuntaa kuntaan kunnat kuntien kuntia kuntiin kunnissa kuntani kunnassaan !kuntan
    katu kadun katua katuun kadut katujen katuja kaduilla !katun
    laki lakia lakiin lakeja lakien
    kaupunki kaupungin kaupunkia kaupungit kaupunkien kaupungeissa kaupunkimme
    laite laitteen laitetta laitteet laitteiden laitteita laitteeseen !laiteen
    sade sateen sadetta sateet sateita
    rikas rikkaan rikasta rikkaat rikkaita rikkaampi
    hevonen hevosen hevosta hevoset hevosten hevosia hevoseen
    päätös päätöksen päätöstä päätökset päätöksiä päätösten
    vapaus vapauden vapautta vapaudet vapauksia vapauteen
    työtön työttömän työtöntä työttömät työttömiä
    avain avaimen avainta avaimet avaimia
    lyhyt lyhyen lyhyttä lyhyet lyhyitä
    nuori nuoren nuorta nuoret nuorten nuoria nuorempi
    käsi käden kättä kädet käsiä käsien käteen
    maa maan maata maat maiden maita maahan
    tie tien tietä tiet teiden teitä tiehen
    sanoa sanon sanoo sanoi sanottiin sanonut sanovat sanoisi sanotaan
    huutaa huudan huusi huudettiin huutanut huutavat
    tulla tulen tulee tuli tultiin tullut tulevat tulisi
    salata salaan salaa salasi salattiin salannut salaavat
    valita valitsen valitsee valitsi valittiin valinnut
    """

  private static let swedish = """
    skola skolan skolor skolorna skolas skolans skolornas
    väg vägen vägar vägarna vägs vägens vägarnas
    stad staden städer städerna stadens
    strategi strategin strategier strategierna strategins
    område området områden områdena områdets
    barn barnet barnen barns barnets
    rum rummet rummen !rumet
    lärare läraren lärarna lärares lärarnas
    cykel cykeln cyklar cyklarna !cykelar
    museum museet museer
    stor stort stora större störst
    enkel enkelt enkla enklare
    arbeta arbetar arbetade arbetat arbetas
    köpa köper köpte köpt köps
    skriva skriver skrev skrivit skrivs
    """

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static func entries(_ language: ListedLanguage) throws -> [LemmaList.Entry] {
    try LemmaList(folder: root + "/Sources/StemTables/Lemmas/" + language.name).entries
  }

  @Test(
    "words inflect by their class",
    arguments: [(ListedLanguage.finnish, finnish), (.swedish, swedish)])
  func forms(language: ListedLanguage, table: String) throws {
    let entries = Dictionary(grouping: try Self.entries(language), by: \.lemma)
    for row in table.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      var forms: Set<String> = []
      for entry in entries[words[0], default: []] {
        forms.formUnion(try language.forms(of: entry).map(\.form))
      }
      for word in words {
        #expect(!forms.contains(String(word.drop { $0 == "!" })) == word.hasPrefix("!"), "\(word)")
      }
    }
  }

  @Test("a class that does not fit the word is an error that names the place")
  func malformed() {
    let entry = LemmaList.Entry(
      lemma: "talo", inflection: ["38"], linking: nil, place: "home.txt:3")
    let error = #expect(throws: LemmaList.Malformed.self) {
      try FinnishParadigm.forms(of: entry)
    }
    #expect(error?.description.contains("home.txt:3") == true)
  }

  @Test("all listed words inflect, and there are several thousand of each language")
  func lists() throws {
    for language in ListedLanguage.allCases {
      let entries = try Self.entries(language)
      #expect(entries.count > 8_000)
      for entry in entries {
        #expect(try !language.forms(of: entry).isEmpty, "\(entry.place)")
      }
    }
  }
}
