/// One run beside an earlier one.
struct BenchmarkComparison: Equatable {
  /// A kind's figures as multiples of the earlier ones; nil where those were 0.
  struct Ratios: Equatable {
    var kind: String
    /// By the names of JSON, in their order.
    var values: [(name: String, ratio: Double?)]

    static func == (left: Self, right: Self) -> Bool {
      left.kind == right.kind && left.values.elementsEqual(right.values) { $0 == $1 }
    }
  }

  /// What can be said of the hits.
  enum Hits: String {
    /// The same to the bit.
    case same
    case changed
    /// Other queries, or others of their hits, were asked for.
    case unknown
  }

  /// The kinds that both runs have, in the order of the later one.
  let kinds: [Ratios]
  let all: Ratios
  let hits: Hits
  /// The settings that differ, by their names, with their values in words.
  let differences: [(name: String, before: String, now: String)]

  init(of now: BenchmarkRecord, with before: BenchmarkRecord) {
    kinds = now.kinds.compactMap { figures in
      before.kinds.first { $0.kind == figures.kind }.map { Ratios(of: figures, to: $0) }
    }
    all = Ratios(of: now.all, to: before.all)
    let (new, old) = (now.settings, before.settings)
    let isSameQuestion =
      new.queries == old.queries && new.mode == old.mode && new.limit == old.limit
    hits = isSameQuestion ? (now.hits == before.hits ? .same : .changed) : .unknown
    let pairs: [(String, String, String)] = [
      ("queries", old.queries, new.queries), ("mode", old.mode, new.mode),
      ("limit", String(old.limit), String(new.limit)),
      ("count", String(old.count), String(new.count)),
      ("keys", String(old.keys), String(new.keys)),
      ("threads", String(old.threads), String(new.threads)),
      ("cold", String(old.cold), String(new.cold)),
      ("best", String(old.best), String(new.best)),
    ]
    differences = pairs.filter { $0.1 != $0.2 }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.kinds == right.kinds && left.all == right.all && left.hits == right.hits
      && left.differences.elementsEqual(right.differences) { $0 == $1 }
  }
}

extension BenchmarkComparison.Ratios {
  init(of now: BenchmarkRecord.Figures, to before: BenchmarkRecord.Figures) {
    kind = now.kind ?? "all"
    values = zip(now.fields, before.fields).map { new, old in
      (new.name, old.value > 0 ? new.value / old.value : nil)
    }
  }
}
