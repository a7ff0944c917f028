extension FinnishParadigms {
  /// Nouns that a reader takes for the verb they are made of.
  static let familiesOfVerbs = """
    family suunnitella suunnittelu suunnitteleminen
    family hankkia hankinta hankkiminen
    family asua asuminen asumisen
    family lukea lukeminen lukemisen
    family kirjoittaa kirjoittaminen kirjoittamisen
    family opettaa opettaminen
    family oppia oppiminen oppimisen oppimista
    family toimia toimiminen
    family tukea tukeminen tukemisen
    family edistää edistäminen edistämisen
    family vähentää vähentäminen vähentämisen
    family lisätä lisääminen lisäämisen
    family käyttää käyttäminen
    family hoitaa hoitaminen hoitamisen
    family ylläpitää ylläpitäminen
    family järjestää järjestäminen järjestämisen
    family toteuttaa toteuttaminen toteutus
    family arvioida arviointi arvioiminen
    known-family-miss investoida investointi
    family organisoida organisointi
    family raportoida raportointi
    family pysäköidä pysäköinti
    family dokumentoida dokumentointi
    family koordinoida koordinointi
    family keskustella keskustelu keskusteleminen
    family neuvotella neuvottelu
    family palvella palvelu palveleminen
    family opiskella opiskelu opiskelija
    family valmistella valmistelu
    family kysellä kysely
    family käsitellä käsittely käsitteleminen
    family rakentaa rakentaja
    family muuttaa muuttaminen muuttaja
    family johtaa johtaminen johtaja
    family omistaa omistaminen omistaja
    family opettaa opetus opettaja
    family ehdottaa ehdotus ehdottaminen
    family rahoittaa rahoitus rahoittaminen
    family kouluttaa koulutus kouluttaminen kouluttaja
    family kierrättää kierrätys kierrättäminen
    family äänestää äänestys äänestäminen äänestäjä
    family valittaa valitus valittaminen valittaja
    family tutkia tutkimus tutkiminen tutkija
    family hakea hakemus hakeminen hakija
    family vaatia vaatimus vaatiminen
    family kokea kokemus kokeminen
    family sopia sopimus sopiminen
    family anoa anomus anominen
    family vastata vastaus vastaaminen
    family osallistua osallistuja osallistumista
    family työllistyä työllistyminen
    family kehittyä kehittyminen kehittymisen
    family muuttua muuttuminen muuttumisen
    family saavuttaa saavuttaminen
    family valvoa valvonta valvominen
    family seurata seuranta seuraaminen
    family hallita hallinta hallitseminen
    """
}
