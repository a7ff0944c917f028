import Testing

@testable import TextAnalysis

@Suite("Suspended hyphens")
struct SuspendedHyphenTests {
  /// The rebuilt tokens of a text as `word=marked+marked`.
  private func rebuilt(_ text: String) -> [String] {
    var analyzer = Analyzer()
    return analyzer.read(text).filter { $0.kind == .rebuilt }.map { token in
      let (first, second) = (slice(text, token.source), slice(text, token.secondSource))
      return "\(token.exact)=\(first ?? "?")+\(second ?? "?")"
    }
  }

  @Test(
    "are made whole in Finnish",
    arguments: [
      ("lapsi- ja nuorisoystävällisyys", ["lapsiystävällisyys=lapsi-+ystävällisyys"]),
      ("Lapsi- ja nuorisoystävällisyyden", ["lapsiystävällisyyden=Lapsi-+ystävällisyyden"]),
      ("sosiaali- ja terveyspalveluissa", ["sosiaalipalveluissa=sosiaali-+palveluissa"]),
      ("esi- tai perusopetusta", ["esiopetusta=esi-+opetusta"]),
      ("kunta- sekä aluetalous", ["kuntatalous=kunta-+talous"]),
      ("lapsi- ja/tai nuorisotyö", ["lapsityö=lapsi-+työ"]),
      ("lapsi-\nja nuorisotyö", ["lapsityö=lapsi-+työ"]),
      ("lapsi-\u{A0}ja nuorisotyö", ["lapsityö=lapsi-+työ"]),
      ("lapsi\u{2011} ja nuorisotyö", ["lapsityö=lapsi\u{2011}+työ"]),
      ("lapsi– ja nuorisotyö", ["lapsityö=lapsi–+työ"]),
      ("(lapsi- ja nuorisotyö)", ["lapsityö=lapsi-+työ"]),
      ("LAPSI- JA NUORISOTYÖ", ["lapsityö=LAPSI-+TYÖ"]),
      ("lapsi- ja nuori\u{AD}so\u{AD}työ", ["lapsityö=lapsi-+työ"]),
      ("lapsi- ja nuorisotyo\u{308}", ["lapsityö=lapsi-+nuorisotyo\u{308}"]),
    ])
  func finnish(text: String, expected: [String]) {
    #expect(rebuilt(text) == expected)
  }

  @Test(
    "are made whole in Swedish",
    arguments: [
      ("jord- och skogsbruk", ["jordbruk=jord-+bruk"]),
      ("Barn- och ungdomsfrågor", ["barnfrågor=Barn-+frågor"]),
      ("hälso- eller sjukvård", ["hälsovård=hälso-+vård"]),
      ("små- och grundskola", ["småskola=små-+skola"]),
    ])
  func swedish(text: String, expected: [String]) {
    #expect(rebuilt(text) == expected)
  }

  @Test(
    "are made whole in lists of three and more",
    arguments: [
      (
        "päivähoito-, koulu- ja nuorisotyö",
        ["päivähoitotyö=päivähoito-+työ", "koulutyö=koulu-+työ"]
      ),
      (
        "sosiaali-, terveys- ja pelastuspalvelut",
        ["sosiaalipalvelut=sosiaali-+palvelut", "terveyspalvelut=terveys-+palvelut"]
      ),
      (
        "barn-, ungdoms- och familjearbete",
        ["barnarbete=barn-+arbete", "ungdomsarbete=ungdoms-+arbete"]
      ),
      (
        "lapsi-/nuoriso- ja perhetyö, kylä- ja kaupunkitalo",
        ["lapsityö=lapsi-+työ", "nuorisotyö=nuoriso-+työ", "kylätalo=kylä-+talo"]
      ),
    ])
  func lists(text: String, expected: [String]) {
    #expect(rebuilt(text) == expected)
  }

  @Test(
    "are made whole from the word before",
    arguments: [
      ("kaupunginhallitus ja -valtuusto", ["kaupunginvaltuusto=-valtuusto+kaupungin"]),
      (
        "kaupunginhallitus, -valtuusto ja -lautakunnat",
        ["kaupunginvaltuusto=-valtuusto+kaupungin", "kaupunginlautakunnat=-lautakunnat+kaupungin"]
      ),
      ("skogsbruk och -vård", ["skogsvård=-vård+skogs"]),
      ("linja-autot ja -kuskit", ["linjakuskit=-kuskit+linja"]),
    ])
  func backward(text: String, expected: [String]) {
    #expect(rebuilt(text) == expected)
  }

  @Test(
    "are made whole at a written hyphen without the table",
    arguments: [
      ("linja- ja kuorma-autot", ["linjaautot=linja-+autot"]),
      ("Etelä- ja Keski-Pohjanmaalla", ["eteläpohjanmaalla=Etelä-+Pohjanmaalla"]),
      ("EU- ja Nato-maat", ["eumaat=EU-+maat"]),
      ("3- ja 4-vuotiaat", ["3vuotiaat=3-+vuotiaat"]),
    ])
  func writtenHyphen(text: String, expected: [String]) {
    #expect(rebuilt(text) == expected)
  }

  @Test(
    "are left alone where they mean something else",
    arguments: [
      "lapsi- nuorisotyö", "lapsi-, nuorisotyö", "lapsi - ja nuorisotyö", "lapsi- ja koira",
      "lapsi- ja. Nuorisotyö", "lapsi- (ja nuorisotyö)", "lapsi- ja", "lapsi- ja ", "lapsi-",
      "-valtuusto", "ja -valtuusto", "koira ja -valtuusto", "kaupunginhallitus -valtuusto",
      "kaupunginhallitus. Ja -valtuusto", "kaupunginhallitus ja, että) -valtuusto",
      "kaupunginhallitus ja\n- valtuusto", "2022- ja 2023", "kunta- ja 3 kylätalo",
      "- ja nuorisotyö", "lapsi-ja nuorisotyö", "lapsi- and nuorisotyö",
      "lapsi- ja www.nuorisotyö.fi",
      "x@y.fi- ja z@w.fi -a",
    ])
  func notRebuilt(text: String) {
    #expect(rebuilt(text) == [])
  }

  @Test("stand at the position of the word with the hyphen, behind it")
  func positions() {
    var analyzer = Analyzer()
    let found = analyzer.read("Uusi lapsi- ja nuorisotyö", languages: .finnish)
    #expect(found.map(\.exact) == ["uusi", "lapsi", "lapsityö", "ja", "nuorisotyö"])
    #expect(found.map(\.position) == [0, 1, 1, 2, 3])
    let plain = analyzer.read("lapsityötä", languages: .finnish)
    #expect(found[2].key(.finnishStem) == plain[0].key(.finnishStem))
  }

  @Test("reach over eight words at most")
  func reach() {
    #expect(rebuilt("ai-, bi-, ci-, di-, ei-, fi-, gi- ja nuorisotyö").count == 7)
    #expect(
      rebuilt("ai-, bi-, ci-, di-, ei-, fi-, gi-, hi- ja nuorisotyö").first == "bityö=bi-+työ")
  }

  @Test("give a whole longer than a term can be no token")
  func longParts() {
    let long = String(repeating: "a", count: 253)
    #expect(rebuilt("\(long)- ja nuorisotyö") == [])
    #expect(rebuilt("\(long.dropLast(3))- ja nuorisotyö").count == 1)
  }
}
