/// The vowels of a word's endings, which follow its stem's vowels.
struct FinnishHarmony {
  /// Whether the endings have ä, ö and y.
  let isFront: Bool

  /// `a` or `ä`.
  var a: String { isFront ? "ä" : "a" }
  /// `o` or `ö`.
  var o: String { isFront ? "ö" : "o" }
  /// `u` or `y`.
  var u: String { isFront ? "y" : "u" }

  /// The harmony of a lemma.
  ///
  /// The last vowel other than e and i decides, which is the last part of most compounds
  /// (`kokemäki`); compounds whose last part has only e and i (`rautatie`) say `front`.
  init(of lemma: String, fields: [String]) {
    let decisive = lemma.last { "aouåäöy".contains($0) }
    isFront =
      fields.contains("front")
      || !fields.contains("back")
        && decisive.map { "äöy".contains($0) } ?? true
  }

  /// An ending written with a, o and u, in this harmony.
  func callAsFunction(_ ending: String) -> String {
    guard isFront else { return ending }
    return String(
      ending.map { letter in
        switch letter {
        case "a": "ä"
        case "o": "ö"
        case "u": "y"
        default: letter
        }
      })
  }
}
