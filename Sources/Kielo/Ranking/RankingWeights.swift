import InvertedIndex
import TextAnalysis

/// Every number that ranking depends on, in one place.
///
/// Layer weights say what one occurrence is worth beside an inflected form's 1. Layers of one word are
/// nested (exact ⊂ stem ⊂ family), an occurrence counts by its best layer alone, and the sum is
/// saturated once. How they were tuned stands in the architecture page. Field weights are folded into the stored frequencies, so changing one of them
/// changes the index.
public struct RankingWeights: Sendable, Equatable {
  /// k1 and b of BM25.
  public var bm25 = BM25Parameters.passages
  /// The word exactly as typed.
  public var exact: Float = 3
  /// An inflected form.
  public var stem: Float = 1
  /// A derivation of the word: `lapsiystävällisyys` for `lapsiystävällinen`.
  public var family: Float = 0.3
  /// Plain letters typed for å ä ö, when the index lacks the word as typed.
  public var folded: Float = 0.9
  /// Plain letters on one side, when the index has the word as typed.
  public var foldedBeside: Float = 0.25
  /// A compound that has the word as a part.
  public var part: Float = 0.3
  /// The word, which is a compound, as two neighbouring words.
  public var neighbours: Float = 0.6
  /// The most borders between the parts of a compound at which it is read as two words; the first.
  public var neighbourBorderLimit = 3
  /// A compound of the word and its neighbour in the query, beside what a compound with it counts.
  public var joinedNeighbours: Float = 0.3
  /// The most forms of a part that are looked for as neighbouring words; the commonest ones.
  public var neighbourFormLimit = 4
  /// A part of the word, which is a compound, as a word of its own.
  public var ownPart: Float = 0.05
  /// The rarest part of a compound of which nothing else is found, as a word of its own; another part less,
  /// by how much commoner it is.
  public var standingPart: Float = 0.3
  /// How rare a part has to be beside the rarest to stand for such a compound.
  public var standingPartRarity: Float = 0.6
  /// Another compound with a part of the word; makes no match.
  public var sharedPart: Float = 0.05
  /// A word of the vocabulary that shares all its character grams with the word; less, as the shares
  /// of both words' grams are smaller.
  public var soft: Float = 0.5
  /// A similar word of which a word that is in no document may be a misspelling.
  public var spelling: Float = 0.8
  /// The least share of the word's grams with which a similar word adds to a score.
  public var softLeastCoverage: Float = 0.4
  /// The share of the word's grams from which on a similar word makes a match of its own.
  public var softAdmission: Float = 0.7
  /// The most similar words looked for, for each language.
  public var softLimit = 50
  /// Words of fewer letters count less, by their share of so many: most are function words. For stems of
  /// fewer letters no similar words are looked for.
  public var shortWordLength = 5
  /// What share of a query's words, by their rarity, a passage has to hold for a full match.
  public var fullCoverage: Float = 0.7
  /// How many average words of a query, by their rarity, a passage has to hold to match at all.
  public var leastWords: Float = 0.6
  /// How often an occurrence in the passage's text counts.
  public var textFrequency: UInt16 = 1
  /// How often an occurrence in the nearest heading counts.
  public var headingFrequency: UInt16 = 3
  /// How often an occurrence in a heading further up counts.
  public var outerHeadingFrequency: UInt16 = 1
  /// How often an occurrence in the document's title counts.
  public var titleFrequency: UInt16 = 2
  /// The most index terms that `word*` stands for; the first in byte order.
  public var prefixExpansionLimit = 4096

  /// By which runs of letters similar words are found: three of a stem, its beginning counted as one.
  static let grams = TermGramSettings(lengths: [
    TermTag.finnishStem.rawValue: 3, TermTag.swedishStem.rawValue: 3,
  ])

  /// The weights kielo ships.
  public init() {}
}
