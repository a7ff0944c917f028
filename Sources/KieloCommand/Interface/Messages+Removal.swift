import Kielo

extension Messages {
  /// The line after a purge.
  func summary(of purge: IndexPurge, elapsed: Duration) -> String {
    let time = duration(elapsed)
    return pick(
      "purged: \(count(purge.documents, "document")) left, \(purge.expired) expired, "
        + "\(count(purge.removedFiles, "file")) deleted, \(purge.bytesBefore) bytes before, "
        + "\(purge.bytesAfter) after (\(time))",
      fi: "puhdistettu: asiakirjoja jäljellä \(purge.documents), vanhentuneita \(purge.expired), "
        + "poistettuja tiedostoja \(purge.removedFiles), tavuja ennen \(purge.bytesBefore), "
        + "nyt \(purge.bytesAfter) (\(time))",
      sv: "rensat: \(purge.documents) dokument kvar, \(purge.expired) utgångna, "
        + "\(purge.removedFiles) filer raderade, \(purge.bytesBefore) byte före, "
        + "\(purge.bytesAfter) efter (\(time))")
  }

  /// The line after a search for texts that must not be there.
  func summary(of check: AbsenceCheck, elapsed: Duration) -> String {
    let time = duration(elapsed)
    let read = pick(
      "\(count(check.files, "file")), \(check.bytes) bytes (\(time))",
      fi: "tiedostoja \(check.files), tavuja \(check.bytes) (\(time))",
      sv: "\(check.files) filer, \(check.bytes) byte (\(time))")
    if check.findingCount > 0 {
      return pick(
        "found in \(count(check.findingCount, "place")): \(read). Remove the document, run "
          + "'kielo index' and then 'kielo purge'",
        fi:
          "löytyi, paikkoja \(check.findingCount): \(read). Poista asiakirja, aja 'kielo index' ja "
          + "sitten 'kielo purge'",
        sv: "hittades på \(check.findingCount) ställen: \(read). Ta bort dokumentet, kör "
          + "'kielo index' och sedan 'kielo purge'")
    }
    if !check.problems.isEmpty {
      return pick(
        "not found, but absence is not proven: \(count(check.problems.count, "problem")), \(read). "
          + "Run 'kielo purge', or 'kielo index --rebuild' if the index is damaged, and check again",
        fi: "ei löytynyt, mutta puuttumista ei ole todistettu: ongelmia \(check.problems.count), "
          + "\(read). Aja 'kielo purge' tai, jos hakemisto on vioittunut, 'kielo index --rebuild' ja "
          + "tarkista uudelleen",
        sv:
          "hittades inte, men frånvaron är inte bevisad: \(check.problems.count) problem, \(read). "
          + "Kör 'kielo purge', eller 'kielo index --rebuild' om indexet är skadat, och kontrollera "
          + "på nytt")
    }
    return pick("absent: \(read)", fi: "ei löydy: \(read)", sv: "saknas: \(read)")
  }

  /// A place where a text was found.
  func text(of finding: AbsenceCheck.Finding) -> String {
    let what =
      switch finding.kind {
      case .bytes(let offset): pick("byte", fi: "tavu", sv: "byte") + " \(offset)"
      case .otherForm: pick("another form", fi: "toinen muoto", sv: "en annan form")
      case .document(let key): pick("document", fi: "asiakirja", sv: "dokument") + " \(key)"
      case .term(let term): pick("word", fi: "sana", sv: "ord") + " \(term)"
      case .name(let name): pick("name", fi: "nimi", sv: "namn") + " \(name)"
      }
    return "\(finding.file): \(finding.section), \(what): \(finding.text)"
  }

  /// The list of texts was empty.
  func noTexts(_ source: String) -> String {
    pick(
      "kielo: \(source): no texts to look for; write one on each line",
      fi: "kielo: \(source): ei etsittäviä tekstejä; kirjoita yksi riville",
      sv: "kielo: \(source): inga texter att söka; skriv en per rad")
  }

  /// The list of texts could not be read.
  func unreadableTexts(_ source: String, _ what: String) -> String {
    pick(
      "kielo: \(source): can't read the list of texts: \(what)",
      fi: "kielo: \(source): tekstien luetteloa ei voi lukea: \(what)",
      sv: "kielo: \(source): listan över texter kan inte läsas: \(what)")
  }
}
