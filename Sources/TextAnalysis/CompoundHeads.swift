/// The last parts that compounds of public administration and everyday text are made with.
///
/// Shipped data, written for this project; keys are compared by stem, so every form of a part counts.
enum CompoundHeads {
  private static let finnish = heads(
    """
    aika aine ajo ala alue asema asia asiakas asunto asuminen auto avustus edustaja elinkeino elämä
    energia ennuste ero etu hallinto hallitus hanke hankinta harjoitus henkilö henkilöstö hinta
    hoitaja hoito huolto huone ihminen ikäinen ilmoitus jakso johtaja johto joukko juhla jäsen jäte
    järjestelmä järjestö kaava kaavoitus kansa kasvatus kasvu katto katu kauppa kausi kehitys
    kehittäminen keskus keskusta kerho kielinen kieli kierrätys kirja kirjasto kohde kokous korjaus
    kortti koulu koulutus kulttuuri kulut kunta kurssi kustannus kuljetus kunnossapito käyttö kylä
    käynti laatikko laite laitos laji laki lapsi laskenta lautakunta lehti leiri liike liikenne
    liikunta liitto linja lista luokka luonto lupa maa maksu malli matka matkailu merkki meno
    metsä mies mittaus muoto museo muutos määrä määräys neuvonta neuvosto neuvosta
    niemi nimi nuori nuoriso näyttely näkökulma ohjaaja ohjaus ohje ohjelma oikeus olot omaisuus
    opas opetus opisto oppilaitos opiskelija osa osaaminen osasto osoite paikka palaute palkka
    palvelu palvelut paneeli perhe periaate piha piiri pinta pito poika politiikka polku pohja
    puhelin puisto puoli päivä päiväkoti päällikkö pääoma päätös pöytäkirja raha rahoitus rakennus rakentaminen
    rakenne ranta raportti rata ratkaisu reitti ruoka ryhmä saari sairaala satama seminaari selvitys
    seura seutu sivu sopimus sija suhde suojelu suunnitelma suunnittelu säästö sääntö taito talo
    talous tapa tapahtuma tarjous tarkastus tarve tehdas tekniikka teko terveys tiede tieto tie
    tila tilaisuus tilanne tilasto toimi toimija toimikunta toimiala toiminta toimisto toimitus
    torjunta tori tuki tulo tuotanto tuote turva turvallisuus tutkimus tutkinto työ työntekijä
    työpaikka työryhmä tyttö täydennys uudistus vaali vaalit vaihtoehto vaihe valmistelu valinta
    valta valtuusto valtuutettu valvonta vanhempi varasto varat vastaava vastuu verkko verkosto vero
    verotus vesi vienti viesti viestintä viikko viljelijä viljely vuokra vuosi väestö väline
    välineet väki väylä yhdistys yhteisö yhteistyö yhteys yhtiö yksikkö ympäristö yritys yrittäjä
    yrittäjyys ystävällinen ystävällisyys ystävällisesti ystävyys öljy äänestys asukas arvo arvio
    arviointi hyvinvointi hyvinvointialue kuntayhtymä virasto kaupunki tavoite sektori strategia
    henki henkinen mukainen tyyli vapaa myönteinen myönteisyys
    """, FinnishStemmer.stem)

  private static let swedish = heads(
    """
    affär aktör ansvar arbete arbetare arkiv avdelning avgift avgifter avtal bana bedömning beredskap
    beslut bestånd besök bibliotek bidrag bild bilaga biträde bolag bostad boende bransch bruk buss
    budget byggande byggnad byrå center central chef dag dagis dagvård del delegation direktör
    distrikt drift effekt ekonomi elev energi enhet fest film forskning form fostran fråga frågor
    fullmäktige funktion företag företagare förening förbindelse förbund förening förmån förråd försök försäljning
    försörjning förvaltning församling gata grupp gräns grund grundskola gymnasium gård hamn handel
    handläggare hem hjälp historia hus huvudman hälsa idrott industri information inkomst
    insats institut institution invånare inriktning jord kapital karta klass klimat klubb kommitté kommission
    kommun kommunikation konst kontor kontroll kort kostnad kostnader kraft kultur kunskap kurs kund
    kvalitet landskap ledare ledning led ledamot lag lista liv lokal lov luft läge lägenhet läger
    lärare lån man mark marknad material medel medlem miljö modell museum musik myndighet möte
    mål mässa natur näring nämnd nät nätverk område omsorg ombud ordförande ordning
    organisation ort park partner pedagogik pengar period person personal plan planering plats
    policy politik post pris princip process produkt produktion program projekt prövning rapport register
    reglering reparation resa resurs rum råd räddning rätt rättighet röst samarbete samhälle
    sammanträde sektor service sekreterare sjukhus sida skatt skola skog skydd språk språkig stad stadga statistik
    station stipendium strategi strand struktur studier stuga styrelse styrning ställe stöd
    system säkerhet tal teater teknik text tid tidning tillstånd tillsyn tillväxt tjänst tjänster torg trafik turism
    uppföljning uppgift utbildning utgift utrustning utskott utredning utveckling utvärdering val vatten
    verk verkstad verksamhet vetenskap vecka villkor vinter vård väg vänlig vänlighet vänskap värde värld yta
    ålder år åtgärd åtgärder ägare ärende äldre ämne ämnen öppenhet övning anställd användning anvisning
    service satsning skötsel odling odlare vän
    """, SwedishStemmer.stem)

  /// Number of known last parts of both languages.
  static var count: Int { finnish.count + swedish.count }

  /// No inflected last part is longer, in bytes; keeps the search short in a word without end.
  private static let longestPart = 48

  /// The byte at which the last part of a compound begins; nil if none of its ends is known. The
  /// longest known part wins, and at least three bytes are left before it.
  static func split(_ word: ArraySlice<UInt8>, language: Language) -> Int? {
    let (heads, stem) =
      language == .finnish ? (finnish, FinnishStemmer.stem) : (swedish, SwedishStemmer.stem)
    let bytes = Array(word)
    guard bytes.count >= 5 else { return nil }
    var key: [UInt8] = []
    for start in max(3, bytes.count - longestPart)...(bytes.count - 2)
    where bytes[start] & 0xC0 != 0x80 {
      key.removeAll(keepingCapacity: true)
      key.append(contentsOf: bytes[start...])
      stem(&key)
      if heads.contains(key) { return start }
    }
    return nil
  }

  private static func heads(_ words: String, _ stem: (inout [UInt8]) -> Void) -> Set<[UInt8]> {
    var heads: Set<[UInt8]> = []
    for word in words.utf8.split(whereSeparator: {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
    }) {
      var key = Array(word)
      stem(&key)
      heads.insert(key)
    }
    return heads
  }
}
