/// The forms of a word while they are collected: of equal forms the commoner one counts.
struct FormTable {
  private var frequencies: [String: Int] = [:]
  private var order: [String] = []
  /// What a form's frequency is multiplied by.
  var share = 1.0

  /// Adds a form.
  mutating func add(_ form: String, _ frequency: Int) {
    let value = max(1, Int(Double(frequency) * share))
    if let known = frequencies[form] {
      frequencies[form] = max(known, value)
    } else {
      frequencies[form] = value
      order.append(form)
    }
  }

  /// Adds the forms of one case, the commonest first.
  mutating func add(_ variants: [String], _ frequency: Int) {
    for (variant, share) in zip(variants, FinnishFrequencies.variantShares) {
      add(variant, Int(Double(frequency) * share))
    }
  }

  /// The forms in the order they were added.
  func forms(lemma: String? = nil) -> [InflectedForm] {
    order.map { InflectedForm(form: $0, frequency: frequencies[$0] ?? 1, lemma: lemma) }
  }
}
