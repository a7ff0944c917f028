import Kielo

/// What the command says beside results, in the language of the interface.
struct Messages {
  let language: InterfaceLanguage

  func pick(_ english: String, fi finnish: String, sv swedish: String) -> String {
    language.pick(english, fi: finnish, sv: swedish)
  }

  /// Seconds or milliseconds with a decimal comma where the language has one.
  func duration(_ duration: Duration) -> String {
    let milliseconds = duration.milliseconds
    let text =
      milliseconds < 1000
      ? decimalText(milliseconds, places: 1) + " ms"
      : decimalText(milliseconds / 1000, places: 2) + " s"
    return language == .english ? text : text.split(separator: ".").joined(separator: ",")
  }

  /// `1 file`, `2 files`.
  func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The line under a list of hits.
  func summary(of results: SearchResults, elapsed: Duration) -> String {
    let time = duration(elapsed)
    if results.total == 0 {
      return pick(
        "No passages match (\(time)).", fi: "Ei osumia (\(time)).", sv: "Inga träffar (\(time)).")
    }
    let related = results.related
    let beside =
      related == 0
      ? ""
      : pick(
        ", \(related) of them related", fi: ", joista läheisiä \(related)",
        sv: ", varav \(related) närliggande")
    return "\n"
      + pick(
        "\(count(results.total, "passage")) in \(count(results.documents, "document"))"
          + "\(beside) (\(time))",
        fi: "Katkelmia \(results.total), asiakirjoja \(results.documents)\(beside) (\(time))",
        sv:
          "\(results.total) \(results.total == 1 ? "stycke" : "stycken") i \(results.documents) dokument\(beside) (\(time))"
      )
  }

  /// How far an evaluation is.
  func evaluating(query number: Int, of all: Int) -> String {
    pick(
      "query \(number) of \(all)", fi: "kysely \(number) / \(all)",
      sv: "fråga \(number) av \(all)")
  }

  /// Why a document was not read, with what to do.
  func text(of problem: DocumentProblem) -> String {
    guard language != .english else { return problem.description }
    let place = problem.line.map { "\(problem.path):\($0)" } ?? problem.path
    return "\(place): \(text(of: problem.reason))"
  }

  func text(of reason: DocumentProblem.Reason) -> String {
    switch reason {
    case .binary:
      pick(
        reason.description, fi: "ei tekstiä (binääritiedosto); muunna se tekstiksi tai siirrä pois",
        sv: "inte text (binärfil); omvandla den till text eller flytta bort den")
    case .undetectableCharset:
      pick(
        reason.description, fi: "merkistöä ei voi päätellä; tallenna tiedosto UTF-8:na",
        sv: "teckenkodningen går inte att avgöra; spara filen som UTF-8")
    case .unreadable(let code):
      pick(
        reason.description, fi: "ei voi lukea (virhe \(code)); tarkista käyttöoikeudet",
        sv: "kan inte läsas (fel \(code)); kontrollera rättigheterna")
    case .tooLarge(let size, let limit):
      pick(
        reason.description,
        fi: "liian suuri (\(size) tavua, raja \(limit)); jaa se tai nosta rajaa: --max-file-size",
        sv: "för stor (\(size) byte, gränsen är \(limit)); dela den eller höj --max-file-size")
    case .malformedRecord(let what):
      pick(
        reason.description, fi: "virheellinen tietue (\(what)); korjaa rivi, muut luettiin",
        sv: "felaktig post (\(what)); rätta raden, de andra lästes")
    case .notUTF8Name:
      pick(
        reason.description, fi: "tiedoston nimi ei ole UTF-8:aa; nimeä se uudelleen",
        sv: "filnamnet är inte UTF-8; byt namn på filen")
    case .vanished:
      pick(
        reason.description, fi: "katosi kesken lukemisen; aja uudelleen",
        sv: "försvann under läsningen; kör igen")
    case .changing:
      pick(
        reason.description, fi: "muuttui lukemisen aikana; aja uudelleen, kun se on valmis",
        sv: "ändrades medan den lästes; kör igen när den är klar")
    case .tooDeeplyNested(let limit):
      pick(
        reason.description, fi: "yli \(limit) sisäkkäistä elementtiä; sulje elementit",
        sv: "fler än \(limit) nästlade element; stäng elementen")
    case .folderLoop:
      pick(
        reason.description, fi: "linkki johtaa takaisin ylempään kansioon eikä sitä seurata",
        sv: "länken leder tillbaka till en överordnad mapp och följs inte")
    case .brokenLink:
      pick(
        reason.description, fi: "linkki ei johda mihinkään; poista se tai palauta sen kohde",
        sv: "länken leder ingenstans; ta bort den eller ställ tillbaka dess mål")
    case .linkOutOfRoot:
      pick(
        reason.description,
        fi: "linkki johtaa ulos kansiosta eikä sitä seurata; indeksoi sen kohde",
        sv: "länken leder ut ur mappen och följs inte; indexera dess mål")
    case .unreadableExpiry(let value):
      pick(
        reason.description,
        fi: "asiakirja on hakemistossa, mutta 'expires: \(value)' ei ole luettavissa eikä vanhene "
          + "koskaan; kirjoita se näin: \(ExpiryDate.forms)",
        sv: "dokumentet är indexerat, men 'expires: \(value)' kan inte läsas och inträffar aldrig; "
          + "skriv så här: \(ExpiryDate.forms)")
    }
  }

  /// A hint about a query.
  func text(of note: QueryNote) -> String {
    switch note {
    case .unknownLanguage(let value):
      pick(
        "kielo: 'lang:\(value)' is read as words; known are lang:fi, lang:sv and lang:other",
        fi: "kielo: 'lang:\(value)' luettiin sanoina; tunnetut ovat lang:fi, lang:sv ja lang:other",
        sv: "kielo: 'lang:\(value)' lästes som ord; kända är lang:fi, lang:sv och lang:other")
    case .onlyExcluded:
      pick(
        "kielo: the query only leaves words out; add a word to look for",
        fi: "kielo: haku vain sulkee sanoja pois; lisää haettava sana",
        sv: "kielo: sökningen utesluter bara ord; lägg till ett ord att söka")
    case .prefixCut(let word, let limit):
      pick(
        "kielo: '\(word)*' has many words; the first \(limit) are searched",
        fi: "kielo: '\(word)*' tarkoittaa monia sanoja; haetaan \(limit) ensimmäistä",
        sv: "kielo: '\(word)*' har många ord; de första \(limit) söks")
    case .wordsCut(let limit):
      pick(
        "kielo: the query is long; the first \(limit) words are searched",
        fi: "kielo: haku on pitkä; haetaan \(limit) ensimmäistä sanaa",
        sv: "kielo: sökningen är lång; de första \(limit) orden söks")
    }
  }

  /// A hint for a first word that nearly names a subcommand.
  func suggestion(typed: String, command: String) -> String {
    pick(
      "kielo: searching for '\(typed)'; for the command, type 'kielo \(command)'",
      fi: "kielo: haetaan sanaa '\(typed)'; komento on 'kielo \(command)'",
      sv: "kielo: söker '\(typed)'; kommandot är 'kielo \(command)'")
  }
}
