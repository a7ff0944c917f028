/// The forms of a verb from its stems.
struct VerbForms {
  private typealias Frequency = FinnishFrequencies.Verb
  private let stems: VerbStems
  private var table = FormTable()

  /// A verb's forms, its participles among them, and those of its verbal noun.
  static func forms(_ stems: VerbStems, share: Double) -> [InflectedForm] {
    var forms = VerbForms(stems: stems)
    forms.table.share = share
    forms.addIndicative()
    forms.addMoods()
    forms.addPassive()
    forms.addInfinitives()
    forms.addParticiples(share)
    var noun = FormTable()
    noun.share = share * Frequency.verbalNoun
    let lemma = stems.strong + "minen"
    let name = NominalClass(lemma: lemma, number: 38, harmony: stems.harmony)
    if let stems = name.stems() { NominalForms.add(stems, .all, to: &noun) }
    return forms.table.forms() + noun.forms(lemma: lemma)
  }

  private init(stems: VerbStems) { self.stems = stems }

  private mutating func addIndicative() {
    let harmony = stems.harmony
    table.add(stems.infinitive, Frequency.infinitive)
    add([stems.third], Frequency.thirdPerson)
    add([stems.strong + harmony("vat")], Frequency.plural)
    add([stems.weak], Frequency.negative)
    add([stems.weak + "n"], Frequency.firstPerson)
    add([stems.weak + "mme"], Frequency.firstPerson)
    add([stems.weak + "t"], Frequency.secondPerson)
    add([stems.weak + "tte"], Frequency.secondPerson)
    add(stems.past, Frequency.past)
    add(stems.past.map { $0 + harmony("vat") }, Frequency.plural * 2 / 3)
    add(stems.pastWeak.map { $0 + "n" }, Frequency.firstPerson)
    table.add(stems.pastWeak.map { $0 + "mme" }, Frequency.firstPerson * 2 / 3)
    table.add(stems.pastWeak.map { $0 + "t" }, Frequency.secondPerson / 2)
    table.add(stems.pastWeak.map { $0 + "tte" }, Frequency.secondPerson / 2)
  }

  private mutating func addMoods() {
    let harmony = stems.harmony
    let conditional = Frequency.conditional
    add(stems.conditional, conditional)
    for (ending, share) in [("vat", 3), ("n", 4), ("mme", 6), ("t", 10), ("tte", 10)] {
      table.add(stems.conditional.map { $0 + harmony(ending) }, conditional / share)
    }
    table.add(stems.imperative + harmony("kaa"), Frequency.imperative)
    for (ending, share) in [("koon", 3), ("koot", 20), ("ko", 20), ("kaamme", 20)] {
      table.add(stems.imperative + harmony(ending), Frequency.imperative / share)
    }
    let last = String(stems.potential.suffix(1))
    for ending in ["", last, "v" + harmony.a + "t", "n", "mme", "t", "tte"] {
      table.add(stems.potential + ending, ending.count == 1 ? Frequency.potential : 1)
    }
  }

  private mutating func addPassive() {
    let harmony = stems.harmony
    let past = stems.passivePast
    add([stems.passive + harmony.a + "n"], Frequency.passive)
    table.add(stems.passive, Frequency.passive / 5)
    add([past + "iin"], Frequency.passive * 2 / 3)
    table.add(past + harmony("aisiin"), Frequency.conditional / 2)
    table.add(past + harmony("aisi"), Frequency.conditional / 5)
    table.add(past + harmony("akoon"), Frequency.imperative / 4)
    table.add(past + harmony("ako"), 1)
    table.add(past + harmony("aneen"), Frequency.potential)
    table.add(past + harmony("ane"), 1)
    table.add(past + "ess" + harmony.a, Frequency.whileDoing)
  }

  private mutating func addInfinitives() {
    let harmony = stems.harmony
    let a = harmony.a
    let during = stems.whileDoing
    table.add(during + "n", Frequency.whileDoing / 2)
    table.add(during + "ss" + a, Frequency.whileDoing)
    for (ending, share) in [(a + "n", 2), ("ns" + a, 6), ("ni", 8), ("mme", 8), ("si", 16)] {
      table.add(during + "ss" + a + ending, Frequency.whileDoing / share)
    }
    for (ending, share) in [("en", 1), ("ns" + a, 6), ("ni", 6), ("mme", 6), ("si", 10)] {
      table.add(stems.infinitive + "kse" + ending, Frequency.purpose / share)
    }
    let third = stems.strong + "m" + a
    let cases = [(a + "n", 1), ("ll" + a, 1), ("ss" + a, 2), ("st" + a, 3), ("tt" + a, 3)]
    for (ending, share) in cases {
      table.add(third + ending, Frequency.third / share)
    }
    table.add(third + "n", Frequency.marginal)
    table.add(third + harmony("isillaan"), 1)
  }

  private mutating func addParticiples(_ share: Double) {
    let harmony = stems.harmony
    let past = stems.passivePast
    let participles: [(String, Int, Double, NominalForms.Extent)] = [
      (stems.strong + harmony("va"), 10, Frequency.activeParticiple, .possessed),
      (past + harmony.u, 1, Frequency.passiveParticiple, .possessed),
      (past + harmony("ava"), 10, Frequency.necessityParticiple, .possessed),
      (stems.strong + harmony("ma"), 10, Frequency.agentParticiple, .possessed),
      (stems.strong + harmony("maton"), 34, Frequency.negativeParticiple, .cases),
    ]
    for (index, participle) in stems.participles.enumerated() {
      add(participle, 47, Frequency.pastParticiple / Double(index + 1) * share, .possessed)
    }
    for (form, number, part, extent) in participles { add(form, number, part * share, extent) }
    table.share = share
    for participle in stems.participles.prefix(1) {
      table.add([participle + "k" + harmony.o, participle + "kin"], Frequency.clitic)
    }
  }

  private mutating func add(
    _ participle: String, _ number: Int, _ share: Double, _ extent: NominalForms.Extent
  ) {
    table.share = share
    let name = NominalClass(lemma: participle, number: number, harmony: stems.harmony)
    if let stems = name.stems() { NominalForms.add(stems, extent, to: &table) }
  }

  /// Adds the forms of a person, the common ones with clitics too.
  private mutating func add(_ forms: [String], _ frequency: Int) {
    table.add(forms, frequency)
    guard let form = forms.first, frequency >= Frequency.firstPerson else { return }
    let harmony = stems.harmony
    for ending in ["ko", "kin", "kaan", "han"] {
      table.add(form + harmony(ending), max(1, Frequency.clitic * frequency / 1000))
    }
  }
}
