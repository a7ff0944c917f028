import Kielo

extension Messages {
  /// What a watcher says beside the lines of its runs; nil for those.
  func text(of event: FolderWatcher.Event) -> String? {
    switch event {
    case .indexing, .indexed: nil
    case .watching(let folders):
      pick(
        "watching \(count(folders, "folder")); Ctrl-C ends it",
        fi: "seurataan kansioita: \(folders); Ctrl-C lopettaa",
        sv: "följer \(folders) \(folders == 1 ? "mapp" : "mappar"); Ctrl-C avslutar")
    case .failed(let error):
      pick(
        "kielo: \(text(of: error)); trying again",
        fi: "kielo: \(text(of: error)); yritetään uudelleen",
        sv: "kielo: \(text(of: error)); nytt försök följer")
    case .rootGone(let path):
      pick(
        "kielo: \(path): gone; the index keeps its documents, and it is looked for again",
        fi: "kielo: \(path): kadonnut; asiakirjat säilyvät hakemistossa, kansiota etsitään yhä",
        sv: "kielo: \(path): borta; indexet behåller dokumenten, och mappen söks på nytt")
    case .rootReturned(let path):
      pick("\(path): back", fi: "\(path): palannut", sv: "\(path): tillbaka")
    }
  }
}
