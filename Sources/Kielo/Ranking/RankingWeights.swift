import Glibc
import InvertedIndex
import TextAnalysis

/// Every number that ranking depends on, in one place.
///
/// Layer weights say what one occurrence is worth beside an inflected form's 1. Layers of one word are
/// nested (exact ⊂ stem ⊂ family), an occurrence counts by its best layer alone, and the sum is
/// saturated once. Field weights are folded into the stored frequencies, so changing one of them
/// changes the index.
public struct RankingWeights: Sendable, Equatable {
  /// k1 and b of BM25.
  public var bm25 = BM25Parameters()
  /// The word exactly as typed.
  public var exact: Float = 1.3
  /// An inflected form.
  public var stem: Float = 1
  /// A derivation of the word: `lapsiystävällisyys` for `lapsiystävällinen`.
  public var family: Float = 0.5
  /// Plain letters typed for å ä ö, when the index lacks the word as typed.
  public var folded: Float = 0.9
  /// Plain letters on one side, when the index has the word as typed.
  public var foldedBeside: Float = 0.25
  /// A word of the vocabulary that shares all its character grams with the word; less, as the shares
  /// of both words' grams are smaller.
  public var soft: Float = 0.6
  /// A similar word of which a word that is in no document may be a misspelling.
  public var spelling: Float = 0.8
  /// The least share of the word's grams with which a similar word adds to a score.
  public var softLeastCoverage: Float = 0.2
  /// The share of the word's grams from which on a similar word makes a match of its own.
  public var softAdmission: Float = 0.6
  /// The most similar words looked for, for each language.
  public var softLimit = 100
  /// Words of fewer letters count less, by their share of so many: most are function words.
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

  /// By which parts similar words are found: four characters of a stem.
  static let grams = TermGramSettings(lengths: [
    TermTag.finnishStem.rawValue: 3, TermTag.swedishStem.rawValue: 3,
  ])

  /// The weights kielo ships.
  public init() {
    func e(_ n: String, _ b: (Float) -> Void) { if let v = getenv(n), let f = Float(String(cString: v)) { b(f) } }
    e("KS") { soft = $0 }
    e("KL") { softLeastCoverage = $0 }
    var (k1, b) = (Float(0.6), Float(0.9))
    e("KK") { k1 = $0 }
    e("KB") { b = $0 }
    bm25 = BM25Parameters(k1: k1, b: b) ?? bm25
    e("KF") { family = $0 }
    e("KC") { leastWords = $0 }
    e("KD") { fullCoverage = $0 }
    e("KE") { exact = $0 }
    e("KH") { shortWordLength = Int($0) }
    e("KN") { softLimit = Int($0) }
  }
}
