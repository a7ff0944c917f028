import Kielo

extension Messages {
  var all: String { pick("all", fi: "kaikki", sv: "alla") }
  var queries: String { pick("queries", fi: "kyselyjä", sv: "frågor") }
  var answers: String { pick("answers", fi: "vastauksia", sv: "svar") }
  var maximum: String { pick("max", fi: "pisin", sv: "längst") }
  var mean: String { pick("mean", fi: "keskiarvo", sv: "medel") }
  var perSecond: String { pick("queries/s", fi: "kyselyjä/s", sv: "frågor/s") }

  /// A number with all its decimals, so that columns stand under each other.
  func number(_ value: Double, places: Int) -> String {
    var text = decimalText(value, places: places)
    if places > 0 {
      let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
      if decimals == 0 { text += "." }
      text += String(repeating: "0", count: places - decimals)
    }
    return localized(text)
  }

  /// A number with the decimals it has, at most six.
  func shortNumber(_ value: Double) -> String { localized(decimalText(value, places: 6)) }

  private func localized(_ text: String) -> String {
    language == .english ? text : text.split(separator: ".").joined(separator: ",")
  }

  /// What was measured and how, each line with its name in front.
  func conditions(
    of report: BenchmarkReport, _ record: BenchmarkRecord, _ options: Benchmark.Options
  ) -> [(name: String, text: String)] {
    let index = report.index
    return [
      (
        pick("index", fi: "hakemisto", sv: "index"),
        pick(
          "\(index.path), commit \(index.generation), \(count(index.passages, "passage")), "
            + "checksum \(record.index.checksum)",
          fi: "\(index.path), versio \(index.generation), katkelmia \(index.passages), "
            + "tarkiste \(record.index.checksum)",
          sv: "\(index.path), version \(index.generation), \(index.passages) stycken, "
            + "kontrollsumma \(record.index.checksum)")
      ),
      (pick("machine", fi: "kone", sv: "dator"), text(of: Machine())),
      (pick("asked", fi: "kysytty", sv: "frågat"), asked(options)),
      (pick("measured", fi: "mitattu", sv: "mätt"), measured(options) + ", CLOCK_MONOTONIC"),
      (
        pick("rounds", fi: "kierroksia", sv: "omgångar"),
        rounds(of: report)
          + (options.keepsBest
            ? pick(
              "; of each query the shortest time", fi: "; kustakin kyselystä lyhin aika",
              sv: "; av varje fråga den kortaste tiden") : "")
      ),
    ]
  }

  private func text(of machine: Machine) -> String {
    let cores = pick(
      count(machine.cores, "core"), fi: "ytimiä \(machine.cores)",
      sv: machine.cores == 1 ? "1 kärna" : "\(machine.cores) kärnor")
    return [machine.processor, cores, machine.system].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private func asked(_ options: Benchmark.Options) -> String {
    let counting =
      options.countsMatches
      ? pick("all matches counted", fi: "osumat laskettu", sv: "alla träffar räknade")
      : pick("matches not counted", fi: "osumia ei laskettu", sv: "träffar inte räknade")
    return [
      options.mode.rawValue,
      pick(
        count(options.limit, "hit"), fi: "osumia \(options.limit)",
        sv: options.limit == 1 ? "1 träff" : "\(options.limit) träffar"),
      counting,
      pick(
        count(options.threads, "thread"), fi: "säikeitä \(options.threads)",
        sv: options.threads == 1 ? "1 tråd" : "\(options.threads) trådar"),
    ].joined(separator: ", ")
  }

  private func measured(_ options: Benchmark.Options) -> String {
    var parts: [String] = []
    if options.isCold {
      parts.append(pick("opening the index", fi: "hakemiston avaus", sv: "öppning av indexet"))
    }
    parts.append(
      pick(
        "reading the query, planning, matching", fi: "kyselyn luku, suunnittelu ja haku",
        sv: "tolkning av frågan, planering och sökning"))
    if options.fetchesRecords {
      parts.append(
        pick("texts and marks", fi: "tekstit ja merkinnät", sv: "texter och markeringar"))
    }
    return parts.joined(separator: ", ")
  }

  private func rounds(of report: BenchmarkReport) -> String {
    guard let share = report.residentShare else {
      return pick(
        "\(report.rounds), after one to warm up", fi: "\(report.rounds), yhden lämmittelyn jälkeen",
        sv: "\(report.rounds), efter en för uppvärmning")
    }
    let percent = number(share * 100, places: 1)
    return pick(
      "\(report.rounds), cold: the files' pages dropped before each answer; \(percent) % of them "
        + "stayed at most, and the program's own pages and the disk's cache",
      fi: "\(report.rounds), kylmiä: tiedostojen sivut pudotettu ennen joka vastausta; niistä jäi "
        + "enintään \(percent) %, sekä ohjelman omat sivut ja levyn välimuisti",
      sv: "\(report.rounds), kalla: filernas sidor släppta före varje svar; av dem blev högst "
        + "\(percent) % kvar, liksom programmets egna sidor och diskens cache")
  }

  /// What was found, and which query took longest.
  func results(of report: BenchmarkReport, _ record: BenchmarkRecord) -> [(
    name: String, text: String
  )] {
    let number = report.check.hits.reduce(0, +)
    let found = report.all.queriesWithHits
    return [
      (
        pick("slowest", fi: "hitain", sv: "långsammast"),
        self.number(Double(report.slowest.nanoseconds) / 1e6, places: 3) + " ms  "
          + report.slowest.query
      ),
      (
        pick("hits", fi: "osumia", sv: "träffar"),
        pick(
          "\(number), of \(count(found, "query", "queries")), checksum \(record.hits)",
          fi: "\(number), kyselyitä joilla niitä on \(found), tarkiste \(record.hits)",
          sv: "\(number), frågor med träffar \(found), kontrollsumma \(record.hits)")
      ),
    ]
  }

  private func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    "\(number) \(number == 1 ? singular : plural)"
  }

  // MARK: - Comparison

  /// The line over the ratios.
  func comparison(isSameIndex: Bool) -> String {
    isSameIndex
      ? pick(
        "as multiples of the earlier run", fi: "aiemman ajon kerrannaisina",
        sv: "som multiplar av den tidigare körningen")
      : pick(
        "as multiples of the earlier run, which was of ANOTHER index",
        fi: "aiemman ajon kerrannaisina; se oli ERI hakemistosta",
        sv: "som multiplar av den tidigare körningen, som gällde ETT ANNAT index")
  }

  /// Whether the hits are the same.
  func text(of hits: BenchmarkComparison.Hits) -> String {
    switch hits {
    case .same:
      pick("hits: unchanged", fi: "osumat: ennallaan", sv: "träffar: oförändrade")
    case .changed:
      pick("hits: CHANGED", fi: "osumat: MUUTTUNEET", sv: "träffar: ÄNDRADE")
    case .unknown:
      pick(
        "hits: not comparable, for other ones were asked for",
        fi: "osumat: ei verrattavissa, koska kysyttiin muita",
        sv: "träffar: går inte att jämföra, andra efterfrågades")
    }
  }

  /// Why two runs are not compared.
  func otherIndex(
    file: String, before: BenchmarkRecord.Identity, now: BenchmarkRecord.Identity
  ) -> String {
    let (old, new) = (before.checksum, now.checksum)
    return pick(
      "kielo: \(file): of another index (commit \(before.generation), checksum \(old); this is "
        + "commit \(now.generation), checksum \(new)); to compare all the same, add --across-indexes",
      fi: "kielo: \(file): eri hakemistosta (versio \(before.generation), tarkiste \(old); tämä on "
        + "versio \(now.generation), tarkiste \(new)); vertaa silti: --across-indexes",
      sv: "kielo: \(file): av ett annat index (version \(before.generation), kontrollsumma \(old); "
        + "detta är version \(now.generation), kontrollsumma \(new)); jämför ändå med "
        + "--across-indexes")
  }
}
