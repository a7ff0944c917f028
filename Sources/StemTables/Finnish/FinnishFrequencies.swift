/// How often texts have the forms of a Finnish word beside each other.
///
/// The numbers are a rough guess at ordinary prose; 1 000 is the commonest form.
enum FinnishFrequencies {
  /// A nominal's singular forms; the plural ones are as common as `pluralShare` says.
  enum Nominal {
    static let nominative = 1000
    static let genitive = 800
    static let partitive = 500
    /// Inessive, elative and illative.
    static let inner = 200
    /// Adessive, ablative and allative.
    static let outer = 100
    static let essive = 50
    static let translative = 50
    /// Abessive, instructive and comitative.
    static let marginal = 5
    static let possessive = 20
    static let clitic = 5
    static let pluralShare = 0.5
  }

  /// A second, third and fourth form of the same case.
  static let variantShares = [1, 0.3, 0.1, 0.05]

  /// A form's share of the adjective's own forms, and of the verb's finite forms.
  static let comparative = 0.1
  static let superlative = 0.08
  static let adverb = 200

  /// Below a nominal's: `lupaa`, `kuvaa` and `osaa` are nouns in the text of cities, and searchers type nouns.
  enum Verb {
    static let infinitive = 1000
    static let thirdPerson = 400
    static let past = 300
    static let plural = 250
    static let negative = 150
    static let passive = 300
    static let firstPerson = 50
    static let secondPerson = 30
    static let conditional = 150
    static let imperative = 20
    static let potential = 3
    static let whileDoing = 60
    static let purpose = 30
    /// -massa, -masta, -maan, -malla.
    static let third = 150
    static let marginal = 4
    static let clitic = 5
    static let activeParticiple = 0.4
    static let pastParticiple = 0.6
    static let passiveParticiple = 0.5
    static let necessityParticiple = 0.25
    static let agentParticiple = 0.15
    static let negativeParticiple = 0.04
    static let verbalNoun = 1.0
  }
}
