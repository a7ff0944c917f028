/// The data of the Swedish stemmer. All of it decides terms: a change is a new analysis version.
enum SwedishStemTable {
  /// An ending of inflection and when it may come off.
  struct Suffix {
    var bytes: [UInt8]
    /// Bytes of the ending that stay.
    var kept = 0
    /// Bytes that must be left over.
    var least = 2
    /// Whether it may change the vowel of the word.
    var isPlural = false
    /// Whether it must not be cut out of `-het`.
    var keepsHet = false
    /// Whether what is left must be able to end a word.
    var needsClosing = false
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static let het = bytes("het")
  static let hets = bytes("hets")
  static let agent = bytes("ar")
  static let ning = bytes("ning")
  static let adjectiveIg = bytes("ig")
  static let man = bytes("män")
  static let manPlain = bytes("man")
  static let common = bytes("allmän")

  /// Longest first, so that the first that fits is the longest.
  static let suffixes: [Suffix] = {
    var list: [Suffix] = []
    for ending in [
      "orernas", "orerna", "ornas", "orna", "orer", "orn", "orns", "orets", "oret", "oren",
    ] {
      list.append(Suffix(bytes: bytes(ending), least: 3))
    }
    for ending in ["ors", "or", "arnas", "arna", "ars", "ar"] {
      list.append(Suffix(bytes: bytes(ending)))
    }
    for ending in ["ernas", "erna", "ers", "er"] {
      list.append(Suffix(bytes: bytes(ending), isPlural: true))
    }
    for ending in ["erets", "eret", "eren", "erens", "ern", "erns"] {
      list.append(Suffix(bytes: bytes(ending), least: 3))
    }
    for ending in ["aternas", "aterna", "atets", "atet", "atens", "aten", "ater", "ats", "at"] {
      list.append(Suffix(bytes: bytes(ending), least: 3))
    }
    for ending in ["astes", "aste", "ast"] {
      list.append(Suffix(bytes: bytes(ending), least: 4, needsClosing: true))
    }
    for ending in ["ans", "an"] {
      list.append(Suffix(bytes: bytes(ending), least: 3, needsClosing: true))
    }
    for ending in ["enas", "ena", "ens", "en"] { list.append(Suffix(bytes: bytes(ending))) }
    for ending in ["ets", "et"] { list.append(Suffix(bytes: bytes(ending), keepsHet: true)) }
    for ending in ["ades", "ade"] { list.append(Suffix(bytes: bytes(ending), least: 3)) }
    for ending in ["as", "es", "a", "e"] { list.append(Suffix(bytes: bytes(ending), least: 3)) }
    // Endings behind a certain letter, which stays.
    for (ending, kept) in [
      ("skt", 2), ("elns", 2), ("eln", 2), ("ggdes", 2), ("ggde", 2), ("lldes", 2), ("llde", 2),
      ("ljde", 2),
      ("rjde", 2), ("ggt", 2), ("ggts", 2), ("ljt", 2), ("igt", 2), ("iskt", 3), ("samt", 3),
      ("bart", 3), ("fullt", 4), ("löst", 4), ("erad", 2), ("erade", 2), ("erat", 2), ("erar", 2),
      ("eras", 2), ("erats", 2), ("erades", 2), ("era", 2),
    ] {
      list.append(Suffix(bytes: bytes(ending), kept: kept))
    }
    return list.sorted { $0.bytes.count > $1.bytes.count }
  }()

  /// Words, also as the last part of compounds, whose end looks like an ending and is none.
  static let whole = [
    "plan", "organ", "roman", "ocean", "orkan", "budget", "paket", "staket", "svar", "sommar",
    "element", "planet", "plats", "tjänsteman", "talesman", "ombudsman", "idrottsman", "rådman",
  ].map(bytes)

  /// What agents and comparatives end in. Only behind a known agent is `-arna` of `-are`.
  static let agentEndings: [(ending: [UInt8], needsList: Bool)] = [
    ("arnas", true), ("arens", false), ("arna", true), ("ares", false), ("aren", false),
    ("are", false),
  ].map { (bytes($0.0), $0.1) }

  /// What stands before `-are` in names of persons that also occur in the definite plural.
  static let agents = [
    "lär", "invån", "använd", "led", "arbet", "företag", "deltag", "vårdtag", "mottag", "bered",
    "sök", "läs", "välj", "beslutsfatt", "fatt", "författ", "forsk", "vårdgiv", "giv", "håll",
    "besök", "jäg", "odl", "tjän", "handl",
    "hjälp", "köp", "hyr", "skriv", "granskn",
    "gransk", "skap", "stift", "trän", "vikari", "fotgäng", "samarbet", "försäkr",
    "snick", "måln", "läk", "sköt", "bygg",
    "idkar", "idk", "utöv", "medborg",
  ].map(bytes)

  /// Plurals that change the vowel: what is left of the plural, and the singular's stem.
  static let umlauts: [([UInt8], [UInt8])] = [
    ("städ", "stad"), ("böck", "bok"), ("händ", "hand"), ("länd", "land"), ("stränd", "strand"),
    ("tänd", "tand"), ("nätt", "natt"), ("fött", "fot"), ("rött", "rot"),
    ("nött", "nöt"), ("sön", "son"), ("bröd", "bror"), ("mödr", "mor"), ("döttr", "dott"),
    ("tång", "tång"), ("stäng", "stång"), ("täng", "tång"), ("bränd", "brand"),
    ("kräft", "kraft"), ("gäss", "gås"),
  ].map { (bytes($0.0), bytes($0.1)) }

  /// Loans from Latin, in one shape for `museum` and `muse(et)`.
  static let latinEndings: [([UInt8], [UInt8])] = [
    ("eum", "e"), ("ium", "i"), ("ntrum", "nt"), ("itet", "it"),
  ].map { (bytes($0.0), bytes($0.1)) }

  /// What derivation adds, what stands in its place, and the bytes that must be left over.
  static let derivations: [([UInt8], [UInt8], Int)] = [
    ("lighet", "lig", 3), ("ighet", "ig", 3), ("samhet", "sam", 2), ("barhet", "bar", 3),
    ("iskhet", "isk", 3), ("löshet", "lös", 3), ("het", "", 4), ("ering", "", 4), ("ning", "", 4),
    ("ing", "", 4), ("isk", "i", 4), ("ar", "", 3), ("er", "", 4),
  ].map { (bytes($0.0), bytes($0.1), $0.2) }

  /// Forms that no rule explains.
  static let irregular: [[UInt8]: [UInt8]] = {
    var table: [[UInt8]: [UInt8]] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map { Array($0.utf8) }
      for word in words { table[word] = words[0] }
    }
    return table
  }()

  /// A stem key, then its forms.
  private static let rows = """
    by byn byns
    bro bron brons
    sjö sjön sjöns
    ö ön öns öar öarna öarnas
    å ån åar åarna
    fru frun
    ko kon kor korna
    tro tron
    vy vyn
    liten litet lilla små mindre minst minsta smått
    god gott goda bättre bäst bästa
    ny nytt nya nyare nyast nyaste
    stor stort stora större störst största
    lång långt långa längre längst längsta
    ung ungt unga yngre yngst yngsta
    gammal gammalt gamla äldre äldst äldsta
    många fler flera flest flesta
    hög högt höga högre högst högsta
    låg lågt låga lägre lägst lägsta
    man mannen mannens män männen männens mans
    bror brodern bröder bröderna bror brors
    mor modern mödrar mödrarna
    far fadern fäder fäderna
    dotter dottern döttrar döttrarna dotterns
    öga ögat ögon ögonen
    öra örat öron öronen
    barn barnet barnen barns barnets barnens
    år året åren års årets årens
    gå går gick gått gås
    få får fick fått fås
    se ser såg sett ses
    stå står stod stått
    ge ger gav gett getts ges givit
    ta tar tog tagit tas tagits
    göra gör gjorde gjort görs gjorts
    komma kommer kom kommit
    skriva skriver skrev skrivit skrivs skrivits skriven skrivet skrivna
    bo bor bodde bott
    tema temat teman temana
    and anden änder änderna
    utan
    sedan
    medan
    redan
    innan
    data datan datat
    """
}
