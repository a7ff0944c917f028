/// How well stems bring the forms of a word together, pair by pair.
///
/// Precision: of the pairs of forms with one stem, the share with one lemma. Recall: of the pairs with one
/// lemma, the share with one stem. F1 is their harmonic mean.
struct ClusterScore {
  let forms: Int
  let precision: Double
  let recall: Double
  var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  init(lemmas: [String: String], stem: (String) -> String) {
    var both: [[String]: Int] = [:]
    var byStem: [String: Int] = [:]
    var byLemma: [String: Int] = [:]
    for (form, lemma) in lemmas {
      let stem = stem(form)
      both[[lemma, stem], default: 0] += 1
      byStem[stem, default: 0] += 1
      byLemma[lemma, default: 0] += 1
    }
    func pairs(_ sizes: some Sequence<Int>) -> Double {
      sizes.reduce(0) { $0 + Double($1 * ($1 - 1) / 2) }
    }
    forms = lemmas.count
    precision = pairs(both.values) / max(pairs(byStem.values), 1)
    recall = pairs(both.values) / max(pairs(byLemma.values), 1)
  }
}
