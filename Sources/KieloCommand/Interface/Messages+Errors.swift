import Kielo

extension Messages {
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
        fi: "\(path): \(text(of: reason)); mitään ei muutettu",
        sv: "\(path): \(text(of: reason)); ingenting ändrades")
    case .missingRoot(let path):
      pick(
        error.description,
        fi: "\(path): kadonnut; mitään ei muutettu. Palauta se tai poista sen asiakirjat "
          + "hakemistosta: --prune",
        sv:
          "\(path): borta; ingenting ändrades. Ställ tillbaka det, eller ta bort dess dokument ur "
          + "indexet med --prune")
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
    case .watching(let path, _):
      pick(
        error.description,
        fi: "\(path): muutoksia ei voi seurata; nosta rajaa fs.inotify.max_user_watches tai aja "
          + "'kielo index' ajastettuna",
        sv:
          "\(path): ändringar kan inte följas; höj gränsen fs.inotify.max_user_watches, eller kör "
          + "'kielo index' med en timer")
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
