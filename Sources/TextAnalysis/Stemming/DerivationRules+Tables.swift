extension DerivationRules {
  /// Qualities, place adjectives, privatives, action nouns, agents; ä, ö, y for a, o, u likewise.
  static let finnishEndings = """
    nen 3 suus sesti
    llinen 2 llistaa llistua
    - 4 lainen laisuus
    ton 2 ttomuus
    va 3 vuus vasti
    a 3 asti
    ma 3 minen mus
    ama 3 aja
    oma 3 oja
    uma 3 uja
    elema 2 elija
    oida 2 ointi
    ttaa 3 tus
    staa 3 stus
    ella 3 elu
    tella 3 ttelu
    ea 3 eus
    a 4 uus
    oin 1 oimuus
    kas 3 kkuus kkaus
    o 4 ous
    """

  /// A base, then what no rule leads to it.
  static let finnishWords = """
    suomi suomalainen suomalaisuus
    ruotsi ruotsalainen
    venäjä venäläinen
    eesti eestiläinen
    toimia toiminta
    hankkia hankinta
    hallita hallinta hallinto
    valita valinta
    valvoa valvonta
    seurata seuranta
    vastata vastaus
    hoitaa hoito
    käyttää käyttö
    tukea tuki
    kaunis kauneus
    terve terveys
    nuori nuoruus
    puhdas puhtaus
    hidas hitaus
    viisas viisaus
    rikas rikkaus
    vapaa vapaus
    hakea hakija haku
    tutkia tutkija
    opiskella opiskelija
    rakentaa rakennus
    muuttaa muutos
    päättää päätös
    """

  /// Qualities, action nouns, agents, adjectives of loan words.
  static let swedishEndings = """
    - 2 het
    a 3 ing ning are else
    ena 3 ening
    äkna 1 äkning
    ppna 1 ppning
    mna 2 mning
    i 4 isk
    itik 2 itisk
    - 4 ell
    on 3 onal
    """

  /// A base, then what no rule leads to it.
  static let swedishWords = """
    företag företagare företagande
    teknik teknisk tekniker
    historia historisk
    europa europeisk europé
    region regional
    kultur kulturell
    industri industriell
    plan planera planering
    rättvis rättvisa
    fara farlig
    """
}
