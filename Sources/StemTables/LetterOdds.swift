import Foundation

/// How much likelier three letters in a row are in Finnish words than in Swedish ones.
///
/// Learned from all forms of the listed words, by the square root of their frequency. Letters are numbered: 0
/// the edge of a word, 1–26 a–z, 27 å, 28 ä, 29 ö, 30 any other.
enum LetterOdds {
  static let letterCount = 31

  /// One signed byte for each run, in tenths of a natural logarithm: > 0 is Finnish.
  static func bytes(
    finnish: [(lemma: String, form: String, frequency: Int)],
    swedish: [(lemma: String, form: String, frequency: Int)]
  ) -> [UInt8] {
    let counts = [finnish, swedish].map(Self.counts)
    let sums = counts.map { $0.reduce(0, +) }
    return zip(counts[0], counts[1]).map { finnish, swedish in
      // A run that no listed word has is as rare as one in a hundred thousand.
      let odds = log((finnish / sums[0] + 1e-5) / (swedish / sums[1] + 1e-5))
      return UInt8(bitPattern: Int8(max(-127, min(127, (odds * 10).rounded()))))
    }
  }

  private static func counts(_ words: [(lemma: String, form: String, frequency: Int)]) -> [Double] {
    var counts = [Double](repeating: 0, count: letterCount * letterCount * letterCount)
    for word in words {
      let letters = [0] + word.form.unicodeScalars.map(number) + [0]
      guard letters.count >= 3 else { continue }
      let weight = Double(word.frequency).squareRoot()
      for index in 2..<letters.count {
        let run = (letters[index - 2] * letterCount + letters[index - 1]) * letterCount
        counts[run + letters[index]] += weight
      }
    }
    return counts
  }

  private static func number(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "a"..."z": Int(scalar.value) - 96
    case "å": 27
    case "ä": 28
    case "ö": 29
    default: 30
    }
  }
}
