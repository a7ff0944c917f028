import Kielo

extension Messages {
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
    if report.expired > 0 {
      parts.append(
        pick(
          "\(report.expired) expired", fi: "vanhentuneita \(report.expired)",
          sv: "\(report.expired) utgångna"))
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

  /// After a rebuild of a damaged index.
  func setAside(files: Int, folder: String) -> String {
    pick(
      "kielo: moved \(count(files, "damaged file")) to \(folder); delete them, or keep them to find "
        + "out what happened",
      fi: "kielo: vioittuneita tiedostoja \(files) siirrettiin kansioon \(folder); poista ne tai "
        + "säilytä vian selvittämiseksi",
      sv: "kielo: \(files) skadade filer flyttades till \(folder); ta bort dem, eller behåll dem "
        + "för att utreda skadan")
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
}
