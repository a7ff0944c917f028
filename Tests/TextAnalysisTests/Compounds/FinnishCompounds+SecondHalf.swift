extension FinnishCompounds {
  /// A compound of municipal and legal language, then its parts.
  static let secondHalf = """
    omaishoidontuki omainen hoito tuki
    omaishoitaja omainen hoitaja
    omaishoito omainen hoito
    omistajaohjauksen omistaja ohjaus
    omistajaohjaus omistaja ohjaus
    omistajapolitiikka omistaja politiikka
    oppilashuolto oppilas huolto
    oppisopimus oppi sopimus
    oppisopimuspaikkoja oppi sopimus paikka
    oppivelvollisuus oppi velvollisuus
    oppivelvollisuuslaki oppi velvollisuus laki
    osoitteenmuutos osoite muutos
    ostopalveluna osto palvelu
    pakolaiskeskus pakolainen keskus
    palautejärjestelmä palaute järjestelmä
    palautepajassa palaute paja
    palautepalvelu palaute palvelu
    palautuslaatikko palautus laatikko
    palkankorotus palkka korotus
    palotarkastus palo tarkastus
    palveluohjaus palvelu ohjaus
    palveluseteli palvelu seteli
    paperilomake paperi lomake
    pelastuslaitos pelastus laitos
    pelastustoimi pelastus toimi
    perhepalvelujen perhe palvelu
    perhepäivähoidossa perhe päivä hoito
    perhepäivähoitaja perhe päivä hoitaja
    perusoikeus perus oikeus
    perusoikeuskirjaan perus oikeus kirja
    perusopetuslaki perus opetus laki
    perusturvalautakunta perus turva lautakunta
    perustuslaki perustus laki
    pienhankinnat pien hankinta
    piirustuspöytä piirustus pöytä
    pohjavesialue pohja vesi alue
    poikkeusolosuhteet poikkeus olosuhde
    poliisilaki poliisi laki
    potilasasiamies potilas asiamies
    potilasturvallisuus potilas turvallisuus
    puhdistamoliete puhdistamo liete
    puheenjohtajisto puhe johtajisto
    puistoalue puisto alue
    puurolautasen puuro lautanen
    pysäköintialue pysäköinti alue
    pysäköintivirhemaksu pysäköinti virhe maksu
    pyörätiet pyörä tie
    pyörätieverkko pyörä tie verkko
    päihdehuolto päihde huolto
    päihdepalvelut päihde palvelu
    päivähoito päivä hoito
    päivähoitopaikka päivä hoito paikka
    päiväkodit päivä koti
    päiväkotia päivä koti
    päiväkotirakentamiseen päivä koti rakentaminen
    päiväkotiryhmä päivä koti ryhmä
    päästövähennys päästö vähennys
    päätöksentekijä päätös tekijä
    päätöksenteko päätös teko
    päätösehdotus päätös ehdotus
    päätöspöytäkirja päätös pöytäkirja
    pääviikoilla pää viikko
    rahoituslaki rahoitus laki
    rahoitusosuus rahoitus osuus
    rakennushanke rakennus hanke
    rakennusjärjestys rakennus järjestys
    rakennuslupa rakennus lupa
    rakennuslupahakemus rakennus lupa hakemus
    rakennusluvista rakennus lupa
    rakennustarkastaja rakennus tarkastaja
    rakennusvalvonta rakennus valvonta
    rantakaava ranta kaava
    rantakadun ranta katu
    raskasliikenteen raskas liikenne
    rautatieasema rautatie asema
    rekrytointilupa rekrytointi lupa
    rikoslaki rikos laki
    rikosoikeus rikos oikeus
    rikosprosessi rikos prosessi
    rivitalo rivi talo
    rokotusohjelma rokotus ohjelma
    ruokapalvelut ruoka palvelu
    ruotsinkielinen ruotsi kielinen
    saaristolaki saaristo laki
    sairaanhoitaja sairas hoitaja
    salassapitovelvollisuus salassapito velvollisuus
    sananvapaus sana vapaus
    satamatoiminta satama toiminta
    satamayhtiö satama yhtiö
    seurakuntatalo seurakunta talo
    seurakuntayhtymä seurakunta yhtymä
    seurantalo seura talo
    siivouspalvelut siivous palvelu
    sivistyslautakunta sivistys lautakunta
    sopimusohjaus sopimus ohjaus
    sosiaalihuoltolaki sosiaalihuolto laki
    strategiakauden strategia kausi
    strategiatyö strategia työ
    suomenkielinen suomi kielinen
    suorahankinta suora hankinta
    syrjintäkielto syrjintä kielto
    sähkölaitos sähkö laitos
    sähköpostilla sähkö posti
    sähköpostiosoite sähkö posti osoite
    sähköverkko sähkö verkko
    takausvastuita takaus vastuu
    talousarvioesitys talous arvio esitys
    talousarvion talous arvio
    talousjohtaja talous johtaja
    taloussuunnitelma talous suunnitelma
    talviliikenteen talvi liikenne
    tapahtumatarjonta tapahtuma tarjonta
    tarjouspyyntö tarjous pyyntö
    tarkastuslautakunta tarkastus lautakunta
    tartuntatautilaki tartunta tauti laki
    tasa-arvosuunnitelma tasa-arvo suunnitelma
    tavoitetaso tavoite taso
    teollisuusalue teollisuus alue
    terveydenhuoltolaki terveys huolto laki
    terveysasema terveys asema
    terveyskeskus terveys keskus
    terveyspalvelut terveys palvelu
    terveysvalvonta terveys valvonta
    tiedotuslehti tiedotus lehti
    tienhoito tie hoito
    tietojärjestelmät tieto järjestelmä
    tietoliikenneyhteydet tieto liikenne yhteys
    tietosuoja tieto suoja
    tietosuojalaki tieto suoja laki
    tietosuojavastaava tieto suoja vastaava
    tietoturva tieto turva
    tilapalvelu tila palvelu
    tilinpäätöstiedot tili päätös tieto
    tilintarkastuskertomus tili tarkastus kertomus
    toimeentulotuki toimeentulo tuki
    toimintakertomus toiminta kertomus
    toimintamenot toiminta meno
    toimintaohje toiminta ohje
    toimintasuunnitelmasta toiminta suunnitelma
    tonttikauppa tontti kauppa
    tonttityyppi tontti tyyppi
    tonttivaraus tontti varaus
    tulosneuvottelut tulos neuvottelu
    tulostavoite tulos tavoite
    tuloveroprosentti tulo vero prosentti
    tulvariski tulva riski
    tulvasuojelu tulva suojelu
    tuomioistuin tuomio istuin
    tupakkalaki tupakka laki
    turvapaikanhakija turva paikka hakija
    tuulivoimakaava tuuli voima kaava
    tuulivoimapuisto tuuli voima puisto
    työaika työ aika
    työhyvinvointi työ hyvinvointi
    työllisyysalueen työllisyys alue
    työllisyysaste työllisyys aste
    työllisyyspalvelut työllisyys palvelu
    työnhakijalle työ hakija
    työntekijälle työ tekijä
    työpajatoiminta työ paja toiminta
    työpanos työ panos
    työsopimus työ sopimus
    työsuhteet työ suhde
    työsuojelu työ suojelu
    työsuojeluvaltuutettu työ suojelu valtuutettu
    työttömyysprosentti työttömyys prosentti
    työttömyysturvalaki työttömyys turva laki
    työvoimatoimisto työ voima toimisto
    työyhteisöissä työ yhteisö
    täydennyskoulutukseen täydennys koulutus
    uimahalli uima halli
    ulkoilureitti ulkoilu reitti
    ullavanjärven ullava järvi
    urakkasopimus urakka sopimus
    urakkatarjous urakka tarjous
    urheilukenttä urheilu kenttä
    vaalilautakunta vaali lautakunta
    valitusosoitus valitus osoitus
    valmiussuunnitelma valmius suunnitelma
    valtatiet valta tie
    valtionosuus valtio osuus
    valtionosuusjärjestelmä valtio osuus järjestelmä
    valtuustokauden valtuusto kausi
    vammaisneuvosto vammainen neuvosto
    vammaispalvelu vammainen palvelu
    vanhusneuvosto vanhus neuvosto
    vanhuspalvelulaki vanhus palvelu laki
    vapaaehtoistyön vapaaehtoinen työ
    varapuheenjohtaja vara puheenjohtaja
    varautumissuunnitelma varautuminen suunnitelma
    varhaiskasvatuksen varhais kasvatus
    varhaiskasvatuksessa varhais kasvatus
    varhaiskasvatus varhais kasvatus
    varhaiskasvatuslautakunta varhais kasvatus lautakunta
    varhaiskasvatussuunnitelma varhais kasvatus suunnitelma
    vastaanottokeskus vastaanotto keskus
    vastausprosentti vastaus prosentti
    vastuuhenkilö vastuu henkilö
    verkkokyselyyn verkko kysely
    verkkolomakkeet verkko lomake
    verkkopalvelu verkko palvelu
    verkkosivusto verkko sivusto
    veroprosentti vero prosentti
    verotusarvoja verotus arvo
    vertailuperusteet vertailu peruste
    vesihuolto vesi huolto
    vesijohdon vesi johto
    vesilaitos vesi laitos
    vesiosuuskunta vesi osuuskunta
    vetovoima veto voima
    viemäriverkosto viemäri verkosto
    vientiteollisuus vienti teollisuus
    viestintäsuunnitelma viestintä suunnitelma
    viherkatoilla viher katto
    viranhaltijapäätös virka haltija päätös
    virkaehtosopimus virka ehto sopimus
    virkasuhde virka suhde
    virkistysalue virkistys alue
    voimavara voima vara
    vuokrasopimus vuokra sopimus
    vuokratontti vuokra tontti
    vuorohoitoa vuoro hoito
    vuorokauden vuoro kausi
    väestönsuoja väestö suoja
    vähemmistökieli vähemmistö kieli
    väliaikaiseen väli aikainen
    yhdenvertaisuuslaki yhdenvertaisuus laki
    yhdenvertaisuussuunnitelma yhdenvertaisuus suunnitelma
    yhteiskäyttöä yhteinen käyttö
    yhtiöjärjestys yhtiö järjestys
    yksinhuoltaja yksin huoltaja
    yksityistieavustus yksityinen tie avustus
    yleiskaavaluonnos yleinen kaava luonnos
    yleiskaavassa yleinen kaava
    yliopistosairaala yliopisto sairaala
    ympäristönsuojelu ympäristö suojelu
    ympäristöterveydenhuolto ympäristö terveys huolto
    ympäristövaikutus ympäristö vaikutus
    ympäristöystävällinen ympäristö ystävällinen
    yrittäjäystävällisessä yrittäjä ystävällinen
    yrityspalvelut yritys palvelu
    yritystontti yritys tontti
    äidinkieliä äiti kieli
    äänestyspaikka äänestys paikka
    äänioikeus ääni oikeus
    """
}
