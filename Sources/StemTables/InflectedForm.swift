/// A form of a word as it stands in texts.
struct InflectedForm: Hashable {
  /// The form, lower case, NFC.
  var form: String
  /// How often texts have it beside the word's other forms: 1 is rare, 1 000 the commonest form.
  ///
  /// It decides which of two words a form of both belongs to, and which endings matter.
  var frequency: Int
  /// The base form, if it isn't the entry's own: a verb also tells the forms of its verbal noun.
  var lemma: String?
}
