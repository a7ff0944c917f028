/// A nominal of a list: its declension by the Finnish word lists' numbers 1-49, and gradation.
///
/// Its header is the number, then a gradation letter (see `FinnishGradation`), then words such as
/// `adj`; a lemma in the strong grade needs no letter.
struct NominalClass {
  let lemma: String
  let number: Int
  let letter: String?
  let harmony: FinnishHarmony

  /// The class of an entry, nil if its number isn't a nominal's.
  init?(_ entry: LemmaList.Entry) {
    guard let number = entry.inflection.first.flatMap({ Int($0) }), 1...49 ~= number else {
      return nil
    }
    self.init(
      lemma: entry.lemma, number: number,
      letter: entry.inflection.first { $0.count == 1 && ($0 == "=" || "A"..."M" ~= $0) },
      harmony: FinnishHarmony(of: entry.lemma, fields: entry.inflection))
  }

  /// A class told in full, such as that of a participle.
  init(lemma: String, number: Int, letter: String? = nil, harmony: FinnishHarmony) {
    self.lemma = lemma
    self.number = number
    self.letter = letter
    self.harmony = harmony
  }

  /// The stems; nil if the lemma doesn't look like one of its class.
  func stems() -> NominalStems? {
    switch number {
    case 1...14: vowelStems()
    case 15...22: longStems()
    case 23...31: shortIStems()
    case 32...39, 42: consonantStems()
    default: changingStems()
    }
  }

  /// The weak grade of a strong stem.
  func weak(_ stem: String) -> String { FinnishGradation.weak(stem, letter) }

  /// The lemma without an ending it must have.
  func lemma(without ending: String) -> String? {
    lemma.hasSuffix(ending) ? String(lemma.dropLast(ending.count)) : nil
  }

  /// The start of the lemma before its last letter, which must be one of some letters.
  func start(before letters: String) -> String? {
    guard let last = lemma.last, letters.contains(last) else { return nil }
    return String(lemma.dropLast())
  }
}
