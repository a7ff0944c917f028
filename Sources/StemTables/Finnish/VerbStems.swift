/// What a verb's forms are made of.
///
/// Of several variants the commonest stands first.
struct VerbStems {
  /// The infinitive.
  var infinitive: String
  /// The stem of the third person and the participles (`huuta`).
  var strong: String
  /// The stem of the first person, the imperative and the negative (`huuda`).
  var weak: String
  /// The third person singular (`huutaa`).
  var third: String
  /// The past's stem in the third person, itself a form (`huusi`).
  var past: [String]
  /// The past's stem in the first and second person.
  var pastWeak: [String]
  /// The conditional's stem, itself a form (`huutaisi`).
  var conditional: [String]
  /// The stem of `nut`, `koon`, `kaa` (`huuta`, `tul`, `valit`).
  var imperative: String
  /// The past participle (`huutanut`, `tullut`).
  var participles: [String]
  /// The potential's stem (`huutane`, `tulle`).
  var potential: String
  /// The passive's present without its `n` (`huudeta` + a).
  var passive: String
  /// The passive's stem before `iin`, `u` and `ava`, with its t (`huudett`, `tult`).
  var passivePast: String
  /// The stem of `ssa` and `n` (`huutae`, `tulle`).
  var whileDoing: String
  var harmony: FinnishHarmony
}
