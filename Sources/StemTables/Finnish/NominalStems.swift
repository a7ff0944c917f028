/// What a nominal's case forms are made of.
///
/// Of several variants the commonest stands first.
struct NominalStems {
  /// The singular nominative.
  var base: String
  /// The stem of most singular cases, in the weak grade if there is gradation (`kadu`).
  var weak: String
  /// Rarer stems of the same cases.
  var weakVariants: [String] = []
  /// The stem of the essive and of possessive forms (`katu`).
  var strong: String
  var partitives: [String]
  var illatives: [String]
  /// The stems of most plural cases, with their `i` (`kadui`).
  var pluralWeak: [String]
  /// The stems of the plural essive and comitative (`katui`).
  var pluralStrong: [String]
  var pluralGenitives: [String]
  var pluralPartitives: [String]
  var pluralIllatives: [String]
  var harmony: FinnishHarmony

  /// The stems of a lemma whose singular stem is known, its plural being empty as yet.
  init(_ base: String, weak: String, strong: String, _ harmony: FinnishHarmony) {
    self.base = base
    self.weak = weak
    self.strong = strong
    self.harmony = harmony
    partitives = [strong + harmony.a]
    illatives = [Self.lengthened(strong) + "n"]
    (pluralWeak, pluralStrong) = ([], [])
    (pluralGenitives, pluralPartitives, pluralIllatives) = ([], [], [])
  }

  /// The stem with its last vowel doubled.
  static func lengthened(_ stem: String) -> String { stem + stem.suffix(1) }

  /// Plural stems and forms like `katuja`, `katuihin`: the stem's vowel stays beside the `i`.
  mutating func setPluralJ(weak: String, strong: String) {
    pluralWeak = [weak + "i"]
    pluralStrong = [strong + "i"]
    pluralGenitives = [strong + "jen"]
    pluralPartitives = [strong + "j" + harmony.a]
    pluralIllatives = [strong + "ihin"]
  }

  /// Plural stems and forms like `koiria`, `koiriin`; the stems end in the `i`.
  mutating func setPluralI(weak: String, strong: String) {
    pluralWeak = [weak]
    pluralStrong = [strong]
    pluralGenitives = [strong + "en"]
    pluralPartitives = [strong + harmony.a]
    pluralIllatives = [strong + "in"]
  }

  /// Plural stems and forms like `maita`, `maiden`; the stem ends in the `i`.
  mutating func setPluralT(_ stem: String, illatives: [String]) {
    pluralWeak = [stem]
    pluralStrong = [stem]
    pluralGenitives = [stem + "den", stem + "tten"]
    pluralPartitives = [stem + "t" + harmony.a]
    pluralIllatives = illatives.map { stem + $0 }
  }
}
