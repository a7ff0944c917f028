import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Language of a text")
struct LanguageIdentifierTests {
  private static let finnish = """
    Kaupunginvaltuusto hyväksyi kokouksessaan suunnitelman, joka koskee lasten ja nuorten asemaa \
    kaupungin palveluissa. Valtuusto totesi, että tavoitteet ovat hyviä, mutta niiden toteutumista \
    pitää seurata vuosittain myös muissa toimielimissä.
    """
  private static let swedish = """
    Stadsfullmäktige godkände vid sitt möte en plan som gäller barnens och de ungas ställning i \
    stadens tjänster. Fullmäktige konstaterade att målen är bra men att det ska följas upp varje år \
    hur de har uppnåtts även i andra organ.
    """
  private static let english = """
    The city council approved a plan that deals with the position of children and young people in \
    the services of the city. The council noted that the goals are good, but that they should also \
    be followed up every year by the other bodies.
    """

  private func decide(
    _ text: String, declared: String? = nil, prior: Language? = nil
  ) -> LanguageIdentifier.Decision {
    var text = text
    return text.withUTF8 {
      LanguageIdentifier().decide(declared: declared, text: $0, prior: prior)
    }
  }

  @Test(
    "is told by the text alone where nothing is declared",
    arguments: [
      (finnish, Language.finnish), (swedish, .swedish), (english, .other),
      (finnish.uppercased(), .finnish), (swedish.uppercased(), .swedish),
      ("Valtuusto hyväksyi sen, että kaupungin palvelut ovat lähellä.", .finnish),
      ("Fullmäktige godkände att stadens tjänster är nära.", .swedish),
      // Names and titles inside a sentence are of any language.
      (
        "Julkaisu kertoo yhtyeen The Rolling Stones kolmannesta albumista, ja se on hyvä.", .finnish
      ),
      ("Boken heter The Lord of the Rings och den är från England.", .swedish),
    ])
  func byText(text: String, language: Language) {
    #expect(
      decide(text)
        == LanguageIdentifier.Decision(languages: LanguageSet(language), language: language))
  }

  @Test(
    "is the same whatever signs stand around and inside the words",
    arguments: [
      "”Se” – että ’ja’ – ”on”", "se\u{A0}että\u{A0}ja\u{202F}on",
      "s\u{AD}e et\u{AD}tä j\u{AD}a on",
      "se etta\u{308} ja on", "«SE» ETTÄ… JA! (ON)", "🙂se🙂että🙂ja🙂on",
    ])
  func signs(text: String) {
    #expect(decide(text).language == .finnish)
    #expect(decide(text) == decide("se että ja on"))
  }

  @Test(
    "is the declared one unless twenty words say otherwise",
    arguments: [
      ("fi", finnish, Language.finnish), ("sv", swedish, .swedish),
      ("fi-FI", "Och det är", .finnish),
      ("SV_fi", "Se on ja ei", .swedish), ("en", english, .other), ("en", "ja on ei", .other),
      ("sv", finnish, .finnish), ("fi", swedish, .swedish), ("en", finnish, .finnish),
      ("fi", english, .other), ("de", "", .other), ("fi", "", .finnish),
      ("fi", "Kokkola 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21", .finnish),
    ])
  func declared(tag: String, text: String, language: Language) {
    let decision = decide(text, declared: tag, prior: .swedish)
    #expect(decision.language == language)
    #expect(decision.languages == LanguageSet(language))
  }

  @Test(
    "of a short text is that of its surroundings, and both without them",
    arguments: [
      ("Kokkola 2024", Language.finnish), ("Kokkola 2024", .swedish), ("", .finnish),
      ("Unicef", .swedish),
    ])
  func short(text: String, prior: Language) {
    #expect(decide(text, prior: prior).languages == LanguageSet(prior))
    #expect(decide(text, prior: prior).language == prior)
    #expect(decide(text).languages == .both)
    #expect(decide(text, prior: .other).languages == .both)
  }

  @Test("of a short text that is sure of itself is its own, whatever the surroundings")
  func shortButSure() {
    #expect(decide("Se on ja ei ole niin", prior: .swedish).languages == .finnish)
    #expect(decide("Det är och som inte", prior: .finnish).languages == .swedish)
  }

  @Test("of a short text is both where a word speaks against the surroundings")
  func shortAndDoubtful() {
    #expect(decide("The Lord of the Rings", prior: .finnish).languages == .both)
    #expect(decide("Fritid och", prior: .finnish).languages == .both)
    #expect(decide("Fritid och", prior: .swedish).languages == .swedish)
    #expect(decide("Kokkola ja Kälviä", prior: .swedish).languages == .both)
  }

  @Test("that is mixed is both, shown as the stronger one")
  func mixed() {
    #expect(decide(Self.finnish + " " + Self.swedish).languages == .both)
    #expect(decide(Self.finnish + Self.finnish + " " + Self.swedish).language == .finnish)
    #expect(decide(Self.swedish + Self.swedish + " " + Self.finnish).language == .swedish)
    #expect(decide(Self.finnish + " Och det.").languages == .finnish)
  }

  @Test("in another script is other")
  func otherScripts() {
    let russian =
      "Городской совет утвердил план который касается положения детей и молодежи в городе "
    #expect(decide(russian + russian).languages == [])
    #expect(decide(russian + russian, prior: .finnish).languages == [])
    #expect(decide(russian + russian, declared: "fi").languages == [])
  }

  @Test("is the same whether the whole text is read or as much as is needed", arguments: 0..<40)
  func earlyEnd(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = [" ", ", ", " – ", "×", " 12 ", "\u{AD}", "ж ", "-"]
    let words = [Self.finnish, Self.swedish, Self.english].map { $0.split(separator: " ") }
    for length in [5, 19, 20, 21, 60, 200] {
      // Runs of one language, so that the lead changes late as well.
      var text = ""
      var language = 0
      for _ in 0..<length {
        if Int.random(in: 0..<25, using: &random) == 0 {
          language = Int.random(in: 0..<3, using: &random)
        }
        text += words[language].randomElement(using: &random) ?? ""
        text +=
          Int.random(in: 0..<4, using: &random) > 0
          ? " " : signs.randomElement(using: &random) ?? " "
      }
      let (whole, most) = text.withUTF8 {
        (LanguageEvidence(of: $0), LetterRuns.mostWords(of: $0))
      }
      #expect(whole.wordCount <= most, "seed \(seed)")
      for (tag, declared) in [("fi", Language.finnish), ("sv", .swedish), ("en", .other)] {
        let found = whole.wordCount >= 20 ? whole.surelyKnown(46) ?? declared : declared
        #expect(decide(text, declared: tag).language == found, "seed \(seed): \(text)")
      }
    }
  }

  @Test("is decided for any bytes", arguments: 0..<60)
  func anyBytes(seed: UInt64) {
    let bytes = RandomText.bytes(seed: seed, length: 400)
    let decision = bytes.withUnsafeBufferPointer {
      LanguageIdentifier().decide(declared: nil, text: $0, prior: .finnish)
    }
    #expect(decision.language != .other || decision.languages != .finnish, "seed \(seed)")
  }

  @Test(
    "is read from a tag by its first part",
    arguments: [
      ("fi", Language.finnish), ("FI-fi", .finnish), ("fin", .finnish), ("sv_FI", .swedish),
      ("swe", .swedish), ("other", .other),
    ])
  func codes(tag: String, language: Language) {
    #expect(Language(code: tag) == language)
  }

  @Test("has no other tags", arguments: ["en", "", "-", "f", "finnish", "s v", "fi "])
  func foreignCodes(tag: String) {
    #expect(Language(code: tag) == nil)
  }

  @Test("has a code that reads back", arguments: Language.allCases)
  func codeRoundTrip(language: Language) {
    #expect(Language(code: language.code) == language)
  }

  @Test("has no word in two lists")
  func disjointWords() {
    for (first, second) in [
      (LanguageWords.finnish, LanguageWords.swedish),
      (LanguageWords.finnish, LanguageWords.english),
      (LanguageWords.swedish, LanguageWords.english),
    ] {
      #expect(LanguageWords.split(first).intersection(LanguageWords.split(second)).isEmpty)
    }
  }
}
