/// The forms of a nominal from its stems.
struct NominalForms {
  /// Which endings follow the cases.
  enum Extent {
    /// Case endings only, as of the comparative.
    case cases
    /// The commonest possessive endings too, as of participles.
    case possessed
    /// Possessive endings and clitics too.
    case all
  }

  private typealias Frequency = FinnishFrequencies.Nominal
  private let stems: NominalStems
  private let extent: Extent
  private var table: FormTable

  /// Adds the forms of a nominal to a table.
  static func add(_ stems: NominalStems, _ extent: Extent, to table: inout FormTable) {
    var forms = NominalForms(stems: stems, extent: extent, table: table)
    forms.addSingular()
    forms.addPlural()
    table = forms.table
  }

  private mutating func addSingular() {
    let harmony = stems.harmony
    let weak = [stems.weak] + stems.weakVariants
    add([stems.base], Frequency.nominative)
    add(weak.map { $0 + "n" }, Frequency.genitive)
    add(stems.partitives, Frequency.partitive)
    add(stems.illatives, Frequency.inner)
    addLocal(weak, essive: [stems.strong], share: 1)
    possessives([stems.strong], third: ["ns" + harmony.a], Frequency.possessive * 2)
    for partitive in stems.partitives.prefix(1) { possessives(after: partitive) }
    for illative in stems.illatives.prefix(1) {
      possessives([String(illative.dropLast())], third: ["ns" + harmony.a], Frequency.possessive)
    }
  }

  private mutating func addPlural() {
    let harmony = stems.harmony
    let share = Frequency.pluralShare
    func scaled(_ frequency: Int) -> Int { Int(Double(frequency) * share) }
    add(([stems.weak] + stems.weakVariants).map { $0 + "t" }, scaled(Frequency.nominative))
    add(stems.pluralGenitives, scaled(Frequency.genitive))
    add(stems.pluralPartitives, scaled(Frequency.partitive))
    add(stems.pluralIllatives, scaled(Frequency.inner))
    addLocal(stems.pluralWeak, essive: stems.pluralStrong, share: share)
    table.add(stems.pluralWeak.map { $0 + "n" }, Frequency.marginal)
    guard extent != .cases else { return }
    for stem in stems.pluralStrong.prefix(1) {
      table.add(stem + "neen", Frequency.marginal)
      table.add(stem + "nens" + harmony.a, 1)
    }
    for genitive in stems.pluralGenitives.prefix(1) {
      possessives(
        [String(genitive.dropLast())], third: ["ns" + harmony.a], scaled(Frequency.possessive))
    }
    for partitive in stems.pluralPartitives.prefix(1) { possessives(after: partitive) }
    for illative in stems.pluralIllatives.prefix(1) {
      possessives(
        [String(illative.dropLast())], third: ["ns" + harmony.a], scaled(Frequency.possessive))
    }
  }

  /// The cases whose endings follow any stem.
  private mutating func addLocal(_ weak: [String], essive: [String], share: Double) {
    let a = stems.harmony.a
    let endings = [
      ("ss" + a, Frequency.inner), ("st" + a, Frequency.inner), ("ll" + a, Frequency.outer),
      ("lt" + a, Frequency.outer), ("lle", Frequency.outer), ("ksi", Frequency.translative),
      ("tt" + a, Frequency.marginal),
    ]
    for (ending, frequency) in endings {
      add(weak.map { $0 + ending }, Int(Double(frequency) * share))
    }
    add(essive.map { $0 + "n" + a }, Int(Double(Frequency.essive) * share))
    let possessive = Int(Double(Frequency.possessive) * share)
    for stem in weak.prefix(extent == .all ? 1 : 0) {
      for ending in ["ss", "st", "ll", "lt"] {
        possessives([stem + ending + a], third: [a + "n", "ns" + a], possessive)
      }
      possessives([stem + "lle", stem + "kse"], third: ["en", "ns" + a], possessive)
    }
    for stem in essive.prefix(1) {
      possessives([stem + "n" + a], third: [a + "n", "ns" + a], possessive)
    }
  }

  /// Possessive forms of a partitive: `taloaan`, but `kalaansa`.
  private mutating func possessives(after partitive: String) {
    // As in mertaan, whose vowel isn't that of the word's other endings.
    let a = String(partitive.suffix(1))
    let isLong = partitive.hasSuffix(a + a)
    possessives(
      [partitive], third: isLong ? ["ns" + a] : [a + "n", "ns" + a], Frequency.possessive)
  }

  private mutating func possessives(_ forms: [String], third: [String], _ frequency: Int) {
    guard extent != .cases else { return }
    for form in forms {
      table.add(third.map { form + $0 }, frequency)
      table.add(form + "mme", frequency / 2)
      table.add(form + "ni", frequency / 4)
      table.add([form + "nne", form + "si"], frequency / 4)
    }
  }

  /// Adds the forms of a case, the common ones with clitics too.
  private mutating func add(_ forms: [String], _ frequency: Int) {
    table.add(forms, frequency)
    guard extent == .all, let form = forms.first, frequency >= Frequency.outer else { return }
    let a = stems.harmony.a
    let clitic = max(1, Frequency.clitic * frequency / Frequency.nominative)
    for ending in ["kin", "k" + a + a + "n"] { table.add(form + ending, clitic) }
    guard frequency >= Frequency.genitive else { return }
    for ending in ["k" + stems.harmony.o, "h" + a + "n"] { table.add(form + ending, 1) }
  }
}
