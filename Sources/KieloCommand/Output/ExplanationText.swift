import Kielo

/// An explanation of a score in lines.
struct ExplanationText {
  let lines: [String]

  init(_ explanation: Explanation) {
    func number(_ value: Float) -> String { decimalText(Double(value), places: 4) }
    var lines = [
      "score \(number(explanation.score)) = sum over words of idf · (k1 + 1) · x / (1 + x), "
        + "x = sum of weight · frequency / K",
      "  k1 \(number(explanation.k1)), K \(number(explanation.lengthNormalization)) "
        + "for \(explanation.length) words",
    ]
    for word in explanation.words {
      lines.append("  \(word.word): \(number(word.score)), the best reading")
      for reading in word.readings {
        lines.append(
          "    \(reading.name): \(number(reading.score)) "
            + "(idf \(number(reading.inverseDocumentFrequency)), x \(number(reading.x)))")
        for layer in reading.layers {
          lines.append(
            "      \(layer.layer.rawValue) \(layer.term): weight \(number(layer.weight)) "
              + "· frequency \(layer.frequency) → x \(number(layer.x))")
        }
      }
    }
    self.lines = lines
  }
}
