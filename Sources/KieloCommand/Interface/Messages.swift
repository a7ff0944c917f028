import Kielo

/// What the command says beside results, in the language of the interface.
struct Messages {
  let language: InterfaceLanguage

  private func pick(_ english: String, fi finnish: String, sv swedish: String) -> String {
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
  private func count(_ number: Int, _ noun: String) -> String {
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

  /// The line after indexing.
  func summary(of report: FolderIndexer.Report, elapsed: Duration) -> String {
    var parts: [String]
    if report.isUpdate {
      parts = [
        pick(
          "\(report.changed) changed, \(report.new) new, \(report.removed) removed, "
            + "\(report.unchanged) unchanged",
          fi: "muuttuneita \(report.changed), uusia \(report.new), poistettuja \(report.removed), "
            + "ennallaan \(report.unchanged)",
          sv: "\(report.changed) ändrade, \(report.new) nya, \(report.removed) borttagna, "
            + "\(report.unchanged) oförändrade")
      ]
    } else {
      parts = [
        pick(
          "\(count(report.documents, "document")), \(count(report.passages, "passage")) "
            + "from \(count(report.files, "file"))",
          fi: "asiakirjoja \(report.documents), katkelmia \(report.passages), "
            + "tiedostoja \(report.files)",
          sv: "\(report.documents) dokument, \(report.passages) stycken ur \(report.files) filer")
      ]
    }
    if report.problems > 0 {
      parts.append(
        pick(
          "\(report.problems) not read", fi: "lukematta \(report.problems)",
          sv: "\(report.problems) inte lästa"))
    }
    if report.keptDocuments > 0 {
      parts.append(
        pick(
          "\(report.keptDocuments) kept in their old version",
          fi: "vanha versio säilyi: \(report.keptDocuments)",
          sv: "\(report.keptDocuments) kvar i äldre version"))
    }
    let seconds = decimalText(elapsed.milliseconds / 1000, places: 2) + " s"
    let time =
      language == .english ? seconds : seconds.split(separator: ".").joined(separator: ",")
    return parts.joined(separator: ", ") + ", " + time
  }

  /// Why everything is built anew.
  func text(of reason: FolderIndexer.RebuildReason) -> String {
    switch reason {
    case .fingerprint(let found, let expected):
      pick(
        "kielo: the index was made with \(found), this is \(expected); building it anew",
        fi: "kielo: hakemisto on tehty versiolla \(found), tämä on \(expected); tehdään uudelleen",
        sv: "kielo: indexet är gjort med \(found), detta är \(expected); det byggs på nytt")
    case .format(let found, let expected):
      pick(
        "kielo: the index is in format \(found), this kielo reads \(expected); building it anew",
        fi: "kielo: hakemisto on muotoa \(found), tämä kielo lukee muotoa \(expected); "
          + "tehdään uudelleen",
        sv: "kielo: indexet har format \(found), detta kielo läser \(expected); det byggs på nytt")
    }
  }

  /// After an empty list of paths.
  var noPaths: String {
    pick(
      "kielo: the list of paths is empty; nothing was changed",
      fi: "kielo: polkujen luettelo on tyhjä; mitään ei muutettu",
      sv: "kielo: listan över sökvägar är tom; ingenting ändrades")
  }

  /// A list of paths that was not read.
  func unreadableList(_ source: String, _ failure: PathList.Failure) -> String {
    switch failure {
    case .system(let what):
      pick(
        "kielo: \(source): can't read the list of paths: \(what)",
        fi: "kielo: \(source): polkujen luetteloa ei voi lukea: \(what)",
        sv: "kielo: \(source): listan över sökvägar kan inte läsas: \(what)")
    case .notUTF8(let number):
      pick(
        "kielo: \(source): path \(number) is not UTF-8; nothing was changed",
        fi: "kielo: \(source): polku \(number) ei ole UTF-8:aa; mitään ei muutettu",
        sv: "kielo: \(source): sökväg \(number) är inte UTF-8; ingenting ändrades")
    }
  }

  /// The line after a check.
  func summary(of result: IndexVerification, elapsed: Duration) -> String {
    let time = duration(elapsed)
    if result.problems.isEmpty {
      return pick(
        "sound: \(count(result.files, "file")), \(result.bytes) bytes (\(time))",
        fi: "ehjä: tiedostoja \(result.files), tavuja \(result.bytes) (\(time))",
        sv: "hel: \(result.files) filer, \(result.bytes) byte (\(time))")
    }
    return pick(
      "damaged: \(count(result.problems.count, "problem")). Run 'kielo index --rebuild'; "
        + "your documents are untouched",
      fi: "vioittunut: ongelmia \(result.problems.count). Aja 'kielo index --rebuild'; "
        + "asiakirjoihin ei kosketa",
      sv: "skadad: \(result.problems.count) problem. Kör 'kielo index --rebuild'; "
        + "dokumenten lämnas orörda")
  }

  /// How far indexing is.
  func progress(files: Int, of all: Int) -> String {
    pick(
      "reading file \(files) of \(all)", fi: "luetaan tiedostoa \(files) / \(all)",
      sv: "läser fil \(files) av \(all)")
  }

  /// A warning for an id that several records have.
  func repeated(key: String) -> String {
    pick(
      "the id '\(key)' occurs more than once; the last record stays",
      fi: "tunnus '\(key)' esiintyy useasti; viimeinen tietue jää",
      sv: "id '\(key)' förekommer flera gånger; den sista posten gäller")
  }

  /// Why a document was not read, with what to do.
  func text(of problem: DocumentProblem) -> String {
    guard language != .english else { return problem.description }
    let place = problem.line.map { "\(problem.path):\($0)" } ?? problem.path
    return "\(place): \(text(of: problem.reason))"
  }

  private func text(of reason: DocumentProblem.Reason) -> String {
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
    case .tooDeeplyNested(let limit):
      pick(
        reason.description, fi: "yli \(limit) sisäkkäistä elementtiä; sulje elementit",
        sv: "fler än \(limit) nästlade element; stäng elementen")
    case .folderLoop:
      pick(
        reason.description, fi: "linkki johtaa takaisin ylempään kansioon eikä sitä seurata",
        sv: "länken leder tillbaka till en överordnad mapp och följs inte")
    case .linkOutOfRoot:
      pick(
        reason.description,
        fi: "linkki johtaa ulos kansiosta eikä sitä seurata; indeksoi sen kohde",
        sv: "länken leder ut ur mappen och följs inte; indexera dess mål")
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

  /// An error, in one line: what, where, what to do.
  func text(of error: KieloError) -> String {
    switch error {
    case .noIndex(let path):
      pick(
        error.description, fi: "\(path): täällä ei ole hakemistoa. Luo se: 'kielo index KANSIO'",
        sv: "\(path): här finns inget index. Bygg det med 'kielo index MAPP'")
    case .outdated(let path, let found, let expected):
      pick(
        error.description,
        fi: "\(path): tehty versiolla \(found), tämä on \(expected). Aja 'kielo index'; "
          + "asiakirjoihin ei kosketa",
        sv: "\(path): byggt med \(found), detta är \(expected). Kör 'kielo index'; "
          + "dokumenten lämnas orörda")
    case .badRoot(let path, let reason):
      pick(
        error.description,
        fi: "\(path): \(text(of: reason)); mitään ei muutettu. Poista sen asiakirjat hakemistosta: "
          + "--prune",
        sv:
          "\(path): \(text(of: reason)); ingenting ändrades. Ta bort dess dokument ur indexet med "
          + "--prune")
    case .notARoot(let path, let roots):
      pick(
        error.description,
        fi: "\(path): ei hakemiston lähde (\(roots.joined(separator: ", "))); mitään ei muutettu",
        sv: "\(path): inte en av indexets källor (\(roots.joined(separator: ", "))); "
          + "ingenting ändrades")
    case .emptiedRoot(let path):
      pick(
        error.description,
        fi: "\(path): täällä ei nyt ole asiakirjoja; mitään ei muutettu. Poista ne hakemistosta: "
          + "--prune",
        sv: "\(path): här finns inga dokument nu; ingenting ändrades. Ta bort dem ur indexet med "
          + "--prune")
    case .storage(.locked(let path, let holder)):
      pick(
        error.description,
        fi: "\(path): toinen kirjoittaja on työssä (\(holder)). Yritä uudelleen tai odota: "
          + "'--wait SEKUNTIA'",
        sv: "\(path): en annan skrivare arbetar (\(holder)). Försök igen eller vänta med "
          + "'--wait SEKUNDER'")
    case .storage(.damaged(let file, let section, let offset, let what)):
      pick(
        error.description,
        fi: "\(file): \(section) vioittunut tavun \(offset) kohdalla: \(what). "
          + "Aja 'kielo index --rebuild'; asiakirjoihin ei kosketa",
        sv: "\(file): \(section) skadad vid byte \(offset): \(what). "
          + "Kör 'kielo index --rebuild'; dokumenten lämnas orörda")
    case .cancelled:
      pick(error.description, fi: "keskeytetty; mitään ei muutettu", sv: "avbrutet; inget ändrades")
    case .storage, .document:
      error.description
    }
  }
}
