/// How often texts have the forms of a Swedish word beside one another, of 1 000.
///
/// They are estimates for administrative prose, where definite forms and passives are common.
enum SwedishFrequency {
  static let lemma = 1000
  static let genitive = 80

  static let definite = 700
  static let plural = 500
  static let definitePlural = 350

  static let neuter = 500
  static let inflected = 900
  static let comparative = 60
  /// Definite forms for men (`den ansvarige`) and genitives of adjectives (`de äldres`).
  static let nominalised = 20

  static let infinitive = 700
  /// Below a noun's plural: `cyklar` is of the bicycle, and searchers type nouns.
  static let present = 350
  static let past = 250
  static let supine = 250
  static let passive = 200
  static let passivePast = 150
  static let imperative = 30
  static let participle = 100
  static let presentParticiple = 80

  /// A form of a list that says no more of it, and a name's genitive.
  static let listed = 900
  static let nameGenitive = 250

  /// How many times rarer the forms of the lists' rare words are.
  static let rareDivisor = 10
}
