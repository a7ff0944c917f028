extension PrunedSearch {
  /// Decides which lists make candidates.
  mutating func chooseEssential() {
    dropsLowerLevels = false
    for index in lanes.indices { lanes[index].essentialCount = 0 }
    let required = roles.indices.filter { roles[$0] == .required }
    if let rarest = required.min(by: { postings(of: $0) < postings(of: $1) }) {
      // Every match has it, so its lists alone make candidates.
      makeEssential(rarest)
    } else if threshold != nil, case .levelThenScore = order {
      dropsLowerLevels = true
      for index in lanes.indices {
        let last = lanes[index].streams.lastIndex { $0.level == 0 }
        lanes[index].essentialCount = last.map { $0 + 1 } ?? 0
      }
    } else {
      let scored = roles.indices.filter { roles[$0] == .scored }
        .sorted { (clauseBound($0), $0) < (clauseBound($1), $1) }
      var sum: Float = 0
      for clause in scored {
        sum += clauseBound(clause)
        if let threshold, sum * Self.roundingAllowance < threshold { continue }
        makeEssential(clause)
      }
    }
    for index in lanes.indices {
      lanes[index].restBound = lanes[index].bounds[lanes[index].essentialCount...].reduce(0, +)
    }
  }

  private mutating func makeEssential(_ clause: Int) {
    for index in clauseLanes[clause] {
      lanes[index].essentialCount = lanes[index].streams.count
    }
  }

  private func postings(of clause: Int) -> Int {
    clauseLanes[clause].reduce(0) { sum, lane in
      lanes[lane].streams.reduce(sum) { $0 + $1.count }
    }
  }

  /// The largest score a clause can have in the segment.
  private func clauseBound(_ clause: Int) -> Float {
    clauseLanes[clause].reduce(0) { most, index in
      max(most, Self.saturated(lanes[index].bounds.reduce(0, +), lanes[index].factor))
    }
  }

  @inline(__always)
  static func saturated(_ x: Float, _ factor: Float) -> Float { factor * (x / (1 + x)) }

  /// The largest score a passage of the window can have.
  mutating func bound(from base: UInt32, below end: UInt32) -> Float {
    var total: Float = 0
    for clause in roles.indices where roles[clause] != .excluded {
      var best: Float = 0
      for index in clauseLanes[clause] {
        var x: Float = 0
        for stream in lanes[index].streams.indices {
          // A list that was read beyond the window has nothing in it.
          if lanes[index].streams[stream].nextPassage >= end { continue }
          if let most = lanes[index].blocks[stream]?.maximum(from: base, below: end) {
            x += lanes[index].streams[stream].weighted(most) * correction
          } else {
            x += lanes[index].bounds[stream]
          }
        }
        best = max(best, Self.saturated(x, lanes[index].factor))
      }
      total += best
    }
    return total * Self.roundingAllowance
  }
}
