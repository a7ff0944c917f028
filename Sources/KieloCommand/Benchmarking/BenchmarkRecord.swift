import FoundationEssentials
import Kielo

/// What the lines of `kielo bench --json` say, as far as runs are compared by it.
struct BenchmarkRecord: Equatable {
  /// The figures of a kind, or of all; times in microseconds.
  struct Figures: Codable, Equatable {
    var kind: String?
    var p50: Double
    var p90: Double
    var p95: Double
    var p99: Double
    var max: Double
    var mean: Double
    var queriesPerSecond: Double
  }

  /// Which index was asked.
  struct Identity: Codable, Equatable {
    var generation: Int
    var checksum: String
  }

  /// What makes times comparable.
  struct Settings: Codable, Equatable {
    var queries: String
    var mode: String
    var limit: Int
    var count: Bool
    var keys: Bool
    var threads: Int
    var cold: Bool
    var best: Bool
  }

  /// Why a file is no record of a run.
  struct Malformed: Error {
    var reason: String
  }

  fileprivate struct Line: Decodable {
    var format: Int
    var type: String
  }
  fileprivate struct RunLine: Decodable {
    var index: Identity
    var settings: Settings
  }
  fileprivate struct SummaryLine: Decodable {
    var hitsChecksum: String
  }

  var index: Identity
  var settings: Settings
  var kinds: [Figures] = []
  var all: Figures
  /// The checksum of all hits.
  var hits: String
}

extension BenchmarkRecord {
  /// The record of a run that was just made.
  init(_ report: BenchmarkReport, settings: Settings) {
    self.init(
      index: Identity(report.index), settings: settings, kinds: report.kinds.map(Figures.init),
      all: Figures(report.all), hits: hexadecimal(report.check.checksum))
  }

  /// Reads what `--json` printed; lines of kinds that are not known are skipped.
  init(decoding text: String) throws(Malformed) {
    let decoder = JSONDecoder()
    var run: RunLine?
    var kinds: [Figures] = []
    var summary: (SummaryLine, Figures)?
    for (number, text) in text.split(separator: "\n").enumerated() {
      let data = Data(text.utf8)
      do {
        let line = try decoder.decode(Line.self, from: data)
        guard line.format == 1 else {
          throw Malformed(reason: "line \(number + 1) is in format \(line.format)")
        }
        switch line.type {
        case "run": run = try decoder.decode(RunLine.self, from: data)
        case "kind": kinds.append(try decoder.decode(Figures.self, from: data))
        case "summary":
          summary = (
            try decoder.decode(SummaryLine.self, from: data),
            try decoder.decode(Figures.self, from: data)
          )
        default: break
        }
      } catch let error as Malformed {
        throw error
      } catch {
        throw Malformed(reason: "line \(number + 1) is not of 'kielo bench --json'")
      }
    }
    guard let run, let summary else {
      throw Malformed(reason: "no whole run of 'kielo bench --json'")
    }
    self.init(
      index: run.index, settings: run.settings, kinds: kinds, all: summary.1,
      hits: summary.0.hitsChecksum)
  }
}

extension BenchmarkRecord.Identity {
  init(_ information: IndexInformation) {
    generation = Int(clamping: information.generation)
    checksum = hexadecimal(information.checksum)
  }
}

extension BenchmarkRecord.Figures {
  init(_ figures: BenchmarkReport.Figures) {
    func microseconds(_ percent: Int) -> Double {
      Double(figures.latencies.percentile(percent)) / 1000
    }
    kind = figures.kind
    p50 = microseconds(50)
    p90 = microseconds(90)
    p95 = microseconds(95)
    p99 = microseconds(99)
    max = Double(figures.latencies.maximum) / 1000
    mean = figures.latencies.mean / 1000
    queriesPerSecond = figures.queriesPerSecond
  }

  /// The figures by their names in JSON.
  var fields: [(name: String, value: Double)] {
    [
      ("p50", p50), ("p90", p90), ("p95", p95), ("p99", p99), ("max", max), ("mean", mean),
      ("queriesPerSecond", queriesPerSecond),
    ]
  }
}
