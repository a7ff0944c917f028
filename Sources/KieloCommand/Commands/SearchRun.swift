import Kielo

/// One search of the command line with everything that was asked for.
struct SearchRun {
  var index: String
  var words: [String]
  var limit = 10
  var offset = 0
  var queryLanguage: Language?
  var paths: [String] = []
  var groups = false
  var listsPaths = false
  var counts = false
  var json = false
  var explains = false
  /// Whether to search the commit before if the newest is damaged.
  var usesLastGood = false
  var color: ColorChoice = .auto
  var language: InterfaceLanguage

  /// Searches, prints, and tells whether anything was found.
  func run() throws(KieloError) -> ExitStatus {
    let clock = ContinuousClock()
    let start = clock.now
    let index = try Index.open(at: index, lastGood: usesLastGood)
    var options = SearchOptions()
    options.queryLanguage = queryLanguage
    options.limit = counts ? 0 : limit
    options.offset = counts ? 0 : offset
    options.paths = paths
    options.explains = explains
    if listsPaths {
      options.passagesPerDocument = 1
    } else if groups && !json {
      options.passagesPerDocument = 3
    }
    let query = words.joined(separator: " ")
    let results = try index.searcher.search(query, options: options)
    let elapsed = start.duration(to: clock.now)
    if json {
      HitJSON.print(results, elapsed: elapsed)
    } else if counts {
      StandardStreams.print(String(results.total))
    } else if listsPaths {
      for hit in results.hits { StandardStreams.print(hit.path) }
    } else {
      show(results, elapsed: elapsed)
    }
    return results.total == 0 ? .noMatch : .success
  }

  private func show(_ results: SearchResults, elapsed: Duration) {
    let terminal = Terminal(color: color)
    let messages = Messages(language: language)
    for note in results.notes { StandardStreams.complain(messages.text(of: note)) }
    let printer = HitPrinter(terminal: terminal, language: language)
    var rank = 0
    for hit in results.hits {
      printer.show(hit, isContinuation: hit.rank == rank)
      rank = hit.rank
    }
    StandardStreams.complain(messages.summary(of: results, elapsed: elapsed))
  }
}

extension SearchRun {
  /// Reads the arguments of a plain search, as `CommandArguments` has put them.
  ///
  /// ArgumentParser takes some ten million instructions to read any command, several times what a
  /// search of one word takes. This reads the usual ones; nil for everything else, which is then left
  /// to the parser, mistakes included.
  init?(plain arguments: [String], language: InterfaceLanguage) {
    guard arguments.first == "search", let end = arguments.firstIndex(of: "--") else { return nil }
    words = Array(arguments[(end + 1)...])
    if words.allSatisfy({ $0.utf8.allSatisfy { $0 == 0x20 } }) { return nil }
    self.language = language
    var indexPath: String?
    var place = 1
    while place < end {
      let option = arguments[place]
      place += 1
      switch option {
      case "-l" where !listsPaths: listsPaths = true
      case "-c" where !counts: counts = true
      case "--json" where !json: json = true
      case "-n", "--limit", "--index":
        guard place < end else { return nil }
        let value = arguments[place]
        place += 1
        if option == "--index" {
          guard indexPath == nil, let first = value.utf8.first, first != UInt8(ascii: "-") else {
            return nil
          }
          indexPath = value
        } else {
          guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(value)
          else {
            return nil
          }
          limit = number
        }
      default: return nil
      }
    }
    index = SharedOptions.index(indexPath)
  }
}
